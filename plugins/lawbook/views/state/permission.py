"""May they ask? The state's rules as rows a reader can find herself in."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ...vocabulary import AGREED_KINDS, Verdict
from ..cites import Sources, cites
from ..site import EVERYWHERE
from ..values import Cite, Judged, Sourced
from ..wording.conditions import When, when_words
from ..wording.facts import FACTS
from ..wording.plain import exception, joined
from ..wording.verdicts import CAPS, OUTCOMES, kind

if TYPE_CHECKING:
    from ...model import EverywhereLaw, Law, Row, Rule


@dataclass(frozen=True, slots=True)
class RuleLine:
    """A row of the rules: when it fits, its answer, what else is known, the exception, the sources."""

    when: When
    verdict: Judged
    notes: tuple[str, ...]
    cites: tuple[Cite, ...]


@dataclass(frozen=True, slots=True)
class Permission:
    """How homes are foreclosed here, the rules, and how this state puts the questions behind them."""

    kinds: Sourced
    rules: tuple[RuleLine, ...]
    asks: tuple[tuple[str, str], ...]


def permission(law: Law, sources: Sources, everywhere: EverywhereLaw, everywhere_sources: Sources) -> Permission:
    """The section on who is protected: does it depend on your loan."""
    return Permission(kinds(law, sources), rule_lines(law, sources, everywhere, everywhere_sources), asks(law))


def kinds(law: Law, sources: Sources) -> Sourced:
    """The usual kind of foreclosure, and the others."""
    found = law.foreclosure
    also = f" There is also {joined(kind(one) for one in found.also)}." if found.also else ""
    return Sourced(f"The usual way here is {kind(found.usual)}.{also}", cites(found.cite, sources))


def rule_lines(
    law: Law, sources: Sources, everywhere: EverywhereLaw, everywhere_sources: Sources
) -> tuple[RuleLine, ...]:
    """Every rule in the order it is read: those of every state first."""
    kinds = ways_of(law)
    common = common_lines(everywhere, everywhere_sources, EVERYWHERE)
    own = (
        _line(rule, cites(rule.cite, sources), kinds, first=not common and not number)
        for number, rule in enumerate(law.rules)
    )
    return (*common, *own)


def common_lines(everywhere: EverywhereLaw, sources: Sources, page: str = "") -> tuple[RuleLine, ...]:
    """The rules of every state alone; `page` lists their sources."""
    rules = enumerate(everywhere.rules)
    return tuple(_line(rule, cites(rule.cite, sources, page), (), first=not number) for number, rule in rules)


def asks(law: Law) -> tuple[tuple[str, str], ...]:
    """How this state's law puts a question that the table asks in short: the fact's name and the state's words."""
    return tuple((FACTS[name].label, question) for name, question in law.asks.items() if name in FACTS)


def ways_of(law: Law) -> tuple[str, ...]:
    """Every way to lose a home in a state: its kinds of foreclosure, a short sale, a deed in lieu."""
    return (*law.foreclosure.all, *AGREED_KINDS)


def _line(rule: Rule, found: tuple[Cite, ...], kinds: tuple[str, ...], *, first: bool) -> RuleLine:
    key = Verdict.LIMITED if rule.cap else Verdict(rule.outcome.value)
    words = f"They may ask for {CAPS[rule.cap]}" if rule.cap else OUTCOMES[rule.outcome]
    return RuleLine(when_words(rule.when, first=first, kinds=kinds), Judged(key.value, words), notes(rule), found)


def notes(row: Row) -> tuple[str, ...]:
    """What a row says besides its result: how, why, and the exception that no question asks for."""
    unless = exception(row.unless) if row.unless else None
    return tuple(note for note in (row.how, row.why, unless) if note)
