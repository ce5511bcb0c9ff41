"""What must hold in the two files of words: short meanings, every name once, every claim answered in short."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .prove import Finding

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .frontmatter import Document
    from .problems import Problem
    from .words import Claims, Glossary

MOST_MEANING_WORDS = 40
MOST_TRUTH_WORDS = 60


def check_glossary(glossary: Glossary, document: Document) -> Iterator[Problem]:
    """A meaning fits on a phone, and no word means two things."""
    for one in (*_long_meanings(glossary), *_names_twice(glossary)):
        yield document.problem(one.place, one.must, one.found)


def _long_meanings(glossary: Glossary) -> Iterator[Finding]:
    for number, term in enumerate(glossary.terms):
        length = len(term.means.split())
        if length > MOST_MEANING_WORDS:
            must = f"a meaning must have at most {MOST_MEANING_WORDS} words"
            yield Finding(("terms", number, "means"), must, str(length))


def _names_twice(glossary: Glossary) -> Iterator[Finding]:
    seen: dict[str, str] = {}
    for number, term in enumerate(glossary.terms):
        for name in term.names:
            first = seen.setdefault(name.casefold(), term.term)
            if first != term.term or term.names.count(name) > 1:
                place = ("terms", number, "term" if name == term.term else "also")
                yield Finding(place, "a name must stand once in the glossary", f'"{name}" again, first of "{first}"')


def check_claims(claims: Claims, document: Document) -> Iterator[Problem]:
    """Each claim stands once, and its truth is short."""
    seen: set[str] = set()
    for number, one in enumerate(claims.claims):
        length = len(one.truth.split())
        if length > MOST_TRUTH_WORDS:
            must = f"a truth must have at most {MOST_TRUTH_WORDS} words"
            yield document.problem(("claims", number, "truth"), must, str(length))
        if one.claim.casefold() in seen:
            yield document.problem(("claims", number, "claim"), "a claim must stand once", f'"{one.claim}"')
        seen.add(one.claim.casefold())
