"""The calculator: the page a browser opens, and the private data that rules.js decides with. No contract."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from ..clock import add
from ..vocabulary import EVENT_DATES, FACTS, MONEY, Verdict
from . import calculator_after as after
from . import calculator_questions as ask
from . import calculator_rows as rows
from .calculator_later import later_data
from .calculator_page import EMBED_SUMMARY, EMBED_TITLE, PAGE, WORKSHEET, WORKSHEET_DAYS, Words, WorksheetLine
from .calculator_sources import cited, source_data
from .calculator_wording import words
from .example import clock, figures
from .json_ld import safe_json
from .page import PageMeta, page_meta
from .state.permission import ways_of
from .state_page import CHECK_AFTER, state_path
from .values import Link
from .wording.steps import ADVICE

if TYPE_CHECKING:
    from ..model import Lawbook, StateLaw
    from .site import Site

PATH = "/calculator/"
EMBED = f"{PATH}embed/"
DATA = f"{PATH}data/"
SCRIPT = "/theme/js/calculator/ui.js"
_ROOT = ".."
"""The site's root as seen from the calculator: the data cannot know under which path the site lives."""


@dataclass(frozen=True, slots=True)
class StateChoice:
    """A state to choose, and its page for those without JavaScript."""

    code: str
    name: str
    path: str


@dataclass(frozen=True, slots=True)
class CalculatorView:
    """What the template prints: the states, the way on paper, and the paths of what the script will fetch.

    `data` is the folder of the law as the browser reads it; `everywhere` is what holds in every state, as JSON that is
    safe inside a script element.
    """

    words: Words
    states: tuple[StateChoice, ...]
    worksheet: tuple[WorksheetLine, ...]
    days: tuple[WorksheetLine, ...]
    verdicts: tuple[str, ...]
    data: str
    everywhere: str


def calculator_page(book: Lawbook) -> CalculatorView:
    """The page: the states to choose from, and the sum on paper with the figures of every example."""
    known = figures() | clock()
    return CalculatorView(
        words=PAGE,
        states=tuple(StateChoice(law.code, law.name, state_path(law)) for law in book.states),
        worksheet=tuple(line.with_example(known) for line in WORKSHEET),
        days=tuple(line.with_example(known) for line in WORKSHEET_DAYS),
        verdicts=tuple(verdict.value for verdict in Verdict),
        data=DATA,
        everywhere=safe_json(everywhere_data(book)),
    )


def calculator_meta(site: Site) -> PageMeta:
    """The frame of the page."""
    return page_meta(site, "calculator", PAGE.title, PAGE.summary, (Link("Calculator", PATH),), scripts=(SCRIPT,))


def embed_meta(site: Site) -> PageMeta:
    """The frame of the form alone, for other sites to show. Search engines are led to the page itself."""
    meta = page_meta(site, "embed", EMBED_TITLE, EMBED_SUMMARY, (), path=EMBED, scripts=(SCRIPT,))
    return replace(meta, canonical=site.href(PATH) if site.origin else "")


def json_files(book: Lawbook) -> dict[str, dict[str, Any]]:
    """The private data by path on the site: one file a state, and one for what few readers open."""
    states = {f"{DATA[1:]}{law.code}.json": calculator_data(law, book) for law in book.states}
    return states | {f"{DATA[1:]}later.json": later_data(book)}


def calculator_data(law: StateLaw, book: Lawbook) -> dict[str, Any]:
    """One state's law as rules.js reads it, each row with its words and its sources."""
    found, ways = law.law, ways_of(law.law)
    data: dict[str, Any] = {
        "code": law.code,
        "name": law.name,
        "page": f"{_ROOT}{state_path(law)}",
        "reviewed": law.reviewed.isoformat(),
        "again": add(law.reviewed, CHECK_AFTER).isoformat(),
        "kinds": list(found.foreclosure.all),
        "typical": ask.typical_values(found),
        "rules": [rows.rule(row, ways) for row in found.rules],
        "fair_value": [rows.fair_value(row, ways) for row in found.fair_value],
        "deadlines": [rows.deadline(row, ways, found.judgment) for row in found.deadlines],
        "questions": ask.questions(found, book.everywhere.law),
        "events": ask.own_events(found),
        "pauses": after.pauses(law),
        "after": after.aftermath(law, book),
    }
    return data | {"sources": source_data(cited(data), law.sources)}


def everywhere_data(book: Lawbook) -> dict[str, Any]:
    """What holds in every state: the facts, the general rules, the federal limits, and the calculator's own words."""
    everywhere = book.everywhere
    data: dict[str, Any] = {
        "facts": [ask.fact(fact) for fact in FACTS],
        "money": list(MONEY),
        "days": list(EVENT_DATES),
        "rules": [rows.rule(row) for row in everywhere.law.rules],
        "sums": ask.sums(),
        "events": ask.events(),
        "wages": after.federal_wages(book),
        "backers": [one["head"] for one in after.federal_loans(book)],
        "benefits": after.benefits(book),
        "clocks": after.clocks(book),
        "counselors": after.counselors(book),
        "advice": {key: [one.text, one.words, one.to] for key, one in ADVICE.items()},
        "words": words(),
    }
    return data | {"sources": source_data(cited(data), everywhere.sources)}
