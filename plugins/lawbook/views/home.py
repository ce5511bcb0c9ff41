"""The home page: three doors, the one picture, and every state."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from .card import Card
from .comparison import ComparisonRow, comparison
from .example import OWED, SOLD, standing_bars
from .map import StateMap, state_map
from .page import PageMeta, page_meta
from .paper import PAPERS
from .wording.plain import capital, money
from .wording.verdicts import EVERYWHERE_ELSE

if TYPE_CHECKING:
    from ..model import Lawbook
    from .site import Site
    from .values import Bar

_TITLE = "Shortfall: what can a lender claim after foreclosure?"
_SUMMARY = "The sale did not cover the loan. Can the lender claim the rest in your state, how much, and until when?"


@dataclass(frozen=True, slots=True)
class Door:
    """A way in: its name, what is behind it, where it leads."""

    name: str
    says: str
    path: str


@dataclass(frozen=True, slots=True)
class HomePage:
    """The home page. `gap` is the sum the sale in the picture did not cover."""

    doors: tuple[Door, ...]
    bars: tuple[Bar, ...]
    gap: str
    map: StateMap
    fits: str
    rows: tuple[ComparisonRow, ...]


def home_page(book: Lawbook) -> HomePage:
    """The home page."""
    rows = comparison(book)
    doors = (
        Door("I got a letter", "What it is, how urgent it is, and what to do today.", PAPERS.path),
        Door("What could they claim?", "Answer a few questions. See the sum and the last day to ask.", "/calculator/"),
        Door("My state", "The short answer, the deadline and the law itself.", "/states/"),
    )
    return HomePage(doors, standing_bars(), money(OWED - SOLD), state_map(rows), EVERYWHERE_ELSE, rows)


def home_meta(site: Site) -> PageMeta:
    """The frame of the home page."""
    question = capital(_TITLE.removeprefix(f"{site.name}: "))
    return page_meta(site, "home", _TITLE, _SUMMARY, (), updated=site.as_of, card=Card(question, _SUMMARY))
