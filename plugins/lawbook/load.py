"""The one gate: reads the folder, collects every problem, and gives a whole `Lawbook` or none."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias, TypeVar

from .apart import at_once
from .check import check_book, check_related, check_state, check_writing
from .check_handouts import check_links
from .check_words import check_claims, check_glossary
from .frontmatter import Document, read
from .jurisdictions import NAMES, slug
from .memory import remembered
from .model import Article, Claims, Everywhere, Glossary, Lawbook, Letter, Page, Paper, StateLaw, Writing
from .parse import parse
from .problems import BrokenBook, Problem, suggestion
from .redirects import check_redirects
from .style.report import Report, report
from .todo import todos

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from .model import EverywhereLaw

Found = TypeVar("Found", bound=Writing)
Start: TypeAlias = "Callable[[Callable[[], list[Problem]]], Callable[[], list[Problem]]]"
"""What starts a piece of work and gives what waits for its answer."""
EVERYWHERE, GLOSSARY, CLAIMS = "everywhere.md", "glossary.md", "claims.md"
_FILE_NAME = re.compile(r"[a-z][a-z0-9]*(-[a-z0-9]+)*\.md|404\.md")
STATES, ARTICLES, PAGES, PAPERS, LETTERS = "states", "articles", "pages", "papers", "letters"


@dataclass(frozen=True, slots=True)
class Survey:
    """All that could be read, and all that is wrong."""

    everywhere: Everywhere | None
    states: tuple[tuple[StateLaw, Document], ...]
    articles: tuple[Article, ...]
    pages: tuple[Page, ...]
    papers: tuple[Paper, ...]
    letters: tuple[Letter, ...]
    glossary: Glossary | None
    claims: Claims | None
    problems: tuple[Problem, ...]
    style: Report


def load(content: Path) -> Lawbook:
    """The book of a content folder. Raises `BrokenBook` with every problem."""
    found = survey(content)
    if found.problems or found.everywhere is None:
        raise BrokenBook(found.problems)
    laws = sorted((law for law, _ in found.states), key=lambda law: law.name)
    return Lawbook(
        states=tuple(laws),
        everywhere=found.everywhere,
        articles=found.articles,
        pages=found.pages,
        papers=found.papers,
        letters=found.letters,
        glossary=found.glossary,
        claims=found.claims,
    )


def survey(content: Path, start: Start = at_once) -> Survey:
    """Read and check every file; never raises for what an editor wrote.

    `start` starts the proofs; with `apart` they run beside the rest.
    """
    problems: list[Problem] = []
    general = _sheet(content / EVERYWHERE, content, Everywhere, problems)
    paths = [*_state_files(content, problems)]
    states = [found for path in paths if (found := _sheet(path, content, StateLaw, problems))]
    proofs = start(lambda: _proofs(states, general[0].law if general else None))
    articles = _writings(content, ARTICLES, Article, problems)
    pages = _writings(content, PAGES, Page, problems)
    papers = _writings(content, PAPERS, Paper, problems)
    letters = _writings(content, LETTERS, Letter, problems)
    words, claims = _words(content, problems)
    single = [sheet for sheet in (general, words, claims) if sheet]
    every: list[tuple[Writing, Document]] = [*states, *single, *articles, *pages, *papers, *letters]
    style = report(every)
    problems.extend((*proofs(), *check_book(every), *style.problems, *check_related(articles)))
    problems.extend(check_redirects(content))
    problems.extend(check_links([*papers, *letters], _slugs(content, related=ARTICLES, papers=PAPERS, letters=LETTERS)))
    in_order = sorted((article for article, _ in articles), key=lambda article: (article.series, article.order))
    return Survey(
        general[0] if general else None,
        tuple(states),
        tuple(in_order),
        tuple(page for page, _ in pages),
        *_handouts(papers, letters),
        words[0] if words else None,
        claims[0] if claims else None,
        tuple(sorted(set(problems))),
        style,
    )


def _proofs(states: list[tuple[StateLaw, Document]], everywhere: EverywhereLaw | None) -> list[Problem]:
    return [problem for law, document in states for problem in check_state(law, document, everywhere)]


def _words(
    content: Path, problems: list[Problem]
) -> tuple[tuple[Glossary, Document] | None, tuple[Claims, Document] | None]:
    """The glossary and the claims, each checked; a book can do without them."""
    words = _sheet(content / GLOSSARY, content, Glossary, problems) if (content / GLOSSARY).exists() else None
    claims = _sheet(content / CLAIMS, content, Claims, problems) if (content / CLAIMS).exists() else None
    problems.extend(check_glossary(*words) if words else ())
    problems.extend(check_claims(*claims) if claims else ())
    return words, claims


def _slugs(content: Path, **folders: str) -> dict[str, set[str]]:
    """The names of the files there are: a file with a mistake of its own is there too."""
    return {name: {path.stem for path in (content / folder).glob("*.md")} for name, folder in folders.items()}


def _handouts(
    papers: list[tuple[Paper, Document]], letters: list[tuple[Letter, Document]]
) -> tuple[tuple[Paper, ...], tuple[Letter, ...]]:
    """Papers and letters in their own order."""
    return (
        tuple(sorted((paper for paper, _ in papers), key=lambda one: one.order)),
        tuple(sorted((letter for letter, _ in letters), key=lambda one: one.order)),
    )


def _writings(content: Path, folder: str, shape: type[Found], problems: list[Problem]) -> list[tuple[Found, Document]]:
    """The files of one folder, in order of name."""
    found = []
    for path in sorted((content / folder).iterdir()) if (content / folder).is_dir() else ():
        if path.name.startswith("."):
            continue
        if not _FILE_NAME.fullmatch(path.name):
            must = "a file name must be small letters, digits and hyphens, and end in .md"
            problems.append(Problem(f"{content.name}/{folder}/{path.name}", 1, 1, "", must, path.name))
        elif sheet := _sheet(path, content, shape, problems):
            found.append(sheet)
    return found


def _sheet(path: Path, content: Path, shape: type[Found], problems: list[Problem]) -> tuple[Found, Document] | None:
    shown = f"{content.name}/{path.relative_to(content).as_posix()}"
    refusal = _refusal(path, shown)
    if refusal:
        problems.append(refusal)
        return None
    document, unreadable = read(path, shown)
    sheet, wrong = _parsed(document, unreadable, shape)
    problems.extend(wrong)
    return (sheet, document) if sheet else None


@remembered
def _parsed(
    document: Document, unreadable: tuple[Problem, ...], shape: type[Found]
) -> tuple[Found | None, tuple[Problem, ...]]:
    """The model of a file with every problem of that file alone."""
    sheet, misshapen = (None, ()) if unreadable else parse(document, shape)
    own = check_writing(sheet, document) if sheet else ()
    return sheet, (*todos(document), *unreadable, *misshapen, *own)


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
