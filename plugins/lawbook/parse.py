"""Document → model: what pydantic finds wrong, said in an editor's words with the line it stands on."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from pydantic import BaseModel, ValidationError

from .problems import Problem, nearest, suggestion
from .vocabulary import FACT

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pydantic_core import ErrorDetails

    from .frontmatter import Document
    from .yaml_tree import Place

Sheet = TypeVar("Sheet", bound=BaseModel)

_GIVEN_BY_THE_FILE = ("body", "slug")


def parse(document: Document, shape: type[Sheet]) -> tuple[Sheet | None, tuple[Problem, ...]]:
    """The model of a document, or every problem that keeps it from being one."""
    reserved = tuple(_reserved(document))
    slug = document.path.rsplit("/", 1)[-1].removesuffix(".md")
    try:
        return shape.model_validate({**document.data, "body": document.body, "slug": slug}), reserved
    except ValidationError as error:
        details = error.errors(include_url=False)
        wrong = {detail["loc"][:length] for detail in details for length in range(len(detail["loc"]))}
        # A list in which an entry is wrong is also "too short" to pydantic; an editor needs the first reason alone.
        kept = [detail for detail in details if detail["type"] != "too_short" or detail["loc"] not in wrong]
        meant = {_meant(shape, _place(document, one["loc"])) for one in kept if one["type"] == "extra_forbidden"}
        # A misspelled key is one mistake: that the key it was meant to be is missing would be said twice.
        kept = [one for one in kept if one["type"] != "missing" or _place(document, one["loc"]) not in meant]
        return None, (*reserved, *{_problem(document, shape, detail): None for detail in kept})


def _reserved(document: Document) -> Iterator[Problem]:
    """Addresses come from folder and file name; the prose stands under the front matter."""
    for key in _GIVEN_BY_THE_FILE:
        if key in document.data:
            yield document.problem((key,), f"`{key}` must not be set: the file itself gives it", f'"{key}"', key=True)


def _problem(document: Document, shape: type[BaseModel], detail: ErrorDetails) -> Problem:
    place = _place(document, detail["loc"])
    must, found = _say(shape, detail, place)
    return document.problem(place, must, found, key=detail["type"] in ("extra_forbidden", "missing"))


def _place(document: Document, steps: tuple[int | str, ...]) -> Place:
    """The way to a value in the file: pydantic's own steps (union members, list wrappers) are no part of it."""
    kept: list[int | str] = []
    for number, step in enumerate(steps):
        last = number == len(steps) - 1
        if (*kept, step) in document.values or (last and isinstance(step, str) and not _is_type(step)):
            kept.append(step)
    return tuple(kept)


def _is_type(step: str) -> bool:
    return step.startswith(
        ("literal[", "function-", "tuple[", "constrained", "is-instance", "nullable", "Duration", "Span")
    )


def _say(shape: type[BaseModel], detail: ErrorDetails, place: Place) -> tuple[str, str]:
    kind, given, context = detail["type"], detail["input"], detail.get("ctx", {})
    if kind == "missing":
        return "must be given", "nothing"
    if kind == "extra_forbidden":
        return _unknown_key(shape, place)
    if kind in ("literal_error", "enum"):
        words = [word.strip("' ") for word in context["expected"].replace(" or ", ", ").split(",")]
        return f"must be one of {', '.join(words)}{suggestion(str(given), words)}", _shown(given)
    if kind == "value_error":
        return str(context["error"]), _shown(given)
    if kind in ("string_too_long", "too_long") or (kind == "too_short" and context["min_length"] > 1):
        return _length(given, context)
    return _PLAIN.get(kind, detail["msg"][:1].lower() + detail["msg"][1:]), _shown(given)


def _length(given: Any, context: dict[str, Any]) -> tuple[str, str]:
    what = "characters" if isinstance(given, str) else "entries"
    limit = f"least {context['min_length']}" if "min_length" in context else f"most {context['max_length']}"
    return f"must have at {limit} {what}", str(len(given))


_PLAIN = {
    "tuple_type": "must be a list",
    "dict_type": "must be keys and values",
    "model_type": "must be keys and values",
    "model_attributes_type": "must be keys and values",
    "int_type": "must be a whole number, without quotes",
    "int_from_float": "must be a whole number",
    "string_type": "must be text",
    "too_short": "must have at least one entry",
    "string_pattern_mismatch": 'must be dollars and cents in quotes, like "15.15"',
    "greater_than": "must be above 0",
    "greater_than_equal": "must not be below 0",
}


def _unknown_key(shape: type[BaseModel], place: Place) -> tuple[str, str]:
    key, known = str(place[-1]), _known(shape, place)
    listing = f"must be a known key{suggestion(key, known)}"
    return (f"{listing}: {', '.join(known)}" if known else listing), f'"{key}"'


def _meant(shape: type[BaseModel], place: Place) -> Place:
    """The place of the key that a misspelled one was meant to be."""
    return (*place[:-1], nearest(str(place[-1]), _known(shape, place)))


def _known(shape: type[BaseModel], place: Place) -> tuple[str, ...]:
    """The keys that may stand where this one stands."""
    return tuple(FACT) if "when" in place else tuple(_keys_at(shape, place[:-1]))


def _keys_at(shape: type[BaseModel], place: Place) -> Iterator[str]:
    """The keys a file may have at a place, read from the model's own schema."""
    schema = shape.model_json_schema(by_alias=True)
    node: dict[str, Any] = schema
    for step in place:
        node = _step(schema, node, step)
    yield from (key for key in _resolved(schema, node).get("properties", {}) if key not in _GIVEN_BY_THE_FILE)


def _step(schema: dict[str, Any], node: dict[str, Any], step: str | int) -> dict[str, Any]:
    node = _resolved(schema, node)
    if isinstance(step, int):
        found: Any = node.get("items", {})
    else:
        found = node.get("properties", {}).get(step) or node.get("additionalProperties") or {}
    return found if isinstance(found, dict) else {}


def _resolved(schema: dict[str, Any], node: dict[str, Any]) -> dict[str, Any]:
    for option in node.get("anyOf", ()):
        if "$ref" in option or option.get("type") == "array":
            node = option
            break
    if "$ref" in node:
        return dict(schema["$defs"][node["$ref"].rsplit("/", 1)[-1]])
    return node


def _shown(given: Any) -> str:
    if given is None:
        return "nothing"
    if isinstance(given, dict | list):
        return "a list" if isinstance(given, list) else f"keys ({', '.join(map(str, given)) or 'none'})"
    return f'"{given}"' if isinstance(given, str) else str(given)
