"""What a new file still waits for: every line with a TODO is a problem of its own kind, "to do"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from .problems import TO_DO, Problem

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .frontmatter import Document

_TODO = re.compile(r"\bTODO\b:? *([^\"\n]*)")


def todos(document: Document) -> Iterator[Problem]:
    """Every line that still says TODO, with what is to be done there."""
    for number, line in enumerate(document.lines, 1):
        found = _TODO.search(line) if "TODO" in line else None
        if found:
            spot = (number, found.start() + 1)
            yield document.problem_at(spot, TO_DO, found[1].strip() or "finish this line", "TODO")
