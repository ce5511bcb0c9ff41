"""The rows of the three decision tables: may they ask, how much, by when."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, model_validator

from . import vocabulary as v
from .conditions import When
from .fields import Cites, Share, Span, Text, listed


class Part(BaseModel):
    """A part of a file: frozen, and strict about its keys."""

    model_config = ConfigDict(frozen=True, extra="forbid", populate_by_name=True)


class Row(Part):
    """A row of a decision table: conditions, what may be said of it, and its sources."""

    when: When | None = None
    unless: Text | None = None
    how: Text | None = None
    why: Text | None = None
    cite: Cites


class Rule(Row):
    """Whether they may ask."""

    outcome: v.Outcome
    cap: v.Cap | None = None

    @model_validator(mode="after")
    def _is_whole(self) -> Rule:
        if self.cap and self.outcome is not v.Outcome.ALLOWED:
            raise ValueError("must have a cap only where the outcome is allowed")
        _must_explain(self, doubtful=self.outcome in (v.Outcome.UNSETTLED, v.Outcome.DEPENDS))
        return self


class Ask(Part):
    """The owner's own step to have market value counted. Missed: no credit."""

    act: v.AskAct
    within: Span | None = None
    from_: v.Event | None = Field(None, alias="from")


class FairValue(Row):
    """Whether market value counts. `share` and `floor` are fractions of the gap and of the value."""

    credit: v.Credit
    share: Share | None = None
    floor: Share | None = None
    by: Literal["appraisal"] | None = None
    ask: Ask | None = None

    @model_validator(mode="after")
    def _is_whole(self) -> FairValue:
        if self.ask and self.credit is not v.Credit.ON_REQUEST and self.credit is not v.Credit.DEFENSE:
            raise ValueError("must have ask only where the credit is on-request or defense")
        _must_explain(self, doubtful=self.credit is v.Credit.DEPENDS)
        return self


class SecondClock(Part):
    """A second period for the same step."""

    within: Span
    from_: v.Event = Field(alias="from")
    whichever: v.Whichever


class Deadline(Row):
    """The lender's step, its period in the statute's unit, the event that starts it, the effect of missing it.

    `event` is the state's own name of the event, where the common name would mislead.
    """

    act: Annotated[tuple[v.Act, ...], Field(min_length=1), BeforeValidator(listed)]
    within: Span | None = None
    from_: v.Event | None = Field(None, alias="from")
    missed: v.Missed | None = None
    event: Text | None = None
    or_: SecondClock | None = Field(None, alias="or")

    @model_validator(mode="after")
    def _is_whole(self) -> Deadline:
        clock = (self.within, self.from_, self.missed)
        if v.Act.NONE in self.act:
            if len(self.act) > 1 or any(clock) or self.or_:
                raise ValueError("must stand alone where the act is none: no within, from, missed or or")
        elif None in clock:
            raise ValueError("must have within, from and missed, unless the act is none")
        return self


def _must_explain(row: Row, *, doubtful: bool) -> None:
    if doubtful and not row.why:
        raise ValueError("must say why, where the answer is depends or unsettled")
