"""The timeline in words: what stands above its bar, below it, and how it is drawn."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...vocabulary import Act, Missed
from . import clocks
from .afterwards import RENEWABLE_SHORT

if TYPE_CHECKING:
    from ...model import Deadline, Judgment

THEN: dict[Missed, str] = {
    Missed.BARRED: "then the claim is lost",
    Missed.SATISFIED: "then the debt counts as paid",
    Missed.UNENFORCEABLE: "then it can no longer be collected",
}

IN_THE_CASE = ("No later deadline", ": the lender asks in the foreclosure case.")
DOUBT = "then it may be too late"
TO_SCALE = "To scale. The judgment is drawn from the last day; a court may decide on another."
CUT = "The cut bar is longer than drawn. The judgment is drawn from the last day; a court may decide on another."
NO_LENGTH = "How long the case takes differs."


def asks(row: Deadline) -> tuple[str, str]:
    """The time to ask, its figure apart: `2 years`, ` to ask after the sale, then the claim is lost.`."""
    if row.within is None or row.missed is None:
        return IN_THE_CASE
    then = DOUBT if row.or_ else THEN[row.missed]
    return clocks.figure(row), f" to {verb(row)} {clocks.start(row)}, {then}."


def verb(row: Deadline) -> str:
    """What the time is for: `ask`, or `collect` where the money was asked for before."""
    return "collect" if Act.ENFORCEMENT in row.act else "ask"


def wins(judgment: Judgment) -> tuple[str, str]:
    """The life of a judgment, its figure apart: `10 years`, ` for a judgment if they win, renewable.`."""
    return str(judgment.lasts), f" for a judgment, if they win ({RENEWABLE_SHORT[judgment.renewable]})."
