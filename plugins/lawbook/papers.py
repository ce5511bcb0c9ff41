"""A paper that comes in the mail: what it is, how urgent, how it looks part by part, and what to do about it."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, Literal

from pydantic import BeforeValidator, Field, StrictInt

from .fields import Cites, Path, Slug, SourceId, Text, listed
from .tables import Part
from .writing import Question, Summary, Writing

Cited = Annotated[tuple[SourceId, ...], BeforeValidator(listed)]
"""Sources that may be left out where a sentence is advice and no law."""


class Sender(StrEnum):
    """Who sent it."""

    COURT = "court"
    LAWYER = "lawyer"
    LENDER = "lender"
    COLLECTOR = "collector"
    EMPLOYER = "employer"


class Urgency(StrEnum):
    """How soon to act."""

    TODAY = "today"
    DATE = "date"
    KEEP = "keep"


class Urgent(Part):
    """How soon, and why."""

    level: Urgency
    why: Text
    cite: Cited = ()


class Meaning(Part):
    """A part of the paper: its name, and what it means to the reader."""

    name: Text
    means: Text
    cite: Cited = ()


class Drawn(Part):
    """A line of the specimen. `part` is the key of the part it shows."""

    as_: Literal["title", "text", "side", "box", "sum", "cut"] = Field(alias="as")
    text: Text
    label: Text | None = None
    part: Slug | None = None


class Step(Part):
    """One thing to do, and the page it leads to, if any, with the words of the link."""

    do: Text
    to: Path | None = None
    words: Text | None = None
    cite: Cited = ()


class Result(Part):
    """What happens, with its sources."""

    how: Text
    cite: Cites


class Paper(Writing):
    """A kind of paper. `look` decides how its specimen is drawn."""

    summary: Summary
    order: StrictInt
    senders: Annotated[tuple[Sender, ...], Field(min_length=1), BeforeValidator(listed)]
    wants: Text
    answer: Text
    urgency: Urgent
    look: Literal["court", "letter", "form"]
    specimen: Annotated[tuple[Drawn, ...], Field(min_length=4)]
    parts: Annotated[dict[Slug, Meaning], Field(min_length=3)]
    steps: Annotated[tuple[Step, ...], Field(min_length=3, max_length=8)]
    nothing: Annotated[tuple[Result, ...], Field(min_length=1)]
    letters: Annotated[tuple[Slug, ...], Field(max_length=3)] = ()
    related: Annotated[tuple[Slug, ...], Field(max_length=3)] = ()
    faq: Annotated[tuple[Question, ...], Field(max_length=3)] = ()
