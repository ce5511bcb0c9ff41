"""The closed lists of results: what a row, a judgment, a paycheck or a source may say."""

from __future__ import annotations

from enum import StrEnum


class Outcome(StrEnum):
    """Whether they may ask."""

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
    """Whether the home's market value counts, and who must do what for it."""

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
    LATER = "later"
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
    """Whether a deficiency judgment may be taken from wages."""

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
