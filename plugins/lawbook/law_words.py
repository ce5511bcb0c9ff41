"""The law of a file as a flat list of values, each with the words a person would use for its place."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

TABLES = {
    "foreclosure": "kinds of foreclosure",
    "rules": "whether they may ask",
    "fair_value": "what counts as the value",
    "deadlines": "deadline",
    "redemption": "buying the home back",
    "protections": "what is safe",
    "pauses": "what stops the clock",
    "minimum_bid": "the least a sale may bring",
    "calendar": "known changes",
}
EVENTS = {
    "sale": "the sale",
    "confirmation": "the confirmation of the sale",
    "redemption-end": "the end of redemption",
    "default": "the default",
}
WORDING = frozenset({"how", "why", "renewal", "asks", "cite", "event"})
"""Keys that say the law in words or name its source: a change of them alone changes no value."""
_NAMES = ("when", "foreclosure", "what", "loan", "about", "on", "take", "rate", "dollars")

Path = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Value:
    """A value of the law: its table, the row it stands in, its key, and what else the row says."""

    table: str
    row: str
    key: str
    said: str
    unit: str = ""

    @property
    def is_wording(self) -> bool:
        """Whether it is only words."""
        return self.table in WORDING or bool(WORDING & set(self.key.split(" ")))


def values(law: dict[str, Any]) -> dict[tuple[str, str, str], Value]:
    """Every value of a law by table, row and key."""
    return {(one.table, one.row, one.key): one for table, node in law.items() for one in _of_table(table, node)}


def orders(law: dict[str, Any]) -> dict[str, list[str]]:
    """The rows of each table in their order, which decides."""
    return {
        table: [row for row, _ in _rows(node)]
        for table, node in law.items()
        if table in ("rules", "fair_value", "deadlines") and isinstance(node, list)
    }


def _of_table(table: str, node: Any) -> Iterator[Value]:
    if not isinstance(node, list):
        yield from (Value(table, "", key, said) for key, said in _leaves(node))
        return
    for row, data in _rows(node):
        unit = f" from {event(data['from'])}" if isinstance(data, dict) and "from" in data else ""
        for key, said in _leaves(data):
            if key.split(" ")[0] != "when":
                yield Value(table, row, key, said, unit if key == "within" else "")


def _rows(node: list[Any]) -> Iterator[tuple[str, Any]]:
    seen: dict[str, int] = {}
    for data in node:
        name = _name(data)
        seen[name] = seen.get(name, 0) + 1
        yield (name if seen[name] == 1 else f"{name}, number {seen[name]}"), data


def _name(data: Any) -> str:
    """What tells a row from the others of its table: its conditions, or what it is about."""
    if not isinstance(data, dict):
        return str(data)
    key = next((name for name in _NAMES if name in data), None)
    if key is None:
        return "in all other cases" if {"outcome", "credit", "act"} & data.keys() else ""
    return conditions(data["when"]) if key == "when" else _scalar(data[key])


def _leaves(node: Any, path: Path = ()) -> Iterator[tuple[str, str]]:
    if isinstance(node, dict):
        for key, inner in node.items():
            yield from _leaves(inner, (*path, key.replace("_", " ")))
    elif isinstance(node, list) and any(isinstance(one, dict) for one in node):
        for row, data in _rows(node):
            yield from _leaves(data, (*path, row) if row else path)
    else:
        yield " ".join(path), _scalar(node)


def _scalar(node: Any) -> str:
    if isinstance(node, dict):
        return json.dumps(node, ensure_ascii=False)
    return " or ".join(map(str, node)) if isinstance(node, list) else str(node)


def conditions(when: Any) -> str:
    """The conditions of a row in words: `foreclosure is judicial, units at most 2`."""
    return ", ".join(_condition(fact, test) for fact, test in when.items()) if isinstance(when, dict) else str(when)


def _condition(fact: str, test: Any) -> str:
    if not isinstance(test, dict):
        return f"{fact} is {_scalar(test)}"
    words = {"min": "at least", "max": "at most", "from": "from", "before": "before"}
    return f"{fact} " + " and ".join(f"{words.get(key, key)} {limit}" for key, limit in test.items())


def event(name: Any) -> str:
    """An event with its article: `the sale`."""
    return EVENTS.get(str(name), f"the {name}")
