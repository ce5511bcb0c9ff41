"""A letter to fill in: when to send it, what to fill in, and its words with slots for the reader's answers."""

from __future__ import annotations

import re
from enum import StrEnum
from typing import Annotated

from pydantic import BeforeValidator, Field, StrictBool, StrictInt

from .fields import Slug, Text, listed
from .papers import Cited, Step
from .tables import Part
from .writing import Question, Summary, Writing

SLOT = re.compile(r"\{\{ *([^}]*?) *\}\}")
"""A place that an answer fills: `{{ field: lender }}`; the law of the chosen state: `{{ law: state }}`."""
SLOT_KINDS = ("field", "law")


class FieldKind(StrEnum):
    """What sort of answer a field takes."""

    TEXT = "text"
    MONEY = "money"
    DATE = "date"
    STATE = "state"


class LetterField(Part):
    """A question of the letter. `lines` above one is for addresses; `today` starts with the reader's own day."""

    name: Slug
    label: Text
    kind: FieldKind
    hint: Text | None = None
    lines: Annotated[StrictInt, Field(ge=1, le=6)] = 1
    optional: StrictBool = False
    today: StrictBool = False


class Advice(Part):
    """A sentence of advice; a sentence of law has its sources."""

    text: Text
    cite: Cited = ()


class Letter(Writing):
    """A letter. Its body is what is sent: plain paragraphs, lists, slots and citations, no Markdown else."""

    summary: Summary
    order: StrictInt
    answer: Text
    use: Annotated[tuple[Advice, ...], Field(min_length=1), BeforeValidator(listed)]
    avoid: Annotated[tuple[Advice, ...], Field(min_length=1), BeforeValidator(listed)]
    cautions: Annotated[tuple[Advice, ...], Field(min_length=1)]
    before: Annotated[tuple[Step, ...], Field(min_length=3, max_length=7)]
    fields: Annotated[tuple[LetterField, ...], Field(min_length=3)]
    papers: Annotated[tuple[Slug, ...], Field(max_length=3)] = ()
    related: Annotated[tuple[Slug, ...], Field(max_length=3)] = ()
    faq: Annotated[tuple[Question, ...], Field(max_length=3)] = ()


def slot(raw: str) -> tuple[str, str]:
    """A slot's kind and name: `field: lender` gives `("field", "lender")`."""
    kind, _, name = raw.partition(":")
    return kind.strip(), name.strip()
