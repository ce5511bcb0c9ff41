"""`python -m lawbook.schema docs/schema`: a JSON Schema of each kind of file, from the model."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from pydantic.json_schema import GenerateJsonSchema, JsonSchemaValue

from .fields import listed
from .model import Article, Claims, Everywhere, Glossary, Letter, Page, Paper, StateLaw

if TYPE_CHECKING:
    from pydantic_core import core_schema

    from .writing import Writing

SHAPES: dict[str, type[Writing]] = {
    "state": StateLaw,
    "everywhere": Everywhere,
    "article": Article,
    "page": Page,
    "paper": Paper,
    "letter": Letter,
    "glossary": Glossary,
    "claims": Claims,
}
_GIVEN_BY_THE_FILE = ("body", "slug")


class FileSchema(GenerateJsonSchema):
    """Pydantic's own, but where a list may stand, a single value may stand alone, as in the files."""

    def function_before_schema(self, schema: core_schema.BeforeValidatorFunctionSchema) -> JsonSchemaValue:
        """A list that is read with `listed` also takes one of its entries."""
        found = super().function_before_schema(schema)
        if schema["function"]["function"] is listed and "items" in found:
            return {"anyOf": [found["items"], found]}
        return found


def schemas() -> dict[str, str]:
    """The text of each schema by the name of its file."""
    return {f"{name}.json": _text(name, shape) for name, shape in SHAPES.items()}


def main(arguments: list[str]) -> int:
    """Write every schema into a folder."""
    folder = Path(arguments[0] if arguments else "docs/schema")
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in schemas().items():
        (folder / name).write_text(text, encoding="utf-8")
    sys.stdout.write(f"{len(SHAPES)} schemas are in docs/schema/.\n")
    return 0


def _text(name: str, shape: type[Writing]) -> str:
    schema: dict[str, Any] = shape.model_json_schema(by_alias=True, schema_generator=FileSchema)
    for key in _GIVEN_BY_THE_FILE:
        schema["properties"].pop(key)
    described = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": f"The front matter of a file: {name}",
    }
    return json.dumps(schema | described, ensure_ascii=False, indent=1) + "\n"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
