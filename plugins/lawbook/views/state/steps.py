"""What to do now, in order: papers, the lender's next step, the owner's own step, the calculator, help."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ...vocabulary import Verdict
from ..cites import Sources, cites
from ..values import Cite, Link
from ..wording import steps as say
from ..wording.clocks import ask_step

if TYPE_CHECKING:
    from ...decide import Decision
    from ...model import StateLaw


@dataclass(frozen=True, slots=True)
class Step:
    """One thing to do, with the law it leans on and the page it leads to, if any."""

    text: str
    cites: tuple[Cite, ...] = ()
    link: Link | None = None


def steps(law: StateLaw, sources: Sources, decision: Decision) -> tuple[Step, ...]:
    """The steps for the decided typical home."""
    middle = (_advised("barred"),) if decision.verdict is Verdict.BARRED else _middle(decision, sources)
    calculator = Link(say.CALCULATOR_LINK.format(state=law.name), f"/calculator/#state={law.code}")
    last = (
        Step(say.CALCULATOR, link=calculator),
        _advised("before-paying"),
        Step(say.HELP, link=Link("Free help", "#help")),
    )
    return (_advised("papers"), *middle, *last)


def _advised(key: str) -> Step:
    advice = say.ADVICE[key]
    return Step(advice.text, link=Link(advice.words, advice.to))


def _middle(decision: Decision, sources: Sources) -> tuple[Step, ...]:
    row, credit = decision.deadline, decision.credit
    lender = tuple(dict.fromkeys(say.BY_ACT[act] for act in row.act)) if row else ()
    found = [_advised(key) for key in lender]
    if credit and credit.ask:
        found.append(Step(ask_step(credit.ask), cites(credit.cite, sources)))
    if credit:
        found.append(_advised(say.BY_CREDIT[credit.credit]))
    return tuple(found)
