"""The whole answer for what a person knows: unknown facts are tried at every value told apart, and joined."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from .clock import Days, LastDay, Published, last_day
from .decide import Decision, decide
from .estimate import Estimate, Money, estimate
from .situations import asked, joined, size, told_apart
from .vocabulary import Outcome, Verdict

if TYPE_CHECKING:
    from datetime import date

    from .facts import Given
    from .model import EverywhereLaw, Law
    from .vocabulary import Value

MOST_TRIES = 12_000
"""Past this many combinations the answer is `depends`, from 0 to all the law could leave."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What is published: the joined verdict, the range in whole dollars, the last day."""

    verdict: Verdict
    low: int | None
    high: int | None
    deadline: Published


def answer(law: Law, everywhere: EverywhereLaw, known: Given) -> Answer:
    """Answer from what is known. Never guesses: what differs between the possible situations stays open."""
    ranges = unknown_ranges(law, everywhere, known)
    if size(ranges) > MOST_TRIES:
        return Answer(Verdict.DEPENDS, 0, known.money["debt"], "unknown")
    base = {name: value for name, value in known.facts.items() if value is not None}
    tried = [_one(law, everywhere, situation, known) for situation in joined(base, _with_idle(law, known, ranges))]
    return _joined(tried)


def unknown_ranges(law: Law, everywhere: EverywhereLaw, known: Given) -> dict[str, tuple[Value, ...]]:
    """The unknown facts this state turns on, each with the values it tells apart."""
    facts = asked(law, everywhere)
    return {name: told_apart(law, name, put) for name, put in facts.items() if known.facts[name] is None}


def _with_idle(law: Law, known: Given, ranges: dict[str, tuple[Value, ...]]) -> dict[str, tuple[Value, ...]]:
    """Unknown facts the state never asks take one value; `foreclosure` and `lien` too where no row names them."""
    from .situations import typical  # noqa: PLC0415  # kept beside its one use

    base = typical(law)
    return {name: ranges.get(name, (base[name],)) for name, value in known.facts.items() if value is None}


def _one(law: Law, everywhere: EverywhereLaw, situation: dict[str, Value], known: Given) -> Answer:
    decision = decide(law, everywhere, situation)
    sums = range_of(decision, known, str(situation["foreclosure"]))
    return Answer(decision.verdict, sums.low, sums.high, day_of(decision, known).published)


def range_of(decision: Decision, known: Given, foreclosure: str) -> Estimate:
    """The range of sums for one decided situation."""
    money = known.money
    sums = Money(money["debt"], money["price"], money["value"], money["new-cash"], money["amount-paid"])
    return estimate(decision, sums, foreclosure)


def day_of(decision: Decision, known: Given) -> LastDay:
    """The last day for one decided situation."""
    sold: date | None = known.facts["sold"]  # type: ignore[assignment]
    row = None if decision.rule.outcome is Outcome.BARRED else decision.deadline
    return last_day(row, Days(sold, known.days["trigger"], known.days["default"]))


def _joined(tried: list[Answer]) -> Answer:
    verdicts = {one.verdict for one in tried}
    deadlines = {one.deadline for one in tried}
    lows, highs = [one.low for one in tried], [one.high for one in tried]
    return Answer(
        verdicts.pop() if len(verdicts) == 1 else Verdict.DEPENDS,
        min((low for low in lows if low is not None), default=None),
        None if None in highs else max(high for high in highs if high is not None),
        deadlines.pop() if len(deadlines) == 1 else "unknown",
    )
