"""Citations: from a source id to what a reader sees and where a click leads."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from .values import Cite, Sourced
from .wording.evidence import KINDS, read_note

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date

    from ..model import Said, Source


@dataclass(frozen=True, slots=True)
class SourceLine:
    """An entry of the list of sources. `anchor` is its id on the page."""

    anchor: str
    cite: str
    url: str
    kind: str
    read: date
    how_read: str
    note: str


Sources = dict[str, "Source"]


def anchor(name: str) -> str:
    """The id of a source's entry: `ac-72-6` gives `source-ac-72-6`."""
    return f"source-{name}"


def cites(names: Iterable[str], sources: Mapping[str, Source], page: str = "") -> tuple[Cite, ...]:
    """Citations for source ids, listed on `page`. Raises KeyError for an id the sources do not hold."""
    return tuple(Cite(sources[name].cite, anchor(name), page) for name in names)


def sourced(said: Said, sources: Mapping[str, Source], head: str = "", page: str = "") -> Sourced:
    """A sentence of law with its citations."""
    return Sourced(said.how, cites(said.cite, sources, page), head)


def source_lines(sources: Mapping[str, Source]) -> tuple[SourceLine, ...]:
    """The list of sources, primary ones first, in the file's order."""
    ordered = sorted(sources.items(), key=lambda entry: entry[1].kind.value == "secondary")
    return tuple(_line(name, source) for name, source in ordered)


def _line(name: str, source: Source) -> SourceLine:
    return SourceLine(
        anchor(name),
        source.cite,
        source.url,
        KINDS[source.kind],
        source.read,
        read_note(source.kind),
        source.note or "",
    )
