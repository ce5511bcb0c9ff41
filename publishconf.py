"""Pelican's settings for publishing: the same site, with its own address where SHORTFALL_URL gives one."""

import os
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

from pelicanconf import *  # noqa: F403  # Pelican reads settings this way

SITEURL = os.environ.get("SHORTFALL_URL", "").rstrip("/")
