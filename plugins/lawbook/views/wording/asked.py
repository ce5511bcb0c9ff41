"""The questions the law itself answers in every state, and the sentences their answers are made of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...vocabulary import Act, Topic, Verdict
from . import amounts, clocks, verdicts
from .afterwards import GARNISHMENT
from .plain import capital, money

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ...decide import Decision
    from ...model import Wages

MOST_WORDS = 60
"""An answer's limit. What does not fit is left to the state's page."""

QUESTIONS: dict[Topic, str] = {
    Topic.DEADLINE: "How long does a lender have to claim the rest after foreclosure in {place}?",
    Topic.AMOUNT: "How much could a lender claim after foreclosure in {place}?",
    Topic.WAGES: "How much of a paycheck can a lender take in {place}?",
}

SAME: dict[Topic, tuple[str, ...]] = {
    Topic.DEADLINE: ("how long", "how many years"),
    Topic.AMOUNT: ("value", "worth", "how much"),
    Topic.WAGES: ("how much", "take my pay", "for a deficiency"),
}
"""Words by which a state's own question about a topic asks the same."""

_SCOPE = "This is for {kind}, a loan to buy your main home, and the lender that foreclosed."
_NO_DAY = "For that lender there is no last day to wait for. The state's page lists the conditions."
_OPEN: dict[Verdict, str] = {
    Verdict.DEPENDS: "Whether it can ask at all depends on the case.",
    Verdict.UNSETTLED: "Courts disagree whether it can ask at all.",
}
_FEDERAL = "Federal limits hold too, and the one that leaves you more wins."
_MORE = "Some people may keep more: read the conditions on the state's page."


def question(topic: Topic, state: str) -> str:
    """The question for one state: `How much could a lender claim after foreclosure in the District of Columbia?`."""
    return QUESTIONS[topic].format(place=verdicts.place(state))


def deadline(decision: Decision, state: str, foreclosure: str) -> str:
    """Until when: the lender's step with its length, what missing it does, and for whom this holds."""
    row = decision.deadline
    if row is None:
        return f"{verdicts.short_answer(decision, state, foreclosure)} {_NO_DAY}"
    notes = () if Act.NONE in row.act else tuple(clocks.ACT_NOTES[act] for act in row.act)
    said = (clocks.step(row).replace("It must", "The lender must", 1), clocks.missed(row))
    return fitted((*_opening(decision), *said, scope(foreclosure)), notes)


def amount(decision: Decision, foreclosure: str, example: str, sums: tuple[int, int, int]) -> str:
    """How much: what market value does to the sum, the owner's own step, and the standing example."""
    row = decision.credit
    if row is None:
        return ""
    means = f"{capital(verdicts.CAPS[decision.rule.cap])}." if decision.rule.cap else amounts.credit_means(row)
    ask = (clocks.ask_step(row.ask),) if row.ask else ()
    worked = f"{_figures(foreclosure, sums)}, {example[:1].lower()}{example[1:]}"
    return fitted((*_opening(decision), means, *ask, scope(foreclosure)), (worked,))


def wages(found: Wages, limits: tuple[str, ...]) -> str:
    """What a paycheck can lose: banned, or the limits of which the smallest counts."""
    if not limits:
        return fitted((GARNISHMENT[found.garnishment], found.how))
    what = "the smallest of these sums" if len(limits) > 1 else "this"
    said = f"After a judgment, the lender gets {what} from a week's pay: {'; '.join(limits)}."
    return fitted((said,), (_MORE, _FEDERAL))


def scope(foreclosure: str) -> str:
    """For whom an answer holds."""
    return _SCOPE.format(kind=verdicts.kind(foreclosure))


def fitted(said: Iterable[str], more: Iterable[str] = ()) -> str:
    """`said` in one paragraph, with as much of `more` as an answer's limit leaves room for."""
    words = [one for one in said if one]
    for one in more:
        if sum(len(part.split()) for part in (*words, one)) <= MOST_WORDS:
            words.append(one)
    return " ".join(words)


def _opening(decision: Decision) -> tuple[str, ...]:
    return (_OPEN[decision.verdict],) if decision.verdict in _OPEN else ()


def _figures(foreclosure: str, sums: tuple[int, int, int]) -> str:
    owed, sold, worth = (money(one) for one in sums)
    if foreclosure == "strict":
        return f"With {owed} owed and a home worth {worth}"
    return f"With {owed} owed, a price of {sold} and a home worth {worth}"
