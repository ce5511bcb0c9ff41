"""What a row may ask of the facts, and whether a situation meets it."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Annotated, Any, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, create_model, model_validator

from .fields import Day, Number, listed
from .vocabulary import FACTS, Kind, Value

if TYPE_CHECKING:
    from collections.abc import Mapping

_STRICT = ConfigDict(frozen=True, extra="forbid", populate_by_name=True)


class NumberRange(BaseModel):
    """Between two numbers, both included."""

    model_config = _STRICT
    min: Number | None = None
    max: Number | None = None

    @model_validator(mode="after")
    def _has_a_limit(self) -> NumberRange:
        if self.min is None and self.max is None:
            raise ValueError("must hold min, max or both")
        return self

    def holds(self, value: Value) -> bool:
        """Whether a number lies between the limits."""
        return (self.min is None or value >= self.min) and (self.max is None or value <= self.max)  # type: ignore[operator]


class DateRange(BaseModel):
    """From a day (included) until before a day."""

    model_config = _STRICT
    from_: Day | None = Field(None, alias="from")
    before: Day | None = None

    @model_validator(mode="after")
    def _has_a_limit(self) -> DateRange:
        if self.from_ is None and self.before is None:
            raise ValueError("must hold from, before or both")
        return self

    def holds(self, value: Value) -> bool:
        """Whether a day lies in the range."""
        return (self.from_ is None or value >= self.from_) and (self.before is None or value < self.before)  # type: ignore[operator]


Test = NumberRange | DateRange | tuple[str, ...]
"""What one condition is made of: limits, or the words that fit."""


def _choice_type(values: tuple[str, ...]) -> Any:
    words = Annotated[tuple[Literal[values], ...], Field(min_length=1)]  # type: ignore[valid-type]
    return Annotated[words, BeforeValidator(listed)]


def _field_type(fact: Any) -> Any:
    if fact.kind is Kind.CHOICE:
        return _choice_type(fact.values)
    return NumberRange if fact.kind is Kind.NUMBER else DateRange


class _When(BaseModel):
    model_config = _STRICT

    @cached_property
    def tests(self) -> dict[str, Test]:
        """The tests by fact, in the vocabulary's order."""
        found = ((fact.name, getattr(self, fact.name)) for fact in FACTS)
        return {name: test for name, test in found if test is not None}

    @model_validator(mode="after")
    def _asks_something(self) -> _When:
        if not self.model_fields_set:
            raise ValueError("must name at least one fact")
        return self


_ASKED = {fact.name: (_field_type(fact) | None, None) for fact in FACTS}
When: Any = create_model("When", __base__=_When, __doc__="Conditions joined by *and*, one field a fact.", **_ASKED)  # type: ignore[call-overload]


def tests(when: Any) -> dict[str, Test]:
    """The tests of a row by fact; none where the row has no `when`."""
    found: dict[str, Test] = {} if when is None else when.tests
    return found


def holds(test: Test, value: Value) -> bool:
    """Whether one fact's value passes one test."""
    return value in test if isinstance(test, tuple) else test.holds(value)


def fits(when: Any, situation: Mapping[str, Value]) -> bool:
    """Whether a situation meets every condition of a row."""
    if when is None:
        return True
    # Written out: the proofs ask this fifty thousand times.
    for name, test in when.tests.items():
        value = situation[name]
        if not (value in test if type(test) is tuple else test.holds(value)):
            return False
    return True
