"""Old addresses and where they lead now: `content/redirects.yaml`, read and checked at the gate."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from .frontmatter import Document, read
from .problems import Problem, suggestion

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

NAME = "redirects.yaml"
_ADDRESS = re.compile(r"/([a-z0-9][a-z0-9-]*/)+")
_TARGET = re.compile(r"/([a-z0-9][a-z0-9-]*/)*(#[a-z0-9=-]+)?")


@dataclass(frozen=True, slots=True)
class Redirect:
    """An address a page once had, and the address of what took its place."""

    old: str
    new: str


def redirects(content: Path) -> tuple[Redirect, ...]:
    """Every redirect of a book that passed the gate; a book without the file has none."""
    document, _ = _read(content)
    return tuple(Redirect(old, new) for old, new in document.data.items())


def check_redirects(content: Path) -> tuple[Problem, ...]:
    """What is wrong with the file."""
    document, unreadable = _read(content)
    return (*unreadable, *_problems(document))


def check_targets(content: Path, known: set[str]) -> Iterator[Problem]:
    """Redirects whose old address is a page again, or whose new one is none."""
    document, _ = _read(content)
    for old, new in document.data.items():
        if old in known:
            yield document.problem((old,), "an old address must be no page of the site", f'"{old}"', key=True)
        if new.partition("#")[0] not in known:
            must = f"a redirect must lead to a page of the site{suggestion(new, known)}"
            yield document.problem((old,), must, f'"{new}"')


def _read(content: Path) -> tuple[Document, tuple[Problem, ...]]:
    path, shown = content / NAME, f"{content.name}/{NAME}"
    if path.is_symlink():
        must = "a file must be a file, not a link to another place"
        return Document(shown, ()), (Problem(shown, 1, 1, "", must, "a symbolic link"),)
    return read(path, shown) if path.exists() else (Document(shown, ()), ())


def _problems(document: Document) -> Iterator[Problem]:
    for old, new in document.data.items():
        if not _ADDRESS.fullmatch(old):
            yield document.problem((old,), "an old address must look like /articles/old-name/", f'"{old}"', key=True)
        if not isinstance(new, str) or not _TARGET.fullmatch(new):
            yield document.problem((old,), "a new address must look like /articles/new-name/", f'"{new}"')
        elif new.partition("#")[0] in document.data:
            must = "a redirect must lead to the last address, not to another redirect"
            yield document.problem((old,), must, f'"{new}"')
