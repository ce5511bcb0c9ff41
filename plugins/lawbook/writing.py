"""What every file has that readers see: title, prose, sources, questions; and the files that hold no law."""

from __future__ import annotations

from typing import Annotated

from pydantic import BeforeValidator, Field, StrictInt

from . import vocabulary as v
from .fields import Address, Day, Slug, SourceId, Text, listed
from .style.rules import StyleRule
from .tables import Part

Title = Annotated[Text, Field(max_length=65)]
Summary = Annotated[Text, Field(max_length=160)]


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


class StyleException(Part):
    """A rule of writing that a file need not keep, because it would hurt a sentence."""

    allow: StyleRule
    why: Text


class Writing(Part):
    """What every file has that readers see: a title, prose, sources and questions."""

    title: Title
    reviewed: Day
    sources: dict[SourceId, Source] = Field(default_factory=dict)
    faq: Annotated[tuple[Question, ...], Field(max_length=5)] = ()
    help: tuple[Help, ...] = ()
    style: tuple[StyleException, ...] = ()
    body: str = ""
    slug: str = ""


class Sheet(Writing):
    """What every file of law has."""

    history: Annotated[tuple[Entry, ...], Field(min_length=1)]


class Article(Writing):
    """A guide: its short answer, its takeaways, and where it stands in its series."""

    summary: Summary
    date: Day
    author: Text
    series: Slug
    order: StrictInt
    answer: Text
    takeaways: Annotated[tuple[Text, ...], Field(min_length=3, max_length=5)]
    related: Annotated[tuple[Slug, ...], Field(max_length=3)] = ()


class Page(Writing):
    """A page about the site itself."""

    summary: Summary
