"""All rules of writing over all files: problems, warnings, exceptions, and each file's figures."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import chain
from typing import TYPE_CHECKING

from ..memory import remembered
from ..todo import todos
from .lengths import EASY_ANSWERS, lengths, measured
from .likeness import likeness
from .linking import linking
from .passages import Kind, read
from .readability import Measure, measure
from .wording import wording

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from ..frontmatter import Document
    from ..problems import Problem
    from ..writing import Writing
    from .passages import Text
    from .rules import Remark


@dataclass(frozen=True, slots=True)
class Report:
    """What fails, what only warns, and how each file reads."""

    problems: tuple[Problem, ...] = ()
    warnings: tuple[Problem, ...] = ()
    readings: tuple[tuple[str, Measure], ...] = ()
    answers: Measure = field(default_factory=lambda: Measure(0, 0, 0))

    def lines(self, wanted: set[str]) -> Iterator[str]:
        """The warnings and figures of the files asked for; all files where none is."""
        yield from (str(one) for one in self.warnings if not wanted or one.path in wanted)
        for path, read_as in self.readings:
            if not wanted or path in wanted:
                yield f"{path}: grade {read_as.grade:.1f}, {read_as.average:.1f} words a sentence"
        missed = f", above the aim of {EASY_ANSWERS}" if self.answers.grade > EASY_ANSWERS else ""
        yield f"All answers together: grade {self.answers.grade:.1f}{missed}"


def report(sheets: Iterable[tuple[Writing, Document]]) -> Report:
    """Every file held to every rule."""
    texts = [read(writing, document) for writing, document in sheets if not any(todos(document))]
    remarks = [(text, remark) for text in texts for remark in _of_one(text)]
    remarks += likeness(texts)
    kept = [(text, remark) for text, remark in remarks if remark.rule not in _excepted(text)]
    replies = (one.sentences for text in texts for one in text.passages if one.kind is Kind.REPLY)
    return Report(
        (*(_problem(*one) for one in kept if not one[1].warns), *_needless(texts, remarks)),
        tuple(sorted(_problem(*one) for one in kept if one[1].warns)),
        tuple((text.document.path, measured(text)) for text in texts),
        measure(chain.from_iterable(replies)),
    )


@remembered
def _of_one(text: Text) -> tuple[Remark, ...]:
    return (*lengths(text), *wording(text), *linking(text))


def _excepted(text: Text) -> set[str]:
    return {one.allow for one in text.writing.style}


def _problem(text: Text, remark: Remark) -> Problem:
    must = f"{remark.must} (style: {remark.rule})"
    return text.document.problem_at(remark.spot, remark.name, must, remark.found)


def _needless(texts: list[Text], remarks: list[tuple[Text, Remark]]) -> Iterator[Problem]:
    """An exception that nothing needs would hide the next mistake."""
    used = {(text.document.path, remark.rule) for text, remark in remarks}
    for text in texts:
        for number, one in enumerate(text.writing.style):
            if (text.document.path, one.allow) not in used:
                must = "an exception must be needed: remove it"
                yield text.document.problem(("style", number), must, f'the text keeps the rule "{one.allow}"')
