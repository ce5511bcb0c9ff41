"""The worked example: the same three figures in every state, worked out by the state's own tables."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from ..clock import add
from ..estimate import Money, by_price, by_value, estimate
from ..fields import Duration
from ..vocabulary import Credit, Unit, Verdict
from .values import Bar, SumLine
from .wording.amounts import CLAIM, CLAIM_BY_PRICE, CLAIM_BY_VALUE, CLAIM_NOTHING, EXAMPLE_LEAD, range_sentence
from .wording.plain import day, money

if TYPE_CHECKING:
    from ..decide import Decision
    from ..estimate import Estimate
    from ..model import FairValue

OWED, SOLD, WORTH = 250_000, 200_000, 230_000
"""Whole dollars. The contract of every worked example on the site."""

SALE, TIME = date(2026, 3, 10), Duration(90, Unit.DAYS)
"""A sale and a time to ask, for a clock worked out on paper."""


@dataclass(frozen=True, slots=True)
class Example:
    """Bars and the sum line by line; `low` and `high` in whole dollars, None where nobody can say."""

    lead: str
    says: str
    bars: tuple[Bar, ...]
    lines: tuple[SumLine, ...]
    low: int | None
    high: int | None


def worked(decision: Decision, foreclosure: str) -> Example:
    """The example for one decided situation. A strict foreclosure has no sale: its price is 0."""
    price = 0 if foreclosure == "strict" else SOLD
    found = estimate(decision, Money(OWED, SOLD, WORTH), foreclosure)
    barred = decision.verdict is Verdict.BARRED
    says = range_sentence(found, barred=barred)
    lines = (*_lines(decision, price), _total(found))
    return Example(EXAMPLE_LEAD, says, _bars(decision, found, price), lines, found.low, found.high)


def standing_bars() -> tuple[Bar, ...]:
    """Owed and sold alone: the picture of what a deficiency is."""
    return _sums(SOLD)[:2]


def figures() -> dict[str, str]:
    """The example's sums in words, by the names prose may use: owed, sold, worth, gap, gap_by_value, credit."""
    sums = {
        "owed": OWED,
        "sold": SOLD,
        "worth": WORTH,
        "gap": OWED - SOLD,
        "gap_by_value": OWED - WORTH,
        "credit": WORTH - SOLD,
    }
    return {name: money(sum_) for name, sum_ in sums.items()}


def clock() -> dict[str, str]:
    """The example's days in words: the start, the time the law gives, the last day."""
    return {"start": day(SALE), "time": str(TIME), "last": day(add(SALE, TIME))}


def _bars(decision: Decision, found: Estimate, price: int) -> tuple[Bar, ...]:
    if found.high is None or found.low is None:
        return _sums(price)
    return (*_sums(price), *_claims(decision, found, price))


def _claims(decision: Decision, found: Estimate, price: int) -> tuple[Bar, ...]:
    """A bar for each figure the law leaves: by the price, by the value, nothing. One range where they are not all."""
    low, high, credit = found.low or 0, found.high or 0, decision.credit
    if low == high or credit is None:
        return (_claim(CLAIM, low),)
    valued = min(by_value(OWED, price, WORTH, credit), high)
    figures = {high: CLAIM_BY_PRICE}
    if credit.credit is not Credit.NONE:
        figures.setdefault(valued, CLAIM_BY_VALUE.format(value="appraised" if credit.by == "appraisal" else "market"))
    if decision.verdict in (Verdict.DEPENDS, Verdict.UNSETTLED):
        figures.setdefault(0, CLAIM_NOTHING)
    if min(figures) != low:
        ends = _percent(low), _percent(high)
        return (Bar(CLAIM, _range(found), 100 - ends[1], ends[0], ends[1] - ends[0], "claim"),)
    return tuple(_claim(label, sum_) for sum_, label in figures.items())


def _claim(label: str, dollars: int) -> Bar:
    return Bar(label, money(dollars), 100 - _percent(dollars), _percent(dollars), 0, "claim")


def _sums(price: int) -> tuple[Bar, ...]:
    sold = (Bar("Sold for", money(price), 0, _percent(price), 100 - _percent(price)),) if price else ()
    worth = Bar("Worth", money(WORTH), 0, _percent(WORTH), 100 - _percent(WORTH))
    return (Bar("Owed", money(OWED), 0, 100, 0), *sold, worth)


def _percent(dollars: int) -> int:
    return round(100 * dollars / OWED)


def _range(found: Estimate) -> str:
    if found.low == found.high:
        return money(found.high or 0)
    return f"{money(found.low or 0)} to {money(found.high or 0)}"


def _lines(decision: Decision, price: int) -> tuple[SumLine, ...]:
    left = by_price(OWED, price)
    if not price:
        return (SumLine("Owed, with interest and costs", money(OWED)), *_credit_lines(decision.credit, price, left))
    by_price_lines = (
        SumLine("Owed, with interest and costs", money(OWED)),
        SumLine("Less what the sale brought", _less(price)),
        SumLine("Left by the sale price", money(left)),
    )
    return (*by_price_lines, *_credit_lines(decision.credit, price, left))


def _credit_lines(row: FairValue | None, price: int, left: int) -> tuple[SumLine, ...]:
    if row is None or row.credit is Credit.NONE:
        return ()
    if row.credit is Credit.CONFIRMATION:
        return (SumLine("The home was worth more than the price, so a court must not confirm the sale", money(0)),)
    least = by_value(OWED, price, WORTH, row)
    kind = "appraised" if row.by == "appraisal" else "market"
    label = f"Less what the {kind} value adds" if price else f"Less the home's {kind} value"
    return (SumLine(label, _less(left - least)), SumLine(f"Left if the {kind} value counts", money(least)))


def _total(found: Estimate) -> SumLine:
    return SumLine("The lender could claim", "unknown" if found.high is None else _range(found), total=True)


def _less(dollars: int) -> str:
    return f"\N{MINUS SIGN}{money(dollars)}"
