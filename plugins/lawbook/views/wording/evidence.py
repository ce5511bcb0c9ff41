"""What is said of a source: what it is, and in whose words it was read."""

from __future__ import annotations

import re
from functools import cache
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


_REPORTED = re.compile(r"^((?:In re | ?.+? v\. ).+?)(?:,? \(|, (?:No\. )?\d).*$")
_LAW = re.compile(r"\d|§| v\. |Const\b|Code\b|Rule\b")
"""Marks of the law itself: where a writer is named for it, the reader must see both."""
_COPIED = re.compile(r",? as (?:printed|set out|amended|introduced)\b.*$|, list of .*$|, its heading .*$")


@cache
def short(cite: str, kind: SourceKind) -> str:
    """A citation as it stands beside a sentence; the list of sources has it whole.

    A case is its names, a writer their name. A statute keeps its section, and a writer who quotes one says so.
    """
    if kind is SourceKind.CASE:
        return _REPORTED.sub(r"\1", cite)
    if kind in (SourceKind.STATUTE, SourceKind.COURT_RULE):
        return _COPIED.sub("", cite)
    name = cite.split(", ", maxsplit=1)[0]
    return cite if _LAW.search(name) or name.count("(") != name.count(")") else name


def first_source(cites: Sequence[str]) -> str:
    """Where an answer was read, in a line: `Tex. Prop. Code § 51.003 and 2 more`; nothing where no source is named."""
    if not cites:
        return ""
    return cites[0] if len(cites) == 1 else f"{cites[0]} and {len(cites) - 1} more"


def read_note(kind: SourceKind) -> str:
    """How a source was read; the day follows."""
    return _READ[kind]
