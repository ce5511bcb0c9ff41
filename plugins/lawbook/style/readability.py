"""How hard a text is to read: its sentences, words and syllables, and the Flesch-Kincaid grade they give."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from .syllables import syllables

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

WORD = re.compile(r"[$§]?[0-9](?:[0-9,.:/]*[0-9])?%?|[A-Za-zÀ-ÿ]+(?:['\u2019.][A-Za-z]+)*")
"""A word, a number or a sum. A hyphen parts words; an apostrophe does not; U.S. is one word."""
_END = re.compile(r"[.!?][\"”\u2019')\]]*(?=\s+[\"“\u2018'(]*[A-ZÀ-Ý0-9$§])")
_SHORTENED = re.compile(
    r"(?<![\w-])(?:[A-Z]|v|vs|Mr|Mrs|Ms|Dr|St|Inc|Co|Corp|Ltd|App|Ct|Civ|Proc|Prop|Stat|Rev|Ann"
    r"|Gen|Cal|Jan|Feb|Aug|Sept|Oct|Nov|Dec)\.$"
)
_NUMBERED = re.compile(r"\b(?:Nos?|Art|Sec|Ch)\.$")
"""Shortened where a number follows; "No." is also an answer."""


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence, where it starts in its text, and what it holds."""

    start: int
    text: str
    words: int
    syllables: int


@dataclass(frozen=True, slots=True)
class Measure:
    """How much a text holds."""

    sentences: int
    words: int
    syllables: int

    @property
    def average(self) -> float:
        """Words in a sentence, on average."""
        return self.words / max(1, self.sentences)

    @property
    def grade(self) -> float:
        """The school year that can read it (Flesch-Kincaid, 1975)."""
        return 0.39 * self.average + 11.8 * self.syllables / max(1, self.words) - 15.59


def sentences(text: str) -> tuple[Sentence, ...]:
    """Each sentence that holds a word. A shortened name (Inc., v.) ends none."""
    return tuple(_sentences(text))


def measure(read: Iterable[Sentence]) -> Measure:
    """Sentences, measured together."""
    every = tuple(read)
    return Measure(len(every), sum(one.words for one in every), sum(one.syllables for one in every))


def _sentences(text: str) -> Iterator[Sentence]:
    start = 0
    for end in (*(found.end() for found in _END.finditer(text)), len(text)):
        if end < len(text) and _goes_on(text, max(start, end - 8), end):
            continue
        said = WORD.findall(text, start, end)
        if said:
            sentence = text[start:end]
            spoken = sum(map(syllables, said))
            lead = len(sentence) - len(sentence.lstrip())
            yield Sentence(start + lead, " ".join(sentence.split()), len(said), spoken)
        start = end


def _goes_on(text: str, start: int, end: int) -> bool:
    """The full stop belongs to a shortened word."""
    if _NUMBERED.search(text, start, end):
        return text[end:].lstrip()[:1].isdigit()
    return bool(_SHORTENED.search(text, start, end))
