"""The closed lists: every fact a state's tables may turn on, and every result they may give."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from fractions import Fraction
from typing import TypeAlias

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


class Outcome(StrEnum):
    """May they ask?"""

    BARRED = "barred"
    ALLOWED = "allowed"
    UNSETTLED = "unsettled"
    DEPENDS = "depends"


class Verdict(StrEnum):
    """The answer as shown: an outcome, or `limited` where a credit or a cap applies."""

    BARRED = "barred"
    LIMITED = "limited"
    ALLOWED = "allowed"
    DEPENDS = "depends"
    UNSETTLED = "unsettled"


class Cap(StrEnum):
    """A ceiling on an allowed claim."""

    NEW_CASH = "new-cash"
    AMOUNT_PAID = "amount-paid"
    AMOUNT_PAID_OVER_VALUE = "amount-paid-over-value"


class Credit(StrEnum):
    """Does the home's market value count, and who must do what for it?"""

    NONE = "none"
    AUTOMATIC = "automatic"
    ON_REQUEST = "on-request"
    DEFENSE = "defense"
    DISCRETION = "discretion"
    CONFIRMATION = "confirmation"
    DEPENDS = "depends"


class Act(StrEnum):
    """What the lender must do by the deadline."""

    SUIT = "suit"
    MOTION = "motion"
    REPORT = "report"
    ENFORCEMENT = "enforcement"
    NOTE_SUIT = "note-suit"
    NONE = "none"


class AskAct(StrEnum):
    """What the owner must do to have market value counted."""

    MOTION = "motion"
    ANSWER = "answer"
    SUIT = "suit"


class Event(StrEnum):
    """What starts a clock."""

    SALE = "sale"
    CONFIRMATION = "confirmation"
    DEED = "deed"
    CERTIFICATE = "certificate"
    REDEMPTION_END = "redemption-end"
    JUDGMENT = "judgment"
    DEFAULT = "default"


class Missed(StrEnum):
    """What a missed deadline does to the claim."""

    BARRED = "barred"
    SATISFIED = "satisfied"
    UNENFORCEABLE = "unenforceable"


class Whichever(StrEnum):
    """Which of two clocks counts."""

    SOONER = "sooner"
    UNSETTLED = "unsettled"


class Unit(StrEnum):
    """The statute's own unit of time."""

    DAYS = "days"
    MONTHS = "months"
    YEARS = "years"


class SourceKind(StrEnum):
    """What was read. All but `secondary` are primary."""

    STATUTE = "statute"
    COURT_RULE = "court-rule"
    CASE = "case"
    AGENCY = "agency"
    SECONDARY = "secondary"


class Renewable(StrEnum):
    """How often a judgment can be renewed."""

    REPEATEDLY = "repeatedly"
    ONCE = "once"
    NEVER = "never"


class Garnishment(StrEnum):
    """May a deficiency judgment be taken from wages?"""

    ALLOWED = "allowed"
    BANNED = "banned"


class Wage(StrEnum):
    """Which minimum wage a floor counts in."""

    FEDERAL = "federal"
    STATE = "state"


class Pay(StrEnum):
    """Which pay a limit looks at."""

    DISPOSABLE = "disposable"
    GROSS = "gross"


class Protected(StrEnum):
    """What a creditor cannot take, or not all of it."""

    HOMESTEAD = "homestead"
    BANK_ACCOUNT = "bank-account"
    HEAD_OF_FAMILY = "head-of-family"
    BENEFITS = "benefits"
    RETIREMENT = "retirement"
    VEHICLE = "vehicle"
    OTHER = "other"


class Signer(StrEnum):
    """In what role someone worked on a file."""

    AUTHOR = "author"
    SECOND_READER = "second-reader"
    EDITOR = "editor"


class Topic(StrEnum):
    """The worry a question belongs to."""

    PERMISSION = "permission"
    AMOUNT = "amount"
    DEADLINE = "deadline"
    PAPERS = "papers"
    REDEMPTION = "redemption"
    JUDGMENT = "judgment"
    WAGES = "wages"
    PROTECTIONS = "protections"
    SECOND_MORTGAGE = "second-mortgage"
    SHORT_SALE = "short-sale"
    LOAN_TYPES = "loan-types"
    TAX = "tax"
    CREDIT_REPORTS = "credit-reports"
    BANKRUPTCY = "bankruptcy"
    HELP = "help"
