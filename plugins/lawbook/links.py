"""Links lead to pages there are: said with file and line by `check`, and held to every page by the build."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from .frontmatter import read
from .problems import Problem, suggestion
from .prose import LINK

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from .frontmatter import Document

LISTED = "docs/addresses.txt"
"""Every address that was ever in the sitemap, beside the folder of texts."""
_HAVE_PAGES = {"states": "/states", "articles": "/articles", "papers": "/papers", "letters": "/letters", "pages": ""}
_FILENAME = re.compile(r"\{filename\}/((?:articles|pages|states)/[a-z0-9-]+\.md)")


def broken_links(content: Path, known: set[str]) -> Iterator[Problem]:
    """Every link of the texts that leads to no page and no file of the site."""
    for path in sorted(content.rglob("*.md")):
        if path.is_file() and not path.is_symlink():
            document, _ = read(path, f"{content.name}/{path.relative_to(content).as_posix()}")
            yield from _broken(document, content, known)
            yield from _astray(document, known)


def broken_at_the_gate(content: Path) -> Iterator[Problem]:
    """The same without making a page: held to the listed addresses and to the files there are.

    Links to files of the site, like a table of data, wait for the build. A book without the list is not held to it.
    """
    listed = content.parent / LISTED
    if not listed.exists():
        return
    known = set(listed.read_text(encoding="utf-8").split())
    for folder, address in _HAVE_PAGES.items():
        known |= {f"{address}/{path.stem}/" for path in (content / folder).glob("*.md")}
    for problem in broken_links(content, known):
        if not (problem.found.startswith('"/') and "." in problem.found):
            yield problem


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
