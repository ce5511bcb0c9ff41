"""What a paycheck can lose, worked by hand from the limits: each just below and just above the line where it starts."""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from typing import TYPE_CHECKING, Any

import pytest

from lawbook.aftermath import Wages
from lawbook.pay import WEEKS, Paycheck, Taken, could_take, in_force

if TYPE_CHECKING:
    from lawbook.model import EverywhereLaw, Lawbook

DAY = date(2026, 11, 23)
QUARTER = {"take": "25%"}
THIRTY = {"take": "100%", "over": {"hours": 30, "wage": "federal"}}
STATE_FORTY = {"take": "100%", "over": {"hours": 40, "wage": "state"}}
STEPS = [
    {"dollars": "15.00", "from": "2026-01-01", "cite": ["a"]},
    {"dollars": "16.50", "from": "2027-01-01", "cite": ["a"]},
]


@pytest.fixture
def federal(book: Lawbook) -> EverywhereLaw:
    return book.everywhere.law


def wages(*limits: dict[str, Any], banned: bool = False, steps: Any = ()) -> Wages:
    kind = "banned" if banned else "allowed"
    return Wages.model_validate(
        {"garnishment": kind, "limits": list(limits), "minimum_wage": list(steps), "how": "It is so.", "cite": ["a"]}
    )


def check(disposable: str, gross: str = "0", every: str = "weekly") -> Paycheck:
    return Paycheck(max(Fraction(gross), Fraction(disposable)), Fraction(disposable), WEEKS[every])


@pytest.mark.parametrize(
    ("pay", "cents"),
    [
        ("0", 0),
        ("217.50", 0),  # 30 hours at $7.25
        ("217.51", 1),
        ("289.99", 7249),  # what is over $217.50
        ("290.00", 7250),  # both limits meet: 25% of $290 is $72.50
        ("290.04", 7251),
        ("1000", 25_000),
    ],
)
def test_the_smaller_of_both_federal_limits_counts(federal: EverywhereLaw, pay: str, cents: int) -> None:
    assert could_take(check(pay), wages(QUARTER, THIRTY), federal, DAY).cents == cents


def test_the_federal_ceiling_holds_where_a_state_would_let_more_be_taken(federal: EverywhereLaw) -> None:
    assert could_take(check("1000"), wages({"take": "50%"}), federal, DAY) == Taken(25_000, "federal", 0)


def test_a_states_own_limit_wins_where_it_leaves_more(federal: EverywhereLaw) -> None:
    assert could_take(check("1000"), wages(QUARTER, {"take": "10%"}), federal, DAY) == Taken(10_000, "state", 1)


def test_a_ban_leaves_every_cent(federal: EverywhereLaw) -> None:
    assert could_take(check("9000"), wages(banned=True), federal, DAY) == Taken(0, "banned")


@pytest.mark.parametrize(("day", "cents"), [(date(2026, 12, 31), 10_000), (date(2027, 1, 1), 4_000)])
def test_a_minimum_wage_counts_from_its_own_day(federal: EverywhereLaw, day: date, cents: int) -> None:
    """40 hours: $600 to the end of 2026, $660 from the first day of 2027; pay is $700."""
    assert could_take(check("700"), wages(STATE_FORTY, steps=STEPS), federal, day).cents == cents


def test_a_minimum_wage_we_do_not_have_leaves_the_answer_open(federal: EverywhereLaw) -> None:
    found = could_take(check("700"), wages(STATE_FORTY, steps=STEPS), federal, date(2025, 12, 31))
    assert found == Taken(17_500, "federal", 0, open=True)


def test_nothing_can_be_less_than_nothing(federal: EverywhereLaw) -> None:
    found = could_take(check("200"), wages(STATE_FORTY, steps=STEPS), federal, date(2025, 12, 31))
    assert found == Taken(0, "federal", 1)


@pytest.mark.parametrize(("gross", "cents"), [("770", 13_860), ("770.01", 19_250)])
def test_a_band_holds_up_to_its_line_and_the_next_above_it(federal: EverywhereLaw, gross: str, cents: int) -> None:
    bands = (
        {"take": "18%", "weekly": "gross", "up_to": 770},
        {"take": "25%", "weekly": "gross", "above": 770},
    )
    assert could_take(check("770", gross), wages(*bands), federal, DAY).cents == cents


def test_a_share_of_gross_pay_counts_gross_pay(federal: EverywhereLaw) -> None:
    found = could_take(check("700", "1000"), wages({"take": "15%", "of": "gross"}), federal, DAY)
    assert found == Taken(15_000, "state", 0)


@pytest.mark.parametrize(
    ("every", "safe"), [("weekly", "217.50"), ("two-weeks", "435"), ("half-month", "471.25"), ("monthly", "942.50")]
)
def test_a_longer_paycheck_keeps_more_safe(federal: EverywhereLaw, every: str, safe: str) -> None:
    law = wages(QUARTER, THIRTY)
    assert could_take(check(safe, every=every), law, federal, DAY).cents == 0
    over = could_take(check(str(Fraction(safe) + 1), every=every), law, federal, DAY)
    assert (over.cents, over.by, over.limit) == (100, "state", 1)


@pytest.mark.parametrize(
    ("code", "disposable", "gross", "cents"),
    [
        ("CA", "1000", "1200", 7_552),  # 40% of what is over 48 x $16.90 = $811.20
        ("AZ", "1000", "1200", 9_100),  # over 60 x $15.15 = $909
        ("NV", "700", "760", 12_600),  # 18% of $700
        ("IL", "1000", "1200", 18_000),  # 15% of gross
        ("DC", "1000", "1200", 7_050),  # 25% of what is over 40 x $17.95 = $718
        ("AK", "500", "600", 2_700),  # over $473
        ("MN", "500", "600", 5_000),  # 10% up to $684 gross
        ("MN", "400", "456", 0),
        ("TX", "5000", "7000", 0),
        ("WA", "700", "800", 10_045),  # over 35 x $17.13 = $599.55
    ],
)
def test_the_law_of_real_states(book: Lawbook, code: str, disposable: str, gross: str, cents: int) -> None:
    """By hand, from each state's own limits on November 23, 2026."""
    law = book.state(code).law.wages
    assert could_take(check(disposable, gross), law, book.everywhere.law, DAY).cents == cents


def test_more_pay_never_makes_less_to_take_within_a_band(book: Lawbook) -> None:
    for law in book.states:
        lines = {one for row in law.law.wages.limits for one in (row.up_to, row.above) if one is not None}
        sums = [Fraction(step * 5) for step in range(400)]
        found = [could_take(Paycheck(pay, pay), law.law.wages, book.everywhere.law, DAY).cents for pay in sums]
        assert all(one >= 0 for one in found)
        assert all(one * 4 <= pay * 100 + 2 for one, pay in zip(found, sums, strict=True)), law.code
        if not lines:
            assert found == sorted(found), law.code


def test_the_newest_wage_that_has_begun_is_in_force() -> None:
    steps = wages(STATE_FORTY, steps=STEPS[::-1]).minimum_wage
    assert in_force(steps, date(2026, 12, 31)) == 15
    assert in_force(steps, date(2027, 1, 1)) == Fraction("16.5")
    assert in_force(steps, date(2025, 12, 31)) is None
