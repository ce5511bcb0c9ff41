"""The verdicts: the word, the headline of an answer, and its sentence of at most 40 words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...vocabulary import Act, Cap, Credit, Outcome, Verdict
from .clocks import step

if TYPE_CHECKING:
    from ...decide import Decision

WORDS: dict[Verdict, str] = {
    Verdict.BARRED: "They cannot claim it",
    Verdict.LIMITED: "Only with limits",
    Verdict.ALLOWED: "They can claim it",
    Verdict.DEPENDS: "It depends",
    Verdict.UNSETTLED: "Courts disagree",
}
"""The short word of each verdict: on the map, in the table, in the legend."""

OUTCOMES: dict[Outcome, str] = {
    Outcome.BARRED: "They cannot claim it",
    Outcome.ALLOWED: "They may ask",
    Outcome.DEPENDS: "It depends",
    Outcome.UNSETTLED: "Courts disagree",
}
"""The answer of one row to *may they ask?*; how much is another table."""

CAPS: dict[Cap, str] = {
    Cap.NEW_CASH: "only the cash you took out",
    Cap.AMOUNT_PAID: "only what the debt buyer paid for the debt",
    Cap.AMOUNT_PAID_OVER_VALUE: "only what the debt buyer paid, less the home's value",
}

MOST_WORDS = 40
"""A short answer's limit. Past it the deadline is left to the box below the answer."""

TYPICAL = (
    "This answer is for a loan to buy your main home, in a building with one home, and for the lender that foreclosed."
)
EVERYWHERE_ELSE = (
    "Each answer is for the usual kind of foreclosure, a loan to buy your main home, and the lender that foreclosed. "
    "Other cases differ, so open your state."
)
FITS_IF = "This answer holds only if:"
SAME_AS_TYPICAL = "All else is as in the short answer: a loan to buy your main home, in a building with one home."

_LIMITED: dict[Credit, str] = {
    Credit.AUTOMATIC: "Only part of it: the home's value counts",
    Credit.ON_REQUEST: "They can claim it, less if you ask in time",
    Credit.DEFENSE: "They can claim it, less if you prove the value",
    Credit.DISCRETION: "They can claim it; the court may cut it",
    Credit.CONFIRMATION: "Only if a court confirms the sale",
    Credit.DEPENDS: "They can claim it; how much depends",
}

_AMOUNTS: dict[Credit, str] = {
    Credit.NONE: "could claim the debt less the sale price.",
    Credit.AUTOMATIC: "could claim only part: the home's market value must count.",
    Credit.ON_REQUEST: "could claim the debt less the sale price. If you ask in time, market value counts.",
    Credit.DEFENSE: "could claim the debt less the sale price. If you prove it, market value counts.",
    Credit.DISCRETION: "could claim the debt less the sale price. The court may count market value.",
    Credit.CONFIRMATION: "could claim the rest only if a court confirms that the price was the market value.",
    Credit.DEPENDS: "could claim the debt left after the sale. Whether market value counts depends on the case.",
}

_KINDS: dict[str, str] = {
    "judicial": "a court foreclosure",
    "nonjudicial": "a foreclosure without a court",
    "strict": "a strict foreclosure",
    "short-sale": "a short sale",
    "deed-in-lieu": "a deed in lieu",
}


def kind(foreclosure: str) -> str:
    """A kind of foreclosure as a noun: `a foreclosure without a court`."""
    return _KINDS[foreclosure]


def place(state: str) -> str:
    """A state's name in a sentence: `Texas`, `the District of Columbia`."""
    return f"the {state}" if state.startswith("District") else state


_LENDER = "the lender that foreclosed"


def headline(decision: Decision) -> str:
    """The verdict as the answer's first line."""
    if decision.verdict is not Verdict.LIMITED or decision.credit is None:
        return WORDS[decision.verdict]
    if decision.rule.cap:
        return f"They can claim {CAPS[decision.rule.cap]}"
    return _LIMITED[decision.credit.credit]


def short_answer(decision: Decision, state: str, foreclosure: str) -> str:
    """The answer for the typical home, at most 40 words. It speaks of the lender that foreclosed, and of no other."""
    if decision.verdict is Verdict.BARRED:
        return (
            f"After {kind(foreclosure)} in {place(state)}, {_LENDER} "
            "cannot claim the debt left after the sale. "
            "Another kind of foreclosure, or a second loan, can be different."
        )
    if decision.verdict in (Verdict.DEPENDS, Verdict.UNSETTLED) or decision.credit is None:
        return _open_answer(decision, state, foreclosure)
    claims = [
        f"After {kind(foreclosure)} in {place(state)}, {who} {_amount(decision)}" for who in (_LENDER, "its lender")
    ]
    wholes = (f"{claim} {_step(decision)}" for claim in claims)
    return next((whole for whole in wholes if len(whole.split()) <= MOST_WORDS), claims[0])


def _amount(decision: Decision) -> str:
    if decision.rule.cap:
        return f"could claim {CAPS[decision.rule.cap]}."
    return _AMOUNTS[decision.credit.credit] if decision.credit else ""


def _step(decision: Decision) -> str:
    row = decision.deadline
    if row is None:
        return ""
    return "It asks in the foreclosure case itself." if Act.NONE in row.act else step(row)


def _open_answer(decision: Decision, state: str, foreclosure: str) -> str:
    doubt = "courts disagree whether" if decision.verdict is Verdict.UNSETTLED else "it depends on the case whether"
    return (
        f"After {kind(foreclosure)} in {place(state)}, {doubt} {_LENDER} can claim the debt left "
        "after the sale. "
        "Do not rely on a yes or a no before you read why."
    )
