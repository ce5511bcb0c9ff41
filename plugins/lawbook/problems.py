"""What is wrong with a file, said so that an editor can mend it."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from difflib import get_close_matches
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable


TO_DO = "to do"
"""The field of a problem that is no mistake: a line of a new file that still waits for its words."""


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """One mistake: where it is, what must be true there, and what was found. Lines and columns count from 1."""

    path: str
    line: int
    column: int
    field: str
    must: str
    found: str
    excerpt: str = dataclasses.field(default="", compare=False)

    def __str__(self) -> str:
        """One line, `path:line:column: field: what must be true; found …`, and the line at fault under it."""
        where = f"{self.path}:{self.line}:{self.column}: "
        said = f"{self.field}: {self.must}; found {self.found}" if self.field else f"{self.must}; found {self.found}"
        return f"{where}{said}" + (f"\n    | {self.excerpt}" if self.excerpt else "")


class BrokenBook(Exception):  # noqa: N818  # a book is broken; "Error" would say less
    """Raised where a book that must be whole is not. Carries every problem found, in the order of the files."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        """Keep the problems sorted by file and line."""
        self.problems = tuple(sorted(problems))
        super().__init__("\n".join([*map(str, self.problems), count(self.problems)]))


def count(problems: tuple[Problem, ...]) -> str:
    """How many problems and how many lines to do, as the last line of a report."""
    open_lines = sum(problem.field == TO_DO for problem in problems)
    mistakes = len(problems) - open_lines
    said = [] if open_lines and not mistakes else ["1 problem" if mistakes == 1 else f"{mistakes} problems"]
    said += ["1 line to do" if open_lines == 1 else f"{open_lines} lines to do"] if open_lines else []
    return " and ".join(said) + "."


def suggestion(word: str, known: Iterable[str]) -> str:
    """A hint for a misspelled word: ` (did you mean "judicial"?)`, or nothing where no known word is near."""
    near = nearest(word, known)
    return f' (did you mean "{near}"?)' if near else ""


def nearest(word: str, known: Iterable[str]) -> str:
    """The known word that a misspelled one is near to, or ""."""
    return next(iter(get_close_matches(word, list(known), n=1, cutoff=0.6)), "")
