"""CONTRIBUTING.md describes every key of every file, and no key that there is not."""

from __future__ import annotations

import re
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, get_args

import pytest
from pydantic import TypeAdapter

from lawbook import model, vocabulary
from lawbook.frontmatter import read
from lawbook.schema import SHAPES
from lawbook.tables import Part
from lawbook.yaml_tree import Tree

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pydantic.fields import FieldInfo

ROOT = Path(__file__).resolve().parents[2]
TEXT = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
GIVEN_BY_THE_FILE = {"body", "slug"}
ROW = re.compile(r"^\| `([a-z_]+)` \| (yes|) \| (.+) \| (?:`(.+)`|see there) \|$", re.MULTILINE)


def parts(kind: type[Part]) -> Iterator[type[Part]]:
    for below in kind.__subclasses__():
        yield below
        yield from parts(below)


SHOWN = {one.__name__: one for one in parts(Part) if one is not model.Lawbook}
TABLES = {
    name: ROW.findall(text)
    for name, text in re.findall(r"^### `(\w+)`:(.*?)(?=^### |\Z)", TEXT, re.MULTILINE | re.DOTALL)
}


def own(kind: type[Part]) -> dict[str, FieldInfo]:
    """The keys a part has beyond those of what it is a kind of."""
    fields = {field.alias or name: field for name, field in kind.model_fields.items() if name in kind.__annotations__}
    return {key: field for key, field in fields.items() if key not in GIVEN_BY_THE_FILE}


def test_every_part_of_every_file_has_its_table() -> None:
    assert set(TABLES) == set(SHOWN)
    assert set(SHAPES.values()) <= set(SHOWN.values())


@pytest.mark.parametrize("name", sorted(SHOWN))
def test_the_keys_of_a_part_are_those_of_the_model(name: str) -> None:
    told = {key: must == "yes" for key, must, _, _ in TABLES[name]}
    assert told == {key: field.is_required() for key, field in own(SHOWN[name]).items()}


EXAMPLES = [(name, key, example) for name, rows in TABLES.items() for key, _, _, example in rows if example]


@pytest.mark.parametrize(("name", "key", "example"), EXAMPLES, ids=lambda one: one[:30])
def test_an_example_is_what_the_program_takes(name: str, key: str, example: str) -> None:
    field = own(SHOWN[name])[key]
    kind: Any = Annotated[field.annotation, *field.metadata] if field.metadata else field.annotation
    TypeAdapter(kind).validate_python(Tree().build(f"{key}: {example}\n")[key])


def enums(node: Any) -> Iterator[type[StrEnum]]:
    if isinstance(node, type) and issubclass(node, StrEnum):
        yield node
    for inner in get_args(node):
        yield from enums(inner)


@pytest.mark.parametrize("name", sorted(SHOWN))
def test_every_word_of_a_closed_list_is_told(name: str) -> None:
    said = {key: what for key, _, what, _ in TABLES[name]}
    for key, field in own(SHOWN[name]).items():
        for words in enums(field.annotation):
            missing = (
                [] if "as in `Question`" in said[key] else [word for word in words if f"`{word}`" not in said[key]]
            )
            assert missing == [], (name, key)


def test_every_fact_stands_in_the_list_of_facts() -> None:
    listed = (ROOT / "docs" / "state-file.md").read_text(encoding="utf-8")
    told = set(
        re.findall(r"^\| `(\w+)` \|", listed.partition("### Facts")[2].partition("### Results")[0], re.MULTILINE)
    )
    assert told == set(vocabulary.FACT) - {"release"}  # never written: everywhere.md holds it for all


def test_the_guide_shown_whole_is_one(tmp_path: Path) -> None:
    shown = re.search(r"```yaml\n(---\n.*?)```", TEXT, re.DOTALL)
    assert shown
    file = tmp_path / "shown.md"
    file.write_text(shown[1], encoding="utf-8")
    document, problems = read(file, "shown.md")
    assert problems == ()
    model.Article.model_validate(document.data)


def test_the_law_changed_has_six_steps() -> None:
    steps = TEXT.partition("## The law changed")[2].partition("\n### ")[0]
    assert re.findall(r"^(\d)\. ", steps, re.MULTILINE) == list("123456")
