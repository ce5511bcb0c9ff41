"""Structured data speaks schema.org: every type is one of its types, every property one of that type's."""

from __future__ import annotations

import ast
import json
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from tests.site.pages import all_pages

if TYPE_CHECKING:
    from collections.abc import Iterator

OF_JSON_LD = {"@context", "@type", "@id"}
DAYS = {"datePublished", "dateModified", "dateCreated"}


@cache
def vocabulary() -> dict[str, tuple[tuple[str, ...], frozenset[str]]]:
    """Each type of schema.org: the types it is a kind of, and its own properties.

    A package carries the vocabulary as Python classes. They are read, never run.
    """
    spec = find_spec("msgspec_schemaorg")
    assert spec
    assert spec.submodule_search_locations
    files = Path(spec.submodule_search_locations[0], "models").rglob("*.py")
    classes = (node for file in files for node in ast.parse(file.read_text("utf-8")).body)
    return {node.name: described(node) for node in classes if isinstance(node, ast.ClassDef)}


def described(node: ast.ClassDef) -> tuple[tuple[str, ...], frozenset[str]]:
    above = tuple(base.id for base in node.bases if isinstance(base, ast.Name))
    fields = (line.target for line in node.body if isinstance(line, ast.AnnAssign))
    return above, frozenset(field.id for field in fields if isinstance(field, ast.Name) and field.id != "type")


@cache
def properties(kind: str) -> frozenset[str]:
    """The properties of a type and of all it is a kind of."""
    above, own = vocabulary().get(kind, ((), frozenset()))
    return own.union(*(properties(one) for one in above))


def things(data: Any) -> Iterator[dict[str, Any]]:
    """Everything that is described in a piece of structured data, at any depth."""
    if isinstance(data, list):
        for one in data:
            yield from things(one)
    elif isinstance(data, dict):
        yield data
        for value in data.values():
            yield from things(value)


def mistakes(data: Any) -> set[str]:
    """What schema.org does not know in a piece of structured data."""
    found = set()
    for thing in things(data):
        kind = thing.get("@type")
        if kind not in vocabulary():
            found.add(f"no such type: {kind}")
        found |= {f"{kind} has no {name}" for name in thing.keys() - OF_JSON_LD - properties(str(kind))}
        found |= {f"{kind} has an empty {name}" for name, value in thing.items() if value in ("", [], None)}
    return found


@pytest.fixture(scope="module")
def structured(site: Path) -> dict[str, list[Any]]:
    """The structured data of every page, by address."""
    return {
        page.address: [json.loads(tag.string or "") for tag in page.soup.find_all("script", type="application/ld+json")]
        for page in all_pages(site)
    }


def test_every_type_and_property_is_one_of_schema_org(structured: dict[str, list[Any]]) -> None:
    found = {address: mistakes(data) for address, data in structured.items()}
    assert {address: said for address, said in found.items() if said} == {}
    assert sum(len(data) for data in structured.values()) > 200


def test_every_day_is_a_day(structured: dict[str, list[Any]]) -> None:
    from datetime import date

    days = [thing[name] for data in structured.values() for thing in things(data) for name in DAYS & thing.keys()]
    assert days
    assert [day for day in days if date.fromisoformat(day).isoformat() != day] == []


def test_what_schema_org_does_not_know_is_found() -> None:
    assert mistakes({"@type": "Articel"}) >= {"no such type: Articel"}
    assert mistakes({"@type": "Article", "hedline": "x"}) == {"Article has no hedline"}
    assert mistakes({"@type": "Question", "acceptedAnswer": {"@type": "Answer", "headline": "x", "licence": "y"}}) == {
        "Answer has no licence"
    }
    assert mistakes({"@type": "Dataset", "distribution": []}) == {"Dataset has an empty distribution"}
