"""By when, and how must they ask? The deadline box and every row of the deadlines."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

from ...clock import Days, last_day
from ...situations import typical
from ...vocabulary import Act
from ..cites import Sources, cites, sourced
from ..wording import clocks
from ..wording.conditions import When, when_words
from ..wording.plain import day
from .permission import notes, ways_of
from .timeline import Timeline, timeline

if TYPE_CHECKING:
    from ...decide import Decision
    from ...model import Deadline, Law
    from ..values import Cite, Sourced


@dataclass(frozen=True, slots=True)
class DeadlineBox:
    """The typical home's deadline in the largest figures. `example` names a day where the sale starts the clock."""

    label: str
    figure: str
    start: str
    step: str
    act_notes: tuple[str, ...]
    missed: str
    example: str
    notes: tuple[str, ...]
    cites: tuple[Cite, ...]


@dataclass(frozen=True, slots=True)
class DeadlineLine:
    """A row of the deadlines in words."""

    when: When
    length: str
    step: str
    missed: str
    notes: tuple[str, ...]
    cites: tuple[Cite, ...]
    decides: bool = False


@dataclass(frozen=True, slots=True)
class Asking:
    """How and by when they must ask: the box, its timeline (none behind a bar), every row, what stops the clocks."""

    box: DeadlineBox
    timeline: Timeline | None
    lines: tuple[DeadlineLine, ...]
    count: str
    pauses: tuple[Sourced, ...]


def asking(law: Law, sources: Sources, decision: Decision) -> Asking:
    """The deadlines of one state, its typical home decided."""
    return Asking(
        deadline_box(law, sources, decision),
        timeline(decision.deadline, law.judgment) if decision.deadline else None,
        deadline_lines(law, sources, decision.deadline_number),
        clocks.WEEKENDS,
        pauses(law, sources),
    )


def deadline_box(law: Law, sources: Sources, decision: Decision) -> DeadlineBox:
    """The box for the decided typical home; a bar leaves nothing to wait for."""
    row = decision.deadline
    if row is None:
        return _no_box(decision, sources)
    return DeadlineBox(
        label=_label(row),
        figure=clocks.figure(row),
        start=clocks.start(row),
        step=clocks.step(row),
        act_notes=tuple(clocks.ACT_NOTES[act] for act in row.act),
        missed=clocks.missed(row),
        example=_example(row, law),
        notes=notes(row),
        cites=cites(row.cite, sources),
    )


def deadline_lines(law: Law, sources: Sources, decides: int | None = None) -> tuple[DeadlineLine, ...]:
    """Every row of the deadlines, in the order it is read; `decides` is the number of the one that decides."""
    return tuple(
        replace(_line(row, sources, ways_of(law), first=not number), decides=number == decides)
        for number, row in enumerate(law.deadlines)
    )


def pauses(law: Law, sources: Sources) -> tuple[Sourced, ...]:
    """What stops or restarts the clocks."""
    return tuple(sourced(said, sources) for said in law.pauses)


def deadline_short(row: Deadline | None) -> str:
    """A deadline in a table: `90 days after the sale`; a word where there is none."""
    if row is None:
        return clocks.BARRED
    return clocks.length(row) or clocks.figure(row)


def _no_box(decision: Decision, sources: Sources) -> DeadlineBox:
    found = cites(decision.rule.cite, sources) if not decision.everywhere else ()
    return DeadlineBox("Last day to ask", clocks.NO_CLAIM, clocks.NO_CLAIM_START, "", (), "", "", (), found)


def _label(row: Deadline) -> str:
    return "Last day to collect" if Act.ENFORCEMENT in row.act else "Last day to ask"


def _example(row: Deadline, law: Law) -> str:
    sold = typical(law)["sold"]
    if not isinstance(sold, date):
        return ""
    found = last_day(row, Days(sold)).published
    return f"For a sale on {day(sold)}, that is {day(found)}." if isinstance(found, date) and not row.or_ else ""


def _line(row: Deadline, sources: Sources, kinds: tuple[str, ...], *, first: bool) -> DeadlineLine:
    return DeadlineLine(
        when_words(row.when, first=first, kinds=kinds),
        clocks.length(row) or f"{clocks.NONE}.",
        clocks.purpose(row),
        clocks.missed(row),
        notes(row),
        cites(row.cite, sources),
    )
