"""The glossary: every term from A to Z, and the few words that prose shows in place."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING

from ..memory import remembered
from . import json_ld
from .cites import SourceLine, cites, source_lines
from .page import PageMeta, page_meta, reading_minutes, words_in
from .questions import question_id
from .values import Anchor, Link, Sourced

if TYPE_CHECKING:
    from ..model import Glossary, Term
    from .site import Site

GLOSSARY = "/glossary/"


@dataclass(frozen=True, slots=True)
class TermLine:
    """A term as it is printed. `names` are what prose may call it, the term itself first."""

    id: str
    term: str
    also: tuple[str, ...]
    means: Sourced
    names: tuple[str, ...]

    @property
    def path(self) -> str:
        """Where the term is explained."""
        return f"{GLOSSARY}#{self.id}"


@dataclass(frozen=True, slots=True)
class Letter:
    """The terms that begin with a letter."""

    id: str
    label: str
    terms: tuple[TermLine, ...]


@dataclass(frozen=True, slots=True)
class GlossaryPage:
    """What the page prints: `letters` has a link to each letter there is."""

    body: str
    contents: tuple[Anchor, ...]
    letters: tuple[Letter, ...]
    sources: tuple[SourceLine, ...]


@remembered
def terms(glossary: Glossary | None) -> tuple[TermLine, ...]:
    """Every term from A to Z; none where there is no glossary."""
    if glossary is None:
        return ()
    ordered = sorted(glossary.terms, key=lambda one: one.term.casefold())
    return tuple(_line(one, glossary) for one in ordered)


def glossary_page(glossary: Glossary, body: str) -> GlossaryPage:
    """The page; `body` is its prose as HTML."""
    grouped = groupby(terms(glossary), key=lambda one: one.term[0].upper())
    letters = tuple(Letter(f"letter-{first.lower()}", first, tuple(lines)) for first, lines in grouped)
    contents = tuple(Anchor(one.label, one.id) for one in letters)
    return GlossaryPage(body, contents, letters, source_lines(glossary.sources))


def glossary_meta(site: Site, glossary: Glossary, view: GlossaryPage) -> PageMeta:
    """The frame of the page."""
    lines = [line for letter in view.letters for line in letter.terms]
    named = [(line.term, line.means.text, line.path) for line in lines]
    return page_meta(
        site,
        "glossary",
        glossary.title,
        glossary.summary,
        (Link("Glossary", GLOSSARY),),
        reviewed=glossary.reviewed,
        updated=glossary.reviewed,
        reading_minutes=reading_minutes(words_in([(line.term, line.means.text) for line in lines])),
        json_ld=(json_ld.defined_terms(site, glossary.title, GLOSSARY, named),),
    )


def _line(one: Term, glossary: Glossary) -> TermLine:
    means = Sourced(one.means, cites(one.cite, glossary.sources))
    return TermLine(question_id(one.term), one.term, one.also, means, one.names)
