"""The rules of writing by name: what a message calls them, and what an exception names."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..yaml_tree import Spot


class StyleRule(StrEnum):
    """Each rule that a file may be excepted from."""

    GRADE = "grade"
    AVERAGE = "average"
    SENTENCE = "sentence"
    PARAGRAPH = "paragraph"
    LENGTH = "length"
    ANSWER = "answer"
    HEADINGS = "headings"
    LINK_WORDS = "link-words"
    LINK_TARGET = "link-target"
    DATE = "date"
    ADDRESS = "address"
    SHALL = "shall"
    REPOSSESS = "repossess"
    YOU_OWE = "you-owe"
    DEFICIENCY = "deficiency"
    ALIKE = "alike"
    QUESTION = "question"


@dataclass(frozen=True, slots=True)
class Remark:
    """A rule that a text does not keep, and where. A remark that only `warns` is no problem."""

    rule: StyleRule
    spot: Spot
    name: str
    must: str
    found: str
    warns: bool = False
