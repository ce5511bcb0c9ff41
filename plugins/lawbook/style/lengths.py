"""How long and how hard: grade, sentences, paragraphs, articles and the stretch between two headings."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

from ..writing import Article, Sheet
from .passages import Kind
from .readability import measure
from .rules import Remark, StyleRule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .passages import Text
    from .readability import Measure, Sentence

HARDEST_LAW, HARDEST = 9, 8
"""The highest grade of a file of law, and of an article or a page."""
EASY_ANSWERS = 6
"""What the answers of all questions together aim at."""
LONG_AVERAGE, LONG_SENTENCE, LONGEST_SENTENCE = 15, 25, 40
MOST_SENTENCES = 3
SHORT_ANSWER = 40
SHORTEST, SHORT, LONG, LONGEST = 350, 400, 900, 950
"""Words of an article: outside the middle two it warns, outside the outer two it fails."""
STRETCH = 200
"""The most words from one second-level heading to the next."""
_SAMPLE = 100
"""Fewer words have no grade and no average."""


def measured(text: Text) -> Measure:
    """All sentences of a file together."""
    return measure(chain.from_iterable(one.sentences for one in text.passages))


def lengths(text: Text) -> Iterator[Remark]:
    """Every rule of this module on one file."""
    yield from _whole(text)
    for passage in text.passages:
        for sentence in passage.sentences:
            if sentence.words > LONG_SENTENCE:
                yield _long(sentence, passage.at(sentence.start), passage.name)
        if passage.kind is Kind.PARAGRAPH and len(passage.sentences) > MOST_SENTENCES:
            must, found = f"a paragraph must have at most {MOST_SENTENCES} sentences", str(len(passage.sentences))
            yield Remark(StyleRule.PARAGRAPH, passage.at(0), passage.name, must, found)
    if not isinstance(text.writing, Sheet):
        yield from _stretches(text)
    if isinstance(text.writing, Article):
        yield from _article(text, text.writing)


def _whole(text: Text) -> Iterator[Remark]:
    whole = measured(text)
    hardest = HARDEST_LAW if isinstance(text.writing, Sheet) else HARDEST
    if whole.words < _SAMPLE:
        return
    if whole.grade > hardest:
        must = f"the text must have a reading grade of at most {hardest}: shorter words, shorter sentences"
        yield Remark(StyleRule.GRADE, text.title_spot, "", must, f"{whole.grade:.1f}")
    if whole.average > LONG_AVERAGE:
        must = f"sentences must have at most {LONG_AVERAGE} words on average"
        yield Remark(StyleRule.AVERAGE, text.title_spot, "", must, f"{whole.average:.1f}")


def _long(sentence: Sentence, spot: tuple[int, int], name: str) -> Remark:
    fails = sentence.words > LONGEST_SENTENCE
    start = " ".join(sentence.text.split()[:6])
    must = (
        f"a sentence must have at most {LONGEST_SENTENCE} words"
        if fails
        else f"a sentence should have at most {LONG_SENTENCE} words"
    )
    return Remark(StyleRule.SENTENCE, spot, name, must, f'{sentence.words}: "{start} …"', warns=not fails)


def _stretches(text: Text) -> Iterator[Remark]:
    """From heading to heading, the text above the first one too. A table is looked up, not read: it counts nothing."""
    words, spot = 0, (text.document.body_line, 1)
    for passage in text.body:
        if passage.kind is Kind.HEADING:
            words, spot = 0, passage.spot
            continue
        before, words = words, words + (0 if passage.kind is Kind.TABLE else passage.words)
        if before <= STRETCH < words:
            must = f"a heading (##) must stand at least every {STRETCH} words"
            yield Remark(StyleRule.HEADINGS, spot, "body", must, f"none from here to line {passage.spot[0]}")


def _article(text: Text, article: Article) -> Iterator[Remark]:
    words = sum(one.words for one in text.body)
    if not SHORT <= words <= LONG:
        fails = not SHORTEST <= words <= LONGEST
        must = (
            f"an article must have {SHORTEST} to {LONGEST} words"
            if fails
            else f"an article should have {SHORT} to {LONG} words"
        )
        yield Remark(StyleRule.LENGTH, (text.document.body_line, 1), "body", must, str(words), warns=not fails)
    answer = len(article.answer.split())
    if answer > SHORT_ANSWER:
        must = f"the short answer must have at most {SHORT_ANSWER} words"
        yield Remark(StyleRule.ANSWER, text.document.spot(("answer",)), "answer", must, str(answer))
