"""Cases beside the typical home: other loans, other ways to lose it, second loans, and federal loan types."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ...decide import decide
from ...situations import asked, joined, told_apart, typical
from ...vocabulary import Verdict
from ..cites import Sources, cites, in_every_state
from ..values import Cite, Judged, Sourced
from ..wording import plain
from ..wording.topics import LOAN_TYPES, OTHER_LOANS, SECOND_LOAN
from ..wording.verdicts import SAME_AS_TYPICAL, WORDS, headline, kind
from .deadlines import deadline_short
from .permission import ways_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ...decide import Decision
    from ...model import Article, EverywhereLaw, Law, LoanType

_FIXED = ("foreclosure", "lien", "release")


@dataclass(frozen=True, slots=True)
class CaseLine:
    """One case, or several with one answer: what differs, the verdict, the deadline, the sources of both."""

    label: str
    verdict: Judged
    deadline: str
    cites: tuple[Cite, ...]


@dataclass(frozen=True, slots=True)
class Cases:
    """Other cases of this state, and the federal loan types."""

    note: str
    lines: tuple[CaseLine, ...]
    federal: tuple[Sourced, ...]


def cases(law: Law, sources: Sources, everywhere: EverywhereLaw, guides: Iterable[Article]) -> Cases:
    """The section *other loans, other cases*."""
    lines = case_lines(law, sources, everywhere)
    return Cases(SAME_AS_TYPICAL, lines, federal_loans(everywhere, guides))


def federal_loans(everywhere: EverywhereLaw, guides: Iterable[Article]) -> tuple[Sourced, ...]:
    """FHA, VA and USDA: rules that can override or soften the state's answer, each in the short answer of its guide."""
    answers = {guide.slug: guide.answer for guide in guides}
    return tuple(_federal(row, answers.get(f"{row.loan}-loans", "")) for row in everywhere.loans)


def _federal(row: LoanType, answer: str) -> Sourced:
    """A guide's short answer, and the guide as its source; the rule itself where there is no guide."""
    name = LOAN_TYPES[row.loan]
    if not answer:
        return Sourced(row.how, in_every_state("loans"), name)
    return Sourced(answer, (Cite(f"Guide: {name}s", "sources", f"/articles/{row.loan}-loans/"),), name)


def case_lines(law: Law, sources: Sources, everywhere: EverywhereLaw) -> tuple[CaseLine, ...]:
    """Other loans, second loans, other ways to lose the home. What a case does not name stays typical."""
    base = typical(law)
    ways = [(kind(way), {"foreclosure": way}) for way in ways_of(law) if way != base["foreclosure"]]
    decided = [(label, decide(law, everywhere, base | change)) for label, change in (*OTHER_LOANS, *ways)]
    second = second_loan(law, sources, everywhere)
    loans = _grouped(decided[: len(OTHER_LOANS)], sources)
    return (*loans, second, *_grouped(decided[len(OTHER_LOANS) :], sources))


def second_loan(law: Law, sources: Sources, everywhere: EverywhereLaw) -> CaseLine:
    """A wiped-out loan on any facts: called barred only where every such loan is."""
    found = _every(law, everywhere)
    names = dict.fromkeys(name for decision in found for name in decision.rule.cite)
    verdicts = {decision.verdict for decision in found}
    one = found[0].verdict if len(verdicts) == 1 else Verdict.DEPENDS
    days = {deadline_short(decision.deadline) for decision in found if decision.verdict is not Verdict.BARRED}
    until = days.pop() if len(days) == 1 else "It depends"
    words = headline(found[0]) if len(verdicts) == 1 else WORDS[one]
    return CaseLine(plain.capital(SECOND_LOAN), Judged(one.value, words), until, cites(names, sources))


def _every(law: Law, everywhere: EverywhereLaw) -> list[Decision]:
    """The decisions of every wiped-out loan after the usual foreclosure, one for each rule, credit and deadline met."""
    base = typical(law) | {"lien": "junior"}
    facts = asked(law, everywhere)
    ranges = {name: told_apart(law, name, put) for name, put in facts.items() if name not in _FIXED}
    found = (decide(law, everywhere, situation) for situation in joined(base, ranges))
    return list({(one.rule_number, one.credit_number, one.deadline_number): one for one in found}.values())


def _grouped(decided: Iterable[tuple[str, Decision]], sources: Sources) -> tuple[CaseLine, ...]:
    """One line for all cases decided by the same rows."""
    groups: dict[tuple[int | None, ...], tuple[list[str], Decision]] = {}
    for label, decision in decided:
        key = (decision.rule_number, decision.credit_number, decision.deadline_number)
        groups.setdefault(key, ([], decision))[0].append(label)
    return tuple(
        _line(plain.capital(plain.joined(labels, "or")), decision, sources) for labels, decision in groups.values()
    )


def _line(label: str, decision: Decision, sources: Sources) -> CaseLine:
    rows = (decision.rule, decision.credit, decision.deadline)
    names = dict.fromkeys(name for row in rows if row for name in row.cite)
    verdict = Judged(decision.verdict.value, headline(decision))
    return CaseLine(label, verdict, deadline_short(decision.deadline), cites(names, sources))
