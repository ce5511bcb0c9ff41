"""A part of the law as plain JSON values, the way its file writes it: `3 months`, `1/2`, `2026-03-10`."""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from fractions import Fraction
from typing import Any

from pydantic import BaseModel

from ..fields import Duration


def plain(value: Any) -> Any:
    """The value in plain JSON types. What a file leaves out stays out."""
    if isinstance(value, BaseModel):
        return _part(value)
    if isinstance(value, dict):
        return {str(name): plain(inner) for name, inner in value.items()}
    if isinstance(value, tuple | list):
        return [plain(inner) for inner in value]
    return _scalar(value)


def _part(part: BaseModel) -> dict[str, Any]:
    named = ((field.alias or name, getattr(part, name)) for name, field in type(part).model_fields.items())
    return {name: plain(value) for name, value in named if value is not None and value != ()}


def _scalar(value: Any) -> Any:
    if isinstance(value, StrEnum):
        return value.value
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Fraction):
        return int(value) if value.denominator == 1 else str(value)
    return str(value) if isinstance(value, Duration) else value
