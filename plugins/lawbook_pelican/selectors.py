"""Which selectors of a stylesheet can ever meet something on a page."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from lawbook.memory import remembered

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

_TAG = re.compile(r"<([A-Za-z][A-Za-z0-9]*)")
_CLASSES = re.compile(r'\bclass="([^"]*)"')
_ID = re.compile(r'\bid="([^"]*)"')
_DATA = re.compile(r"\b(data-[\w-]+)")
_WORD = re.compile(r"[A-Za-z][\w-]*")
_HUMP = re.compile(r"(?<=[a-z])(?=[A-Z])")
_ANY_OF = {"is", "where", "has", "-webkit-any"}


@remembered
def names_in_page(html: str) -> frozenset[str]:
    """What a page's own text holds, each as a selector names it: `p`, `.lead`, `#main`, `[data-size`."""
    classes = {f".{name}" for found in _CLASSES.findall(html) for name in found.split()}
    ids = {f"#{name}" for name in _ID.findall(html)}
    data = {f"[{name}" for name in _DATA.findall(html)}
    return frozenset({name.lower() for name in _TAG.findall(html)} | classes | ids | data)


@remembered
def names_in_script(script: str) -> frozenset[str]:
    """What a script can put on a page: every word of it may be an element, a class, an id or a `dataset` name."""
    words = set(_WORD.findall(script))
    data = {f"[data-{_HUMP.sub('-', word).lower()}" for word in words} | {f"[{word}" for word in words}
    return frozenset({sign + word for word in words for sign in ("", ".", "#")} | data)


def can_meet(selector: Sequence[Any], names: frozenset[str]) -> bool:
    """Whether everything that a selector asks of elements is among the names.

    What a reader or the browser brings (`:hover`, `[open]`) is always possible, and so is what stands in `:not()`.
    """
    return all(need in names for need in _needs(selector)) and all(
        any(can_meet(one, names) for one in split(choice)) for choice in _choices(selector)
    )


def split(selectors: Iterable[Any]) -> list[list[Any]]:
    """A list of selectors at its commas."""
    parts: list[list[Any]] = [[]]
    for token in selectors:
        if token.type == "literal" and token.value == ",":
            parts.append([])
        else:
            parts[-1].append(token)
    return parts


def _needs(selector: Sequence[Any]) -> Iterator[str]:
    before = ""
    for token in selector:
        if token.type == "ident" and before != ":":
            yield f"{before}{token.value}" if before == "." else token.lower_value
        elif token.type == "hash":
            yield f"#{token.value}"
        elif token.type == "[] block":
            name = next(one.value for one in token.content if one.type == "ident")
            if name.startswith("data-"):
                yield f"[{name}"
        before = token.value if token.type == "literal" else ""


def _choices(selector: Sequence[Any]) -> Iterator[Sequence[Any]]:
    for token in selector:
        if token.type == "function" and token.lower_name in _ANY_OF:
            yield token.arguments
