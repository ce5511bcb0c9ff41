"""The site made again and again in one process, for `run.py serve`: only what an edit changes is worked out anew.

`python -m lawbook_pelican.preview SETTINGS` reads the name of a folder from each line of its input, makes the site in
that folder, and answers with a line of JSON: what went wrong, or "". It ends with its input. A build by Pelican writes
the same bytes; a test compares them.
"""

from __future__ import annotations

import gc
import json
import os
import pickle
import runpy
import sys
import traceback
from pathlib import Path
from typing import TYPE_CHECKING

from lawbook.load import load
from lawbook.problems import BrokenBook

from .generator import templates, write
from .publication import Place, publication, render

if TYPE_CHECKING:
    from collections.abc import Mapping

    from jinja2 import Environment

    from lawbook.views.site import Site

    from .pages import Made


class Preview:
    """A site with its texts and its theme, made as often as they change."""

    def __init__(self, place: Place) -> None:
        self._place = place
        self._templates = templates(place.theme)
        self._kept = Kept()
        self._last: tuple[Path, Mapping[str, bytes]] = place.content, {}

    def make(self, folder: Path) -> str:
        """Write the site into a folder. Returns what went wrong, in words; nothing was written then."""
        try:
            self._kept.follow(self._place.theme / "templates")
            files = publication(load(self._place.content), self._place, self._templates, self._kept.render)
        except BrokenBook as broken:
            return str(broken)
        except Exception as error:  # noqa: BLE001  # whatever an edit of the program or the theme brings
            return _told(error, self._place.theme.parent)
        same, self._last = _linked(files, folder, *self._last), (folder, files)
        write({path: data for path, data in files.items() if path not in same}, folder)
        return ""


def _linked(files: Mapping[str, bytes], folder: Path, before: Path, had: Mapping[str, bytes]) -> set[str]:
    """The files that are as they were in the folder made before: a second name of the same file is quick to make."""
    same = {path for path, data in files.items() if had.get(path) == data}
    for parent in {(folder / path).parent for path in same}:
        parent.mkdir(parents=True, exist_ok=True)
    try:
        for path in same:
            os.link(before / path, folder / path)
    except OSError:  # the folder is gone, or this disk knows no second names: then each file is written
        return set()
    return same


class Kept:
    """Pages as they were printed, given again while nothing that is printed on them differs."""

    def __init__(self) -> None:
        self._pages: dict[str, tuple[bytes, str]] = {}
        self._sources: dict[Path, bytes] = {}

    def follow(self, folder: Path) -> None:
        """Forget every page when a template changed: any may stand in any page."""
        sources = {path: path.read_bytes() for path in folder.rglob("*.html")}
        if sources != self._sources:
            self._pages, self._sources = {}, sources

    def render(self, templates: Environment, site: Site, page: Made) -> str:
        """One page as text, not yet dressed, as `publication.render` gives it."""
        # Pickled, since equal values can print differently: `Markup` and `str`, 1 and True.
        told = pickle.dumps((site, page))
        held = self._pages.get(page.file)
        if held is None or held[0] != told:
            held = self._pages[page.file] = told, render(templates, site, page)
        return held[1]


def _told(error: Exception, root: Path) -> str:
    """The line of the theme or the program where it went wrong and the error; under it the whole way there."""
    ours = tuple(f"{root / name}{os.sep}" for name in ("theme", "plugins"))
    own = [frame for frame in traceback.extract_tb(error.__traceback__) if frame.filename.startswith(ours)]
    place = f"{Path(own[-1].filename).relative_to(root)}:{own[-1].lineno}: " if own else ""
    said = "".join(traceback.format_exception_only(error)).strip()
    return f"{place}{said}\n\n{''.join(traceback.format_exception(error))}"


def main(arguments: list[str]) -> int:
    """Make the site once for every line of the input."""
    settings = runpy.run_path(arguments[0])
    preview = Preview(Place(Path(settings["PATH"]), Path(settings["THEME"]), settings["SITEURL"]))
    # The answers alone go where they are read; whatever else prints goes where errors go.
    with os.fdopen(os.dup(1), "w", encoding="utf-8") as answers:
        os.dup2(2, 1)
        gc.disable()
        for line in sys.stdin:
            said = preview.make(Path(line.rstrip("\n")))
            answers.write(f"{json.dumps(said)}\n")
            answers.flush()
            gc.collect()  # while nobody waits
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
