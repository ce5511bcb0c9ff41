"""What a page wears: of the theme's rules only those its kind can use, printed into the page itself.

A page then paints when its first bytes are there. The policy names the hash of what each page wears, and nothing else
inside a page is ever taken for a style.
"""

from __future__ import annotations

import base64
import hashlib
import re
from typing import TYPE_CHECKING, Any

import tinycss2

from lawbook.memory import remembered

from .selectors import can_meet, split

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

_TEXT = "utf-8"
_READ = re.compile(r"var\((--[\w-]+)")
_DEFINED = re.compile(r"[{;](--[\w-]+):")
_DEFINITION = re.compile(r"(?<=[{;])(--[\w-]+):[^;}]*;?")
_EMPTY = re.compile(r"[^{};]*\{\}")
_HOLDS_RULES = {"layer", "media", "supports", "container"}
_NO_SPACE_AROUND = {";", ":", ","}


def stylesheet(theme: Path) -> str:
    """The text of every sheet that `order.txt` names, in its order."""
    folder = theme / "static" / "css"
    names = [line.strip() for line in (folder / "order.txt").read_text(_TEXT).splitlines()]
    sheets = [(folder / name).read_text(_TEXT) for name in names if name and name[0] != "#"]
    return "\n".join(sheets)


@remembered
def worn(css: str, names: str) -> str:
    """The rules that a page can use, without comments and unused variables.

    `names` are those of `selectors` with a space between: a text can be remembered.
    """
    return _without_idle_variables("".join(_kept(_parsed(css), frozenset(names.split()))))


def digest(style: str) -> str:
    """The hash by which a policy allows a style that stands inside a page."""
    return f"'sha256-{base64.b64encode(hashlib.sha256(style.encode(_TEXT)).digest()).decode()}'"


def _rules(text: Any) -> list[Any]:
    rules: list[Any] = tinycss2.parse_rule_list(text, skip_comments=True, skip_whitespace=True)
    return rules


_parsed = remembered(_rules)


def _kept(rules: Iterable[Any], names: frozenset[str]) -> Iterator[str]:
    for rule in rules:
        if rule.type == "error":
            message = f"a stylesheet cannot be read: {rule.message}"
            raise ValueError(message)
        if rule.type == "qualified-rule":
            selectors = [_lean(one) for one in split(rule.prelude) if can_meet(one, names)]
            if selectors:
                yield f"{','.join(selectors)}{{{_lean(rule.content, _NO_SPACE_AROUND)}}}"
        else:
            yield from _at_rule(rule, names)


def _at_rule(rule: Any, names: frozenset[str]) -> Iterator[str]:
    head = f"@{rule.at_keyword} {_lean(rule.prelude)}".rstrip()
    if rule.content is None:
        yield f"{head};"
    elif rule.at_keyword not in _HOLDS_RULES:
        yield f"{head}{{{_lean(rule.content, _NO_SPACE_AROUND)}}}"
    elif inner := "".join(_kept(_rules(rule.content), names)):
        yield f"{head}{{{inner}}}"


def _without_idle_variables(css: str) -> str:
    """The text without definitions of variables that nothing in it reads."""
    while idle := set(_DEFINED.findall(css)) - set(_READ.findall(css)):
        css = _DEFINITION.sub(lambda found, idle=idle: "" if found[1] in idle else found[0], css)
    while _EMPTY.search(css):
        css = _EMPTY.sub("", css)
    return css


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
