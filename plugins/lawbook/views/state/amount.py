"""How much? Whether market value counts, who must do what for it, and the worked example."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from ..cites import Sources, cites
from ..example import Example, worked
from ..values import Cite, Sourced
from ..wording.amounts import CREDITS, credit_means
from ..wording.clocks import ask_step
from ..wording.conditions import When, when_words
from ..wording.plain import share
from .permission import notes, ways_of

if TYPE_CHECKING:
    from ...decide import Decision
    from ...model import FairValue, Law, MinimumBid


@dataclass(frozen=True, slots=True)
class CreditLine:
    """A row of the fair-value table in words. `ask` is the owner's own step, empty where there is none."""

    when: When
    head: str
    means: str
    ask: str
    notes: tuple[str, ...]
    cites: tuple[Cite, ...]
    decides: bool = False


@dataclass(frozen=True, slots=True)
class Amount:
    """How the amount is worked out."""

    lines: tuple[CreditLine, ...]
    example: Example
    minimum_bid: Sourced | None


def amount(law: Law, sources: Sources, decision: Decision) -> Amount:
    """The fair-value table in words, and the example for the decided typical home."""
    lines = tuple(
        replace(_line(row, sources, ways_of(law), first=not number), decides=number == decision.credit_number)
        for number, row in enumerate(law.fair_value)
    )
    bid = law.minimum_bid
    return Amount(lines, worked(decision, law.foreclosure.usual), _bid(bid, sources) if bid else None)


def _line(row: FairValue, sources: Sources, kinds: tuple[str, ...], *, first: bool) -> CreditLine:
    ask = ask_step(row.ask) if row.ask else ""
    return CreditLine(
        when_words(row.when, first=first, kinds=kinds),
        CREDITS[row.credit],
        credit_means(row),
        ask,
        notes(row),
        cites(row.cite, sources),
    )


def _bid(bid: MinimumBid, sources: Sources) -> Sourced:
    of = "appraised value" if bid.of == "appraisal" else "market value"
    return Sourced(f"The sale must bring at least {share(bid.share)} of the {of}. {bid.how}", cites(bid.cite, sources))
