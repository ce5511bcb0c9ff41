"""The first use of a term in prose: a button that opens what it means, in place and without a script.

The meanings stand after the text, so that no sentence is broken: a browser shows one when its button is pressed, and
paper, or a browser that is too old, shows them as a list. Where they would weigh too much there are links instead.
"""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from typing import TYPE_CHECKING

from markdown.treeprocessors import Treeprocessor

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from markdown import Markdown

    from lawbook.views.glossary import TermLine

MOST = 5
"""Terms marked on one page: more would be a page of buttons."""
_UNMARKED = {"h1", "h2", "h3", "h4", "a", "button", "caption", "th", "code", "blockquote"}
_LIST = "Words on this page"


class Terms(Treeprocessor):
    """Marks the first use of each term, in the order of the text, and puts the meanings after it."""

    def __init__(self, md: Markdown, terms: Sequence[TermLine], base: str, *, in_place: bool = True) -> None:
        super().__init__(md)
        self.in_place = in_place
        self.by_name = {form: term for term in terms for name in term.names for form in _forms(name)}
        names = sorted(self.by_name, key=len, reverse=True)
        self.pattern = re.compile(rf"(?<![\w-])(?:{'|'.join(map(re.escape, names))})(?![\w-])", re.IGNORECASE)
        self.base = base

    def run(self, root: ET.Element) -> None:
        """Mark the text; a book without terms marks nothing."""
        found: list[TermLine] = []
        if self.by_name:
            self._inside(root, found)
        if found and self.in_place:
            root.append(_meanings(found, self.base))

    def _inside(self, element: ET.Element, found: list[TermLine]) -> None:
        """The text of an element, and after each child the text that follows it. Children are read as they were."""
        if element.tag in _UNMARKED:
            return
        children = list(element)
        element.text, marks = self._marked(element.text, found)
        self._put(element, 0, marks)
        for child in children:
            self._inside(child, found)
            child.tail, marks = self._marked(child.tail, found)
            self._put(element, list(element).index(child) + 1, marks)

    @staticmethod
    def _put(element: ET.Element, place: int, marks: list[ET.Element]) -> None:
        for offset, mark in enumerate(marks):
            element.insert(place + offset, mark)

    def _marked(self, text: str | None, found: list[TermLine]) -> tuple[str | None, list[ET.Element]]:
        """The text before the first mark, and the marks, each with the text that follows it."""
        marks: list[ET.Element] = []
        rest, start = text or "", 0
        for match, term in self._first_uses(rest, found):
            if marks:
                marks[-1].tail = rest[start : match.start()]
            else:
                text = rest[: match.start()]
            marks.append(_button(term, match[0]) if self.in_place else _link(term, match[0], self.base))
            start = match.end()
        if marks:
            marks[-1].tail = rest[start:]
        return text, marks

    def _first_uses(self, text: str, found: list[TermLine]) -> Iterator[tuple[re.Match[str], TermLine]]:
        for match in self.pattern.finditer(text):
            term = self.by_name[match[0].casefold()]
            if term not in found and len(found) < MOST:
                found.append(term)
                yield match, term


def _forms(name: str) -> tuple[str, ...]:
    """A name and its plural, in small letters: `lien`, `liens`."""
    small = name.casefold()
    return (small, f"{small[:-1]}ies") if small.endswith("y") else (small, f"{small}s")


def _button(term: TermLine, words: str) -> ET.Element:
    button = ET.Element("button", {"type": "button", "class": "term", "popovertarget": _id(term)})
    button.text = words
    return button


def _link(term: TermLine, words: str, base: str) -> ET.Element:
    link = ET.Element("a", {"href": f"{base}{term.path}"})
    link.text = words
    return link


def _meanings(found: list[TermLine], base: str) -> ET.Element:
    box = ET.Element("div", {"class": "terms"})
    ET.SubElement(box, "p", {"class": "terms__title"}).text = _LIST
    for term in found:
        box.append(_meaning(term, base))
    return box


def _meaning(term: TermLine, base: str) -> ET.Element:
    box = ET.Element("div", {"id": _id(term), "class": "term-means", "popover": "auto"})
    said = ET.SubElement(box, "p")
    name = ET.SubElement(said, "strong")
    name.text, name.tail = term.term, f": {term.means.text} "
    link = ET.SubElement(said, "a", {"href": f"{base}{term.path}"})
    link.text = "In the glossary"
    close = {"type": "button", "class": "term-close", "popovertarget": _id(term), "popovertargetaction": "hide"}
    ET.SubElement(box, "button", close).text = "Close"
    return box


def _id(term: TermLine) -> str:
    return f"term-{term.id}"
