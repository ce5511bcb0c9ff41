"""What follows, for the calculator: the judgment, paychecks, what is safe, the way back, what stops the clocks."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING, Any

from ..vocabulary import Garnishment, Wage
from .calculator_sources import ids
from .cites import sourced
from .state import collecting
from .state.cases import federal_loans as loan_lines
from .state.deadlines import pauses as pause_lines
from .wording.afterwards import EVERYWHERE_LIMITS, limit

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ..model import Lawbook, StateLaw
    from .values import Sourced

Data = dict[str, Any]


def aftermath(law: StateLaw, book: Lawbook) -> Data:
    """If they win: how long, what interest, what a paycheck can lose, what is safe; and getting the home back."""
    found = collecting.collecting(law, book)
    life, pay = found.judgment, found.paycheck
    return {
        "lasts": {"head": life.lasts, "lead": life.renewable, **_said(life.renewal)},
        "interest": {"list": list(life.rates), **_said(life.interest)},
        "exceptions": _all(life.exceptions),
        "paycheck": {
            "head": pay.says,
            "lead": pay.lead if pay.limits else "",
            "list": list(pay.limits),
            **_said(pay.how),
        },
        "federal": law.law.wages.garnishment is not Garnishment.BANNED,
        "safe": _all(found.protections),
        "back": [
            _said(said) | {"kinds": list(row.foreclosure)}
            for said, row in zip(found.redemption, law.law.redemption, strict=True)
        ],
        "coming": _all(found.coming),
    }


def pauses(law: StateLaw) -> list[Data]:
    """What stops or restarts this state's clocks."""
    return _all(pause_lines(law.law, law.sources))


def federal_wages(book: Lawbook) -> Data:
    """The limits on a paycheck that hold in every state."""
    everywhere = book.everywhere
    begun = [step for step in everywhere.law.minimum_wage if step.from_ <= book.as_of]
    hourly = {Wage.FEDERAL: Fraction(max(begun, key=lambda step: step.from_).dollars)} if begun else {}
    limits = [limit(row, hourly) for row in everywhere.law.wages.limits]
    return {"head": EVERYWHERE_LIMITS, "list": limits, **_said(sourced(everywhere.law.wages, everywhere.sources))}


def federal_loans(book: Lawbook) -> list[Data]:
    """FHA, VA and USDA loans."""
    return _all(loan_lines(book.everywhere.law, book.everywhere.sources))


def _all(said: Iterable[Sourced]) -> list[Data]:
    return [_said(one) for one in said]


def _said(said: Sourced) -> Data:
    """A sentence of law with its source ids."""
    return ({"head": said.head} if said.head else {}) | {"text": said.text, "cite": ids(said)}
