"""The closed lists: every fact a state's tables may turn on, and every result they may give."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from fractions import Fraction
from typing import TypeAlias

from .results import (
    Act,
    AskAct,
    Cap,
    Credit,
    Event,
    Garnishment,
    Missed,
    Outcome,
    Pay,
    Protected,
    Renewable,
    Signer,
    SourceKind,
    Topic,
    Unit,
    Verdict,
    Wage,
    Whichever,
)

__all__ = [
    "AGREED_KINDS",
    "COURT_KINDS",
    "EVENT_DATES",
    "FACT",
    "FACTS",
    "MONEY",
    "UNKNOWN",
    "Act",
    "AskAct",
    "Cap",
    "Credit",
    "Event",
    "Fact",
    "Garnishment",
    "Kind",
    "Missed",
    "Outcome",
    "Pay",
    "Protected",
    "Renewable",
    "Signer",
    "SourceKind",
    "Topic",
    "Unit",
    "Value",
    "Verdict",
    "Wage",
    "Whichever",
]

Value: TypeAlias = str | Fraction | date
"""What a fact can be: a word of a closed list, an exact number, or a day."""


class Kind(StrEnum):
    """What sort of answer a fact takes."""

    CHOICE = "choice"
    NUMBER = "number"
    DATE = "date"


@dataclass(frozen=True, slots=True)
class Fact:
    """One thing about a foreclosure that a statute can turn on. `values` is empty for numbers and dates."""

    name: str
    typical: Value
    values: tuple[str, ...] = ()

    @property
    def kind(self) -> Kind:
        """The sort of answer, told from the typical one."""
        if isinstance(self.typical, str):
            return Kind.CHOICE
        return Kind.DATE if isinstance(self.typical, date) else Kind.NUMBER


def _choice(name: str, *values: str) -> Fact:
    return Fact(name, values[0], values)


# The typical value stands first. `foreclosure` is typical by state: its usual kind.
FACTS: tuple[Fact, ...] = (
    _choice("foreclosure", "judicial", "nonjudicial", "strict", "short-sale", "deed-in-lieu"),
    _choice("lien", "first", "junior"),
    _choice("release", "none", "lender", "bankruptcy"),
    _choice("home", "primary-residence", "other"),
    Fact("units", Fraction(1)),
    _choice("loan", "purchase", "refinance", "cash-out", "home-equity", "seller-financed"),
    _choice("buyer", "lender", "third-party"),
    _choice("complaint", "demanded", "silent"),
    Fact("signed", date(2018, 5, 1)),
    _choice("service", "personal", "publication"),
    Fact("acres", Fraction(1, 5)),
    Fact("sold", date(2026, 3, 10)),
    _choice("redemption", "long", "short", "none"),
    _choice("election", "not-made", "made"),
    _choice("appraisal", "made", "not-made"),
    _choice("security", "deed-of-trust", "mortgage"),
    _choice("notice", "sent", "not-sent"),
    _choice("creditor", "bank", "credit-union", "private", "debt-buyer"),
    _choice("terms", "ordinary", "rate-spread", "negative-amortization"),
    _choice("household", "ordinary", "low-income"),
)
FACT: dict[str, Fact] = {fact.name: fact for fact in FACTS}

MONEY: tuple[str, ...] = ("debt", "price", "value", "new-cash", "amount-paid")
"""Sums in whole dollars; never a condition."""

EVENT_DATES: tuple[str, ...] = ("trigger", "default")
"""Days that start a clock and are no condition: the event of the row that is not the sale; the default."""

COURT_KINDS: tuple[str, ...] = ("judicial", "nonjudicial", "strict")
AGREED_KINDS: tuple[str, ...] = ("short-sale", "deed-in-lieu")
"""Ways to lose a home by agreement; they exist in every state."""

UNKNOWN = "unknown"
