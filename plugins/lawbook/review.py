"""What a person must read again, and how much was read in the law's own text. Takes the day; never asks a clock."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .clock import add
from .fields import Duration
from .vocabulary import SourceKind, Unit

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from .model import Sheet, StateLaw

CHECK_AGAIN = Duration(12, Unit.MONTHS)
"""After this long a law page is old."""


def check_again_by(sheet: Sheet) -> date:
    """The day on which a file's law is due for a new reading."""
    return add(sheet.reviewed, CHECK_AGAIN)


def due(sheet: Sheet, today: date) -> Iterator[str]:
    """What falls due on or before `today`: a new reading, a dated change, a rate that ended."""
    name = getattr(sheet, "code", "Everywhere")
    if check_again_by(sheet) <= today:
        yield f"{name}: read again: last reviewed {sheet.reviewed}"
    law = sheet.law  # type: ignore[attr-defined]
    for coming in getattr(law, "calendar", ()):
        if coming.on <= today:
            yield f"{name}: due since {coming.on}: {coming.what}"
    if hasattr(law, "judgment"):
        rates = law.judgment.interest.rates
        ends = [rate.until for rate in rates]
        if ends and None not in ends and max(ends) < today:
            yield f"{name}: the last rate of judgment interest ended {max(ends)}"


def primary_share(law: StateLaw) -> tuple[int, int]:
    """How many rows of the three tables rest on a primary source, of how many."""
    rows = (*law.law.rules, *law.law.fair_value, *law.law.deadlines)
    primary = [row for row in rows if any(law.sources[name].kind is not SourceKind.SECONDARY for name in row.cite)]
    return len(primary), len(rows)
