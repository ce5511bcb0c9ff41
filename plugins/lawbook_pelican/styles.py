"""What a page wears: of the theme's rules only those its kind can use, printed into the page itself.

A page then paints when its first bytes are there. The policy names the hash of what each page wears, and nothing else
inside a page is ever taken for a style.
"""

from __future__ import annotations

import base64
import hashlib
import itertools
import re
from typing import TYPE_CHECKING, Any

import tinycss2

from lawbook.memory import remembered

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from pathlib import Path

_TEXT = "utf-8"
_CLASS_LISTS = re.compile(r'\bclass="([^"]*)"')
_WORDS = re.compile(r"[A-Za-z][\w-]*")
_HOLDS_RULES = {"layer", "media", "supports", "container"}
_NO_SPACE_AROUND = {";", ":", ","}


def stylesheet(theme: Path) -> str:
    """The text of every sheet that `order.txt` names, in its order."""
    folder = theme / "static" / "css"
    names = [line.strip() for line in (folder / "order.txt").read_text(_TEXT).splitlines()]
    sheets = [(folder / name).read_text(_TEXT) for name in names if name and name[0] != "#"]
    return "\n".join(sheets)


@remembered
def classes_in(html: str) -> frozenset[str]:
    """The classes that a page's own text uses."""
    return frozenset(name for found in _CLASS_LISTS.findall(html) for name in found.split())


@remembered
def words_in(script: str) -> frozenset[str]:
    """Every word of a script: whatever class it can put on a page is among them."""
    return frozenset(_WORDS.findall(script))


@remembered
def worn(css: str, classes: str) -> str:
    """The rules that a page with these classes (names with a space between) can use, without comments."""
    return "".join(_kept(_parsed(css), frozenset(classes.split())))


def digest(style: str) -> str:
    """The hash by which a policy allows a style that stands inside a page."""
    return f"'sha256-{base64.b64encode(hashlib.sha256(style.encode(_TEXT)).digest()).decode()}'"


def _rules(text: Any) -> list[Any]:
    rules: list[Any] = tinycss2.parse_rule_list(text, skip_comments=True, skip_whitespace=True)
    return rules


_parsed = remembered(_rules)


def _kept(rules: Iterable[Any], used: frozenset[str]) -> Iterator[str]:
    for rule in rules:
        if rule.type == "error":
            message = f"a stylesheet cannot be read: {rule.message}"
            raise ValueError(message)
        if rule.type == "qualified-rule":
            selectors = [_lean(one) for one in _split(rule.prelude) if _classes(one) <= used]
            if selectors:
                yield f"{','.join(selectors)}{{{_lean(rule.content, _NO_SPACE_AROUND)}}}"
        else:
            yield from _at_rule(rule, used)


def _at_rule(rule: Any, used: frozenset[str]) -> Iterator[str]:
    head = f"@{rule.at_keyword} {_lean(rule.prelude)}".rstrip()
    if rule.content is None:
        yield f"{head};"
    elif rule.at_keyword not in _HOLDS_RULES:
        yield f"{head}{{{_lean(rule.content, _NO_SPACE_AROUND)}}}"
    elif inner := "".join(_kept(_rules(rule.content), used)):
        yield f"{head}{{{inner}}}"


def _split(selectors: Sequence[Any]) -> list[list[Any]]:
    """A list of selectors at its commas."""
    parts: list[list[Any]] = [[]]
    for token in selectors:
        if token.type == "literal" and token.value == ",":
            parts.append([])
        else:
            parts[-1].append(token)
    return parts


def _classes(selector: Sequence[Any]) -> frozenset[str]:
    """The classes an element or its parents must have. What stands in brackets, as in `:not(.x)`, is no must."""
    pairs = itertools.pairwise(selector)
    return frozenset(name.value for dot, name in pairs if _is(dot, {"."}) and name.type == "ident")


def _lean(tokens: Iterable[Any], tight: frozenset[str] | set[str] = frozenset()) -> str:
    """Tokens as text: one space where there was space, none beside the signs of `tight`."""
    said: list[Any] = []
    for token in tokens:
        if token.type == "comment":
            continue
        if token.type == "whitespace" and said and (said[-1].type == "whitespace" or _is(said[-1], tight)):
            continue
        if _is(token, tight) and said and said[-1].type == "whitespace":
            said.pop()
        said.append(token)
    text = "".join(" " if one.type == "whitespace" else one.serialize() for one in said)
    return text.strip().removesuffix(";")


def _is(token: Any, signs: frozenset[str] | set[str]) -> bool:
    return token.type == "literal" and token.value in signs
