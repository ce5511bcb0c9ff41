"""The worked example: the state's own tables on the same three figures, and bars on one scale."""

from __future__ import annotations

from typing import Any

import pytest

from lawbook.decide import decide
from lawbook.situations import typical
from lawbook.views.example import Example, figures, standing_bars, worked

from .invented import CITE, FIRST, everywhere, law


def example(credit: str = "none", usual: str = "nonjudicial", **more: Any) -> Example:
    when = {**FIRST, "foreclosure": ["judicial", "nonjudicial", "strict"]}
    rows = [{"credit": credit, "when": when, "why": "W.", **more, **CITE}, {"credit": "none", **CITE}]
    state = law(fair_value=rows, foreclosure={"usual": usual, **CITE})
    return worked(decide(state.law, everywhere().law, typical(state.law)), usual)


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
def test_the_range_is_the_one_the_law_leaves(credit: str, low: int, high: int) -> None:
    found = example(credit)
    assert (found.low, found.high) == (low, high)


def test_the_sum_stands_line_by_line() -> None:
    assert [(line.label, line.money) for line in example("on-request").lines] == [
        ("Owed, with interest and costs", "$250,000"),
        ("Less what the sale brought", "\N{MINUS SIGN}$200,000"),
        ("Left by the sale price", "$50,000"),
        ("Less what the market value adds", "\N{MINUS SIGN}$30,000"),
        ("Left if the market value counts", "$20,000"),
        ("The lender could claim", "$20,000 to $50,000"),
    ]


def test_the_claim_stands_under_the_gap_and_ends_where_the_debt_ends() -> None:
    owed, sold, worth, by_price, by_value = example("on-request").bars
    assert (owed.full, sold.full, sold.gap, worth.full) == (100, 80, 20, 92)
    assert [(bar.money, bar.start, bar.full) for bar in (by_price, by_value)] == [
        ("$50,000", 80, 20),
        ("$20,000", 92, 8),
    ]


def claims(rule: dict[str, Any], credit: str) -> list[tuple[str, str]]:
    rows = [{"credit": credit, "when": FIRST, "why": "W.", **CITE}, {"credit": "none", **CITE}]
    state = law(fair_value=rows, rules=[{**rule, **CITE}])
    found = worked(decide(state.law, everywhere().law, typical(state.law)), "nonjudicial")
    return [(bar.label, bar.money) for bar in found.bars if bar.kind == "claim"]


def test_where_the_law_leaves_three_figures_three_bars_stand() -> None:
    assert claims({"outcome": "unsettled", "why": "W."}, "defense") == [
        ("Claimable by the sale price", "$50,000"),
        ("Claimable if the market value counts", "$20,000"),
        ("Claimable if they may not ask", "$0"),
    ]
    assert claims({"outcome": "allowed"}, "automatic") == [("Claimable", "$20,000")]


def test_a_claim_with_a_limit_that_nobody_knows_stays_a_range() -> None:
    assert claims({"outcome": "allowed", "cap": "new-cash"}, "none") == [("Claimable", "$0 to $50,000")]


def test_every_bar_ends_at_the_end_of_the_scale() -> None:
    for credit in ("none", "automatic", "on-request", "confirmation"):
        assert all(bar.start + bar.full + bar.gap == 100 for bar in example(credit).bars)


def test_in_a_strict_foreclosure_nothing_was_sold() -> None:
    found = example("automatic", usual="strict")
    assert [bar.label for bar in found.bars] == ["Owed", "Worth", "Claimable"]
    assert [line.money for line in found.lines] == ["$250,000", "\N{MINUS SIGN}$230,000", "$20,000", "$20,000"]


def test_half_the_gap_comes_off_where_the_law_says_half() -> None:
    assert example("automatic", share="1/2").low == 35_000


def test_an_all_or_nothing_claim_that_fails_is_nothing() -> None:
    found = example("confirmation")
    assert found.says == "The lender could claim nothing in this example."
    assert found.lines[-1].money == "$0"


def test_prose_may_name_the_figures() -> None:
    assert figures() == {
        "owed": "$250,000",
        "sold": "$200,000",
        "worth": "$230,000",
        "gap": "$50,000",
        "gap_by_value": "$20,000",
        "credit": "$30,000",
    }
    assert [bar.label for bar in standing_bars()] == ["Owed", "Sold for"]
