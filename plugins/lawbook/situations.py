"""Which facts a state turns on, which of their values it tells apart, and every situation these make."""

from __future__ import annotations

from datetime import timedelta
from fractions import Fraction
from itertools import product
from typing import TYPE_CHECKING, TypeAlias

from .conditions import DateRange, NumberRange, Test, holds, tests
from .vocabulary import AGREED_KINDS, FACT, FACTS, Kind, Value

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from .fields import Number
    from .model import EverywhereLaw, Law

Situation: TypeAlias = dict[str, Value]
"""Every fact of the vocabulary with a known value."""

_STEPS = {"units": Fraction(1), "acres": Fraction(1, 100)}


def typical(law: Law) -> Situation:
    """The typical home of a state: the values listed first, its usual kind of foreclosure, its own overrides."""
    from .facts import value_of  # noqa: PLC0415  # facts reads links; only an override needs it here

    situation: Situation = {fact.name: fact.typical for fact in FACTS}
    situation["foreclosure"] = law.foreclosure.usual
    return situation | {name: value_of(FACT[name], raw) for name, raw in law.typical.items()}


def asked(law: Law, everywhere: EverywhereLaw) -> dict[str, tuple[Test, ...]]:
    """The facts that any row turns on, in the vocabulary's order, each with the tests put to it."""
    rows = (*everywhere.rules, *law.rules, *law.fair_value, *law.deadlines)
    found: dict[str, list[Test]] = {}
    for row in rows:
        for name, test in tests(row.when).items():
            found.setdefault(name, []).append(test)
    return {fact.name: tuple(found[fact.name]) for fact in FACTS if fact.name in found}


def candidates(law: Law, name: str, put: tuple[Test, ...]) -> tuple[Value, ...]:
    """Every value worth trying, the typical one first: the words of a list, or each limit and one step past it."""
    first = typical(law)[name]
    if name == "foreclosure":
        rest: tuple[Value, ...] = (*law.foreclosure.all, *AGREED_KINDS)
    elif FACT[name].kind is Kind.CHOICE:
        rest = FACT[name].values
    else:
        rest = tuple(sorted({cut for test in put for cut in _cuts(name, test)}))
    return (first, *(value for value in rest if value != first))


def _cuts(name: str, test: Test) -> Iterator[Value]:
    if isinstance(test, NumberRange):
        yield from _number_cuts(_STEPS[name], test.min, test.max)
    elif isinstance(test, DateRange):
        for limit in (test.from_, test.before):
            if limit:
                yield from (limit - timedelta(days=1), limit)


def _number_cuts(step: Fraction, low: Number | None, high: Number | None) -> Iterator[Value]:
    if low is not None:
        yield from (max(low - step, Fraction(0)), low)
    if high is not None:
        yield from (high, high + step)


def told_apart(law: Law, name: str, put: tuple[Test, ...]) -> tuple[Value, ...]:
    """One value for each group that no test of this state tells apart; the typical value leads its group."""
    groups: dict[tuple[bool, ...], Value] = {}
    for value in candidates(law, name, put):
        groups.setdefault(tuple(holds(test, value) for test in put), value)
    return tuple(groups.values())


def all_situations(law: Law, everywhere: EverywhereLaw) -> Iterator[Situation]:
    """Every situation the state can tell apart; facts it never asks stay typical."""
    base = typical(law)
    facts = asked(law, everywhere)
    ranges = [told_apart(law, name, put) for name, put in facts.items()]
    for values in product(*ranges):
        yield base | dict(zip(facts, values, strict=True))


def joined(base: Mapping[str, Value], ranges: Mapping[str, tuple[Value, ...]]) -> Iterator[Situation]:
    """`base` with every combination of the values in `ranges`."""
    for values in product(*ranges.values()):
        yield dict(base) | dict(zip(ranges, values, strict=True))


def size(ranges: Mapping[str, tuple[Value, ...]]) -> int:
    """How many combinations `joined` makes."""
    total = 1
    for values in ranges.values():
        total *= len(values)
    return total
