"""All states side by side: one row a state, each cell derived from its tables for the typical home."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..decide import decide
from ..fields import Duration
from ..situations import typical
from ..vocabulary import Garnishment, Unit
from .state.deadlines import deadline_short
from .state_page import state_path
from .values import Judged
from .wording.afterwards import judgment_short, redemption
from .wording.amounts import CREDITS
from .wording.clocks import BARRED
from .wording.facts import FACTS
from .wording.plain import percent
from .wording.verdicts import WORDS, headline, short_answer

if TYPE_CHECKING:
    from datetime import date

    from ..model import Deadline, Law, Lawbook, StateLaw

_ABOUT = {Unit.DAYS: 1, Unit.MONTHS: 30, Unit.YEARS: 365}
"""Days in a unit, good enough to sort by and for nothing else."""


@dataclass(frozen=True, slots=True)
class ComparisonRow:
    """One state: its verdict in a word and a line, each answer in short. `kind` is the usual foreclosure."""

    code: str
    name: str
    path: str
    verdict: Judged
    line: str
    answer: str
    kind: str
    credit: str
    deadline: str
    order: int
    redemption: str
    judgment: str
    wages: str
    reviewed: date


def comparison(book: Lawbook) -> tuple[ComparisonRow, ...]:
    """One row for each state of the book, by name."""
    return tuple(_row(book, law) for law in book.states)


def _row(book: Lawbook, law: StateLaw) -> ComparisonRow:
    found, usual = law.law, law.law.foreclosure.usual
    decision = decide(found, book.everywhere.law, typical(found))
    return ComparisonRow(
        code=law.code,
        name=law.name,
        path=state_path(law),
        verdict=Judged(decision.verdict.value, WORDS[decision.verdict]),
        line=headline(decision),
        answer=short_answer(decision, law.name, usual),
        kind=FACTS["foreclosure"].choices[usual].label,
        credit=CREDITS[decision.credit.credit] if decision.credit else BARRED,
        deadline=deadline_short(decision.deadline),
        order=_order(decision.deadline),
        redemption=_redemption(found),
        judgment=judgment_short(found.judgment),
        wages=_wages(found),
        reviewed=law.reviewed,
    )


def _order(row: Deadline | None) -> int:
    """Where a deadline stands when the table is sorted: about so many days; -1 where the claim is barred."""
    if row is None:
        return -1
    return row.within.number * _ABOUT[row.within.unit] if row.within else 0


def _redemption(law: Law) -> str:
    """The time to buy the home back after the usual foreclosure."""
    row = next(row for row in law.redemption if law.foreclosure.usual in row.foreclosure)
    return str(row.within) if isinstance(row.within, Duration) else redemption(row)


def _wages(law: Law) -> str:
    """The largest share of pay any limit names; the page has the other limits."""
    if law.wages.garnishment is Garnishment.BANNED:
        return "Nothing"
    shares = [limit.take for limit in law.wages.limits if not limit.over]
    return f"At most {percent(max(shares))}" if shares else "Limited"
