"""Reads what a person or a link gives: raw words to typed facts, sums and days. Unknown and absent are not the same."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from typing import TYPE_CHECKING, Any

from .vocabulary import EVENT_DATES, FACT, FACTS, MONEY, UNKNOWN, Fact, Kind, Value

if TYPE_CHECKING:
    from collections.abc import Mapping

_NUMBER = re.compile(r"[0-9]{1,9}(\.[0-9]{1,4})?")


@dataclass(frozen=True, slots=True)
class Given:
    """What is known. `facts` has every fact, None where unknown; `assumed` lists those that were absent."""

    facts: dict[str, Value | None]
    assumed: tuple[str, ...]
    money: dict[str, int | None]
    days: dict[str, date | None]


def value_of(fact: Fact, raw: Any) -> Value:
    """A fact's typed value; raises ValueError saying what it must be."""
    if fact.kind is Kind.CHOICE:
        if raw not in fact.values:
            raise ValueError(f"must be one of {', '.join(fact.values)}")
        return str(raw)
    return day(raw) if fact.kind is Kind.DATE else number(raw)


def number(raw: Any) -> Fraction:
    """An exact number; raises ValueError where it is none."""
    if isinstance(raw, bool) or not _NUMBER.fullmatch(str(raw)):
        raise ValueError("must be a number")
    return Fraction(str(raw))


def day(raw: Any) -> date:
    """A day written like 2026-03-10; raises ValueError where it is none."""
    text = str(raw)
    if not re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", text):
        raise ValueError("must be a day like 2026-03-10")
    return date.fromisoformat(text)


def dollars(raw: Any) -> int:
    """Whole dollars, cents rounded half up; raises ValueError where it is no sum."""
    return int(number(raw) + Fraction(1, 2))


def given(raw: Mapping[str, Any], base: Mapping[str, Value]) -> Given:
    """What a link or a worked case gives, over the typical values `base`. Raises ValueError for strange words."""
    known = {*FACT, *MONEY, *EVENT_DATES, "state"}
    strange = sorted(set(raw) - known)
    if strange:
        raise ValueError(f"must be a fact, a sum or a day of the vocabulary: {', '.join(strange)}")
    return Given(
        facts={fact.name: _fact(fact, raw, base) for fact in FACTS},
        assumed=tuple(fact.name for fact in FACTS if fact.name not in raw),
        money={name: None if _unknown(raw.get(name)) else dollars(raw[name]) for name in MONEY},
        days={name: None if _unknown(raw.get(name)) else day(raw[name]) for name in EVENT_DATES},
    )


def _fact(fact: Fact, raw: Mapping[str, Any], base: Mapping[str, Value]) -> Value | None:
    if fact.name not in raw:
        return base[fact.name]
    return None if _unknown(raw[fact.name]) else value_of(fact, raw[fact.name])


def _unknown(raw: Any) -> bool:
    return raw is None or raw in ("", UNKNOWN)
