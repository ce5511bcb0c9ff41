"""What the YAML parser cannot read, in an editor's words, at the line that is to be mended."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import yaml

    from .yaml_tree import Spot

_QUOTE = "a quotation mark must be closed on the line it is opened on"
_ALIKE = "keys of one group must be indented alike, with spaces"
_KEY = "a key must have a colon and a space after it, like `state: NV`"
_COLON = 'text that holds ": " must stand in quotes, and keys of one group be indented alike'
_SAID: tuple[tuple[str, str, bool], ...] = (
    ("mapping values are not allowed", _COLON, False),
    ("could not find expected ':'", _KEY, True),
    ("expected ',' or ']'", "a list must have commas between its entries and ] at its end", False),
    ("expected ',' or '}'", "a group must have commas between its parts and } at its end", False),
    ("expected '-' indicator", "the lines of one entry must be indented alike, with spaces", False),
    ("did not find expected key", _ALIKE, False),
    ("expected <document start>", _ALIKE, False),
    ("cannot start any token", "text that starts with @, % or ` must stand in quotes", False),
    ("escape character", "text with a backslash must stand in single quotes", False),
    ("end of stream", _QUOTE, True),
)
"""Part of what the parser says, what an editor is told, and whether the mistake stands where the parser began."""
_LONGEST = 30


def in_words(error: yaml.MarkedYAMLError, front: str, opened: Spot | None) -> tuple[Spot, str, str]:
    """Line and column in the file, what must be true there, and what was found.

    `opened`: the last text in quotes that went on over a line's end. The parser only stumbles over what follows it.
    """
    problem = error.problem or ""
    known = ((must, began) for part, must, began in _SAID if part in problem)
    must, began = next(known, (f"the front matter must be keys and values ({problem or 'unreadable'})", False))
    mark = (error.context_mark if began else None) or error.problem_mark or error.context_mark
    spot = (mark.line + 2, mark.column + 1) if mark else (2, 1)
    if opened:
        spot, must = opened, _QUOTE
    lines = front.split("\n")
    rest = lines[spot[0] - 2][spot[1] - 1 :].strip() if spot[0] - 2 < len(lines) else ""
    shown = f"{rest[:_LONGEST]}…" if len(rest) > _LONGEST else rest
    return spot, must, f'"{shown}"' if shown else "the end of the line"
