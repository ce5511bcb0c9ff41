"""The shape of the law: one frozen `StateLaw` a file, one frozen `Lawbook` for all. Unknown keys are mistakes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, StrictInt, model_validator

from . import vocabulary as v
from .conditions import When
from .fields import Address, Cites, Day, Number, Percent, Share, SourceId, Span, Text, listed
from .jurisdictions import NAMES, slug

if TYPE_CHECKING:
    from datetime import date

CourtKind = Literal["judicial", "nonjudicial", "strict"]
CourtKinds = Annotated[tuple[CourtKind, ...], Field(min_length=1), BeforeValidator(listed)]
Code = Literal[tuple(NAMES)]  # type: ignore[valid-type]


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
    """May they ask?"""

    outcome: v.Outcome
    cap: v.Cap | None = None

    @model_validator(mode="after")
    def _is_whole(self) -> Rule:
        if self.cap and self.outcome is not v.Outcome.ALLOWED:
            raise ValueError("must have a cap only where the outcome is allowed")
        return _explained(self, doubtful=self.outcome in (v.Outcome.UNSETTLED, v.Outcome.DEPENDS))


class Ask(Part):
    """The owner's own step to have market value counted. Missed: no credit."""

    act: v.AskAct
    within: Span | None = None
    from_: v.Event | None = Field(None, alias="from")


class FairValue(Row):
    """How much? Whether the home's market value counts. `share` and `floor` are fractions of the gap and of the value."""

    credit: v.Credit
    share: Share | None = None
    floor: Share | None = None
    by: Literal["appraisal"] | None = None
    ask: Ask | None = None

    @model_validator(mode="after")
    def _is_whole(self) -> FairValue:
        if self.ask and self.credit is not v.Credit.ON_REQUEST and self.credit is not v.Credit.DEFENSE:
            raise ValueError("must have ask only where the credit is on-request or defense")
        return _explained(self, doubtful=self.credit is v.Credit.DEPENDS)


class SecondClock(Part):
    """A second period for the same step."""

    within: Span
    from_: v.Event = Field(alias="from")
    whichever: v.Whichever


class Deadline(Row):
    """By when? The lender's step, its period in the statute's unit, the event that starts it, the effect of missing it."""

    act: Annotated[tuple[v.Act, ...], Field(min_length=1), BeforeValidator(listed)]
    within: Span | None = None
    from_: v.Event | None = Field(None, alias="from")
    missed: v.Missed | None = None
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


def _explained(row: Any, *, doubtful: bool) -> Any:
    if doubtful and not row.why:
        raise ValueError("must say why, where the answer is depends or unsettled")
    return row


class Kinds(Part):
    """How homes are foreclosed: the usual kind first."""

    usual: CourtKind
    also: Annotated[tuple[CourtKind, ...], BeforeValidator(listed)] = ()
    cite: Cites

    @property
    def all(self) -> tuple[str, ...]:
        """The usual kind and the others."""
        return (self.usual, *self.also)


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


class Law(Part):
    """A state's law: three decision tables and what follows a judgment."""

    foreclosure: Kinds
    typical: dict[str, str | int] = Field(default_factory=dict)
    asks: dict[str, Text] = Field(default_factory=dict)
    rules: Annotated[tuple[Rule, ...], Field(min_length=1)]
    fair_value: Annotated[tuple[FairValue, ...], Field(min_length=1)]
    deadlines: Annotated[tuple[Deadline, ...], Field(min_length=1)]
    minimum_bid: MinimumBid | None = None
    pauses: tuple[Said, ...] = ()
    redemption: Annotated[tuple[Redemption, ...], Field(min_length=1)]
    judgment: Judgment
    wages: Wages
    protections: tuple[Protection, ...] = ()
    calendar: tuple[Coming, ...] = ()


class Source(Part):
    """Where a fact was read, by whom it was written, and when it was read."""

    cite: Text
    url: Address
    kind: v.SourceKind
    read: Day
    note: Text | None = None


class Entry(Part):
    """A change of this file's law, signed in a role."""

    date: Day
    what: Text
    by: v.Signer


class Question(Part):
    """A question readers ask, and its answer."""

    q: Text
    a: Text
    about: v.Topic
    cite: Annotated[tuple[SourceId, ...], BeforeValidator(listed)] = ()


class Help(Part):
    """Free help a reader can reach."""

    name: Text
    url: Address
    what: Text


class Sheet(Part):
    """What every file of law has."""

    title: Annotated[Text, Field(max_length=65)]
    reviewed: Day
    sources: dict[SourceId, Source]
    history: Annotated[tuple[Entry, ...], Field(min_length=1)]
    faq: Annotated[tuple[Question, ...], Field(max_length=5)] = ()
    help: tuple[Help, ...] = ()
    body: str = ""


class StateLaw(Sheet):
    """One state's file."""

    state: Code
    summary: Annotated[Text, Field(max_length=160)]
    law: Law

    @property
    def code(self) -> str:
        """The postal code."""
        return str(self.state)

    @property
    def name(self) -> str:
        """The state's name."""
        return NAMES[self.code]

    @property
    def slug(self) -> str:
        """The last part of the state's address."""
        return slug(self.code)


class LoanType(Said):
    """A loan type whose federal rules can override or soften a state's answer."""

    loan: Literal["fha", "va", "usda"]


class Matter(Said):
    """A federal matter every reader meets."""

    about: Text


class EverywhereLaw(Part):
    """What is true in every state, read before a state's own rules."""

    rules: tuple[Rule, ...]
    wages: Wages
    minimum_wage: Annotated[tuple[MinimumWage, ...], Field(min_length=1)]
    loans: tuple[LoanType, ...]
    matters: tuple[Matter, ...]


class Everywhere(Sheet):
    """The file of what is true in every state."""

    law: EverywhereLaw


class Lawbook(Part):
    """The whole law, past the gate: trust it."""

    states: tuple[StateLaw, ...]
    everywhere: Everywhere

    @property
    def as_of(self) -> date:
        """The newest review date in the book."""
        return max(sheet.reviewed for sheet in (*self.states, self.everywhere))

    def state(self, code: str) -> StateLaw:
        """The law of one state; raises KeyError where the book has none."""
        for law in self.states:
            if law.code == code:
                return law
        raise KeyError(code)
