"""What only some readers need: fetched when they open a tool, print a case sheet or name who backed the loan."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from . import calculator_after as after
from . import calculator_collect as collect
from .calculator_collect_wording import TOOLS
from .calculator_sheet_wording import ASK, BRING, PAPERS, SHEET
from .calculator_sources import cited, source_data

if TYPE_CHECKING:
    from ..model import Lawbook


def later_words() -> dict[str, str]:
    """The sentences of the tools, of the case sheet and of what a reader takes away."""
    return {**TOOLS, **SHEET}


def later_data(book: Lawbook) -> dict[str, Any]:
    """Those words, the federal limits on pay as numbers, the loan types, and the case sheet's lists."""
    everywhere = book.everywhere
    data: dict[str, Any] = {
        "words": later_words(),
        "pay": collect.federal_pay(everywhere.law),
        "loans": after.federal_loans(book),
        "sheet": {"papers": PAPERS, "ask": ASK, "bring": BRING},
    }
    return data | {"sources": source_data(cited(data), everywhere.sources)}
