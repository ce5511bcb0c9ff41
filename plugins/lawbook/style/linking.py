"""The words of links: they say where a link leads, and the same words lead to the same place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .passages import LINKED
from .rules import Remark, StyleRule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..yaml_tree import Spot
    from .passages import Text

_EMPTY = {"", "here", "read more", "more", "learn more", "see more", "link", "this link", "this"}
MOST_NAMES = 3
"""The most different words that lead to one place in one file, before it warns."""


def linking(text: Text) -> Iterator[Remark]:
    """Every rule of this module on one file."""
    target_of: dict[str, str] = {}
    names_of: dict[str, set[str]] = {}
    for spot, words, target in _links(text):
        said = " ".join(words.replace("*", "").split())
        name = said.casefold()
        first = target_of.setdefault(name, target)
        if name.rstrip(" .…") in _EMPTY:
            yield Remark(StyleRule.LINK_WORDS, spot, "body", "a link must say where it leads", f'"{said}"')
        elif first != target:
            must = f"the same words must lead to the same place ({first} above)"
            yield Remark(StyleRule.LINK_TARGET, spot, "body", must, f'"{said}" to {target}')
        names = names_of.setdefault(target, set())
        if len(names | {name}) > MOST_NAMES >= len(names):
            must = f"one place should have at most {MOST_NAMES} names in a file"
            yield Remark(StyleRule.LINK_TARGET, spot, "body", must, f'"{said}" as well', warns=True)
        names.add(name)


def _links(text: Text) -> Iterator[tuple[Spot, str, str]]:
    for number, line in enumerate(text.document.body.split("\n")):
        for found in LINKED.finditer(line):
            yield (text.document.body_line + number, found.start() + 1), found[1], found[2]
