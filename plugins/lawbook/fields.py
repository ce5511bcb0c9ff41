"""The small values a file is made of: text, days, exact numbers, durations, addresses. Each says what it must be."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from typing import Annotated, Any

from pydantic import BeforeValidator, Field

from .jurisdictions import NAMES
from .vocabulary import Unit

_DURATION = re.compile(r"([1-9][0-9]{0,3}) (day|month|year)s?")
_FRACTION = re.compile(r"([1-9][0-9]?)/([1-9][0-9]?)")
_DECIMAL = re.compile(r"[0-9]{1,9}(\.[0-9]{1,4})?")
_SOURCE_ID = re.compile(r"[a-z][a-z0-9]*(-[a-z0-9]+)*")
_ADDRESS = re.compile(r"https?://[a-zA-Z0-9.-]+\.[a-zA-Z]{2,}(/[^\s<>\"']*)?")
_PATH = re.compile(r"/([a-z0-9-]+/)*(#[a-z0-9=-]+)?")
_MARKUP = re.compile(r"<[a-zA-Z/!]|\]\(|javascript:", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Duration:
    """A length of time in the statute's own unit: three months is not ninety days."""

    number: int
    unit: Unit

    def __str__(self) -> str:
        """As a person writes it: `1 month`, `90 days`."""
        return f"{self.number} {self.unit.value[:-1] if self.number == 1 else self.unit.value}"


def _duration(raw: Any) -> Duration:
    if isinstance(raw, Duration):
        return raw
    found = _DURATION.fullmatch(raw) if isinstance(raw, str) else None
    if not found:
        raise ValueError('must be a number and a unit, like "90 days", "3 months" or "6 years"')
    return Duration(int(found[1]), Unit(f"{found[2]}s"))


def _day(raw: Any) -> date:
    if isinstance(raw, date):
        return raw
    try:
        day = date.fromisoformat(raw) if isinstance(raw, str) and len(raw) == len("2026-01-01") else None
    except ValueError:
        day = None
    if not day:
        raise ValueError("must be a real day written like 2026-11-20")
    return day


def _number(raw: Any) -> Fraction:
    if isinstance(raw, Fraction):
        return raw
    if isinstance(raw, bool) or not isinstance(raw, int | str) or not _DECIMAL.fullmatch(str(raw)):
        raise ValueError('must be a number, decimals quoted like "2.5"')
    return Fraction(str(raw))


def _share(raw: Any) -> Fraction:
    if isinstance(raw, Fraction):
        return raw
    found = _FRACTION.fullmatch(raw) if isinstance(raw, str) else None
    if not found or int(found[1]) >= int(found[2]):
        raise ValueError("must be a fraction below one, like 1/2")
    return Fraction(int(found[1]), int(found[2]))


def _percent(raw: Any) -> Fraction:
    if isinstance(raw, Fraction):
        return raw
    found = isinstance(raw, str) and raw.endswith("%") and _DECIMAL.fullmatch(raw[:-1])
    if not found:
        raise ValueError('must be a percentage in quotes, like "25%"')
    return Fraction(raw[:-1]) / 100


def _text(raw: Any) -> str:
    if not isinstance(raw, str):
        raise ValueError("must be text" + (" (quote it)" if isinstance(raw, int) else ""))  # noqa: TRY004  # pydantic wants ValueError
    if not raw.strip():
        raise ValueError("must not be empty")
    if _MARKUP.search(raw):
        raise ValueError("must be plain text, without HTML or links")
    return " ".join(raw.split())


def _source_id(raw: Any) -> str:
    if not isinstance(raw, str) or not _SOURCE_ID.fullmatch(raw):
        raise ValueError("must be a source id: small letters, digits and hyphens, a letter first")
    return raw


def _address(raw: Any) -> str:
    if not isinstance(raw, str) or not _ADDRESS.fullmatch(raw):
        raise ValueError("must be a web address that starts with https:// or http://")
    return raw


def _path(raw: Any) -> str:
    if not isinstance(raw, str) or not _PATH.fullmatch(raw):
        raise ValueError("must be a path of this site, like /states/")
    return raw


def _slug(raw: Any) -> str:
    if not isinstance(raw, str) or not _SOURCE_ID.fullmatch(raw):
        raise ValueError("must be an address part: small letters, digits and hyphens, a letter first")
    return raw


def _code(raw: Any) -> str:
    if not isinstance(raw, str) or raw not in NAMES:
        raise ValueError("must be the postal code of a state or DC, like NV")
    return raw


def listed(raw: Any) -> Any:
    """A single value where a list may stand counts as a list of one."""
    return raw if isinstance(raw, list | tuple) or raw is None else [raw]


Span = Annotated[Duration, BeforeValidator(_duration, json_schema_input_type=str)]
Day = Annotated[date, BeforeValidator(_day, json_schema_input_type=date)]
Number = Annotated[Fraction, BeforeValidator(_number, json_schema_input_type=int | str)]
Share = Annotated[Fraction, BeforeValidator(_share, json_schema_input_type=str)]
Percent = Annotated[Fraction, BeforeValidator(_percent, json_schema_input_type=str)]
Text = Annotated[str, BeforeValidator(_text, json_schema_input_type=str)]
SourceId = Annotated[str, BeforeValidator(_source_id, json_schema_input_type=str)]
Slug = Annotated[str, BeforeValidator(_slug, json_schema_input_type=str)]
Path = Annotated[str, BeforeValidator(_path, json_schema_input_type=str)]
Address = Annotated[str, BeforeValidator(_address, json_schema_input_type=str)]
Code = Annotated[str, BeforeValidator(_code, json_schema_input_type=str)]
Cites = Annotated[tuple[SourceId, ...], Field(min_length=1), BeforeValidator(listed)]
