"""What a letter's script fetches of a state: its rules on market value, in words, with the laws that can be named."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from ..vocabulary import Credit, SourceKind
from .letter import LAW
from .state.permission import notes, ways_of
from .state_page import state_path
from .wording.amounts import CREDITS, credit_means
from .wording.clocks import ask_step
from .wording.conditions import when_words

if TYPE_CHECKING:
    from ..model import FairValue, Lawbook, StateLaw

_NAMED = (SourceKind.STATUTE, SourceKind.COURT_RULE)
_REMARK = re.compile(r" \((?![a-z0-9]+\))|, (?:as|quoted|quoting)\b")
"""Where a source's own name ends and our remark on the copy begins."""


def json_files(book: Lawbook) -> dict[str, dict[str, Any]]:
    """One small file a state, by path."""
    return {f"{LAW[1:]}{law.code}.json": letter_law(law) for law in book.states}


def letter_law(law: StateLaw) -> dict[str, Any]:
    """The rules of one state that count market value, and what is said where none fits."""
    rows = [row for row in law.law.fair_value if row.credit is not Credit.NONE]
    other = next((row for row in law.law.fair_value if row.credit is Credit.NONE), None)
    return {
        "name": law.name,
        "page": state_path(law),
        "rows": [_row(row, law, first=not number) for number, row in enumerate(rows)],
        "otherwise": " ".join(notes(other)) if other else "",
    }


def _row(row: FairValue, law: StateLaw, *, first: bool) -> dict[str, Any]:
    when = when_words(row.when, first=first, kinds=ways_of(law.law))
    return {
        "head": CREDITS[row.credit],
        "if": [when.lead, *when.clauses],
        "means": credit_means(row),
        "ask": ask_step(row.ask) if row.ask else "",
        "notes": list(notes(row)),
        "law": " and ".join(_laws(row, law)),
    }


def _laws(row: FairValue, law: StateLaw) -> list[str]:
    """Statutes and rules only: a letter names the law, not the place where we read it."""
    found = [law.sources[name] for name in row.cite]
    names = dict.fromkeys(_REMARK.split(source.cite)[0] for source in found if source.kind in _NAMED)
    return [name for name in names if not any(name != other and name.startswith(other) for other in names)]
