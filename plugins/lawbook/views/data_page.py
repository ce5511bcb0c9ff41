"""The page of the open data: its files, its columns, its promise."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from . import json_ld
from .open_data import CSV, FOLDER, SCHEMA, STATES, VERSION, columns, state_file
from .open_data_schema import FIELDS
from .page import PageMeta, page_meta
from .values import Link

if TYPE_CHECKING:
    from ..model import Lawbook
    from .site import Site

PATH = "/data/"
_TITLE = "Open data"
_SUMMARY = "The law of this site as files: JSON and CSV, one schema, one file a state. Free to copy under CC BY 4.0."
RELEASES = (("1.0", date(2026, 11, 23), "First published."),)
"""The data's own changelog: what changed in its shape. What changed in the law stands in each state's history."""


@dataclass(frozen=True, slots=True)
class DataPage:
    """The files with what is in them, the fields, the columns of the table, what changed, one file a state."""

    version: str
    as_of: date
    folder: str
    files: tuple[tuple[Link, str], ...]
    fields: tuple[tuple[str, str], ...]
    columns: tuple[tuple[str, str], ...]
    releases: tuple[tuple[str, date, str], ...]
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
        fields=FIELDS,
        columns=columns(),
        releases=RELEASES,
        states=tuple(Link(law.name, f"/{state_file(law)}") for law in book.states),
    )


def data_meta(site: Site) -> PageMeta:
    """The frame of the page."""
    structured = json_ld.dataset(site, "Deficiency after foreclosure, state by state", _SUMMARY, site.as_of)
    return page_meta(site, "data", _TITLE, _SUMMARY, (Link(_TITLE, PATH),), updated=site.as_of, json_ld=(structured,))
