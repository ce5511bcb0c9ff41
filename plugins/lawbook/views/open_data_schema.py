"""The shape of `states.json` as a JSON Schema, its closed lists taken from the vocabulary."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .. import vocabulary as v
from ..jurisdictions import NAMES

if TYPE_CHECKING:
    from collections.abc import Iterable


def _words(values: Iterable[Any]) -> dict[str, Any]:
    return {"enum": [str(value) for value in values]}


def _or_null(shape: dict[str, Any]) -> dict[str, Any]:
    return {"anyOf": [shape, {"type": "null"}]}


def _whole(properties: dict[str, Any], *, optional: Iterable[str] = ()) -> dict[str, Any]:
    required = [name for name in properties if name not in set(optional)]
    return {"type": "object", "properties": properties, "required": required, "additionalProperties": False}


_TEXT: dict[str, Any] = {"type": "string"}
_DAY: dict[str, Any] = {"type": "string", "format": "date"}
_NUMBER: dict[str, Any] = {"type": "integer", "minimum": 1}
_KIND = _words(v.COURT_KINDS)
_ACT = _words(v.Act)
_CLOCK = {"within": _NUMBER, "unit": _words(v.Unit), "from": _words(v.Event)}

_DEADLINE = _whole(
    {
        **_CLOCK,
        "act": {"anyOf": [_ACT, {"type": "array", "items": _ACT}]},
        "missed": _words(v.Missed),
        "or": _or_null(_whole({**_CLOCK, "whichever": _words(v.Whichever)})),
    }
)
_JUDGMENT = _whole(
    {
        "years": _or_null(_NUMBER),
        "lasts": _TEXT,
        "renewable": _words(v.Renewable),
        "interest": _whole({"how": _TEXT, "rates": {"type": "array", "items": {"type": "object"}}}),
    }
)
_REDEMPTION = _whole(
    {"foreclosure": {"type": "array", "items": _KIND}, "within": _TEXT, "from": _words(v.Event), "how": _TEXT},
    optional=("from",),
)
_SOURCE = _whole(
    {"cite": _TEXT, "url": _TEXT, "kind": _words(v.SourceKind), "read": _DAY, "note": _TEXT}, optional=("note",)
)

FIELDS: tuple[tuple[str, str], ...] = (
    ("code", "Postal code."),
    ("name", "The state's name."),
    ("url", "Path of the state's page on this site."),
    ("reviewed", "The day someone read every source of the file."),
    ("foreclosure", "The usual kind of foreclosure, and the others the state has."),
    (
        "typical_home",
        "Whether the lender that foreclosed may claim: decided by the state's own table for the typical home.",
    ),
    (
        "fair_value",
        "Whether market value counts for the typical home, and how. Where barred: what would count if the bar fell.",
    ),
    (
        "deadline",
        "The lender's step for the typical home: length, unit, start, act, effect. Null where barred or none is set.",
    ),
    ("redemption", "Whether and how long the home can be bought back after the sale, by kind of foreclosure."),
    ("judgment", "How long a judgment lives, how often it can be renewed, what interest it bears."),
    ("wages", "What a paycheck can lose: the smallest of the limits counts."),
    ("sources", "Every source by its id: citation, address, kind, the day it was read."),
)
"""What each field of a state holds, in the order of the file."""

_STATE = _whole(
    {
        "code": _words(NAMES),
        "name": _TEXT,
        "url": _TEXT,
        "reviewed": _DAY,
        "foreclosure": _whole({"usual": _KIND, "also": {"type": "array", "items": _KIND}}),
        "typical_home": _words(v.Verdict),
        "fair_value": _whole({"credit": _words(v.Credit), "how": _or_null(_TEXT)}),
        "deadline": _or_null(_DEADLINE),
        "redemption": {"type": "array", "items": _REDEMPTION},
        "judgment": _JUDGMENT,
        "wages": {"type": "object"},
        "sources": {"type": "object", "additionalProperties": _SOURCE},
    }
)
for _name, _means in FIELDS:
    _STATE["properties"][_name] = {"description": _means, **_STATE["properties"][_name]}

STATES_SCHEMA: dict[str, Any] = {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "title": "Deficiency after foreclosure, state by state",
    **_whole(
        {
            "schema_version": _TEXT,
            "as_of": _DAY,
            "license": _TEXT,
            "result": {"type": "array", "items": _STATE},
        }
    ),
}
