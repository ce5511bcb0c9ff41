"""The two files of words: what a term means, and what is often said that the law does not say."""

from __future__ import annotations

from typing import Annotated

from pydantic import BeforeValidator, Field

from . import vocabulary as v
from .fields import Cites, Code, SourceId, Text, listed
from .tables import Part
from .writing import Summary, Writing


class Term(Part):
    """A word of the trade in plain words. `also` are its other names; it is cited where it states law.

    Prose marks the first use of any of its names. A name with a word in brackets, like `Answer (in a lawsuit)`,
    never stands in prose and so is never marked.
    """

    term: Text
    also: Annotated[tuple[Text, ...], BeforeValidator(listed)] = ()
    means: Text
    cite: Annotated[tuple[SourceId, ...], BeforeValidator(listed)] = ()

    @property
    def names(self) -> tuple[str, ...]:
        """The term and its other names."""
        return (self.term, *self.also)


class Glossary(Writing):
    """The file of terms."""

    summary: Summary
    terms: Annotated[tuple[Term, ...], Field(min_length=1)]


class Claim(Part):
    """Something often said, in our own words, and what the law says instead. `state`: where it belongs to one."""

    claim: Text
    truth: Text
    about: v.Topic
    state: Code | None = None
    cite: Cites


class Claims(Writing):
    """The file of what is often said."""

    summary: Summary
    claims: Annotated[tuple[Claim, ...], Field(min_length=1)]
