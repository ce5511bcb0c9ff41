"""The numbers with which a browser works out a paycheck and a judgment's growth: cents, fractions, years, days."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..vocabulary import Garnishment, Pay, Unit
from .wording.afterwards import limit as limit_words

if TYPE_CHECKING:
    from collections.abc import Iterable
    from fractions import Fraction

    from ..aftermath import Limit, MinimumWage, Rate, Wages
    from ..model import EverywhereLaw, Judgment

Data = dict[str, Any]
_MONTHS = 12


def state_pay(wages: Wages) -> Data:
    """A state's limits on a week's pay, and its minimum wages, as pay.js reads them."""
    if wages.garnishment is Garnishment.BANNED:
        return {"banned": True, "limits": [], "wages": []}
    return {"limits": [_limit(row) for row in wages.limits], "wages": _steps(wages.minimum_wage)}


def federal_pay(everywhere: EverywhereLaw) -> Data:
    """The limits that hold in every state."""
    return {
        "limits": [_limit(row) for row in everywhere.wages.limits],
        "wages": _steps(everywhere.minimum_wage),
    }


def growth(judgment: Judgment) -> Data:
    """The rates that have a source, and the whole years a judgment lives before it is renewed."""
    span = judgment.lasts
    years = span.number if span.unit is Unit.YEARS else span.number // _MONTHS
    return {"rates": [_rate(row) for row in judgment.interest.rates], "years": years}


def _limit(row: Limit) -> Data:
    """One limit. What it leaves safe is worked out on the reader's day, so its words name no sum for it."""
    found: Data = {"says": limit_words(row, {}), "take": _pair(row.take)}
    if row.of is Pay.GROSS:
        found["gross"] = True
    if row.over and row.over.dollars is not None:
        found["over"] = _cents(row.over.dollars)
    elif row.over:
        found |= {"hours": row.over.hours, "wage": row.over.wage}
    band = {"up_to": row.up_to, "above": row.above}
    found |= {name: _cents(value) for name, value in band.items() if value is not None}
    return found | ({"band": row.weekly.value} if any(value is not None for value in band.values()) else {})


def _steps(steps: Iterable[MinimumWage]) -> list[Data]:
    return [{"cents": round(float(step.dollars) * 100), "from": step.from_.isoformat()} for step in steps]


def _rate(row: Rate) -> Data:
    days = {"from": row.from_, "until": row.until}
    return {"rate": _pair(row.rate)} | {name: day.isoformat() for name, day in days.items() if day}


def _pair(share: Fraction) -> list[int]:
    return [share.numerator, share.denominator]


def _cents(dollars: Fraction) -> int:
    """Whole cents. Raises ValueError for a sum that has a part of a cent."""
    cents = dollars * 100
    if cents.denominator != 1:
        raise ValueError(f"a limit on pay must be whole cents; found {dollars}")
    return cents.numerator
