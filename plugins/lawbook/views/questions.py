"""A question readers ask, wherever it is shown: on its own page and in the FAQ it is the same text."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from .cites import cites
from .values import Sourced

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from ..model import Question, Source


@dataclass(frozen=True, slots=True)
class Asked:
    """A question with its answer, its sources, and the id it has on every page."""

    id: str
    question: str
    answer: Sourced


def asked(questions: Iterable[Question], sources: Mapping[str, Source]) -> tuple[Asked, ...]:
    """The questions of one page."""
    return tuple(Asked(question_id(one.q), one.q, Sourced(one.a, cites(one.cite, sources))) for one in questions)


def question_id(question: str) -> str:
    """The id of a question, made of its words: `Can they sue?` gives `can-they-sue`."""
    return re.sub(r"[^a-z0-9]+", "-", question.lower()).strip("-")
