"""In which order a state's questions settle the answer soonest."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, TypeAlias

from .conditions import holds, tests
from .memory import remembered
from .situations import asked, told_apart
from .vocabulary import Outcome

if TYPE_CHECKING:
    from collections.abc import Iterable

    from .model import EverywhereLaw, Law, Row
    from .vocabulary import Value

Known: TypeAlias = frozenset[tuple[str, int]]
"""The facts answered so far, each with the place of its value among those the state tells apart."""

FIRST = "foreclosure"
"""How the home was lost is what a reader knows best, and all else follows from it."""

_LIKELY = {"release": 0.9}
_LIKELY_ELSE = 0.6
"""How often the typical value, which stands first, is the true one. A guess: it moves questions, never an answer."""


@dataclass(frozen=True, slots=True)
class _Row:
    """A row as places: for each fact it tests, the values that pass; whether it ends the claim."""

    passes: dict[str, frozenset[int]]
    bars: bool


@remembered
def ordered(law: Law, everywhere: EverywhereLaw) -> tuple[str, ...]:
    """The facts a state asks, so that a typical reader answers as few of them as can be; `foreclosure` stays first."""
    form = _Form(law, everywhere)
    best = tuple(form.counts)
    least = form.expected(best)
    moved = True
    while moved:
        moved = False
        for order in _moves(best):
            cost = form.expected(order)
            if cost < least - 1e-9:
                best, least, moved = order, cost, True
                break
    return best


def expected(law: Law, everywhere: EverywhereLaw, order: tuple[str, ...]) -> float:
    """How many questions a reader answers in this order, on average."""
    return _Form(law, everywhere).expected(order)


def _moves(order: tuple[str, ...]) -> Iterable[tuple[str, ...]]:
    """Every order that puts one question elsewhere, behind the first."""
    start = 1 if order[:1] == (FIRST,) else 0
    for old in range(start, len(order)):
        rest = order[:old] + order[old + 1 :]
        for new in range(start, len(order)):
            if new != old:
                yield (*rest[:new], order[old], *rest[new:])


class _Form:
    """Which questions a form still shows for what is known; the twin of questions.js in few words."""

    def __init__(self, law: Law, everywhere: EverywhereLaw) -> None:
        values = {name: told_apart(law, name, put) for name, put in asked(law, everywhere).items()}
        self.counts = {name: len(found) for name, found in values.items()}
        self.general = _rows(everywhere.rules, values)
        self.rules = _rows(law.rules, values)
        self.rest = [_rows(table, values) for table in (law.fair_value, law.deadlines)]
        self.wanted = cache(self._wanted)

    def expected(self, order: tuple[str, ...]) -> float:
        @cache
        def left(known: Known) -> float:
            wanted = self.wanted(known)
            name = next((one for one in order if one in wanted), None)
            if name is None:
                return 0.0
            return 1.0 + sum(chance * left(known | {(name, place)}) for place, chance in self._chances(name))

        return left(frozenset())

    def _chances(self, name: str) -> list[tuple[int, float]]:
        count = self.counts[name]
        likely = 1.0 if count == 1 else _LIKELY.get(name, _LIKELY_ELSE)
        return [(place, (1 - likely) / (count - 1) if place else likely) for place in range(count)]

    def _wanted(self, known: Known) -> frozenset[str]:
        told = dict(known)
        general, facts, certain = self._read(self.general, told)
        if not certain:
            rows, more, _ = self._read(self.rules, told)
            general, facts = general + rows, facts | more
        if all(row.bars for row in general):
            return frozenset()
        return frozenset(facts.union(*(self._read(table, told)[1] for table in self.rest)))

    def _read(self, table: list[_Row], told: dict[str, int]) -> tuple[list[_Row], set[str], bool]:
        """The rows in play, the facts they turn on, and whether one of them decides."""
        rows, facts = [], set()
        for row in table:
            if any(not passes or told.get(name, min(passes)) not in passes for name, passes in row.passes.items()):
                continue
            left = {name for name, passes in row.passes.items() if name not in told and len(passes) < self.counts[name]}
            rows.append(row)
            facts |= left
            if not left:
                return rows, facts, True
        return rows, facts, False


def _rows(table: Iterable[Row], values: dict[str, tuple[Value, ...]]) -> list[_Row]:
    return [
        _Row(
            {
                name: frozenset(place for place, value in enumerate(values[name]) if holds(test, value))
                for name, test in tests(row.when).items()
            },
            getattr(row, "outcome", None) is Outcome.BARRED,
        )
        for row in table
    ]
