"""What is said of a source: what it is, and in whose words it was read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...vocabulary import Signer, SourceKind

if TYPE_CHECKING:
    from collections.abc import Sequence

KINDS: dict[SourceKind, str] = {
    SourceKind.STATUTE: "Statute",
    SourceKind.COURT_RULE: "Court rule",
    SourceKind.CASE: "Court decision",
    SourceKind.AGENCY: "Government agency",
    SourceKind.SECONDARY: "From a secondary source",
}

_READ: dict[SourceKind, str] = {
    SourceKind.STATUTE: "read in the statute's own text on",
    SourceKind.COURT_RULE: "read in the rule's own text on",
    SourceKind.CASE: "read on",
    SourceKind.AGENCY: "read on",
    SourceKind.SECONDARY: "read on",
}

SIGNERS: dict[Signer, str] = {
    Signer.AUTHOR: "author",
    Signer.SECOND_READER: "second reader",
    Signer.EDITOR: "editor",
}


def first_source(cites: Sequence[str]) -> str:
    """Where an answer was read, in a line: `Tex. Prop. Code § 51.003 and 2 more`; nothing where no source is named."""
    if not cites:
        return ""
    return cites[0] if len(cites) == 1 else f"{cites[0]} and {len(cites) - 1} more"


def read_note(kind: SourceKind) -> str:
    """How a source was read; the day follows."""
    return _READ[kind]
