"""The calculator's questions: the facts one state turns on, the sums, and the days that start a clock."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..facts import value_of
from ..question_order import ordered
from ..vocabulary import FACT, MONEY, Fact, Kind
from .calculator_rows import Data, value
from .calculator_wording import BY_APPRAISAL, BY_DEED, DAYS, TO_JUNIOR, WHERE, own_day
from .state.permission import ways_of
from .wording.facts import FACTS as WORDS
from .wording.facts import MONEY as SUMS

if TYPE_CHECKING:
    from ..model import EverywhereLaw, Law
    from ..vocabulary import Event
    from .wording.facts import FactWords

_STEP: dict[str, float] = {"units": 1, "acres": 0.01}


def fact(row: Fact) -> Data:
    """A fact of the vocabulary, as the typedef `Fact` of rules.js."""
    shown = {"name": row.name, "kind": row.kind.value, "typical": value(row.typical), "values": list(row.values)}
    return shown | ({"step": _STEP[row.name]} if row.kind is Kind.NUMBER else {})


def typical_values(law: Law) -> dict[str, Any]:
    """The typical values that this state sets otherwise."""
    return {name: value(value_of(FACT[name], raw)) for name, raw in law.typical.items()}


def questions(law: Law, everywhere: EverywhereLaw) -> list[Data]:
    """The facts this state turns on, in the state's words, those first that settle most; the day of the sale always."""
    found = ordered(law, everywhere)
    return [_question(name, law) for name in (*found, *(() if "sold" in found else ("sold",)))]


def _question(name: str, law: Law) -> Data:
    words = WORDS[name]
    shown = _shown(name, words) | {"kind": FACT[name].kind.value}
    if name in law.asks:
        shown["question"] = law.asks[name]
    if FACT[name].values:
        values = ways_of(law) if name == "foreclosure" else FACT[name].values
        shown["options"] = [_option(words, one) for one in values]
    return shown


def _option(words: FactWords, name: str) -> list[str]:
    choice = words.choices[name]
    return [name, choice.label, choice.hint] if choice.hint else [name, choice.label]


def _shown(name: str, words: FactWords) -> Data:
    return {
        "name": name,
        "label": words.label,
        "question": words.question,
        "why": words.why,
        "where": _where(words.where),
    }


def _where(place: str) -> str:
    """The place as a sentence; what a reader simply knows needs no place."""
    return f"{place if place.startswith('You ') else WHERE.format(place=place)}."


def sums() -> dict[str, Data]:
    """The sums by name, and how they are asked for where they mean something else."""
    found = {name: _shown(name, SUMS[name]) | {"kind": "money"} for name in MONEY}
    others = {"by-appraisal": ("value", BY_APPRAISAL), "to-junior": ("price", TO_JUNIOR), "by-deed": ("price", BY_DEED)}
    return found | {key: _shown(name, words) | {"kind": "money"} for key, (name, words) in others.items()}


def events() -> dict[str, Data]:
    """The days that start a clock and are no fact, by event."""
    return {event.value: _day(event, words) for event, words in DAYS.items()}


def own_events(law: Law) -> dict[str, Data]:
    """The same for the days that this state calls by a name of its own."""
    named = {row.from_: own_day(row.event) for row in law.deadlines if row.from_ and row.event}
    return {event.value: _day(event, words) for event, words in named.items()}


def _day(event: Event, words: FactWords) -> Data:
    return _shown(event.value, words) | {"kind": "date"}
