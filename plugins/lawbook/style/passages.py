"""A file's prose in passages, as a reader hears it: markup and citations blanked, so every sign keeps its place."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING, Any

from ..frontmatter import name_of
from ..letters import Letter
from ..memory import remembered
from ..prose import CITATION, EXAMPLE
from .readability import WORD, Sentence, sentences

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..frontmatter import Document
    from ..writing import Writing
    from ..yaml_tree import Place, Spot

LINKED = re.compile(r"\[(?!@)([^\]]*)\]\(([^)]*)\)")
"""A link: its words and where it leads."""
_MARK = re.compile(r"\*+|`")
_ITEM = re.compile(r" *(?:[-*+]|[0-9]+\.) +")
_SIGN = re.compile(r" *(?:[-*+]|[0-9]+\.|#+) +")
_SPOKEN = {
    *("summary", "answer", "q", "a", "how", "why", "unless", "renewal"),
    *("means", "truth", "wants", "do"),
}
"""Keys whose text a reader hears in the site's own voice. What a specimen or a claim of others says is not."""
_SPOKEN_IN = {"what": {"calendar", "help"}, "text": {"use", "avoid", "cautions"}}
_LISTS = {"takeaways", "asks"}


class Kind(Enum):
    """What a passage is to a reader."""

    PARAGRAPH = auto()
    ITEM = auto()
    HEADING = auto()
    SUBHEADING = auto()
    TABLE = auto()
    REPLY = auto()
    QUESTION = auto()
    OTHER = auto()


_OF_ONE_LINE = {Kind.HEADING, Kind.SUBHEADING}
_NO_SENTENCES = {*_OF_ONE_LINE, Kind.TABLE}


@dataclass(frozen=True, slots=True)
class Passage:
    """A stretch of prose: blanked, with its place in the file. Every offset of `text` is one of the file."""

    kind: Kind
    name: str
    text: str
    spot: Spot
    sentences: tuple[Sentence, ...] = ()
    """Empty where it is not made of sentences: headings, tables."""

    @property
    def words(self) -> int:
        """How many words it holds."""
        return sum(one.words for one in self.sentences) if self.sentences else len(WORD.findall(self.text))

    @property
    def in_body(self) -> bool:
        """It stands under the front matter."""
        return self.name == "body"

    def at(self, offset: int) -> Spot:
        """Line and column of an offset; in the front matter, of the value."""
        if not self.in_body:
            return self.spot
        line = self.text.count("\n", 0, offset)
        return self.spot[0] + line, offset - self.text.rfind("\n", 0, offset) if line else self.spot[1] + offset


@dataclass(frozen=True, slots=True)
class Text:
    """A file with its passages, the front matter's first."""

    writing: Writing
    document: Document
    passages: tuple[Passage, ...]

    @property
    def body(self) -> tuple[Passage, ...]:
        """The passages under the front matter."""
        return tuple(one for one in self.passages if one.in_body)

    @property
    def title_spot(self) -> Spot:
        """Where what is wrong with the whole file is said."""
        return self.document.spot(("title",))


@remembered
def read(writing: Writing, document: Document) -> Text:
    """A file, parted. The body of a letter is what the reader sends, and not ours to measure."""
    body = () if isinstance(writing, Letter) else _body(document)
    return Text(writing, document, (*_front(document, document.data, ()), *body))


def plain(text: str) -> str:
    """Text as a reader hears it, each sign in its old place."""
    text = CITATION.sub(_blank, text)
    text = EXAMPLE.sub(lambda found: "$1".ljust(len(found[0])), text)
    text = LINKED.sub(lambda found: f" {found[1]}".ljust(len(found[0])), text)
    return _MARK.sub(_blank, text)


def _blank(found: re.Match[str]) -> str:
    return " " * len(found[0])


def _front(document: Document, value: Any, place: Place) -> Iterator[Passage]:
    if isinstance(value, dict):
        for key, inner in value.items():
            if place or key not in {"sources", "history", "style"}:
                yield from _front(document, inner, (*place, key))
    elif isinstance(value, list):
        for number, inner in enumerate(value):
            yield from _front(document, inner, (*place, number))
    elif isinstance(value, str) and _is_spoken(place):
        yield Passage(_kind_of(place[-1]), name_of(place), value, document.spot(place), sentences(value))


def _is_spoken(place: Place) -> bool:
    key = str(place[-1])
    return key in _SPOKEN or bool(_LISTS.union(_SPOKEN_IN.get(key, ())) & set(place))


def _kind_of(key: str | int) -> Kind:
    return {"q": Kind.QUESTION, "a": Kind.REPLY}.get(str(key), Kind.OTHER)


def _body(document: Document) -> Iterator[Passage]:
    kind, first, held = Kind.PARAGRAPH, 0, list[str]()
    for number, line in enumerate([*plain(document.body).split("\n"), ""]):
        starts = _kind_at(line)
        if held and (not line.strip() or starts is not Kind.PARAGRAPH or kind in _OF_ONE_LINE):
            yield _block(kind, "\n".join(held), document.body_line + first)
            held = []
        if line.strip():
            if not held:
                kind, first = starts, number
            held.append(_without_mark(line))


def _block(kind: Kind, text: str, line: int) -> Passage:
    return Passage(kind, "body", text, (line, 1), () if kind in _NO_SENTENCES else sentences(text))


def _kind_at(line: str) -> Kind:
    if line.startswith("#"):
        return Kind.SUBHEADING if line.startswith("###") else Kind.HEADING
    if line.startswith(("|", "Table: ")):
        return Kind.TABLE
    return Kind.ITEM if _ITEM.match(line) else Kind.PARAGRAPH


def _without_mark(line: str) -> str:
    """A line whose sign of an item or a heading is blanked."""
    mark = _SIGN.match(line)
    return f"{' ' * mark.end()}{line[mark.end() :]}" if mark else line
