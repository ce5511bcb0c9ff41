"""A row's conditions in words: `If this loan's own lender foreclosed in court and the building has at most 2 homes`."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import takewhile
from typing import TYPE_CHECKING, Any

from ...conditions import DateRange, NumberRange, tests
from ...vocabulary import FACT
from .facts import FACTS
from .plain import day, joined, number

if TYPE_CHECKING:
    from collections.abc import Collection

    from ...conditions import Test

_LEADS = {"loan": "it is ", "creditor": "the claim is by ", "terms": "the loan had "}
_NOUNS = {"units": ("the building has", "home", "homes"), "acres": ("the land is", "acre", "acres")}
_DAYS = {"signed": "you signed the loan", "sold": "the sale was"}
_TOOK = {
    "judicial": "foreclosed in court",
    "nonjudicial": "foreclosed without a court",
    "strict": "took the home by strict foreclosure",
    "short-sale": "agreed to a short sale",
    "deed-in-lieu": "took a deed in lieu",
}
_WHO = {
    "first": "this loan's own lender {took}",
    "junior": "this is a second loan, wiped out when another lender {took}",
    "": "a lender {took}",
}


@dataclass(frozen=True, slots=True)
class When:
    """When a row fits: its first words, and each condition as a clause; all of them must hold."""

    lead: str
    clauses: tuple[str, ...]


def when_words(when: Any, *, first: bool = True, kinds: Collection[str] = ()) -> When:
    """A row's conditions. `kinds` are all ways to lose a home in the state: a row that names them all is short."""
    found = clauses(when, kinds)
    if not found:
        return When("In every case" if first else "In every other case", ())
    return When("If" if first else "Otherwise, if", found)


def condition(when: Any, *, first: bool = True, kinds: Collection[str] = ()) -> str:
    """A row's conditions as one phrase: `Otherwise, if …`, `In every other case`."""
    found = when_words(when, first=first, kinds=kinds)
    return f"{found.lead} {joined(found.clauses)}" if found.clauses else found.lead


def clauses(when: Any, kinds: Collection[str] = ()) -> tuple[str, ...]:
    """Each condition as a clause; none for a row that always fits. A test every value passes says nothing."""
    asked = dict(tests(when))
    took = _lost_home(asked.pop("foreclosure", ()), asked.pop("lien", ()), kinds)
    said = (took, *(clause(name, test) for name, test in asked.items()))
    return tuple(words for words in said if words)


def clause(name: str, test: Test) -> str:
    """One fact's test in words; empty where it admits every value."""
    if isinstance(test, NumberRange):
        return _range_clause(name, test)
    if isinstance(test, DateRange):
        return _days_clause(name, test)
    return "" if set(test) == set(FACT[name].values) else _choice_clause(name, test)


def _lost_home(ways: Any, liens: Any, kinds: Collection[str]) -> str:
    """Who took the home, how, and whether this loan is that lender's: one clause, so that no two lenders mix."""
    any_way = not ways or (bool(kinds) and set(kinds) <= set(ways))
    lien = "" if set(liens) == set(FACT["lien"].values) or not liens else liens[0]
    if any_way and not lien:
        return ""
    took = "took the home, in any way" if any_way else _shortened([_TOOK[way] for way in ways])
    return _WHO[lien].format(took=took)


def _choice_clause(name: str, values: tuple[str, ...]) -> str:
    choices = [FACTS[name].choices[value].phrase for value in values]
    return f"{_LEADS[name]}{joined(choices, 'or')}" if name in _LEADS else _shortened(choices)


def _shortened(phrases: list[str]) -> str:
    """Phrases joined by *or*, their common beginning said once: `foreclosed in court or without a court`."""
    split = [phrase.split() for phrase in phrases]
    shared = _shared(split)
    rests = [" ".join(words[shared:]) for words in split]
    return (
        joined(phrases, "or") if not shared or "" in rests else f"{' '.join(split[0][:shared])} {joined(rests, 'or')}"
    )


def _shared(split: list[list[str]]) -> int:
    """How many words all phrases begin with in common."""
    alike = (len(set(words)) == 1 for words in zip(*split, strict=False))
    return len(list(takewhile(bool, alike)))


def _range_clause(name: str, test: NumberRange) -> str:
    lead, low, high = _NOUNS[name][0], test.min, test.max
    if low is not None and high is not None:
        return f"{lead} {_counted(low, name)}" if low == high else f"{lead} {number(low)} to {_counted(high, name)}"
    if low is not None:
        return f"{lead} at least {_counted(low, name)}"
    return (
        f"{lead} only {_counted(high, name)}"
        if name == "units" and high == 1
        else f"{lead} at most {_counted(high, name)}"
    )


def _counted(exact: Any, name: str) -> str:
    _, one, many = _NOUNS[name]
    return f"{number(exact)} {one if exact == 1 else many}"


def _days_clause(name: str, test: DateRange) -> str:
    since = f"on or after {day(test.from_)}" if test.from_ else ""
    until = f"before {day(test.before)}" if test.before else ""
    return f"{_DAYS[name]} {joined(filter(None, (since, until)))}"
