"""Reads the theme's colours and sizes from `tokens.css`, where they are written once."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
_RULE = re.compile(r"(?:@media ([^{]+?)\s*\{\s*)?:root \{(.*?)\}", re.DOTALL)
_TOKEN = re.compile(r"--([a-z-]+):\s*([^;]+);")


def tokens(theme: Path) -> dict[str, Mapping[str, str]]:
    """The tokens by name, for each condition under which they hold; the empty condition is everywhere."""
    text = _COMMENT.sub("", (theme / "static" / "css" / "tokens.css").read_text("utf-8"))
    return {condition: dict(_TOKEN.findall(body)) for condition, body in _RULE.findall(text)}


def rgb(colour: str) -> tuple[int, int, int]:
    """`#6b1450` or `#fff` as three numbers from 0 to 255. Raises ValueError for any other way to write a colour."""
    digits = colour.removeprefix("#")
    if len(digits) == 3:  # noqa: PLR2004  # the short way to write six digits
        digits = "".join(digit * 2 for digit in digits)
    red, green, blue = bytes.fromhex(digits)
    return red, green, blue
