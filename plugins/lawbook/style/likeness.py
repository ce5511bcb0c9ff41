"""Nothing is said twice on the site: no two paragraphs and no two questions are nearly the same."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import TYPE_CHECKING

from ..jurisdictions import NAMES
from .passages import Kind
from .readability import WORD
from .rules import Remark, StyleRule

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from .passages import Passage, Text

ALIKE, ALIKE_QUESTIONS = 0.8, 0.9
"""How much of their words two paragraphs may share, and two questions of their letters."""
_SHORT = 12
"""Paragraphs of fewer words may stand twice: "Look up your state's page." """
_RUN = 3
_COMMON = 0.3
"""With one word in five exchanged, two fifths of all runs of three words still stand: enough to find a pair by."""
_STATES = re.compile(rf"\b(?:{'|'.join(sorted(NAMES.values(), key=len, reverse=True))})\b")


@dataclass(frozen=True, slots=True)
class Said:
    """A passage and its words, small and bare."""

    text: Text
    passage: Passage
    words: tuple[str, ...]

    @property
    def place(self) -> str:
        """Where an editor finds it."""
        return f"{self.text.document.path}:{self.passage.spot[0]}"

    def remark(self, rule: StyleRule, must: str, twin: Said) -> Remark:
        """That it is like another."""
        return Remark(rule, self.passage.spot, self.passage.name, must, f"nearly the same in {twin.place}")


def likeness(texts: Iterable[Text]) -> Iterator[tuple[Text, Remark]]:
    """Every passage that is like an earlier one, each said once."""
    every = tuple(texts)
    must = f"two paragraphs must not be more than {ALIKE:.0%} alike"
    for later, earlier in _paragraphs(_said(every, Kind.PARAGRAPH)):
        yield later.text, later.remark(StyleRule.ALIKE, must, earlier)
    must = "a question must stand once on the site"
    for later, earlier in _questions(_said(every, Kind.QUESTION)):
        yield later.text, later.remark(StyleRule.QUESTION, must, earlier)


def _said(texts: tuple[Text, ...], kind: Kind) -> list[Said]:
    return [
        Said(text, passage, tuple(WORD.findall(passage.text.casefold())))
        for text in texts
        for passage in text.passages
        if passage.kind is kind
    ]


def _paragraphs(every: list[Said]) -> Iterator[tuple[Said, Said]]:
    """Pairs that share runs of three words are candidates; their words decide."""
    seen: defaultdict[tuple[str, ...], list[int]] = defaultdict(list)
    for number, later in enumerate(every):
        if len(later.words) < _SHORT:
            continue
        runs = {later.words[at : at + _RUN] for at in range(len(later.words) - _RUN + 1)}
        shared = Counter(other for run in runs for other in seen[run])
        enough = (other for other, count in shared.items() if count >= _COMMON * len(runs))
        twin = next((every[other] for other in sorted(enough) if _alike(later.words, every[other].words)), None)
        if twin:
            yield later, twin
        for run in runs:
            seen[run].append(number)


def _alike(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    return SequenceMatcher(None, one, other, autojunk=False).ratio() > ALIKE


def _questions(every: list[Said]) -> Iterator[tuple[Said, Said]]:
    """Questions that name different states are different questions."""
    groups: defaultdict[frozenset[str], list[Said]] = defaultdict(list)
    for later in every:
        group = groups[frozenset(_STATES.findall(later.passage.text))]
        twin = next((earlier for earlier in group if _same(earlier, later)), None)
        if twin:
            yield later, twin
        group.append(later)


def _same(one: Said, other: Said) -> bool:
    """Alike, but not equal: equal questions have their own message."""
    first, second = one.passage.text.casefold(), other.passage.text.casefold()
    if first == second or 2 * len(set(one.words) & set(other.words)) < len({*one.words, *other.words}):
        return False
    return SequenceMatcher(None, first, second, autojunk=False).ratio() >= ALIKE_QUESTIONS
