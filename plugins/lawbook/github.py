"""A problem as GitHub shows it on the line of a pull request."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .problems import TO_DO

if TYPE_CHECKING:
    from .problems import Problem


def annotation(problem: Problem) -> str:
    """The workflow command for one problem; what is only to do is a warning."""
    kind = "warning" if problem.field == TO_DO else "error"
    where = f"file={_value(problem.path)},line={problem.line},col={problem.column}"
    title = f",title={_value(problem.field)}" if problem.field else ""
    return f"::{kind} {where}{title}::{_text(f'{problem.must}; found {problem.found}')}"


def _text(words: str) -> str:
    return words.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _value(words: str) -> str:
    return _text(words).replace(":", "%3A").replace(",", "%2C")
