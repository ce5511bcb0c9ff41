"""A letter's words as blocks of lines of runs: plain text, a slot for an answer, the name of a source."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..letters import SLOT, slot
from ..prose import CITATION

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..model import Letter

_BULLET = "- "
_PIECE = re.compile(f"{SLOT.pattern}|{CITATION.pattern}")


@dataclass(frozen=True, slots=True)
class Run:
    """A piece of a line: plain text, or a slot with the name of its field and what to write there."""

    text: str
    field: str = ""
    kind: str = ""


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph or a list. `optional`: it is left out of a filled letter while its slots are empty."""

    lines: tuple[tuple[Run, ...], ...]
    listed: bool = False
    optional: bool = False


def blocks(letter: Letter) -> tuple[Block, ...]:
    """The letter's text, block by block."""
    return tuple(_block(letter, text.strip("\n")) for text in re.split(r"\n\s*\n", letter.body) if text.strip())


def _block(letter: Letter, text: str) -> Block:
    lines = text.splitlines()
    listed = all(line.startswith(_BULLET) for line in lines)
    runs = tuple(tuple(_runs(letter, line.removeprefix(_BULLET))) for line in lines)
    open_fields = {field.name for field in letter.fields if field.optional}
    slots = {run.field for line in runs for run in line if run.field}
    return Block(runs, listed, bool(slots) and slots <= open_fields)


def _runs(letter: Letter, line: str) -> Iterator[Run]:
    labels = {field.name: field.label for field in letter.fields}
    end = 0
    for found in _PIECE.finditer(line):
        if found.start() > end:
            yield Run(line[end : found.start()])
        end = found.end()
        if found[2]:
            yield Run(letter.sources[found[2]].cite)
            continue
        kind, name = slot(found[1])
        yield Run("The law, if you know it" if kind == "law" else labels[name], name, kind)
    if line[end:]:
        yield Run(line[end:])
