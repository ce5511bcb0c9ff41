"""The shape of a file of law, and the whole book: frozen, strict about keys. Unknown keys are mistakes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

from pydantic import BeforeValidator, Field

from .aftermath import (
    Coming,
    CourtKind,
    Interest,
    Judgment,
    Limit,
    MinimumBid,
    MinimumWage,
    Over,
    Protection,
    Rate,
    Redemption,
    Said,
    Wages,
)
from .fields import Cites, Code, Text, listed
from .jurisdictions import NAMES
from .letters import Letter
from .papers import Paper
from .tables import Ask, Deadline, FairValue, Part, Row, Rule, SecondClock
from .words import Claim, Claims, Glossary, Term
from .writing import Article, Entry, Help, Page, Question, Sheet, Source, Summary, Writing

if TYPE_CHECKING:
    from datetime import date

__all__ = [
    "Article",
    "Ask",
    "Claim",
    "Claims",
    "Coming",
    "Deadline",
    "Entry",
    "Everywhere",
    "EverywhereLaw",
    "FairValue",
    "Glossary",
    "Help",
    "Interest",
    "Judgment",
    "Kinds",
    "Law",
    "Lawbook",
    "Letter",
    "Limit",
    "LoanType",
    "Matter",
    "MinimumBid",
    "MinimumWage",
    "Over",
    "Page",
    "Paper",
    "Part",
    "Protection",
    "Question",
    "Rate",
    "Redemption",
    "Row",
    "Rule",
    "Said",
    "SecondClock",
    "Sheet",
    "Source",
    "StateLaw",
    "Term",
    "Text",
    "Wages",
    "Writing",
]


class Kinds(Part):
    """How homes are foreclosed: the usual kind first."""

    usual: CourtKind
    also: Annotated[tuple[CourtKind, ...], BeforeValidator(listed)] = ()
    cite: Cites

    @property
    def all(self) -> tuple[str, ...]:
        """The usual kind and the others."""
        return (self.usual, *self.also)


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


class StateLaw(Sheet):
    """One state's file."""

    state: Code
    summary: Summary
    law: Law

    @property
    def code(self) -> str:
        """The postal code."""
        return self.state

    @property
    def name(self) -> str:
        """The state's name."""
        return NAMES[self.code]


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
    articles: tuple[Article, ...] = ()
    pages: tuple[Page, ...] = ()
    papers: tuple[Paper, ...] = ()
    letters: tuple[Letter, ...] = ()
    glossary: Glossary | None = None
    claims: Claims | None = None

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
