"""Markdown → HTML: citations link to the sources, figures are worked out, tables get captions, terms their meanings."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from typing import TYPE_CHECKING

from markdown import Markdown
from markdown.extensions import Extension
from markdown.inlinepatterns import InlineProcessor
from markdown.treeprocessors import Treeprocessor

from lawbook.memory import remembered
from lawbook.views.cites import label

from .terms_html import Terms

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from lawbook.model import Source, Writing
    from lawbook.views.glossary import TermLine

_FILENAME = re.compile(r"\{filename\}/(articles|pages|states)/([a-z0-9-]+)\.md")
_FOLDERS = {"articles": "/articles/", "pages": "/", "states": "/states/"}
_FIGURE = re.compile(r"\{\{ *(?:example|count): *(\w+) *\}\}")
_CAPTION = "Table: "
_IN_PLACE = "in place"  # what is remembered is asked for by place, and known by its text


def to_html(
    writing: Writing, figures: Mapping[str, str], base: str, terms: Sequence[TermLine] = (), *, in_place: bool = True
) -> str:
    """The prose of a file as HTML.

    `figures` are sums and counts by name, `base` is the path the site lives under, `terms` are explained: in place, or
    by a link to the glossary.
    """
    text = _FILENAME.sub(lambda found: f"{_FOLDERS[found[1]]}{found[2]}/", writing.body)
    # Before the text is converted: most files name no figure, and stay the same when one changes.
    return _converted(
        _FIGURE.sub(lambda found: figures[found[1]], text), writing, base, terms, _IN_PLACE if in_place else ""
    )


@remembered
def _converted(text: str, writing: Writing, base: str, terms: Sequence[TermLine], way: str) -> str:
    house = _House(writing.sources, base, terms, in_place=way == _IN_PLACE)
    converter = Markdown(extensions=["tables", "sane_lists", "toc", house], output_format="html")
    return str(converter.convert(text))


class _House(Extension):
    """What this site's prose may do, and no more: raw HTML is never passed on."""

    def __init__(self, sources: Mapping[str, Source], base: str, terms: Sequence[TermLine], *, in_place: bool) -> None:
        super().__init__()
        self.sources, self.base, self.terms, self.in_place = sources, base, terms, in_place

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802  # Markdown names it so
        """Take raw HTML out, put citations, captions and meanings in."""
        md.preprocessors.deregister("html_block")
        md.inlinePatterns.deregister("html")
        md.inlinePatterns.register(_Citation(self.sources, md), "citation", 175)
        md.treeprocessors.register(_Tables(md), "tables-finished", 5)
        md.treeprocessors.register(_Links(md, self.base), "links-based", 4)
        md.treeprocessors.register(Terms(md, self.terms, self.base, in_place=self.in_place), "terms-explained", 3)


class _Citation(InlineProcessor):
    """`[@ac-72-6]` becomes a link to the source's entry, named as lawyers cite it."""

    def __init__(self, sources: Mapping[str, Source], md: Markdown) -> None:
        super().__init__(r"\[@([a-z0-9-]+)\]", md)
        self.sources = sources

    def handleMatch(self, m: re.Match[str], data: str) -> tuple[ET.Element, int, int]:  # noqa: ARG002, N802
        """One citation."""
        link = ET.Element("a", {"class": "cite", "href": f"#source-{m[1]}"})
        link.text = label(m[1], self.sources)
        return link, m.start(0), m.end(0)


class _Tables(Treeprocessor):
    """A line `Table: …` before a table becomes its caption; heads get their scope, the table a box that scrolls."""

    def run(self, root: ET.Element) -> None:
        """Finish every table of the text."""
        before: ET.Element | None = None
        for element in list(root):
            if element.tag == "table":
                self._finish(root, element, before)
            before = element

    def _finish(self, root: ET.Element, table: ET.Element, before: ET.Element | None) -> None:
        words = "Table"
        if before is not None and before.tag == "p" and (before.text or "").startswith(_CAPTION):
            words = (before.text or "").removeprefix(_CAPTION)
            root.remove(before)
        for head in table.iter("th"):
            head.set("scope", "col")
        caption = ET.Element("caption")
        caption.text = words
        table.insert(0, caption)
        self._box(root, table, words)

    @staticmethod
    def _box(root: ET.Element, table: ET.Element, words: str) -> None:
        place = list(root).index(table)
        box = ET.Element("div", {"class": "table-scroll", "role": "region", "tabindex": "0", "aria-label": words})
        root.remove(table)
        box.append(table)
        root.insert(place, box)


class _Links(Treeprocessor):
    """Paths of this site start where the site lives."""

    def __init__(self, md: Markdown, base: str) -> None:
        super().__init__(md)
        self.base = base

    def run(self, root: ET.Element) -> None:
        """Put the base in front of every path from the root."""
        for link in root.iter("a"):
            href = link.get("href", "")
            if href.startswith("/"):
                link.set("href", f"{self.base}{href}")
