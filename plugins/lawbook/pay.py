"""What a creditor could take from a paycheck: the smallest limit that applies counts. The twin is pay.js."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING, Literal

from .vocabulary import Garnishment, Pay, Wage

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date

    from .aftermath import Limit, MinimumWage, Over, Wages
    from .model import EverywhereLaw

WEEKS = {
    "weekly": Fraction(1),
    "two-weeks": Fraction(2),
    "half-month": Fraction(13, 6),
    "monthly": Fraction(13, 3),
}
"""How many weeks a paycheck pays for: a year has 52 weeks, 24 half months, 12 months."""

_CENTS = 100
_HALF = Fraction(1, 2)


@dataclass(frozen=True, slots=True)
class Paycheck:
    """One paycheck in dollars: before deductions, after those the law requires, and the weeks it pays for."""

    gross: Fraction
    disposable: Fraction
    weeks: Fraction = WEEKS["weekly"]

    def of(self, pay: Pay) -> Fraction:
        """The pay a limit speaks of."""
        return self.gross if pay is Pay.GROSS else self.disposable


@dataclass(frozen=True, slots=True)
class Taken:
    """The most a creditor could take, in cents; whose limit decided, and its place in that list.

    `open`: some limit counts a minimum wage that the book does not have for that day, so it may be less.
    """

    cents: int
    by: Literal["state", "federal", "banned"]
    limit: int | None = None
    open: bool = False


def could_take(check: Paycheck, wages: Wages, everywhere: EverywhereLaw, day: date) -> Taken:
    """What one creditor could take from a paycheck on a day: 0 where banned, else the smallest limit that applies.

    The federal limits (15 U.S.C. § 1673) hold beside the state's own; what leaves the worker more wins.
    """
    if wages.garnishment is Garnishment.BANNED:
        return Taken(0, "banned")
    hourly = {
        Wage.FEDERAL: in_force(everywhere.minimum_wage, day),
        Wage.STATE: in_force(wages.minimum_wage, day),
    }
    found = [
        *_limited(check, wages.limits, hourly, "state"),
        *_limited(check, everywhere.wages.limits, hourly, "federal"),
    ]
    known = [one for one in found if not one.open]
    least = min(known, key=lambda one: one.cents)
    return Taken(least.cents, least.by, least.limit, open=least.cents > 0 and len(known) < len(found))


def in_force(steps: Iterable[MinimumWage], day: date) -> Fraction | None:
    """The hourly minimum wage of a day; None where the book has none."""
    begun = [step for step in steps if step.from_ <= day]
    return Fraction(max(begun, key=lambda step: step.from_).dollars) if begun else None


def _limited(
    check: Paycheck, limits: Iterable[Limit], hourly: dict[Wage, Fraction | None], by: Literal["state", "federal"]
) -> Iterator[Taken]:
    for place, limit in enumerate(limits):
        if _applies(limit, check):
            safe = _floor(limit.over, hourly)
            missing = safe is None
            exact = limit.take * max(check.of(limit.of) - (safe or 0) * check.weeks, Fraction(0))
            yield Taken(int(exact * _CENTS + _HALF), by, place, open=missing)


def _applies(limit: Limit, check: Paycheck) -> bool:
    """Whether a week's pay is in the band the limit is for."""
    week = check.of(limit.weekly) / check.weeks
    return (limit.up_to is None or week <= limit.up_to) and (limit.above is None or week > limit.above)


def _floor(over: Over | None, hourly: dict[Wage, Fraction | None]) -> Fraction | None:
    """The part of a week's pay that stays safe; None where the minimum wage of the day is not known."""
    if over is None:
        return Fraction(0)
    if over.hours is None or over.wage is None:
        return over.dollars
    wage = hourly[over.wage]
    return None if wage is None else over.hours * wage
