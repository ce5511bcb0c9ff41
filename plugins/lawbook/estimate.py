"""How much could be claimed: a low and a high sum in whole dollars. The twin is rules.js."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING

from .vocabulary import Cap, Credit, Outcome

if TYPE_CHECKING:
    from .decide import Decision
    from .model import FairValue

_BETWEEN = (Credit.ON_REQUEST, Credit.DEFENSE, Credit.DISCRETION, Credit.DEPENDS)
_ONE = Fraction(1)


@dataclass(frozen=True, slots=True)
class Money:
    """Whole dollars, None where unknown."""

    debt: int | None
    price: int | None
    value: int | None
    new_cash: int | None = None
    amount_paid: int | None = None


@dataclass(frozen=True, slots=True)
class Estimate:
    """The least and the most the lender could claim; None where nobody can say."""

    low: int | None
    high: int | None


def by_price(debt: int, price: int) -> int:
    """P: debt less the sale price, never below 0."""
    return max(debt - price, 0)


def by_value(debt: int, price: int, value: int, credit: FairValue) -> int:
    """V: P less the share of the gap between (the floor of) value and price; never below 0, half a dollar rounds up."""
    gap = max((credit.floor or _ONE) * value - price, Fraction(0))
    exact = max(debt - price - (credit.share or _ONE) * gap, Fraction(0))
    return int(exact + Fraction(1, 2))


def estimate(decision: Decision, money: Money, foreclosure: str) -> Estimate:
    """The range for a decided situation. In a strict foreclosure nothing is sold: the price is 0."""
    if decision.credit is None:
        return Estimate(0, 0)
    price = 0 if foreclosure == "strict" else money.price
    low, high = _by_credit(decision.credit, money.debt, price, money.value)
    low, high = _capped(decision.rule.cap, low, high, money, price)
    doubtful = decision.rule.outcome in (Outcome.DEPENDS, Outcome.UNSETTLED)
    return Estimate(0 if doubtful else low, high)


def _by_credit(credit: FairValue, debt: int | None, price: int | None, value: int | None) -> tuple[int, int | None]:
    if debt is None:
        return 0, None
    if price is None:
        return 0, _most_at_no_price(credit, debt, value)
    most = by_price(debt, price)
    if credit.credit is Credit.NONE:
        return most, most
    if value is None:
        return 0, most
    if credit.credit is Credit.CONFIRMATION:
        confirmed = 0 if value > price else most
        return confirmed, confirmed
    least = by_value(debt, price, value, credit)
    return least, most if credit.credit in _BETWEEN else least


def _most_at_no_price(credit: FairValue, debt: int, value: int | None) -> int:
    """The price unknown: the most is what a sale at nothing would leave."""
    if credit.credit is Credit.AUTOMATIC and value is not None:
        return by_value(debt, 0, value, credit)
    return debt


def _capped(cap: Cap | None, low: int, high: int | None, money: Money, price: int | None) -> tuple[int, int | None]:
    if cap is None:
        return low, high
    ceiling = _ceiling(cap, money, price)
    if ceiling is None:
        return 0, high
    return min(low, ceiling), ceiling if high is None else min(high, ceiling)


def _ceiling(cap: Cap, money: Money, price: int | None) -> int | None:
    if cap is Cap.NEW_CASH:
        return money.new_cash
    if cap is Cap.AMOUNT_PAID or money.amount_paid is None:
        return money.amount_paid
    if money.value is None or price is None:
        return None
    return max(money.amount_paid - max(money.value, price), 0)
