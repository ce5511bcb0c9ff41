"""YAML → plain data with the line and column of every key and value. YAML 1.2 scalars; no anchors, no tags."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, TypeAlias

import yaml

if TYPE_CHECKING:
    from collections.abc import Iterator

Spot: TypeAlias = tuple[int, int]
"""Line and column, from 1."""
Place: TypeAlias = tuple[str | int, ...]
"""The way to a value: `("law", "rules", 0, "cite")`."""

_INTEGER = re.compile(r"[-+]?[0-9]+")
_DECIMAL = re.compile(r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?")
_WORDS: dict[str, Any] = {"": None, "~": None, "null": None, "true": True, "false": False}
_DEEPEST = 12
_CURLY = tuple("“”„«»\u2018\u2019")


class Refused(Exception):  # noqa: N818  # a value is refused
    """Where a file holds what it may not: the spot, what must be true, what was found."""

    def __init__(self, mark: Any, must: str, found: str, place: Place = ()) -> None:
        self.spot, self.must, self.found, self.place = (mark.line + 2, mark.column + 1), must, found, place


class Tree:
    """Builds data from the parser's events in one pass. Reads scalars by YAML 1.2: no `yes` for true, no dates."""

    def __init__(self) -> None:
        self.keys: dict[Place, Spot] = {}
        self.values: dict[Place, Spot] = {}
        self.opened: Spot | None = None
        """The last text in quotes that went on over the end of its line."""

    def build(self, text: str) -> Any:
        """The document's value."""
        events = iter(yaml.CSafeLoader(text).get_event, None)
        # Inside a document there are only values and their ends; two documents cannot be, as --- ends the front matter.
        first = next((event for event in events if isinstance(event, yaml.NodeEvent)), None)
        return self._value(first, events, ()) if first else {}

    def _value(self, event: Any, events: Iterator[Any], place: Place) -> Any:
        if event.anchor:
            raise Refused(
                event.start_mark, "text that starts with * or & must stand in quotes", f"{event.anchor}", place
            )
        if event.tag and not (isinstance(event, yaml.ScalarEvent) and event.tag == "!"):
            raise Refused(event.start_mark, "text that starts with ! must stand in quotes", event.tag, place)
        if len(place) > _DEEPEST:
            raise Refused(event.start_mark, f"values must nest at most {_DEEPEST} deep", "more", place)
        self.values[place] = (event.start_mark.line + 2, event.start_mark.column + 1)
        if isinstance(event, yaml.MappingStartEvent):
            return self._mapping(events, place)
        if isinstance(event, yaml.SequenceStartEvent):
            return self._sequence(events, place)
        if event.style in ("'", '"') and event.end_mark.line > event.start_mark.line:
            self.opened = self.values[place]
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
            raise Refused(event.start_mark, "a key must be a plain word", "something else", place)
        key: str = event.value
        if key in items:
            first = self.keys[(*place, key)][0]
            raise Refused(
                event.start_mark, f"a key must stand once (first on line {first})", f'"{key}" again', (*place, key)
            )
        mark: Any = event.start_mark
        self.keys[(*place, key)] = (mark.line + 2, mark.column + 1)
        return key


def _scalar(event: Any, place: Place) -> Any:
    text: str = event.value
    if event.style:  # the C parser says '' for a plain scalar
        return text
    if text[:1] in _CURLY:
        must = "text must stand in straight quotation marks"
        raise Refused(event.start_mark, f'{must}: "…"', f"{text[0]}{text[1:20]}", place)
    if text in _WORDS:
        return _WORDS[text]
    if _INTEGER.fullmatch(text):
        if re.match(r"[-+]?0[0-9]", text):
            raise Refused(event.start_mark, f'a number with a leading zero must be quoted: "{text}"', text, place)
        return int(text)
    if _DECIMAL.fullmatch(text):
        raise Refused(event.start_mark, f'a decimal number must be quoted: "{text}"', text, place)
    return text
