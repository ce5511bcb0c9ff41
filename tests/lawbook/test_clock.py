"""Periods are counted as statutes count them."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as some

from lawbook.clock import Days, LastDay, add, last_day
from lawbook.fields import Duration
from lawbook.model import Deadline
from lawbook.vocabulary import Unit


def row(**more: object) -> Deadline:
    return Deadline.model_validate(
        {"act": "suit", "within": "90 days", "from": "sale", "missed": "barred", "cite": ["x"], **more}
    )


@pytest.mark.parametrize(
    ("start", "number", "unit", "last"),
    [
        ("2026-03-10", 90, "days", "2026-06-08"),
        ("2026-03-10", 3, "months", "2026-06-10"),
        ("2026-01-31", 1, "months", "2026-02-28"),
        ("2028-01-31", 1, "months", "2028-02-29"),
        ("2028-02-29", 1, "years", "2029-02-28"),
        ("2026-11-30", 3, "months", "2027-02-28"),
        ("2026-12-31", 2, "months", "2027-02-28"),
        ("2026-03-10", 2, "years", "2028-03-10"),
    ],
)
def test_a_period_ends_on_its_last_day(start: str, number: int, unit: str, last: str) -> None:
    assert add(date.fromisoformat(start), Duration(number, Unit(unit))) == date.fromisoformat(last)


@given(some.dates(date(1990, 1, 1), date(2090, 1, 1)), some.integers(1, 240), some.sampled_from(Unit))
def test_a_later_start_never_ends_earlier(start: date, number: int, unit: Unit) -> None:
    period = Duration(number, unit)
    later = date.fromordinal(start.toordinal() + 1)
    assert add(start, period) <= add(later, period)


def test_the_sale_starts_the_clock_of_the_sale() -> None:
    assert last_day(row(), Days(date(2026, 3, 10))).published == date(2026, 6, 8)


def test_an_event_without_its_day_gives_no_date() -> None:
    assert last_day(row(**{"from": "deed"}), Days(date(2026, 3, 10))).published == "unknown"


def test_another_event_is_dated_by_the_trigger() -> None:
    days = Days(date(2026, 3, 10), trigger=date(2026, 3, 20))
    assert last_day(row(**{"from": "deed"}), days).published == date(2026, 6, 18)


def test_a_default_is_dated_by_the_default() -> None:
    days = Days(None, trigger=date(2026, 3, 20), default=date(2020, 1, 1))
    assert last_day(row(**{"from": "default", "within": "6 years"}), days).published == date(2026, 1, 1)


def test_the_sooner_of_two_clocks_counts_and_one_known_is_an_upper_limit() -> None:
    both = row(**{"or": {"within": "30 days", "from": "deed", "whichever": "sooner"}})
    assert last_day(both, Days(date(2026, 3, 10), trigger=date(2026, 3, 20))).published == date(2026, 4, 19)
    assert last_day(both, Days(date(2026, 3, 10))).published == date(2026, 6, 8)
    assert last_day(both, Days(None)).published == "unknown"


def test_the_later_of_two_clocks_counts_and_one_known_is_not_enough() -> None:
    both = row(**{"or": {"within": "90 days", "from": "default", "whichever": "later"}})
    assert last_day(both, Days(date(2026, 3, 10), default=date(2026, 4, 1))).published == date(2026, 6, 30)
    assert last_day(both, Days(date(2026, 3, 10))).published == "unknown"


def test_two_clocks_in_dispute_publish_no_date_and_show_both() -> None:
    both = row(**{"or": {"within": "2 years", "from": "sale", "whichever": "unsettled"}})
    assert last_day(both, Days(date(2026, 3, 10))) == LastDay("unknown", date(2026, 6, 8), date(2028, 3, 10))


def test_nothing_runs_where_the_claim_is_barred_or_no_step_is_needed() -> None:
    none = Deadline.model_validate({"act": "none", "cite": ["x"]})
    assert last_day(None, Days(date(2026, 3, 10))).published == "none"
    assert last_day(none, Days(date(2026, 3, 10))).published == "none"
