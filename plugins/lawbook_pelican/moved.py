"""Old addresses: the file that tells the host, and a small page with a link for hosts that do not read it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lawbook.views.page import PageMeta

from .pages import Made

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from lawbook.redirects import Redirect
    from lawbook.views.site import Site


def moved_pages(redirects: Iterable[Redirect], site: Site) -> Iterator[Made]:
    """A page at each old address; its view is the new one."""
    for one in redirects:
        title, summary = f"This page has moved: {one.old}", f"What stood at {one.old} now stands at {one.new}."
        yield Made("moved.html", PageMeta(title, summary, one.old, "moved", canonical=_canonical(one, site)), one.new)


def redirects_file(redirects: Iterable[Redirect], site: Site) -> dict[str, bytes]:
    """The `_redirects` of the host, none where nothing has moved."""
    lines = [f"{site.link(one.old)} {site.link(one.new)} 301\n" for one in redirects]
    return {"_redirects": "".join(lines).encode("utf-8")} if lines else {}


def _canonical(one: Redirect, site: Site) -> str:
    return site.href(one.new.partition("#")[0]) if site.origin else ""
