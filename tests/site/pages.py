"""Reads the pages of a built site."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from bs4 import BeautifulSoup

if TYPE_CHECKING:
    from pathlib import Path


@dataclass(frozen=True)
class BuiltPage:
    """A page: its address from the root, and its document."""

    address: str
    file: Path

    @cached_property
    def html(self) -> str:
        """The text of the file."""
        return self.file.read_text(encoding="utf-8")

    @cached_property
    def soup(self) -> BeautifulSoup:
        """The parsed document."""
        return BeautifulSoup(self.html, "html.parser")

    @cached_property
    def ids(self) -> list[str]:
        """Every id, in order."""
        return [str(tag["id"]) for tag in self.soup.find_all(id=True)]


def all_pages(site: Path) -> list[BuiltPage]:
    """Every page of the site, by address."""
    return [BuiltPage(address(site, file), file) for file in sorted(site.rglob("*.html"))]


def address(site: Path, file: Path) -> str:
    """`states/utah/index.html` is `/states/utah/`."""
    return "/" + file.relative_to(site).as_posix().removesuffix("index.html")
