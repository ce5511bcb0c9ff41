"""What follows a sale and a judgment: redemption, the judgment's life and interest, wages, what is safe."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import BeforeValidator, Field, StrictInt, model_validator

from . import vocabulary as v
from .fields import Cites, Day, Number, Percent, Share, Span, Text, listed
from .tables import Part

CourtKind = Literal["judicial", "nonjudicial", "strict"]
CourtKinds = Annotated[tuple[CourtKind, ...], Field(min_length=1), BeforeValidator(listed)]


class Said(Part):
    """A sentence of law with its source."""

    how: Text
    cite: Cites


class MinimumBid(Said):
    """The least a sale may bring; shown, changes no sum."""

    share: Share
    of: Literal["appraisal", "value"]


class Redemption(Said):
    """Getting the home back after the sale. `within` none: no such right; varies: a court or the facts decide."""

    foreclosure: CourtKinds
    within: Span | Literal["none", "varies"]
    from_: v.Event | None = Field(None, alias="from")


class Rate(Part):
    """A yearly rate of interest, and the days it runs between."""

    rate: Percent
    from_: Day | None = Field(None, alias="from")
    until: Day | None = None


class Interest(Said):
    """What a judgment grows by."""

    rates: tuple[Rate, ...] = ()


class Judgment(Part):
    """How long a judgment lives and what it grows by."""

    lasts: Span
    renewable: v.Renewable
    renewal: Text
    interest: Interest
    exceptions: tuple[Said, ...] = ()
    cite: Cites


class Over(Part):
    """A floor of weekly pay that is safe: hours at a minimum wage, or dollars."""

    hours: StrictInt | None = Field(None, gt=0)
    wage: v.Wage | None = None
    dollars: Number | None = None

    @model_validator(mode="after")
    def _is_one_floor(self) -> Over:
        if (self.hours is None) != (self.wage is None) or (self.hours is None) == (self.dollars is None):
            raise ValueError("must hold hours and wage, or dollars alone")
        return self


class Limit(Part):
    """One limit on what a week's pay can lose; the lender gets the smallest that applies."""

    take: Percent
    of: v.Pay = v.Pay.DISPOSABLE
    over: Over | None = None
    weekly: v.Pay = v.Pay.DISPOSABLE
    up_to: Number | None = None
    above: Number | None = None


class MinimumWage(Part):
    """An hourly minimum wage from a day on, in dollars."""

    dollars: Annotated[str, Field(pattern=r"^[0-9]{1,2}\.[0-9]{2}$")]
    from_: Day = Field(alias="from")
    cite: Cites


class Wages(Said):
    """What a paycheck can lose."""

    garnishment: v.Garnishment
    limits: tuple[Limit, ...] = ()
    minimum_wage: tuple[MinimumWage, ...] = ()


class Protection(Said):
    """What a creditor cannot take, up to `dollars` where the law names a sum."""

    what: v.Protected
    dollars: StrictInt | None = Field(None, ge=0)


class Coming(Part):
    """What the sources say will change on a day."""

    on: Day
    what: Text
    cite: Cites
