"""Pelican's settings. Pelican only carries: `lawbook_pelican` makes every page and file of this site."""

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent
sys.path.insert(0, str(ROOT / "plugins"))

import lawbook_pelican  # noqa: E402  # imported, not named: Pelican would build without a plugin it cannot import

SITENAME = "Shortfall"
# Only canonical addresses, the sitemap and the feeds need the site's own address; links inside the site do not.
SITEURL = ""
PATH = str(ROOT / "content")
OUTPUT_PATH = str(ROOT / "output")
THEME = str(ROOT / "theme")
PLUGINS = [lawbook_pelican]
PLUGIN_PATHS: list[str] = []

LOCALE = ["C"]
TIMEZONE = "UTC"
DEFAULT_LANG = "en"

# Everything Pelican would make by itself is switched off: one generator, one gate, no borrowed templates.
ARTICLE_PATHS: list[str] = []
ARTICLE_EXCLUDES = ["."]
PAGE_PATHS: list[str] = []
PAGE_EXCLUDES = ["."]
STATIC_PATHS: list[str] = []
THEME_STATIC_PATHS: list[str] = []
DIRECT_TEMPLATES: list[str] = []
TEMPLATE_PAGES: dict[str, str] = {}
READERS = {"html": None, "htm": None, "rst": None}
IGNORE_FILES = [".*", "__pycache__"]
FEED_ALL_ATOM = None
CATEGORY_FEED_ATOM = None
TRANSLATION_FEED_ATOM = None
AUTHOR_FEED_ATOM = None
AUTHOR_FEED_RSS = None
ARTICLE_SAVE_AS = ""
PAGE_SAVE_AS = ""
AUTHOR_SAVE_AS = ""
CATEGORY_SAVE_AS = ""
TAG_SAVE_AS = ""
DELETE_OUTPUT_DIRECTORY = False
LOAD_CONTENT_CACHE = False
CACHE_CONTENT = False
