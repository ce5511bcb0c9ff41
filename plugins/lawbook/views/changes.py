"""The page of changes: what every file of law says of its own history, newest day first."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from .page import PageMeta, page_meta
from .site import EVERYWHERE
from .values import Link
from .wording.evidence import SIGNERS

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from ..model import Entry, Lawbook
    from .site import Site

PATH = "/changes/"
_TITLE = "Changes of law"
_SUMMARY = (
    "What changed on our law pages, newest day first. Each change leads to its page, or follow them all as a feed."
)


@dataclass(frozen=True, slots=True)
class Said:
    """What changed, who signed it (a role), and the pages that say so."""

    what: str
    by: str
    pages: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class Day:
    """A day with its changes: those of one page, and those that several pages say in the same words."""

    on: date
    alone: tuple[Said, ...]
    alike: tuple[Said, ...]


@dataclass(frozen=True, slots=True)
class ChangesPage:
    """The days, newest first, and the feed of the same changes."""

    days: tuple[Day, ...]
    feed: Link


def changes_page(book: Lawbook, site: Site) -> ChangesPage:
    """Every entry of every history; what several pages say in the same words on one day is said once."""
    days: dict[date, dict[tuple[str, str], list[Link]]] = {}
    for page, entry in _entries(book):
        said = days.setdefault(entry.date, {})
        said.setdefault((entry.what, SIGNERS[entry.by]), []).append(page)
    newest = sorted(days.items(), key=lambda one: -one[0].toordinal())
    return ChangesPage(tuple(_day(on, said) for on, said in newest), Link("Changes of law", site.feeds[0].path))


def changes_meta(site: Site) -> PageMeta:
    """The frame of the page."""
    return page_meta(site, "changes", _TITLE, _SUMMARY, (Link(_TITLE, PATH),), updated=site.as_of)


def _day(on: date, said: dict[tuple[str, str], list[Link]]) -> Day:
    changes = [Said(what, by, tuple(pages)) for (what, by), pages in said.items()]
    alone, alike = (tuple(one for one in changes if (len(one.pages) > 1) is several) for several in (False, True))
    return Day(on, alone, alike)


def _entries(book: Lawbook) -> Iterator[tuple[Link, Entry]]:
    for law in book.states:
        yield from ((Link(law.name, f"/states/{law.slug}/"), entry) for entry in law.history)
    yield from ((Link("Rules of every state", EVERYWHERE), entry) for entry in book.everywhere.history)
