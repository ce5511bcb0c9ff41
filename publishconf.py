"""Pelican's settings for publishing: the same site, with its own address where SHORTFALL_URL gives one."""

import os
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

from pelicanconf import *  # noqa: F403  # Pelican reads settings this way

# A host that cannot send our headers (GitHub Pages) gets the policy inside each page.
POLICY_IN_PAGES = os.environ.get("SHORTFALL_POLICY_IN_PAGES") == "1"
SITEURL = os.environ.get("SHORTFALL_URL", "").rstrip("/")
# Where readers say that a page is wrong; {page} and {title} stand for the page they write about.
FEEDBACK = os.environ.get("SHORTFALL_FEEDBACK", "")
