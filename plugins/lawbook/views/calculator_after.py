"""What follows, for the calculator: the judgment, paychecks, what is safe, what will change, what stops the clocks."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING, Any

from ..vocabulary import Garnishment, Protected, Wage
from . import calculator_collect as collect
from .calculator_sources import ids
from .cites import sourced
from .state import collecting
from .state.deadlines import pauses as pause_lines
from .wording.afterwards import EVERYWHERE_LIMITS, limit
from .wording.topics import LOAN_TYPES

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ..model import Lawbook, Protection, StateLaw
    from .values import Sourced

Data = dict[str, Any]
_FINDER = "find-a-housing-counselor"


def aftermath(law: StateLaw, book: Lawbook) -> Data:
    """If they win: how long, what interest, what a paycheck can lose, what is safe, what will change."""
    found = collecting.collecting(law, book.everywhere.law, book.as_of)
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
        "pay": collect.state_pay(law.law.wages) | _family(law.law.protections),
        "growth": collect.growth(law.law.judgment),
        "safe": _all(found.protections),
        "coming": _all(found.coming),
    }


def _family(protections: Iterable[Protection]) -> Data:
    """Whether the head of a family keeps more than the limits say."""
    return {"family": True} if any(one.what is Protected.HEAD_OF_FAMILY for one in protections) else {}


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
    common = book.everywhere
    return _all(sourced(row, common.sources, LOAN_TYPES[row.loan]) for row in common.law.loans)


def benefits(book: Lawbook) -> Data | None:
    """What federal law keeps safe of benefits; None where the book says nothing of them."""
    return _matter(book, "benefits")


def clocks(book: Lawbook) -> Data | None:
    """What can stop or restart a time limit in every state; None where the book says nothing of it."""
    return _matter(book, "clocks")


def _matter(book: Lawbook, about: str) -> Data | None:
    everywhere = book.everywhere
    found = [row for row in everywhere.law.matters if row.about == about]
    return _said(sourced(found[0], everywhere.sources)) if found else None


def counselors(book: Lawbook) -> str:
    """The address of the page that finds housing counselors by ZIP code; empty where the book names none."""
    return next((one.url for one in book.everywhere.help if _FINDER in one.url), "")


def _all(said: Iterable[Sourced]) -> list[Data]:
    return [_said(one) for one in said]


def _said(said: Sourced) -> Data:
    """A sentence of law with its source ids."""
    return ({"head": said.head} if said.head else {}) | {"text": said.text, "cite": ids(said)}
