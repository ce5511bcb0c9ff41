"""The JSON Schemas in docs/schema are the model's own, and every file of the site fits its schema."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

from lawbook.frontmatter import read
from lawbook.schema import schemas

ROOT = Path(__file__).resolve().parents[2]
SCHEMAS = ROOT / "docs" / "schema"
FOLDERS = {"states": "state", "articles": "article", "pages": "page", "papers": "paper", "letters": "letter"}
FILES = sorted(path for path in (ROOT / "content").rglob("*.md"))
TYPES: dict[str, Any] = {"object": dict, "array": list, "string": str, "integer": int, "null": type(None)}


def fits(value: Any, node: dict[str, Any], whole: dict[str, Any]) -> bool:
    """A small reader of the words of JSON Schema that ours use; an unknown word would be a test of nothing."""
    if "$ref" in node:
        return fits(value, whole["$defs"][node["$ref"].rsplit("/", 1)[-1]], whole)
    if "anyOf" in node:
        return any(fits(value, one, whole) for one in node["anyOf"])
    if "type" in node and node["type"] in TYPES and not isinstance(value, TYPES[node["type"]]):
        return False
    return (
        value in node.get("enum", [value])
        and value == node.get("const", value)
        and (not isinstance(value, str) or fits_text(value, node))
        and (not isinstance(value, list) or fits_list(value, node, whole))
        and (not isinstance(value, dict) or fits_keys(value, node, whole))
    )


def fits_text(value: str, node: dict[str, Any]) -> bool:
    return len(value) <= node.get("maxLength", len(value)) and bool(re.search(node.get("pattern", ""), value))


def fits_list(value: list[Any], node: dict[str, Any], whole: dict[str, Any]) -> bool:
    long_enough = node.get("minItems", 0) <= len(value) <= node.get("maxItems", len(value))
    return long_enough and all(fits(one, node.get("items", {}), whole) for one in value)


def fits_keys(value: dict[str, Any], node: dict[str, Any], whole: dict[str, Any]) -> bool:
    known, others = node.get("properties", {}), node.get("additionalProperties", True)
    if not set(node.get("required", ())) <= value.keys():
        return False
    return all(
        fits(inner, known[key], whole)
        if key in known
        else (others if isinstance(others, bool) else fits(inner, others, whole))
        for key, inner in value.items()
    )


def test_the_schemas_are_made_from_the_model_as_it_is() -> None:
    written = {path.name: path.read_text(encoding="utf-8") for path in SCHEMAS.glob("*")}
    assert written == schemas(), "stale: python3 run.py renew"


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(ROOT / "content")))
def test_a_file_of_the_site_fits_its_schema(path: Path) -> None:
    schema = json.loads(schemas()[f"{FOLDERS.get(path.parent.name, path.stem)}.json"])
    document, problems = read(path, path.name)
    assert not problems
    assert [
        key for key, value in document.data.items() if not fits({key: value}, {**schema, "required": []}, schema)
    ] == []
    assert set(schema["required"]) <= document.data.keys()


def test_a_wrong_value_does_not_fit() -> None:
    schema = json.loads(schemas()["state.json"])
    document, _ = read(ROOT / "content" / "states" / "nevada.md", "nevada.md")
    assert fits(document.data, schema, schema)
    assert not fits({**document.data, "sumary": "x"}, schema, schema)
    assert not fits({**document.data, "title": "x" * 66}, schema, schema)
    document.data["law"]["judgment"]["renewable"] = "always"
    assert not fits(document.data, schema, schema)
