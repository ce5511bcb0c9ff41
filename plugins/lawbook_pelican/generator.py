"""Pelican's side: every page and file is made before the first is written, so that a mistake publishes nothing."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from pelican.generators import Generator

from lawbook.load import load
from lawbook.problems import BrokenBook

from .publication import Place, publication

if TYPE_CHECKING:
    from collections.abc import Mapping


class Carrier(Generator):  # type: ignore[misc]  # Pelican ships no types
    """Loads the book at the one gate, makes every file, then writes them."""

    files: dict[str, bytes]

    def generate_context(self) -> None:
        """Read, prove, render. Stops the build with every problem; nothing has been written then."""
        content, theme = Path(self.path), Path(self.theme)
        try:
            place = Place(
                content,
                theme,
                self.settings["SITEURL"],
                self.settings.get("POLICY_IN_PAGES", False),
                self.settings.get("FEEDBACK", ""),
            )
            self.files = publication(load(content), place, templates(theme))
        except BrokenBook as broken:
            # Pelican would fold the lines to the width of a screen, and cut them.
            sys.stderr.write(f"{broken}\nNothing was published.\n")
            raise SystemExit(1) from None

    def generate_output(self, _writer: Any) -> None:
        """Write what was made. Paths come from folder and file names only."""
        write(self.files, Path(self.output_path))


def write(files: Mapping[str, bytes], folder: Path) -> None:
    """Every file of the site, in a folder."""
    for parent in {(folder / path).parent for path in files}:
        parent.mkdir(parents=True, exist_ok=True)
    for path, data in files.items():
        (folder / path).write_bytes(data)


def templates(theme: Path) -> Environment:
    """Our templates and no others: Pelican would lend missing ones from a theme of its own."""
    return Environment(
        loader=FileSystemLoader(theme / "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
