"""The sources a piece of data cites, and how a browser shows them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..vocabulary import SourceKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from ..model import Source
    from .values import Sourced

_ANCHOR = "source-"


def ids(said: Sourced) -> list[str]:
    """The source ids behind a sentence's citations."""
    return [cite.anchor.removeprefix(_ANCHOR) for cite in said.cites]


def cited(data: Any) -> tuple[str, ...]:
    """Every source id under a key `cite`, each once, in the order met."""
    return tuple(dict.fromkeys(_cited(data)))


def _cited(data: Any) -> Iterator[str]:
    if isinstance(data, list):
        for one in data:
            yield from _cited(one)
    elif isinstance(data, dict):
        for name, value in data.items():
            yield from value if name == "cite" else _cited(value)


def source_data(names: Iterable[str], sources: Mapping[str, Source]) -> dict[str, Any]:
    """Each source: what it is called, where it is, when it was read, and whether it is at second hand."""
    return {name: _source(sources[name]) for name in names}


def _source(source: Source) -> dict[str, Any]:
    shown: dict[str, Any] = {"cite": source.cite, "url": source.url, "on": source.read.isoformat()}
    shown |= {"secondary": True} if source.kind is SourceKind.SECONDARY else {}
    return shown | ({"note": source.note} if source.note else {})
