"""The one gate: reads the folder, collects every problem, and gives a whole `Lawbook` or none."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

from .check import check_book, check_sheet, check_state
from .frontmatter import Document, read
from .jurisdictions import NAMES, slug
from .model import Everywhere, Lawbook, Sheet, StateLaw
from .parse import parse
from .problems import BrokenBook, Problem, suggestion

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

Found = TypeVar("Found", bound=Sheet)
EVERYWHERE = "everywhere.md"
STATES = "states"


@dataclass(frozen=True, slots=True)
class Survey:
    """All that could be read, and all that is wrong."""

    everywhere: Everywhere | None
    states: tuple[tuple[StateLaw, Document], ...]
    problems: tuple[Problem, ...]


def load(content: Path) -> Lawbook:
    """The book of a content folder. Raises `BrokenBook` with every problem."""
    survey_ = survey(content)
    if survey_.problems or survey_.everywhere is None:
        raise BrokenBook(survey_.problems)
    laws = sorted((law for law, _ in survey_.states), key=lambda law: law.name)
    return Lawbook(states=tuple(laws), everywhere=survey_.everywhere)


def survey(content: Path) -> Survey:
    """Read and check every file of law; never raises for what an editor wrote."""
    problems: list[Problem] = []
    everywhere = _sheet(content / EVERYWHERE, content, Everywhere, problems)
    states: list[tuple[StateLaw, Document]] = []
    for path in _state_files(content, problems):
        found = _sheet(path, content, StateLaw, problems)
        if found:
            states.append(found)
            problems.extend(check_state(*found, everywhere[0].law if everywhere else None))
    sheets = [*states, *([everywhere] if everywhere else [])]
    problems.extend(check_book([(sheet, document) for sheet, document in sheets]))
    return Survey(everywhere[0] if everywhere else None, tuple(states), tuple(sorted(set(problems))))


def _sheet(path: Path, content: Path, shape: type[Found], problems: list[Problem]) -> tuple[Found, Document] | None:
    shown = f"{content.name}/{path.relative_to(content).as_posix()}"
    refusal = _refusal(path, shown)
    if refusal:
        problems.append(refusal)
        return None
    document, unreadable = read(path, shown)
    sheet, misshapen = (None, ()) if unreadable else parse(document, shape)
    problems.extend((*unreadable, *misshapen))
    if sheet is None:
        return None
    problems.extend(check_sheet(sheet, document))
    return sheet, document


def _refusal(path: Path, shown: str) -> Problem | None:
    """A link could publish any file of the machine; a missing file is said, not raised."""
    if path.is_symlink():
        return Problem(shown, 1, 1, "", "a file must be a file, not a link to another place", "a symbolic link")
    if not path.is_file():
        return Problem(shown, 1, 1, "", "the file must exist", "nothing")
    return None


def _state_files(content: Path, problems: list[Problem]) -> Iterator[Path]:
    """Every file of the states' folder, in order; what is not a state file is a problem."""
    folder = content / STATES
    known = {f"{slug(code)}.md" for code in NAMES}
    for path in sorted(folder.iterdir()) if folder.is_dir() else ():
        if path.name in known:
            yield path
        elif not path.name.startswith("."):
            shown = f"{content.name}/{STATES}/{path.name}"
            must = f"a state file must be named after its state{suggestion(path.name, known)}"
            problems.append(Problem(shown, 1, 1, "", must, path.name))
