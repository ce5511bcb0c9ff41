"""What must hold inside one file and between files, beyond the shape of each value."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from .check_handouts import check_letter, check_paper
from .jurisdictions import slug
from .memory import remembered
from .model import Letter, Paper, Sheet
from .problems import suggestion
from .prose import CITATION, check_prose
from .prove import Finding, prove, shapes, words
from .vocabulary import Signer

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .frontmatter import Document
    from .model import Article, EverywhereLaw, StateLaw, Writing
    from .problems import Problem
    from .yaml_tree import Place

_MOST_ANSWER_WORDS = 60


def check_writing(writing: Writing, document: Document) -> Iterator[Problem]:
    """Sources, prose and questions of one file; a file of law also has its history and a source in every paragraph."""
    findings = [*_sources(writing, document), *_answers(writing)]
    if isinstance(writing, Sheet):
        findings += _history(writing)
    if isinstance(writing, Sheet | Paper):
        yield from _unsourced(writing, document)
    yield from (document.problem(one.place, one.must, one.found) for one in findings)
    yield from _own(writing, document)


def _own(writing: Writing, document: Document) -> Iterator[Problem]:
    """What only this kind of file has; a letter's body is plain text and no prose."""
    if isinstance(writing, Letter):
        yield from check_letter(writing, document)
        return
    if isinstance(writing, Paper):
        yield from check_paper(writing, document)
    yield from check_prose(document, set(writing.sources))


@remembered
def check_state(law: StateLaw, document: Document, everywhere: EverywhereLaw | None) -> tuple[Problem, ...]:
    """One state's tables, its proofs and its address. Proofs wait until the tables have the right shape."""
    findings = [*_named(law, document), *_redemption(law), *words(law.law), *shapes(law.law)]
    if not findings and everywhere:
        findings = [*prove(law.law, everywhere)]
    return tuple(document.problem(one.place, one.must, one.found) for one in findings)


def _named(law: StateLaw, document: Document) -> Iterator[Finding]:
    name = document.path.rsplit("/", 1)[-1]
    if name != f"{slug(law.code)}.md":
        yield Finding(("state",), f"the file of {law.code} must be named {slug(law.code)}.md", name)


def _redemption(law: StateLaw) -> Iterator[Finding]:
    covered = {kind for row in law.law.redemption for kind in row.foreclosure}
    missing = [kind for kind in law.law.foreclosure.all if kind not in covered]
    if missing:
        yield Finding(
            ("law", "redemption"), "every kind in `foreclosure` must be covered", f"none for {', '.join(missing)}"
        )


def cited(value: Any, place: Place = ()) -> Iterator[tuple[Place, str]]:
    """Every citation in a file's data, with the way to it."""
    if isinstance(value, dict):
        for key, inner in value.items():
            if key == "cite" and place[:1] != ("sources",):
                listed = inner if isinstance(inner, list) else [inner]
                yield from (((*place, key), str(one)) for one in listed)
            else:
                yield from cited(inner, (*place, key))
    elif isinstance(value, list):
        for number, inner in enumerate(value):
            yield from cited(inner, (*place, number))


def _sources(sheet: Writing, document: Document) -> Iterator[Finding]:
    used = list(cited(document.data))
    for place, name in used:
        if name not in sheet.sources:
            yield Finding(place, "every citation must be a key of `sources`", f'"{name}"')
    named = {name for _, name in used} | {found[1] for found in CITATION.finditer(sheet.body)}
    for name, source in sheet.sources.items():
        if name not in named:
            yield Finding(("sources", name), "every source must be cited", f'"{name}" nowhere')
        if source.read > sheet.reviewed:
            yield Finding(
                ("sources", name, "read"), f"a source must be read by `reviewed`, {sheet.reviewed}", str(source.read)
            )


def _history(sheet: Sheet) -> Iterator[Finding]:
    days = [entry.date for entry in sheet.history]
    if days != sorted(days):
        yield Finding(("history",), "entries must stand oldest first", ", ".join(map(str, days)))
    if sheet.history[0].by is not Signer.AUTHOR:
        yield Finding(("history", 0, "by"), "the first entry must be signed by the author", sheet.history[0].by.value)


def _answers(sheet: Writing) -> Iterator[Finding]:
    for number, question in enumerate(sheet.faq):
        length = len(question.a.split())
        if length > _MOST_ANSWER_WORDS:
            yield Finding(("faq", number, "a"), f"an answer must have at most {_MOST_ANSWER_WORDS} words", str(length))
        if not question.q.endswith("?"):
            yield Finding(("faq", number, "q"), "a question must end with a question mark", f'"{question.q[-12:]}"')


def _unsourced(sheet: Writing, document: Document) -> Iterator[Problem]:
    line = document.body_line
    for paragraph in re.split(r"(\n\s*\n)", sheet.body):
        lead = len(paragraph) - len(paragraph.lstrip("\n"))
        if paragraph.strip() and not paragraph.lstrip().startswith("#") and not CITATION.search(paragraph):
            yield document.problem_at(
                (line + lead, 1), "body", "every paragraph must cite a source like [@ac-72-6]", "none"
            )
        line += paragraph.count("\n")


def check_book(sheets: list[tuple[Writing, Document]]) -> Iterator[Problem]:
    """What must be unique on the whole site: titles, summaries, questions."""
    seen: dict[tuple[str, str], str] = {}
    for sheet, document in sheets:
        for place, name, text in _unique(sheet):
            first = seen.setdefault((name, text.casefold()), document.path)
            if first != document.path:
                yield document.problem(place, f"a {name} must stand once on the site", f"the same in {first}")


def _unique(sheet: Writing) -> Iterator[tuple[Place, str, str]]:
    for name in ("title", "summary"):
        if getattr(sheet, name, None):
            yield (name,), name, getattr(sheet, name)
    for number, question in enumerate(getattr(sheet, "faq", ())):
        yield ("faq", number, "q"), "question", question.q


def check_related(articles: list[tuple[Article, Document]]) -> Iterator[Problem]:
    """Related articles exist, and none is related to itself."""
    slugs = {article.slug for article, _ in articles}
    for article, document in articles:
        for number, other in enumerate(article.related):
            if other not in slugs - {article.slug}:
                must = f"must be the file name of another article{suggestion(other, slugs)}"
                yield document.problem(("related", number), must, f'"{other}"')
