"""The sum: every credit and cap of the vocabulary, at its edges."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as some

from lawbook.decide import Decision, verdict_of
from lawbook.estimate import Estimate, Money, by_value, estimate
from lawbook.model import FairValue, Rule
from lawbook.vocabulary import Credit

STANDARD = Money(250_000, 200_000, 230_000)
DOLLARS = some.integers(0, 5_000_000)


def decision(credit: str = "none", outcome: str = "allowed", cap: str | None = None, **more: Any) -> Decision:
    doubt = {"why": "Because."}
    rule = Rule.model_validate({"outcome": outcome, "cap": cap, "cite": ["x"], **doubt})
    row = FairValue.model_validate({"credit": credit, "cite": ["x"], **doubt, **more})
    return Decision(verdict_of(rule, row), rule, 0, everywhere=False, credit=row, credit_number=0)


@pytest.mark.parametrize(
    ("credit", "low", "high"),
    [
        ("none", 50_000, 50_000),
        ("automatic", 20_000, 20_000),
        ("on-request", 20_000, 50_000),
        ("defense", 20_000, 50_000),
        ("discretion", 20_000, 50_000),
        ("depends", 20_000, 50_000),
        ("confirmation", 0, 0),
    ],
)
def test_each_credit_has_its_range(credit: str, low: int, high: int) -> None:
    assert estimate(decision(credit), STANDARD, "judicial") == Estimate(low, high)


def test_confirmation_is_all_where_the_price_was_the_value() -> None:
    assert estimate(decision("confirmation"), Money(250_000, 200_000, 200_000), "judicial") == Estimate(50_000, 50_000)


def test_half_the_gap_and_half_the_appraisal() -> None:
    assert estimate(decision("automatic", share="1/2"), STANDARD, "judicial") == Estimate(35_000, 35_000)
    # Half the appraisal is 115,000, less than the price: nothing is credited.
    assert estimate(decision("automatic", floor="1/2"), STANDARD, "judicial") == Estimate(50_000, 50_000)


def test_half_a_dollar_rounds_up() -> None:
    half = FairValue.model_validate({"credit": "automatic", "share": "1/2", "cite": ["x"]})
    assert by_value(100, 50, 75, half) == 38
    assert by_value(100, 50, 76, half) == 37


def test_in_a_strict_foreclosure_nothing_was_paid() -> None:
    assert estimate(decision("automatic"), STANDARD, "strict") == Estimate(20_000, 20_000)
    assert estimate(decision("none"), STANDARD, "strict") == Estimate(250_000, 250_000)


def test_what_is_unknown_widens_and_never_guesses() -> None:
    assert estimate(decision("automatic"), Money(250_000, 200_000, None), "judicial") == Estimate(0, 50_000)
    assert estimate(decision("none"), Money(250_000, 200_000, None), "judicial") == Estimate(50_000, 50_000)
    assert estimate(decision("none"), Money(250_000, None, 230_000), "judicial") == Estimate(0, 250_000)
    assert estimate(decision("automatic"), Money(250_000, None, 230_000), "judicial") == Estimate(0, 20_000)
    assert estimate(decision("automatic"), Money(None, 200_000, 230_000), "judicial") == Estimate(0, None)


def test_doubt_begins_at_nothing() -> None:
    assert estimate(decision("automatic", "unsettled"), STANDARD, "judicial") == Estimate(0, 20_000)
    assert estimate(decision("none", "depends"), STANDARD, "judicial") == Estimate(0, 50_000)


def test_a_cap_lowers_both_ends_and_unknown_takes_the_low_one() -> None:
    assert estimate(decision(cap="new-cash"), Money(250_000, 200_000, None, new_cash=10_000), "judicial") == Estimate(
        10_000, 10_000
    )
    assert estimate(decision(cap="new-cash"), STANDARD, "judicial") == Estimate(0, 50_000)
    paid = Money(250_000, 200_000, 230_000, amount_paid=235_000)
    assert estimate(decision(cap="amount-paid-over-value"), paid, "judicial") == Estimate(5_000, 5_000)
    assert estimate(decision(cap="amount-paid"), paid, "judicial") == Estimate(50_000, 50_000)


def test_behind_a_bar_there_is_nothing() -> None:
    barred = Rule.model_validate({"outcome": "barred", "cite": ["x"]})
    assert estimate(Decision("barred", barred, 0, everywhere=False), STANDARD, "judicial") == Estimate(0, 0)  # type: ignore[arg-type]


@given(DOLLARS, DOLLARS, DOLLARS, some.sampled_from(Credit), some.sampled_from([None, "1/2", "2/3"]))
def test_a_claim_is_never_below_nothing_nor_raised_by_value(
    debt: int, price: int, value: int, credit: Credit, share: str | None
) -> None:
    more = {"share": share} if share else {}
    found = estimate(decision(credit.value, **more), Money(debt, price, value), "judicial")
    assert found.low is not None
    assert found.high is not None
    assert 0 <= found.low <= found.high <= max(debt - price, 0)


@given(DOLLARS, DOLLARS, DOLLARS)
def test_value_counts_exactly(debt: int, price: int, value: int) -> None:
    third = FairValue.model_validate({"credit": "automatic", "share": "1/3", "cite": ["x"]})
    exact = max(Fraction(debt - price) - Fraction(max(value - price, 0), 3), Fraction(0))
    assert abs(by_value(debt, price, value, third) - exact) <= Fraction(1, 2)
