"""The page of all states: the map, the plain table, the open data."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..jurisdictions import NAMES
from . import json_ld
from .comparison import ComparisonRow, comparison
from .map import StateMap, state_map
from .page import PageMeta, page_meta
from .values import Link
from .wording.verdicts import EVERYWHERE_ELSE

if TYPE_CHECKING:
    from ..model import Lawbook
    from .site import Site

SCRIPTS = ("/theme/js/compare.js", "/theme/js/pair.js")
_TITLE = "All states side by side"
_SUMMARY = (
    "Can a lender claim what the sale did not cover? How much, and until when? Each state in one row, with its law."
)


@dataclass(frozen=True, slots=True)
class StatesPage:
    """The map, a row a state, the names not written yet, and for whom the short answers hold."""

    map: StateMap
    rows: tuple[ComparisonRow, ...]
    missing: tuple[str, ...]
    fits: str


def states_page(book: Lawbook) -> StatesPage:
    """All states of the book."""
    rows = comparison(book)
    known = {row.code for row in rows}
    return StatesPage(
        state_map(rows), rows, tuple(name for code, name in NAMES.items() if code not in known), EVERYWHERE_ELSE
    )


def states_meta(site: Site) -> PageMeta:
    """The frame of the page of all states."""
    data = json_ld.dataset(site, "Deficiency after foreclosure, state by state", _SUMMARY, site.as_of)
    trail = (Link("States", "/states/"),)
    return page_meta(site, "states", _TITLE, _SUMMARY, trail, updated=site.as_of, json_ld=(data,), scripts=SCRIPTS)
