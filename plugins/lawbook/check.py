"""What must hold inside one file and between files, beyond the shape of each value."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from .prove import Finding, prove, shapes, words
from .vocabulary import Signer

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pydantic import BaseModel

    from .frontmatter import Document, Place
    from .model import EverywhereLaw, Sheet, StateLaw
    from .problems import Problem

CITATION = re.compile(r"\[@([^\]\s]*)\]")
"""A citation in prose: `[@ac-72-6]`."""
_MOST_ANSWER_WORDS = 60


def check_sheet(sheet: Sheet, document: Document) -> Iterator[Problem]:
    """Sources, prose, history and questions of one file of law."""
    findings = (*_sources(sheet, document), *_history(sheet), *_answers(sheet))
    yield from (document.problem(one.place, one.must, one.found) for one in findings)
    yield from _prose(sheet, document)


def check_state(law: StateLaw, document: Document, everywhere: EverywhereLaw | None) -> Iterator[Problem]:
    """One state's tables, its proofs and its address. Proofs wait until the tables have the right shape."""
    findings = [*_named(law, document), *_redemption(law), *words(law.law), *shapes(law.law)]
    if not findings and everywhere:
        findings = [*prove(law.law, everywhere)]
    yield from (document.problem(one.place, one.must, one.found) for one in findings)


def _named(law: StateLaw, document: Document) -> Iterator[Finding]:
    name = document.path.rsplit("/", 1)[-1]
    if name != f"{law.slug}.md":
        yield Finding(("state",), f"the file of {law.code} must be named {law.slug}.md", name)


def _redemption(law: StateLaw) -> Iterator[Finding]:
    covered = {kind for row in law.law.redemption for kind in row.foreclosure}
    missing = [kind for kind in law.law.foreclosure.all if kind not in covered]
    if missing:
        yield Finding(("law", "redemption"), "every kind in `foreclosure` must be covered", f"none for {', '.join(missing)}")


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


def _sources(sheet: Sheet, document: Document) -> Iterator[Finding]:
    used = list(cited(document.data))
    for place, name in used:
        if name not in sheet.sources:
            yield Finding(place, "every citation must be a key of `sources`", f'"{name}"')
    named = {name for _, name in used} | {found[1] for found in CITATION.finditer(sheet.body)}
    for name, source in sheet.sources.items():
        if name not in named:
            yield Finding(("sources", name), "every source must be cited", f'"{name}" nowhere')
        if source.read > sheet.reviewed:
            yield Finding(("sources", name, "read"), f"a source must be read by `reviewed`, {sheet.reviewed}", str(source.read))


def _history(sheet: Sheet) -> Iterator[Finding]:
    days = [entry.date for entry in sheet.history]
    if days != sorted(days):
        yield Finding(("history",), "entries must stand oldest first", ", ".join(map(str, days)))
    if sheet.history[0].by is not Signer.AUTHOR:
        yield Finding(("history", 0, "by"), "the first entry must be signed by the author", sheet.history[0].by.value)


def _answers(sheet: Sheet) -> Iterator[Finding]:
    for number, question in enumerate(sheet.faq):
        length = len(question.a.split())
        if length > _MOST_ANSWER_WORDS:
            yield Finding(("faq", number, "a"), f"an answer must have at most {_MOST_ANSWER_WORDS} words", str(length))
        if not question.q.endswith("?"):
            yield Finding(("faq", number, "q"), "a question must end with a question mark", f'"{question.q[-12:]}"')


def _prose(sheet: Sheet, document: Document) -> Iterator[Problem]:
    """Prose: every citation is known, every paragraph has one."""
    for offset, line in enumerate(sheet.body.splitlines()):
        for found in CITATION.finditer(line):
            if found[1] not in sheet.sources:
                spot = (document.body_line + offset, found.start() + 1)
                yield document.problem_at(spot, "body", "every citation must be a key of `sources`", f'"{found[1]}"')
    yield from _unsourced(sheet, document)


def _unsourced(sheet: Sheet, document: Document) -> Iterator[Problem]:
    line = document.body_line
    for paragraph in re.split(r"(\n\s*\n)", sheet.body):
        lead = len(paragraph) - len(paragraph.lstrip("\n"))
        if paragraph.strip() and not paragraph.lstrip().startswith("#") and not CITATION.search(paragraph):
            yield document.problem_at((line + lead, 1), "body", "every paragraph must cite a source like [@ac-72-6]", "none")
        line += paragraph.count("\n")


def check_book(sheets: list[tuple[Sheet, Document]]) -> Iterator[Problem]:
    """What must be unique on the whole site: titles, summaries, questions."""
    seen: dict[tuple[str, str], str] = {}
    for sheet, document in sheets:
        for place, name, text in _unique(sheet):
            first = seen.setdefault((name, text.casefold()), document.path)
            if first != document.path:
                yield document.problem(place, f"a {name} must stand once on the site", f"the same in {first}")


def _unique(sheet: BaseModel) -> Iterator[tuple[Place, str, str]]:
    for name in ("title", "summary"):
        if getattr(sheet, name, None):
            yield (name,), name, getattr(sheet, name)
    for number, question in enumerate(getattr(sheet, "faq", ())):
        yield ("faq", number, "q"), "question", question.q
