"""The map: a tile for each jurisdiction where it stands; only those in the book are links."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..jurisdictions import NAMES
from ..vocabulary import Verdict
from .values import Judged
from .wording.verdicts import WORDS

if TYPE_CHECKING:
    from collections.abc import Iterable

    from .comparison import ComparisonRow

_GRID = """
AK .  .  .  .  .  .  .  .  .  ME
.  .  .  .  .  .  .  .  .  VT NH
WA ID MT ND MN IL WI MI NY RI MA
OR NV WY SD IA IN OH PA NJ CT .
CA UT CO NE MO KY WV VA MD DE .
.  AZ NM KS AR TN NC SC DC .  .
.  .  .  OK LA MS AL GA .  .  .
HI .  .  TX .  .  .  .  FL .  .
"""

POSITIONS: dict[str, tuple[int, int]] = {
    code: (row, column)
    for row, line in enumerate(_GRID.strip().splitlines(), start=1)
    for column, code in enumerate(line.split(), start=1)
    if code != "."
}
"""Row and column of each postal code, counted from 1."""


@dataclass(frozen=True, slots=True)
class Tile:
    """A jurisdiction on the map. `path` and `verdict` are None where the book has no law for it yet."""

    code: str
    name: str
    row: int
    column: int
    path: str | None = None
    verdict: Judged | None = None


@dataclass(frozen=True, slots=True)
class StateMap:
    """The tiles, and what each bar means."""

    tiles: tuple[Tile, ...]
    legend: tuple[Judged, ...]


def state_map(rows: Iterable[ComparisonRow]) -> StateMap:
    """The map of all 51, in the order of their names, with the verdicts of the states that have law."""
    known = {row.code: row for row in rows}
    tiles = tuple(_tile(code, known.get(code)) for code in NAMES)
    return StateMap(tiles, tuple(Judged(verdict.value, WORDS[verdict]) for verdict in Verdict))


def _tile(code: str, row: ComparisonRow | None) -> Tile:
    place = POSITIONS[code]
    if row is None:
        return Tile(code, NAMES[code], *place)
    return Tile(code, row.name, *place, row.path, Judged(row.verdict.key, row.line))
