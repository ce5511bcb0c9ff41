"""Citations: from a source id to what a reader sees and where a click leads."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..vocabulary import SourceKind
from .site import EVERYWHERE
from .values import Cite, Sourced
from .wording.bluebook import bluebook
from .wording.evidence import KINDS, read_note, short

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date

    from ..model import Said, Source


@dataclass(frozen=True, slots=True)
class SourceLine:
    """An entry of the list of sources. `anchor` is its id on the page.

    `formal` is the citation as lawyers of other states write it; empty where it is the same.
    """

    anchor: str
    cite: str
    url: str
    kind: str
    read: date
    how_read: str
    note: str
    formal: str = ""


Sources = dict[str, "Source"]


def in_every_state(part: str) -> tuple[Cite, ...]:
    """In place of the sources of what holds in every state: the part of the page that has it, and them, in full."""
    return (Cite("Rules of every state", part, EVERYWHERE),)


def anchor(name: str) -> str:
    """The id of a source's entry: `ac-72-6` gives `source-ac-72-6`."""
    return f"source-{name}"


def cites(names: Iterable[str], sources: Mapping[str, Source]) -> tuple[Cite, ...]:
    """Citations for source ids. Raises KeyError for an id the sources do not hold."""
    return tuple(Cite(label(name, sources), anchor(name)) for name in names)


def label(name: str, sources: Mapping[str, Source]) -> str:
    """A source beside a sentence: in its short form, or whole where another source of the page has the same one."""
    found = short(sources[name].cite, sources[name].kind)
    alike = [one for one in sources.values() if short(one.cite, one.kind) == found]
    return found if len(alike) == 1 else sources[name].cite


def sourced(said: Said, sources: Mapping[str, Source], head: str = "") -> Sourced:
    """A sentence of law with its citations."""
    return Sourced(said.how, cites(said.cite, sources), head)


def source_lines(sources: Mapping[str, Source]) -> tuple[SourceLine, ...]:
    """The list of sources by kind, primary ones first, then by the day they were read; else in the file's order."""
    kinds = list(SourceKind)
    ordered = sorted(sources.items(), key=lambda entry: (kinds.index(entry[1].kind), entry[1].read))
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
        "" if bluebook(source.cite) == source.cite else bluebook(source.cite),
    )
