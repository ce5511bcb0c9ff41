"""May they ask? The state's rules as rows a reader can find herself in."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from ...vocabulary import AGREED_KINDS, Verdict
from ..cites import Sources, cites, in_every_state
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
    decides: bool = False


@dataclass(frozen=True, slots=True)
class Permission:
    """How homes are foreclosed here, the rules, and how this state puts the questions behind them."""

    kinds: Sourced
    rules: tuple[RuleLine, ...]
    asks: tuple[tuple[str, str], ...]


def permission(law: Law, sources: Sources, everywhere: EverywhereLaw, common: Sources, rule: Rule) -> Permission:
    """Who is protected. `common` are the sources of the rules of every state, `rule` decides the usual case."""
    return Permission(kinds(law, sources), rule_lines(law, sources, everywhere, common, rule), asks(law))


def kinds(law: Law, sources: Sources) -> Sourced:
    """The usual kind of foreclosure, and the others."""
    found = law.foreclosure
    also = f" There is also {joined(kind(one) for one in found.also)}." if found.also else ""
    return Sourced(f"The usual way here is {kind(found.usual)}.{also}", cites(found.cite, sources))


def rule_lines(
    law: Law, sources: Sources, everywhere: EverywhereLaw, common: Sources, decides: Rule
) -> tuple[RuleLine, ...]:
    """Every rule in the order it is read: those of every state first, in short, for their own page has them whole."""
    kinds = ways_of(law)
    first = tuple(replace(line, notes=(), cites=in_every_state("depends")) for line in common_lines(everywhere, common))
    own = (
        replace(_line(rule, cites(rule.cite, sources), kinds, first=not first and not number), decides=rule is decides)
        for number, rule in enumerate(law.rules)
    )
    return (*first, *own)


def common_lines(everywhere: EverywhereLaw, sources: Sources) -> tuple[RuleLine, ...]:
    """The rules of every state alone, with their sources."""
    rules = enumerate(everywhere.rules)
    return tuple(_line(rule, cites(rule.cite, sources), (), first=not number) for number, rule in rules)


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
