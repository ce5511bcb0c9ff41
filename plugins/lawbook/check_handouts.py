"""What must hold for papers and letters beyond the shape of each value: parts that are drawn, slots that are known."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .letters import SLOT, SLOT_KINDS, FieldKind, slot
from .problems import suggestion
from .prose import CITATION, check_letter_line
from .prove import Finding

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from .frontmatter import Document
    from .letters import Letter
    from .papers import Paper
    from .problems import Problem
    from .writing import Writing

_MOST_WORDS = 40
_LONGEST_LETTER = 300
"""Words that still print on one page, with addresses and a signature."""


def check_paper(paper: Paper, document: Document) -> Iterator[Problem]:
    """The short answer is short; every part is drawn once, and what is drawn is explained."""
    findings = [*_short(paper.answer), *_drawn(paper), *_steps(paper.steps, "steps")]
    yield from (document.problem(one.place, one.must, one.found) for one in findings)


def check_letter(letter: Letter, document: Document) -> Iterator[Problem]:
    """The short answer is short; every slot is a field, every field has a slot, and the text fits a page."""
    findings = [*_short(letter.answer), *_fields(letter), *_steps(letter.before, "before")]
    yield from (document.problem(one.place, one.must, one.found) for one in findings)
    words = len(letter.body.split())
    if words > _LONGEST_LETTER:
        must = f"a letter must have at most {_LONGEST_LETTER} words, to fit one page"
        yield document.problem_at((document.body_line, 1), "body", must, str(words))
    for offset, line in enumerate(letter.body.splitlines()):
        yield from _line(letter, document, document.body_line + offset, line)


def check_links(found: Iterable[tuple[Writing, Document]], known: dict[str, set[str]]) -> Iterator[Problem]:
    """Papers, letters and articles that are named by their file exist. `known` has the slugs by the key that names."""
    for sheet, document in found:
        for key, slugs in known.items():
            for number, other in enumerate(getattr(sheet, key, ())):
                if other not in slugs:
                    must = f"must be the file name of one of the {_FOLDER.get(key, key)}{suggestion(other, slugs)}"
                    yield document.problem((key, number), must, f'"{other}"')


_FOLDER = {"related": "articles"}


def _short(answer: str) -> Iterator[Finding]:
    words = len(answer.split())
    if words > _MOST_WORDS:
        yield Finding(("answer",), f"the short answer must have at most {_MOST_WORDS} words", str(words))


def _drawn(paper: Paper) -> Iterator[Finding]:
    shown = [line.part for line in paper.specimen if line.part]
    for number, line in enumerate(paper.specimen):
        if line.part and line.part not in paper.parts:
            must = f"must be a key of `parts`{suggestion(line.part, paper.parts)}"
            yield Finding(("specimen", number, "part"), must, f'"{line.part}"')
    for name in paper.parts:
        if shown.count(name) != 1:
            yield Finding(("parts", name), "every part must be drawn once in `specimen`", f"{shown.count(name)} times")


def _steps(steps: Iterable[object], key: str) -> Iterator[Finding]:
    for number, step in enumerate(steps):
        if bool(getattr(step, "to", None)) != bool(getattr(step, "words", None)):
            yield Finding((key, number), "a step that leads on must have both `to` and `words`", "one of them")


def _fields(letter: Letter) -> Iterator[Finding]:
    used = {slot(found[1])[1] for found in SLOT.finditer(letter.body)}
    names = [field.name for field in letter.fields]
    for number, field in enumerate(letter.fields):
        if names.index(field.name) != number:
            yield Finding(("fields", number, "name"), "a field must stand once", f'"{field.name}" again')
        if field.name not in used:
            yield Finding(("fields", number, "name"), "every field must have its slot in the letter", f'"{field.name}"')
        if field.today and field.kind is not FieldKind.DATE:
            yield Finding(("fields", number, "today"), "only a date can start with today", f"a {field.kind.value}")


def _line(letter: Letter, document: Document, number: int, line: str) -> Iterator[Problem]:
    yield from check_letter_line(document, number, line)
    fields = {field.name: field.kind for field in letter.fields}
    for found in SLOT.finditer(line):
        kind, name = slot(found[1])
        known = [one for one, sort in fields.items() if kind == "field" or sort is FieldKind.STATE]
        if kind not in SLOT_KINDS or name not in known:
            hint = suggestion(name, known) if kind in SLOT_KINDS else suggestion(kind, SLOT_KINDS)
            must = f"a slot must be field: or law: and a field of the letter{hint}"
            yield document.problem_at((number, found.start() + 1), "body", must, f'"{found[1]}"')
    for cite in CITATION.finditer(line):
        if cite[1] not in letter.sources:
            must = f"every citation must be a key of `sources`{suggestion(cite[1], letter.sources)}"
            yield document.problem_at((number, cite.start() + 1), "body", must, f'"{cite[1]}"')
