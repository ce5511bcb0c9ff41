"""Reads one file: its front matter as plain data with the line and column of every value, and its body."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, TypeAlias

import yaml

from .problems import Problem

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

Spot: TypeAlias = tuple[int, int]
"""Line and column, from 1."""
Place: TypeAlias = tuple[str | int, ...]
"""The way to a value: `("law", "rules", 0, "cite")`."""

_INTEGER = re.compile(r"[-+]?[0-9]+")
_DECIMAL = re.compile(r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?")
_WORDS: dict[str, Any] = {"": None, "~": None, "null": None, "true": True, "false": False}
_DEEPEST = 12
_LONGEST = 200_000


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


class _Refused(Exception):  # noqa: N818  # never leaves this module
    def __init__(self, mark: yaml.Mark, must: str, found: str, place: Place = ()) -> None:
        self.spot, self.must, self.found, self.place = (mark.line + 2, mark.column + 1), must, found, place


def read(path: Path, shown_as: str) -> tuple[Document, tuple[Problem, ...]]:
    """Read a file. The problems are those that make it unreadable; the document then holds no data."""
    raw = path.read_bytes()
    text = raw.decode("utf-8", errors="replace")
    document = Document(shown_as, tuple(text.splitlines()))
    problems = tuple(_text_problems(document, raw, text))
    return (document, problems) if problems else _read_text(document, text)


def _text_problems(document: Document, raw: bytes, text: str) -> Iterator[Problem]:
    """Bytes an editor cannot see but the site would trip over."""
    if raw.startswith(b"\xef\xbb\xbf"):
        yield document.problem_at((1, 1), "", "the file must start with ---", "an invisible byte order mark (save as UTF-8 without BOM)")
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
            yield document.problem_at((text.count("\n", 0, at) + 1, at - text.rfind("\n", 0, at)), "", must, found)


def _read_text(document: Document, text: str) -> tuple[Document, tuple[Problem, ...]]:
    if not text.startswith("---\n"):
        return document, (document.problem_at((1, 1), "", "the file must start with a line ---", repr(text[:20])),)
    end = text.find("\n---\n", 3)
    if end < 0:
        return document, (document.problem_at((1, 1), "", "front matter must end with a line ---", "no such line"),)
    front, body = text[4 : end + 1], text[end + 5 :]
    builder = _Builder()
    try:
        data = builder.build(front)
    except _Refused as refused:
        return document, (document.problem_at(refused.spot, name_of(refused.place), refused.must, refused.found),)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        spot = (mark.line + 2, mark.column + 1) if mark else (1, 1)
        said = error.problem or "something unreadable"
        return document, (document.problem_at(spot, "", "front matter must be YAML", f"{said} (quote text that holds a colon?)"),)
    if not isinstance(data, dict):
        return document, (document.problem_at((2, 1), "", "front matter must be keys and values", type(data).__name__),)
    line = front.count("\n") + 3
    return Document(document.path, document.lines, data, builder.keys, builder.values, body, line), ()


class _Builder:
    """Builds data from the parser's events in one pass. Reads scalars by YAML 1.2: no `yes` for true, no dates."""

    def __init__(self) -> None:
        self.keys: dict[Place, Spot] = {}
        self.values: dict[Place, Spot] = {}

    def build(self, text: str) -> Any:
        """The document's value."""
        events = (e for e in yaml.parse(text, Loader=yaml.CSafeLoader) if isinstance(e, yaml.NodeEvent | yaml.CollectionEndEvent))
        first = next(events, None)
        return self._value(first, events, ()) if first else {}

    def _value(self, event: Any, events: Iterator[Any], place: Place) -> Any:
        if event.anchor:
            raise _Refused(event.start_mark, "anchors and aliases are not allowed: write the value out", f"{event.anchor}", place)
        if event.tag and not (isinstance(event, yaml.ScalarEvent) and event.tag == "!"):
            raise _Refused(event.start_mark, "tags are not allowed", event.tag, place)
        if len(place) > _DEEPEST:
            raise _Refused(event.start_mark, f"values must nest at most {_DEEPEST} deep", "more", place)
        self.values[place] = (event.start_mark.line + 2, event.start_mark.column + 1)
        if isinstance(event, yaml.MappingStartEvent):
            return self._mapping(events, place)
        if isinstance(event, yaml.SequenceStartEvent):
            return self._sequence(events, place)
        return _scalar(event, place)

    def _sequence(self, events: Iterator[Any], place: Place) -> list[Any]:
        items: list[Any] = []
        for event in events:
            if isinstance(event, yaml.SequenceEndEvent):
                break
            items.append(self._value(event, events, (*place, len(items))))
        return items

    def _mapping(self, events: Iterator[Any], place: Place) -> dict[str, Any]:
        items: dict[str, Any] = {}
        for event in events:
            if isinstance(event, yaml.MappingEndEvent):
                break
            key = self._key(event, items, place)
            items[key] = self._value(next(events), events, (*place, key))
        return items

    def _key(self, event: Any, items: dict[str, Any], place: Place) -> str:
        if not isinstance(event, yaml.ScalarEvent) or event.anchor:
            raise _Refused(event.start_mark, "a key must be a plain word", "something else", place)
        key: str = event.value
        if key in items:
            first = self.keys[(*place, key)][0]
            raise _Refused(event.start_mark, f"a key must stand once (first on line {first})", f'"{key}" again', (*place, key))
        self.keys[(*place, key)] = (event.start_mark.line + 2, event.start_mark.column + 1)
        return key


def _scalar(event: Any, place: Place) -> Any:
    text: str = event.value
    if event.style:  # the C parser says '' for a plain scalar
        return text
    if text in _WORDS:
        return _WORDS[text]
    if _INTEGER.fullmatch(text):
        if re.match(r"[-+]?0[0-9]", text):
            raise _Refused(event.start_mark, f'a number with a leading zero must be quoted: "{text}"', text, place)
        return int(text)
    if _DECIMAL.fullmatch(text):
        raise _Refused(event.start_mark, f'a decimal number must be quoted: "{text}"', text, place)
    return text
