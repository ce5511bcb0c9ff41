"""Deadlines in words: who must do what, within how long, counted from what, and what a missed one does."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...vocabulary import Act, AskAct, Event, Missed, Whichever
from .plain import joined

if TYPE_CHECKING:
    from ...fields import Duration
    from ...model import Ask, Deadline

EVENTS: dict[Event, str] = {
    Event.SALE: "the sale",
    Event.CONFIRMATION: "the court's confirmation of the sale",
    Event.DEED: "the deed to the buyer",
    Event.CERTIFICATE: "the certificate of sale",
    Event.REDEMPTION_END: "the time to redeem ends",
    Event.JUDGMENT: "the judgment",
    Event.DEFAULT: "the default",
}

ACTS: dict[Act, str] = {
    Act.SUIT: "file a lawsuit",
    Act.MOTION: "ask the court in the foreclosure case",
    Act.REPORT: "report the sale to the court",
    Act.ENFORCEMENT: "collect",
    Act.NOTE_SUIT: "sue on the loan",
    Act.NONE: "ask in the foreclosure case itself",
}

ACT_NOTES: dict[Act, str] = {
    Act.SUIT: "It takes a new case. A summons should come.",
    Act.MOTION: "It is a request in the old case. Often no new summons comes, so watch your mail and the court file.",
    Act.REPORT: "The lender must report the sale first. A claim for the money can follow.",
    Act.ENFORCEMENT: "This is the last day to collect, not the last day to ask.",
    Act.NOTE_SUIT: (
        "No special limit was found for this case, so the general limit on the loan papers counts. It can start later "
        "than the first missed payment, so get advice before you count a claim as lost."
    ),
    Act.NONE: "The lender asks for the money in the foreclosure case. No later step has a deadline of its own.",
}

MISSED: dict[Missed, str] = {
    Missed.BARRED: "After that day the claim is lost.",
    Missed.SATISFIED: "After that day the law treats the debt as paid.",
    Missed.UNENFORCEABLE: "After that day the judgment can no longer be collected.",
}

UNSURE = "Do not count the claim as lost before the later of the two days has passed."

ASKS: dict[AskAct, str] = {
    AskAct.MOTION: "ask the court in writing",
    AskAct.ANSWER: "say so in your answer to the lawsuit",
    AskAct.SUIT: "file a lawsuit",
}

_WHICHEVER: dict[Whichever, str] = {
    Whichever.SOONER: "whichever comes sooner",
    Whichever.LATER: "whichever comes later",
    Whichever.UNSETTLED: "it is not settled which",
}

NO_CLAIM = "No claim"
NO_CLAIM_START = "so there is no last day to wait for"
BARRED = "None: the claim is barred"
NONE = "No later deadline"

WEEKENDS = "We count as the statute does. Weekends and holidays move nothing here; the court's own calendar may."


def period(within: Duration, event: Event) -> str:
    """A length and its start: `90 days after the sale`."""
    return f"{within} after {EVENTS[event]}"


def event(row: Deadline) -> str:
    """What the row's clock starts with, by the state's own name for it."""
    return row.event or (EVENTS[row.from_] if row.from_ else "")


def figure(row: Deadline) -> str:
    """The deadline in its largest figures: `90 days`; both where two could count: `6 years or 20 years`."""
    if row.within is None:
        return NONE
    if row.or_ and row.or_.whichever is Whichever.UNSETTLED and row.or_.within != row.within:
        return f"{row.within} or {row.or_.within}"
    return str(row.within)


def start(row: Deadline) -> str:
    """What the figure is counted from; empty where there is none."""
    if row.within is None or row.from_ is None:
        return ""
    first = f"after {event(row)}"
    if row.or_ is None:
        return first
    which = _WHICHEVER[row.or_.whichever]
    if row.or_.whichever is not Whichever.UNSETTLED:
        return f"{first}, or {period(row.or_.within, row.or_.from_)}: {which}"
    second = "" if row.or_.from_ is row.from_ else f", or after {EVENTS[row.or_.from_]}"
    return f"{first}{second}: {which}"


def length(row: Deadline) -> str:
    """The whole period as a sentence says it: `90 days after the sale`, with its second clock where there is one."""
    if row.within is None or row.from_ is None:
        return ""
    if row.or_ and row.or_.whichever is Whichever.UNSETTLED and row.or_.from_ is not row.from_:
        which = _WHICHEVER[Whichever.UNSETTLED]
        return f"{row.within} after {event(row)}, or {period(row.or_.within, row.or_.from_)}: {which}"
    return f"{figure(row)} {start(row)}"


def acts(row: Deadline) -> str:
    """What the lender must do: `file a lawsuit or ask the court in the foreclosure case`."""
    return joined((ACTS[act] for act in row.act), "or")


def step(row: Deadline) -> str:
    """The lender's step as one sentence: `It must file a lawsuit within 90 days after the sale`."""
    if row.within is None or row.from_ is None:
        return ACT_NOTES[Act.NONE]
    return f"It must {acts(row)} within {length(row)}."


def missed(row: Deadline) -> str:
    """What a missed deadline does; where it is unsettled which clock counts, only the later day is sure."""
    if row.missed is None:
        return ""
    return UNSURE if row.or_ and row.or_.whichever is Whichever.UNSETTLED else MISSED[row.missed]


def purpose(row: Deadline) -> str:
    """What the time is for, after its length: `to file a lawsuit`."""
    return f"to {acts(row)}." if row.within else ACT_NOTES[Act.NONE]


def ask_step(ask: Ask) -> str:
    """The owner's own step: `You must ask the court in writing within 30 days after the sale`."""
    if ask.within and ask.from_:
        return f"You must {ASKS[ask.act]} within {period(ask.within, ask.from_)}."
    return f"You must {ASKS[ask.act]}."
