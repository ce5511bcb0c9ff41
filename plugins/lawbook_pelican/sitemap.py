"""The sitemap: every page a reader may land on, and the day its words last changed."""

from __future__ import annotations

from typing import TYPE_CHECKING
from xml.sax.saxutils import escape

if TYPE_CHECKING:
    from collections.abc import Iterable

    from lawbook.views.page import PageMeta
    from lawbook.views.site import Site


def sitemap(site: Site, pages: Iterable[PageMeta]) -> bytes:
    """The sitemap as XML, in the order of the addresses."""
    entries = "".join(_entry(site, page) for page in sorted(pages, key=lambda page: page.path))
    text = f'<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n{entries}</urlset>\n'
    return text.encode("utf-8")


def _entry(site: Site, page: PageMeta) -> str:
    changed = page.updated or page.reviewed or site.as_of
    return f"<url><loc>{escape(site.href(page.path))}</loc><lastmod>{changed.isoformat()}</lastmod></url>\n"
