"""Notices edits: looks at the files again and again, which works the same on every system and needs no package."""

import os
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from tools.places import ROOT

WATCHED = tuple(ROOT / name for name in ("content", "theme", "plugins", "pelicanconf.py"))
LEFTOVERS = ("~", ".swp", ".tmp", ".pyc")  # how the names end of what editors and Python leave beside a file

Look = dict[Path, tuple[int, int]]


def look(places: Iterable[Path] = WATCHED) -> Look:
    """Each file with its time of change and its size."""
    found = {}
    for file in _files(places):
        try:
            status = file.stat()
        except OSError:  # deleted since it was listed
            continue
        found[file] = (status.st_mtime_ns, status.st_size)
    return found


def next_change(before: Look, look_again: Callable[[], Look], pause: Callable[[], None]) -> tuple[Look, list[Path]]:
    """Wait until files differ from `before` and have come to rest; the new look, and the files that differ.

    An editor saves in several steps: a change counts when two looks in a row agree.
    """
    last = before
    while True:
        pause()
        now = look_again()
        if now == last and now != before:
            return now, sorted({file for file, _ in now.items() ^ before.items()})
        last = now


def _files(places: Iterable[Path]) -> Iterator[Path]:
    for place in places:
        if place.is_file():
            yield place
        for folder, folders, names in os.walk(place):
            folders[:] = [name for name in folders if not name.startswith((".", "__pycache__"))]
            yield from (
                Path(folder, name) for name in names if not name.startswith(".") and not name.endswith(LEFTOVERS)
            )
