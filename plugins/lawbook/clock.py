"""Until when: the last day of a period, counted as statutes count. The twin is dates.js."""

from __future__ import annotations

import calendar
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING, Literal

from .vocabulary import Act, Event, Unit, Whichever

if TYPE_CHECKING:
    from .fields import Duration
    from .model import Deadline

Published = date | Literal["none", "unknown"]
"""A last day, or the word for why there is none to publish."""


@dataclass(frozen=True, slots=True)
class Days:
    """The days that start clocks; None where unknown."""

    sold: date | None
    trigger: date | None = None
    default: date | None = None


@dataclass(frozen=True, slots=True)
class LastDay:
    """The day to publish, and both days where two clocks could count (shortest first)."""

    published: Published
    first: date | None = None
    second: date | None = None


def add(start: date, period: Duration) -> date:
    """The last day of a period that starts on `start`. Months keep the day or take the month's last."""
    if period.unit is Unit.DAYS:
        return start + timedelta(days=period.number)
    months = period.number * (12 if period.unit is Unit.YEARS else 1)
    year, month = divmod(start.year * 12 + start.month - 1 + months, 12)
    return date(year, month + 1, min(start.day, calendar.monthrange(year, month + 1)[1]))


def trigger_event(row: Deadline) -> Event | None:
    """The row's first event that is not the sale nor the default: the one `trigger` dates."""
    events = (row.from_, row.or_.from_ if row.or_ else None)
    return next((event for event in events if event not in (None, Event.SALE, Event.DEFAULT)), None)


def last_day(row: Deadline | None, days: Days) -> LastDay:
    """The last day for the row's step; `none` where the claim is barred or the law sets no later step."""
    if row is None or Act.NONE in row.act or row.within is None or row.from_ is None:
        return LastDay("none")
    first = _ends(row, row.from_, row.within, days)
    if row.or_ is None:
        return LastDay(first or "unknown", first)
    second = _ends(row, row.or_.from_, row.or_.within, days)
    known = [day for day in (first, second) if day]
    if row.or_.whichever is Whichever.SOONER and known:
        return LastDay(min(known), first, second)
    if row.or_.whichever is Whichever.LATER and first and second:
        return LastDay(max(first, second), first, second)
    return LastDay("unknown", first, second)


def _ends(row: Deadline, event: Event, period: Duration, days: Days) -> date | None:
    start = _start(row, event, days)
    return add(start, period) if start else None


def _start(row: Deadline, event: Event, days: Days) -> date | None:
    if event is Event.SALE:
        return days.sold
    if event is Event.DEFAULT:
        return days.default
    return days.trigger if event is trigger_event(row) else None
