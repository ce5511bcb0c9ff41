"""Reads one file: its front matter as plain data with the line and column of every value, and its body."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import yaml

from .memory import remembered
from .problems import Problem
from .yaml_tree import Place, Refused, Spot, Tree
from .yaml_words import in_words

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


_LONGEST = 200_000
# Signs that turn the order of letters around, join or part words unseen, end lines where no editor shows it, or look
# like a space and are none.
_UNSEEN = re.compile(
    "[\u00a0\u00ad\u061c\u1680\u180e\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000\ufeff\x01-\x08\x0b\x0c\x0e-\x1f"
    "\x7f-\x9f]"
)
_SPACES = "\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"
_CONFLICT = re.compile(r"^(<{7}|>{7}) .*$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Document:
    """A file as read: data, the spots of keys and values, the body and the line it starts on."""

    path: str
    lines: tuple[str, ...]
    data: dict[str, Any] = field(default_factory=dict)
    keys: dict[Place, Spot] = field(default_factory=dict)
    values: dict[Place, Spot] = field(default_factory=dict)
    body: str = ""
    body_line: int = 1

    def spot(self, place: Place, *, key: bool = False) -> Spot:
        """Where `place` stands; the nearest thing around it where it is missing."""
        table = self.keys if key else self.values
        while place:
            found = table.get(place) or self.values.get(place)
            if found:
                return found
            place = place[:-1]
        return (1, 1)

    def problem(self, place: Place, must: str, found: str, *, key: bool = False) -> Problem:
        """A problem at `place`, with the line it stands on."""
        return self.problem_at(self.spot(place, key=key), name_of(place), must, found)

    def problem_at(self, spot: Spot, name: str, must: str, found: str) -> Problem:
        """A problem at a line and column."""
        line, column = spot
        excerpt = self.lines[line - 1].rstrip() if 0 < line <= len(self.lines) else ""
        return Problem(self.path, line, column, name, must, found, excerpt)


def name_of(place: Place) -> str:
    """A value's name as an editor reads it; rows count from 1: `law.rules row 2.cite`."""
    said = ""
    for step in place:
        said += f" row {step + 1}" if isinstance(step, int) else f"{'.' if said else ''}{step}"
    return said


def read(path: Path, shown_as: str) -> tuple[Document, tuple[Problem, ...]]:
    """Read a file. The problems are those that make it unreadable; the document then holds no data."""
    return _read(shown_as, path.read_bytes())


@remembered
def _read(shown_as: str, raw: bytes) -> tuple[Document, tuple[Problem, ...]]:
    text = raw.decode("utf-8", errors="replace")
    document = Document(shown_as, tuple(text.splitlines()))
    problems = tuple(_text_problems(document, raw, text))
    return (document, problems) if problems else _read_text(document, text)


def _text_problems(document: Document, raw: bytes, text: str) -> Iterator[Problem]:
    """Bytes an editor cannot see but the site would trip over."""
    if raw.startswith(b"\xef\xbb\xbf"):
        yield document.problem_at(
            (1, 1), "", "the file must start with ---", "an invisible byte order mark (save as UTF-8 without BOM)"
        )
    if len(raw) > _LONGEST:
        yield document.problem_at((1, 1), "", f"a file must hold at most {_LONGEST:,} bytes", f"{len(raw):,}")
    for sign, must, found in (
        ("�", "text must be UTF-8", "bytes of another encoding"),
        ("\r", "lines must end with a line feed only", "a carriage return (save with Unix line endings)"),
        ("\t", "indentation must be spaces", "a tab"),
        ("\0", "text must be readable", "a null byte"),
    ):
        at = text.find(sign)
        if at >= 0:
            yield document.problem_at(_spot(text, at), "", must, found)
    unseen = None if raw.startswith(b"\xef\xbb\xbf") else _UNSEEN.search(text)
    if unseen:
        number = f"U+{ord(unseen[0]):04X}"
        must, found = (
            ("a space must be a plain one: type it again", f"another kind of space ({number})")
            if unseen[0] in _SPACES
            else ("every sign must be one a reader can see", f"an invisible sign ({number})")
        )
        yield document.problem_at(_spot(text, unseen.start()), "", must, found)
    conflict = _CONFLICT.search(text)
    if conflict:
        must = "two versions must be made one: keep what is right and remove git's marks"
        yield document.problem_at(_spot(text, conflict.start()), "", must, f'"{conflict[0]}"')


def _spot(text: str, at: int) -> Spot:
    return text.count("\n", 0, at) + 1, at - text.rfind("\n", 0, at)


def _read_text(document: Document, text: str) -> tuple[Document, tuple[Problem, ...]]:
    if not text.startswith("---\n"):
        first = f'"{document.lines[0][:40]}"' if document.lines else "an empty file"
        return document, (document.problem_at((1, 1), "", "the file must start with a line ---", first),)
    end = text.find("\n---\n", 3)
    if end < 0:
        return document, (document.problem_at((1, 1), "", "front matter must end with a line ---", "no such line"),)
    front, body = text[4 : end + 1], text[end + 5 :]
    tree = Tree()
    try:
        data = tree.build(front)
    except Refused as refused:
        return document, (document.problem_at(refused.spot, name_of(refused.place), refused.must, refused.found),)
    except yaml.MarkedYAMLError as error:
        spot, must, found = in_words(error, front, tree.opened)
        return document, (document.problem_at(spot, "", must, found),)
    if not isinstance(data, dict):
        return document, (document.problem_at((2, 1), "", "front matter must be keys and values", type(data).__name__),)
    line = front.count("\n") + 3
    return Document(document.path, document.lines, data, tree.keys, tree.values, body, line), ()
