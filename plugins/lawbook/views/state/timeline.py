"""The timeline: the time to ask as a bar that ends at the last day, then the life of a judgment, on one scale."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ...vocabulary import Act, Unit
from ..wording import timelines as say

if TYPE_CHECKING:
    from ...fields import Duration
    from ...model import Deadline, Judgment

WHOLE = 100
SHORTEST = 8
"""Percent. A bar that would be shorter is drawn longer, and the other one is cut where a reader sees it."""
_SEEN = 3
_CUT_TO = 20
_NO_LENGTH = 15
_ALONE = 70
_DAYS = {Unit.DAYS: 1, Unit.MONTHS: 30, Unit.YEARS: 365}
"""Days in a unit, good enough to draw with."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """A stretch of time on a lane from the top (0 or 1), its start and width in percent of the whole.

    `kind`: `ask` (time to ask), `maybe` (two clocks, one of them over), `lost` (too late), `case` (no length of its
    own), `life` (of a judgment).
    """

    kind: str
    lane: int
    start: int
    width: int


@dataclass(frozen=True, slots=True)
class Timeline:
    """The picture and its words. `asks` and `wins`: a figure and the rest of its sentence; `wins` may be empty.

    `cut` is the lane and the place of the cut, in percent, where one bar is too long to be drawn beside the other.
    """

    asks: tuple[str, str]
    wins: tuple[str, str] | tuple[()]
    note: str
    stretches: tuple[Stretch, ...]
    cut: tuple[int, int] | tuple[()] = ()


def timeline(row: Deadline, judgment: Judgment) -> Timeline:
    """The timeline of a row of the deadlines, and of the judgment that may follow it."""
    asks, wins = say.asks(row), say.wins(judgment)
    if row.within is None:
        stretches = (Stretch("case", 0, 0, _NO_LENGTH), Stretch("life", 1, _NO_LENGTH, WHOLE - _NO_LENGTH))
        return Timeline(asks, wins, say.NO_LENGTH, stretches)
    if Act.ENFORCEMENT in row.act:
        return Timeline(asks, (), "", (Stretch("ask", 0, 0, _ALONE), Stretch("lost", 0, _ALONE, WHOLE - _ALONE)))
    return _whole(row, row.within, judgment, asks, wins)


def _whole(
    row: Deadline, within: Duration, judgment: Judgment, asks: tuple[str, str], wins: tuple[str, str]
) -> Timeline:
    """Both lanes on one scale, or one of them cut."""
    both = sorted(_days(one) for one in (within, row.or_.within if row.or_ else within))
    last = _place(both[1], _days(judgment.lasts))
    sure = max(round(last * both[0] / both[1]), _SEEN)
    cut = _cut(both[1], _days(judgment.lasts), last)
    stretches = (
        Stretch("ask", 0, 0, sure),
        *((Stretch("maybe", 0, sure, last - sure),) if last > sure else ()),
        Stretch("lost", 0, last, WHOLE - last),
        Stretch("life", 1, last, WHOLE - last),
    )
    return Timeline(asks, wins, say.CUT if cut else say.TO_SCALE, stretches, cut)


def _days(span: Duration) -> int:
    return span.number * _DAYS[span.unit]


def _share(ask: int, life: int) -> int:
    return round(WHOLE * ask / (ask + life))


def _place(ask: int, life: int) -> int:
    """Where the last day stands: to scale where both bars can be seen."""
    share = _share(ask, life)
    if share < SHORTEST:
        return _CUT_TO
    return min(share, WHOLE - _CUT_TO) if share > WHOLE - SHORTEST else share


def _cut(ask: int, life: int, last: int) -> tuple[int, int] | tuple[()]:
    """The middle of the bar that is too long to be drawn."""
    share = _share(ask, life)
    if share < SHORTEST:
        return (1, (last + WHOLE) // 2)
    return (0, last // 2) if share > WHOLE - SHORTEST else ()
