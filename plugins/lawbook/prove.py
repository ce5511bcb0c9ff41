"""Proves a state's tables: every situation meets a row, no row is unreached, the typical home is decided."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from .conditions import fits
from .decide import decide
from .situations import all_situations, asked, size, told_apart, typical
from .vocabulary import FACT, Outcome, Verdict

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from .model import EverywhereLaw, Law, Row
    from .situations import Situation
    from .yaml_tree import Place

MOST_SITUATIONS = 100_000
TABLES = ("rules", "fair_value", "deadlines")


@dataclass(frozen=True, slots=True)
class Finding:
    """A mistake in a file's law: the way to it, what must be true, what was found."""

    place: Place
    must: str
    found: str


@dataclass(slots=True)
class _Reached:
    """Which rows some situation reached, and the first situation that met no row."""

    rows: set[tuple[str, int]] = field(default_factory=set)
    uncovered: dict[str, Situation] = field(default_factory=dict)


def prove(law: Law, everywhere: EverywhereLaw) -> Iterator[Finding]:
    """Every way in which the three tables are not whole."""
    facts = asked(law, everywhere)
    total = size({name: told_apart(law, name, put) for name, put in facts.items()})
    if total > MOST_SITUATIONS:
        yield Finding(("law", "rules"), f"the tables must make at most {MOST_SITUATIONS:,} situations", f"{total:,}")
        return
    reached = _reach(law, everywhere)
    yield from _uncovered(law, reached)
    yield from _dead(law, reached)
    if not reached.uncovered:
        yield from _undecided(law, everywhere)


def _reach(law: Law, everywhere: EverywhereLaw) -> _Reached:
    reached = _Reached()
    for situation in all_situations(law, everywhere):
        try:
            decision = decide(law, everywhere, situation)
        except LookupError as missing:
            reached.uncovered.setdefault(str(missing.args[0]), situation)
            continue
        numbers = (
            None if decision.everywhere else decision.rule_number,
            decision.credit_number,
            decision.deadline_number,
        )
        reached.rows.update((table, n) for table, n in zip(TABLES, numbers, strict=True) if n is not None)
    return reached


def _uncovered(law: Law, reached: _Reached) -> Iterator[Finding]:
    usual = typical(law)
    for table, situation in reached.uncovered.items():
        shown = ", ".join(f"{name}: {value}" for name, value in situation.items() if value != usual[name])
        yield Finding(("law", table), "every situation must meet a row", f"none for {shown or 'the typical home'}")


def _dead(law: Law, reached: _Reached) -> Iterator[Finding]:
    for table in TABLES:
        for number in range(len(getattr(law, table))):
            if (table, number) not in reached.rows and table not in reached.uncovered:
                why = "earlier rows always win" if table == "rules" else "earlier rows or a bar always win"
                yield Finding(("law", table, number), "some situation must reach this row", f"none does: {why}")


def _undecided(law: Law, everywhere: EverywhereLaw) -> Iterator[Finding]:
    decision = decide(law, everywhere, typical(law))
    if decision.verdict is Verdict.DEPENDS:
        place = ("law", "rules", decision.rule_number)
        yield Finding(place, "the typical home must be decided (set `typical` or another row above)", "depends")


def shapes(law: Law) -> Iterator[Finding]:
    """The three habits that keep a table safe: a general last row, no `release`, no protection by oversight."""
    for table, general in (
        ("rules", "outcome: allowed"),
        ("fair_value", "credit: none"),
        ("deadlines", "act: note-suit"),
    ):
        rows = getattr(law, table)
        yield from _last(table, rows, general)
        for number, row in enumerate(rows):
            yield from _row(table, number, row)
    yield from _events(law)


def _events(law: Law) -> Iterator[Finding]:
    """The calculator asks for an event once a state, so that it must have one name there."""
    names: dict[str, str | None] = {}
    for number, row in enumerate(law.deadlines):
        if row.from_ and names.setdefault(row.from_, row.event) != row.event:
            must = f"every row that counts from the {row.from_} must give it the same name"
            yield Finding(("law", "deadlines", number), must, row.event or "none")


def _last(table: str, rows: Sequence[Row], general: str) -> Iterator[Finding]:
    key, wanted = general.split(": ")
    last = len(rows) - 1
    result = getattr(rows[last], key)
    word = result[0] if isinstance(result, tuple) else result
    if word != wanted:
        yield Finding(("law", table, last, key), f"the last row must be the general law, {general}", str(word))
    for number, row in enumerate(rows):
        if (row.when is None) != (number == last):
            must = "the last row must have no `when`" if number == last else "only the last row may be without `when`"
            yield Finding(("law", table, number), must, "a `when`" if number == last else f"none on row {number + 1}")


def _row(table: str, number: int, row: Row) -> Iterator[Finding]:
    named = row.when.tests if row.when else {}
    if "release" in named:
        yield Finding(
            ("law", table, number, "when", "release"), "`release` must stand in content/everywhere.md only", "it here"
        )
    missing = [name for name in ("foreclosure", "lien") if name not in named]
    if protects(row) and row.when is not None and missing:
        must = "a row that protects must name foreclosure and lien"
        yield Finding(("law", table, number, "when"), must, f"no {' and no '.join(missing)}")


def protects(row: Row) -> bool:
    """Whether a row bars the claim or lowers it by value."""
    outcome, credit = getattr(row, "outcome", None), getattr(row, "credit", None)
    return outcome is Outcome.BARRED or credit not in (None, "none")


def words(law: Law) -> Iterator[Finding]:
    """`typical` and `asks` must name facts of the vocabulary, with values they can have."""
    from .facts import value_of  # noqa: PLC0415  # reads raw words; only this check does

    for key in ("typical", "asks"):
        for name, raw in getattr(law, key).items():
            if name not in FACT:
                yield Finding(("law", key, name), f"must be a fact: {', '.join(FACT)}", name)
            elif key == "typical":
                try:
                    value_of(FACT[name], raw)
                except ValueError as error:
                    yield Finding(("law", key, name), str(error), str(raw))


@dataclass(frozen=True, slots=True)
class Overlap:
    """Two rows of one table that both fit some situation and differ; the upper one decides."""

    table: str
    upper: int
    lower: int


def overlaps(law: Law, everywhere: EverywhereLaw) -> tuple[Overlap, ...]:
    """Every pair of rows, but the general last one, that overlap and differ."""
    found: dict[Overlap, None] = {}
    for situation in all_situations(law, everywhere):
        for table in TABLES:
            rows = getattr(law, table)[:-1]
            fitting = [number for number, row in enumerate(rows) if fits(row.when, situation)]
            for lower in fitting[1:]:
                if _result(rows[fitting[0]]) != _result(rows[lower]):
                    found[Overlap(table, fitting[0], lower)] = None
    return tuple(found)


def _result(row: Row) -> dict[str, object]:
    return row.model_dump(exclude={"when", "how", "why", "unless", "cite"})
