"""What follows a judgment, in words: its life, paychecks, protected property, and getting the home back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...fields import Duration
from ...vocabulary import Garnishment, Pay, Protected, Renewable, Wage
from .clocks import EVENTS
from .plain import capital, day, joined, money, percent
from .verdicts import kind

if TYPE_CHECKING:
    from collections.abc import Iterable
    from fractions import Fraction

    from ...model import Judgment, Limit, Protection, Rate, Redemption

RENEWABLE: dict[Renewable, str] = {
    Renewable.REPEATEDLY: "It can be renewed more than once.",
    Renewable.ONCE: "It can be renewed once.",
    Renewable.NEVER: "It cannot be renewed.",
}

RENEWABLE_SHORT: dict[Renewable, str] = {
    Renewable.REPEATEDLY: "renewable",
    Renewable.ONCE: "renewable once",
    Renewable.NEVER: "not renewable",
}

PROTECTED: dict[Protected, str] = {
    Protected.HOMESTEAD: "A home you live in",
    Protected.BANK_ACCOUNT: "A bank account",
    Protected.HEAD_OF_FAMILY: "Pay of a head of family",
    Protected.BENEFITS: "Benefits",
    Protected.RETIREMENT: "Retirement savings",
    Protected.VEHICLE: "A vehicle",
    Protected.OTHER: "Other property",
}

GARNISHMENT: dict[Garnishment, str] = {
    Garnishment.ALLOWED: "After a judgment, part of a paycheck can be taken.",
    Garnishment.BANNED: "A paycheck cannot be taken for this debt.",
}

_PAY: dict[Pay, str] = {Pay.DISPOSABLE: "pay after required deductions", Pay.GROSS: "pay before deductions"}
_WAGES: dict[Wage, str] = {Wage.FEDERAL: "federal", Wage.STATE: "state"}

LIMITS = "Each week the lender gets the smallest of these sums that fit your pay:"
EVERYWHERE_LIMITS = "These federal limits hold in every state. The limit that leaves you more wins."


def limit(row: Limit, wages: dict[Wage, Fraction]) -> str:
    """One limit on a week's pay: `25% of pay after required deductions`. `wages` are the hourly minimum wages."""
    part = "nothing" if row.take == 0 else f"{percent(row.take)} of {_base(row, wages)}"
    if row.take == 1 and row.over:
        part = f"what is {_above(row, wages)}"
    return f"{part}{_band(row)}"


def _base(row: Limit, wages: dict[Wage, Fraction]) -> str:
    return f"what is {_above(row, wages)}" if row.over else _PAY[row.of]


def _above(row: Limit, wages: dict[Wage, Fraction]) -> str:
    over = row.over
    if over is None:
        return ""
    if over.dollars is not None:
        return f"above {money(over.dollars)} a week"
    if over.hours is None or over.wage is None:
        return ""
    hours = f"{over.hours} hours at the {_WAGES[over.wage]} minimum wage"
    return f"above {money(over.hours * wages[over.wage])} a week ({hours})" if over.wage in wages else f"above {hours}"


def _band(row: Limit) -> str:
    pay = _PAY[row.weekly]
    if row.above is not None and row.up_to is not None:
        return f", if a week's {pay} is over {money(row.above)} and at most {money(row.up_to)}"
    if row.up_to is not None:
        return f", if a week's {pay} is at most {money(row.up_to)}"
    return f", if a week's {pay} is over {money(row.above)}" if row.above is not None else ""


def redemption(row: Redemption) -> str:
    """How long the home can be bought back: `6 months after the sale`, `No time`, `It varies`."""
    if isinstance(row.within, Duration):
        return f"{row.within} after {EVENTS[row.from_]}" if row.from_ else str(row.within)
    return "No time after the sale" if row.within == "none" else "It varies"


def redemption_head(kinds: Iterable[str], row: Redemption) -> str:
    """The kinds of foreclosure a row covers, and its time: `A court foreclosure: 6 months after the sale`."""
    return f"{capital(joined((kind(one) for one in kinds), 'or'))}: {_small(redemption(row))}"


def _small(text: str) -> str:
    return text[:1].lower() + text[1:]


def rate(row: Rate) -> str:
    """A rate of interest and the days it runs between."""
    since = f" from {day(row.from_)}" if row.from_ else ""
    until = f" until {day(row.until)}" if row.until else ""
    return f"{percent(row.rate)} a year{since}{until}"


def protection(row: Protection) -> str:
    """What is protected, with its sum where the law names one."""
    return PROTECTED[row.what] if row.dollars is None else f"{PROTECTED[row.what]}: {money(row.dollars)}"


def judgment_short(row: Judgment) -> str:
    """A judgment's life in a table: `10 years, renewable`."""
    return f"{row.lasts}, {RENEWABLE_SHORT[row.renewable]}"
