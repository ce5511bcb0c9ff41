"""A row of a decision table as the calculator carries it: what rules.js decides with, and the words that are shown."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING, Any

from ..conditions import DateRange, NumberRange, tests
from ..decide import Decision
from ..tables import FairValue, Rule
from ..vocabulary import Act, Credit, Outcome, Verdict
from .state.permission import notes
from .state.timeline import Timeline, timeline
from .wording import clocks
from .wording import steps as say
from .wording.amounts import CREDITS, credit_means
from .wording.conditions import when_words
from .wording.plain import capital
from .wording.verdicts import CAPS, OUTCOMES, headline

if TYPE_CHECKING:
    from collections.abc import Collection
    from datetime import date

    from ..conditions import Test
    from ..fields import Duration
    from ..model import Ask, Deadline, Judgment, Row

Data = dict[str, Any]
_ALLOWED = Rule(outcome=Outcome.ALLOWED, cite=("none",))
_NO_CREDIT = FairValue(credit=Credit.NONE, cite=("none",))


def value(raw: str | Fraction | date) -> str | float | int:
    """A fact's value in JSON: a word, a number, or a day as text."""
    if isinstance(raw, Fraction):
        return int(raw) if raw.denominator == 1 else float(raw)
    return raw if isinstance(raw, str) else raw.isoformat()


def rule(row: Rule, ways: Collection[str] = ()) -> Data:
    """May they ask? `head` is the verdict's line where a cap makes it; else the credit makes it."""
    words = f"They may ask for {CAPS[row.cap]}" if row.cap else OUTCOMES[row.outcome]
    decided: Data = {"outcome": row.outcome.value}
    decided |= {"cap": row.cap.value, "head": _head(row, _NO_CREDIT)} if row.cap else {}
    return _shown(row, decided, words, ways)


def fair_value(row: FairValue, ways: Collection[str]) -> Data:
    """How much? The credit, its share and floor, and the owner's own step."""
    decided: Data = {"credit": row.credit.value}
    for name in ("share", "floor"):
        part = getattr(row, name)
        decided |= {name: [part.numerator, part.denominator]} if part else {}
    decided |= {"by": row.by} if row.by else {}
    decided |= {"ask": _ask(row.ask)} if row.ask else {}
    decided |= {} if row.credit is Credit.NONE else {"head": _head(_ALLOWED, row)}
    decided |= {"means": credit_means(row), "next": say.BY_CREDIT[row.credit]}
    return _shown(row, decided, CREDITS[row.credit], ways)


def _head(row: Rule, credit: FairValue) -> str:
    """The verdict's line where this rule or this credit limits the claim."""
    return headline(Decision(Verdict.LIMITED, row, 0, everywhere=False, credit=credit))


def _ask(row: Ask) -> Data:
    clock = {"within": period(row.within), "from": row.from_.value} if row.within and row.from_ else {}
    return {"act": row.act.value, "says": clocks.ask_step(row), **clock}


def deadline(row: Deadline, ways: Collection[str], judgment: Judgment) -> Data:
    """By when? The step, its clocks, what a missed day does, and the timeline."""
    decided: Data = {"act": [act.value for act in row.act], "figure": clocks.figure(row), "start": clocks.start(row)}
    if row.within and row.from_ and row.missed:
        decided |= {"within": period(row.within), "from": row.from_.value, "missed": row.missed.value}
        decided |= {"ends": clocks.missed(row)}
    if row.or_ and row.within and row.from_:
        other = row.or_
        decided["or"] = {"within": period(other.within), "from": other.from_.value, "whichever": other.whichever.value}
        decided["clocks"] = [f"{row.within} after {clocks.event(row)}", clocks.period(other.within, other.from_)]
    decided["acts"] = [clocks.ACT_NOTES[act] for act in row.act if act is not Act.NONE]
    decided["next"] = list(dict.fromkeys(say.BY_ACT[act] for act in row.act))
    decided["line"] = _line(timeline(row, judgment))
    return _shown(row, decided, capital(clocks.step(row)), ways)


def _line(drawn: Timeline) -> Data:
    """The timeline as timeline.js draws it."""
    parts = [[one.kind, one.lane, one.start, one.width] for one in drawn.stretches]
    return {"asks": drawn.asks, "wins": drawn.wins, "note": drawn.note, "parts": parts, "cut": drawn.cut}


def period(within: Duration) -> Data:
    """A length of time in the statute's own unit."""
    return {"number": within.number, "unit": within.unit.value}


def _shown(row: Row, decided: Data, words: str, ways: Collection[str]) -> Data:
    """What a row decides, and how it reads: its conditions one by one, its result, its notes, its sources."""
    found = {name: _test(test) for name, test in tests(row.when).items()}
    when = when_words(row.when, first=row.when is not None, kinds=ways)
    said = {"if": [when.lead, *when.clauses], "says": words, "notes": list(notes(row)), "cite": list(row.cite)}
    return ({"when": found} if found else {}) | decided | said | ({"unless": True} if row.unless else {})


def _test(test: Test) -> Any:
    if isinstance(test, NumberRange):
        return _limits({"min": test.min, "max": test.max})
    if isinstance(test, DateRange):
        return _limits({"from": test.from_, "before": test.before})
    return list(test)


def _limits(found: dict[str, Any]) -> Data:
    return {name: value(limit) for name, limit in found.items() if limit is not None}
