"""Links in prose lead to pages there are: said with file and line, before anything is written."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from lawbook.frontmatter import read
from lawbook.problems import Problem, suggestion
from lawbook.prose import LINK

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from lawbook.frontmatter import Document
    from lawbook.model import Lawbook

_FILENAME = re.compile(r"\{filename\}/((?:articles|pages|states)/[a-z0-9-]+\.md)")


def broken_links(book: Lawbook, content: Path, known: set[str]) -> Iterator[Problem]:
    """Every link of the prose that leads to no page and no file of the site."""
    files = (
        "everywhere.md",
        *(f"states/{law.slug}.md" for law in book.states),
        *(f"articles/{one.slug}.md" for one in book.articles),
        *(f"pages/{one.slug}.md" for one in book.pages),
        *(f"papers/{one.slug}.md" for one in book.papers),
        *(f"letters/{one.slug}.md" for one in book.letters),
        *(f"{one.slug}.md" for one in (book.glossary, book.claims) if one),
    )
    for name in files:
        document, _ = read(content / name, f"{content.name}/{name}")
        yield from _broken(document, content, known)
        yield from _astray(document, known)


def _broken(document: Document, content: Path, known: set[str]) -> Iterator[Problem]:
    for offset, line in enumerate(document.body.splitlines()):
        for link in LINK.finditer(line):
            target = link[1].partition("#")[0]
            if not _leads(target, content, known):
                must = f"a link must lead to a page of the site{suggestion(target, known)}"
                yield document.problem_at(
                    (document.body_line + offset, link.start(1) + 1), "body", must, f'"{link[1]}"'
                )


def _astray(document: Document, known: set[str]) -> Iterator[Problem]:
    """The steps of papers and letters that lead on, in the front matter."""
    for place in document.values:
        if place[-1:] == ("to",) and place[0] in ("steps", "before"):
            target = document.data[place[0]][place[1]]["to"]
            if target.partition("#")[0] not in known:
                must = f"a step must lead to a page of the site{suggestion(target, known)}"
                yield document.problem(place, must, f'"{target}"')


def _leads(target: str, content: Path, known: set[str]) -> bool:
    named = _FILENAME.fullmatch(target)
    if named:
        return (content / named[1]).is_file()
    return not target.startswith("/") or target in known
