"""The page of the open data: its files, its columns, its promise."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from . import json_ld
from .open_data import CSV, FOLDER, SCHEMA, STATES, VERSION, columns, state_file
from .page import PageMeta, page_meta
from .values import Link

if TYPE_CHECKING:
    from datetime import date

    from ..model import Lawbook
    from .site import Site

PATH = "/data/"
_TITLE = "Open data"
_SUMMARY = "The law of this site as files: JSON and CSV, one schema, one file a state. Free to copy under CC BY 4.0."


@dataclass(frozen=True, slots=True)
class DataPage:
    """The files with what is in them, the columns of the table, one file a state."""

    version: str
    as_of: date
    folder: str
    files: tuple[tuple[Link, str], ...]
    columns: tuple[tuple[str, str], ...]
    states: tuple[Link, ...]


def data_page(book: Lawbook) -> DataPage:
    """The page of the open data."""
    return DataPage(
        version=VERSION,
        as_of=book.as_of,
        folder=FOLDER,
        files=(
            (Link("states.json", f"/{STATES}"), "Every state, its short answers for the typical home, with sources."),
            (Link("states.csv", f"/{CSV}"), "The same as a table: one row a state."),
            (Link("schema.json", f"/{SCHEMA}"), "The shape of states.json as a JSON Schema."),
        ),
        columns=columns(),
        states=tuple(Link(law.name, f"/{state_file(law)}") for law in book.states),
    )


def data_meta(site: Site) -> PageMeta:
    """The frame of the page."""
    structured = json_ld.dataset(site, "Deficiency after foreclosure, state by state", _SUMMARY, site.as_of)
    return page_meta(site, "data", _TITLE, _SUMMARY, (Link(_TITLE, PATH),), updated=site.as_of, json_ld=(structured,))
