"""How much the book holds, counted by the build: prose names a count and never types it."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from ..memory import remembered
from ..review import primary_share
from ..vocabulary import Signer, SourceKind

if TYPE_CHECKING:
    from ..model import Lawbook, StateLaw

_KINDS: dict[str, SourceKind] = {
    "statutes": SourceKind.STATUTE,
    "court_rules": SourceKind.COURT_RULE,
    "cases": SourceKind.CASE,
    "agencies": SourceKind.AGENCY,
    "secondary": SourceKind.SECONDARY,
}


@remembered
def counts(book: Lawbook) -> dict[str, str]:
    """Counts by the names prose may use, with commas in thousands. Sources are those of the files of law."""
    kinds = Counter(source.kind for sheet in (*book.states, book.everywhere) for source in sheet.sources.values())
    shares = [primary_share(law) for law in book.states]
    found = {
        "states": len(book.states),
        "second_readings": sum(_read_twice(law) for law in book.states),
        "sources": sum(kinds.values()),
        **{name: kinds[kind] for name, kind in _KINDS.items()},
        "rows": sum(total for _, total in shares),
        "primary_rows": sum(primary for primary, _ in shares),
    }
    return {name: f"{number:,}" for name, number in found.items()}


def _read_twice(law: StateLaw) -> bool:
    return any(entry.by is Signer.SECOND_READER for entry in law.history)
