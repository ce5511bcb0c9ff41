"""Words this site does not use, and how it writes dates. What stands in quotation marks is someone else's."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ..writing import Article
from .rules import Remark, StyleRule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .passages import Passage, Text

INTRODUCED = "debt left after the sale"
_QUOTED = re.compile(r'"[^"]*"|“[^”]*”')
_REFUSED = (
    (StyleRule.SHALL, re.compile(r"\bshall\b", re.IGNORECASE), 'say "must", not "shall"'),
    (
        StyleRule.DATE,
        re.compile(r"\b[0-9]{4}-[0-9]{2}-[0-9]{2}\b|\b[0-9]{1,2}/[0-9]{1,2}/[0-9]{2,4}\b"),
        "a date must be written like May 23, 2025",
    ),
    (StyleRule.LINK_WORDS, re.compile(r"\bclick here\b", re.IGNORECASE), 'say where a link leads, not "click here"'),
    (StyleRule.ADDRESS, re.compile(r"\b(?:https?://|www\.)\S*"), "an address must be said in words"),
)
_SUSPECT = re.compile(r"shall|reposs|\bowe\b|click|www\.|https?:|[0-9][-/][0-9]", re.IGNORECASE)
"""What every refused wording holds: most passages are passed over with one look."""
_REPOSSESS = re.compile(r"\brepossess\w*", re.IGNORECASE)
_GOODS = re.compile(r"\b(?:cars?|vehicles?|trucks?|boats?|goods)\b", re.IGNORECASE)
_YOU_OWE = re.compile(r"\byou (?:still |now |will |also )?owe\b", re.IGNORECASE)
_NOT_SAID = re.compile(
    r"\b(?:do|does|did|whether|if|(?:say|claim|agree|prove|show|admit|argue|deny)\w*(?: that)?)\s+$", re.IGNORECASE
)
_DEFICIENCY = re.compile(r"\bdeficienc(?:y|ies)\b", re.IGNORECASE)


def wording(text: Text) -> Iterator[Remark]:
    """Every rule of this module on one file."""
    for passage in text.passages:
        if not _SUSPECT.search(passage.text):
            continue
        own = _QUOTED.sub(lambda found: " " * len(found[0]), passage.text)
        yield from _refused(passage, own)
        for sentence, said in _sentences(passage, own):
            yield from _of_a_home(passage, sentence, said)
            yield from _you_owe(passage, sentence, said)
    if isinstance(text.writing, Article):
        yield from _introduced(text)


def _refused(passage: Passage, own: str) -> Iterator[Remark]:
    for rule, pattern, must in _REFUSED:
        for found in pattern.finditer(own):
            yield Remark(rule, passage.at(found.start()), passage.name, must, f'"{found[0]}"')


def _sentences(passage: Passage, own: str) -> Iterator[tuple[int, str]]:
    """Each sentence of a passage without its quotations; a heading is one sentence."""
    starts = [one.start for one in passage.sentences] or [0]
    for start, end in zip(starts, [*starts[1:], len(own)], strict=True):
        yield start, own[start:end].rstrip()


def _of_a_home(passage: Passage, start: int, said: str) -> Iterator[Remark]:
    found = _REPOSSESS.search(said)
    if found and not _GOODS.search(said):
        must = 'a home is "foreclosed"; cars are repossessed'
        yield Remark(StyleRule.REPOSSESS, passage.at(start + found.start()), passage.name, must, f'"{found[0]}"')


def _you_owe(passage: Passage, start: int, said: str) -> Iterator[Remark]:
    for found in _YOU_OWE.finditer(said):
        if not said.endswith("?") and not _NOT_SAID.search(said[: found.start()]):
            must = 'never say that the reader owes it: "the lender could claim up to …"'
            yield Remark(StyleRule.YOU_OWE, passage.at(start + found.start()), passage.name, must, f'"{found[0]}"')


def _introduced(text: Text) -> Iterator[Remark]:
    """The plain words stand in the same sentence as the first *deficiency* of the body, or above it."""
    for passage in text.body:
        for start, said in _sentences(passage, passage.text):
            plain = " ".join(said.casefold().split())
            if INTRODUCED in plain:
                return
            found = _DEFICIENCY.search(said)
            if found:
                must = f'"the {INTRODUCED}" must stand at or before the first "deficiency" of the body'
                yield Remark(StyleRule.DEFICIENCY, passage.at(start + found.start()), "body", must, f'"{found[0]}"')
                return
