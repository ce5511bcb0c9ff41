"""What prose may hold: plain Markdown, known citations, safe links. Anything else is said, never stripped."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from .problems import suggestion

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .frontmatter import Document
    from .problems import Problem

CITATION = re.compile(r"\[@([^\]\s]*)\]")
"""A citation: `[@ac-72-6]`."""
EXAMPLE = re.compile(r"\{\{ *([^}]*?) *\}\}")
"""A figure the build works out: `{{ example: gap }}`."""
FIGURES = {
    "example": ("owed", "sold", "worth", "gap", "gap_by_value", "credit"),
    "count": (
        "states",
        "second_readings",
        "sources",
        "statutes",
        "court_rules",
        "cases",
        "agencies",
        "secondary",
        "rows",
        "primary_rows",
    ),
}
"""The figures prose may name, by kind: sums of the worked example, and counts of what the book holds."""
LINK = re.compile(r"\]\(\s*<?([^)\s>]*)")
"""Where a link leads."""

_REFUSED = (
    (re.compile(r"<[a-zA-Z/!?][^>\s]*>?"), "prose must be Markdown without HTML"),
    (re.compile(r"!\["), "prose must have no pictures"),
    (re.compile(r"^ {0,3}\[[^\]@][^\]]*\]:"), "links must stand where they are used, like [text](/states/)"),
    (re.compile(r"\{:"), "prose must have no attribute lists"),
    (re.compile(r"^(=+|-{3,})\s*$"), "headings must start with ##"),
    (
        re.compile(r"(?<![(<\"\w/])https?://"),
        "a bare address must be a link with words, like [the court's form](https://…)",
    ),
)
_SUSPECT = re.compile("|".join(pattern.pattern for pattern, _ in _REFUSED))
"""Any of them: most lines hold none, and are asked once."""
_NEARLY = re.compile(r"\[\s*@[^\]]*\]?|\[([a-z0-9-]+)\](?!\()|(?<![\w.+-])@[a-z0-9-]+")
"""What somebody meant to be a citation: no bracket at its end, a space in it, no @."""
_SAFE_LINK = re.compile(
    r"https://[a-z0-9.-]+\.[a-z]{2,}(/\S*)?|/([a-z0-9-]+/)*([a-z0-9-]+\.[a-z]+)?(#[a-z0-9-]+)?|\{filename\}/[a-z0-9/-]+\.md|#[a-z0-9-]+"
)
_HEADING = re.compile(r"^(#+)(.*)$")
_MARKS = re.compile(r"^#+|\*|`|^\||^\d+\. ")


def check_prose(document: Document, sources: set[str]) -> Iterator[Problem]:
    """Every mistake in a file's prose, with its line."""
    level = 1
    for offset, line in enumerate(document.body.splitlines()):
        yield from _line(document, document.body_line + offset, line, sources)
        heading = _HEADING.match(line)
        if heading:
            yield from _heading(document, document.body_line + offset, heading, level)
            level = len(heading[1])


def _line(document: Document, number: int, line: str, sources: set[str]) -> Iterator[Problem]:
    for pattern, must in _REFUSED if _SUSPECT.search(line) else ():
        refused = pattern.search(line)
        if refused:
            yield document.problem_at((number, refused.start() + 1), "body", must, f'"{refused[0].strip()}"')
    for link in LINK.finditer(line):
        if not _SAFE_LINK.fullmatch(link[1]):
            must = "a link must lead to https://…, to a path of this site like /states/, or to {filename}/articles/….md"
            yield document.problem_at((number, link.start(1) + 1), "body", must, f'"{link[1]}"')
    yield from _citations(document, number, line, sources)
    for example in EXAMPLE.finditer(line):
        kind, _, name = example[1].partition(":")
        if name.strip() not in FIGURES.get(kind, ()):
            must = " or ".join(f"{one}: and one of {', '.join(names)}" for one, names in FIGURES.items())
            yield document.problem_at(
                (number, example.start() + 1), "body", f"a figure must be {must}", f'"{example[1]}"'
            )


def _citations(document: Document, number: int, line: str, sources: set[str]) -> Iterator[Problem]:
    for cite in CITATION.finditer(line):
        if cite[1] not in sources:
            must = f"every citation must be a key of `sources`{suggestion(cite[1], sources)}"
            yield document.problem_at((number, cite.start() + 1), "body", must, f'"{cite[1]}"')
    if "@" not in line and "[" not in line:
        return
    for near in _NEARLY.finditer(CITATION.sub(lambda found: " " * len(found[0]), line)):
        # `[words]` alone is plain text, unless the words are a source.
        if "@" in near[0] or near[1] in sources:
            must = "a citation must look like [@ac-72-6]"
            yield document.problem_at((number, near.start() + 1), "body", must, f'"{near[0].strip()}"')


def check_letter_line(document: Document, number: int, line: str) -> Iterator[Problem]:
    """A line of a letter is plain text: what is sent on paper has no links, headings or emphasis."""
    for pattern in (*(pattern for pattern, _ in _REFUSED), LINK, _MARKS):
        refused = pattern.search(line)
        if refused:
            must = "a letter must be plain text, with - for the lines of a list"
            yield document.problem_at((number, refused.start() + 1), "body", must, f'"{refused[0].strip()}"')


def _heading(document: Document, number: int, heading: re.Match[str], above: int) -> Iterator[Problem]:
    level = len(heading[1])
    if level == 1 or level > above + 1 or not heading[2].startswith(" "):
        must = "a heading must start with ## and a space, and no level may be skipped"
        yield document.problem_at((number, 1), "body", must, f'"{heading[0].strip()}"')
