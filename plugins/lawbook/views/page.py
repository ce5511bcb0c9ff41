"""What the head and the frame of a page need, whatever the page is about."""

from __future__ import annotations

import re
from dataclasses import dataclass, fields, is_dataclass
from typing import TYPE_CHECKING, Any, Literal

from .card import Card, card_path
from .cites import SourceLine
from .json_ld import breadcrumb_list
from .values import Cite, Link
from .wording.search import SHELVES

if TYPE_CHECKING:
    from datetime import date

    from .site import Site

Kind = Literal[
    "home",
    "state",
    "states",
    "calculator",
    "embed",
    "faq",
    "articles",
    "article",
    "page",
    "everywhere",
    "data",
    "404",
    "glossary",
    "claims",
    "papers",
    "paper",
    "letters",
    "letter",
    "changes",
    "moved",
    "search",
    "design",
]
WORDS_A_MINUTE = 200
_ASIDE = re.compile(r'<a class="cite".*?</a>|<div[^>]* popover.*?</div>', re.DOTALL)
_TAG = re.compile(r"<[^>]*>")
_UNLISTED = ("404", "design", "embed", "moved", "search")


@dataclass(frozen=True, slots=True)
class PageMeta:
    """`canonical` is empty where the site has no address yet; `json_ld` is safe to print in a script element.

    `card` is what stands on the picture of a link. It needs a full address, so without one no picture is made.
    """

    title: str
    summary: str
    path: str
    kind: Kind
    canonical: str = ""
    breadcrumb: tuple[Link, ...] = ()
    reviewed: date | None = None
    updated: date | None = None
    reading_minutes: int | None = None
    json_ld: tuple[str, ...] = ()
    author: str = ""
    scripts: tuple[str, ...] = ()
    card: Card | None = None

    @property
    def preview(self) -> str:
        """Where the picture is that a link to this page is shown with; empty: none."""
        return card_path(self.path) if self.canonical and self.card else ""

    @property
    def listed(self) -> bool:
        """Whether the page stands in the list of pages and in the sitemap."""
        return self.kind not in _UNLISTED

    @property
    def shelf(self) -> str:
        """Where the search files the page; empty: it finds what the page lists, or nothing."""
        return SHELVES.get(self.kind, "")


def page_meta(site: Site, kind: Kind, title: str, summary: str, trail: tuple[Link, ...], **more: Any) -> PageMeta:
    """The frame of a page. `trail` leads from below the home page to the page itself, whose path is the last one."""
    crumbs = (Link("Home", "/"), *trail)
    path = more.pop("path", crumbs[-1].path)
    structured = (breadcrumb_list(site, crumbs), *more.pop("json_ld", ())) if trail else tuple(more.pop("json_ld", ()))
    return PageMeta(
        title=title,
        summary=summary,
        path=path,
        kind=kind,
        canonical=site.href(path) if site.origin else "",
        breadcrumb=crumbs if trail else (),
        card=more.pop("card", Card(title, summary)),
        json_ld=structured,
        **more,
    )


def reading_minutes(words: int) -> int:
    """Minutes to read so many words, at least one."""
    return max(1, -(-words // WORDS_A_MINUTE))


def words_in(value: Any) -> int:
    """How many words a reader reads in a view, in all its parts: no citation, no list of sources, no tag.

    Addresses and ids count as one word each at most.
    """
    if isinstance(value, str):
        return len(_TAG.sub(" ", _ASIDE.sub(" ", value)).split())
    if isinstance(value, Cite | SourceLine):
        return 0
    if isinstance(value, tuple | list):
        return sum(words_in(one) for one in value)
    if is_dataclass(value):
        return sum(words_in(getattr(value, one.name)) for one in fields(value))
    return 0
