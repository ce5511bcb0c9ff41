"""Search: the page with every page from A to Z, and the questions and terms that the index holds beside the pages."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING, Any

from .page import PageMeta, page_meta
from .values import Link
from .wording.search import GLOSSARY, QUESTIONS, SHELVES, WORDS

if TYPE_CHECKING:
    from collections.abc import Iterable

    from .faq import FaqPage
    from .glossary import TermLine
    from .site import Site

SEARCH = "/search/"
INDEX = "/pagefind/pagefind.js"
RECORDS = "search/records.json"
"""What the index holds beside the pages. `lawbook_pelican.after_build` reads it; no page does."""
_SCRIPT = "/theme/js/search.js"
_TITLE = "Search"
_SUMMARY = "Find a state, a guide, a question, a term or a paper by its words, or in the list of every page."


@dataclass(frozen=True, slots=True)
class Initial:
    """The pages whose names begin with a letter."""

    label: str
    links: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class SearchPage:
    """What the page prints: what the results can be narrowed to, where the index is, and every page from A to Z."""

    shelves: tuple[str, ...]
    index: str
    initials: tuple[Initial, ...]


def search_page(metas: Iterable[PageMeta]) -> SearchPage:
    """The search page over all other pages; one that belongs in no list is left out."""
    links = sorted((_link(meta) for meta in metas if meta.listed), key=lambda link: link.label.casefold())
    grouped = groupby(links, key=lambda link: link.label[0].upper())
    initials = tuple(Initial(letter, tuple(found)) for letter, found in grouped)
    return SearchPage(tuple(dict.fromkeys((*SHELVES.values(), QUESTIONS, GLOSSARY))), INDEX, initials)


def search_meta(site: Site) -> PageMeta:
    """The frame of the search page."""
    trail = (Link(_TITLE, SEARCH),)
    return page_meta(site, "search", _TITLE, _SUMMARY, trail, updated=site.as_of, scripts=(_SCRIPT,))


def records(questions: FaqPage, terms: Iterable[TermLine], metas: Iterable[PageMeta]) -> dict[str, Any]:
    """Each question and each term as a find of its own, so that a reader lands on the answer and not above it.

    A page that readers seek by other words is held once more, under those words, with its summary to show.
    """
    asked = [
        _record(f"{path}#{line.id}", line.question, f"{line.answer} {line.of.label}", QUESTIONS)
        for path, line in questions.places
    ]
    explained = [_record(one.path, one.term, f"{one.means.text} {' '.join(one.also)}", GLOSSARY) for one in terms]
    typed = [_typed(meta) for meta in metas if meta.path in WORDS]
    return {"records": asked + explained + typed}


def _link(meta: PageMeta) -> Link:
    return Link(meta.breadcrumb[-1].label if meta.breadcrumb else meta.title, meta.path)


def _typed(meta: PageMeta) -> dict[str, str]:
    return _record(meta.path, meta.title, WORDS[meta.path], meta.shelf) | {"summary": meta.summary}


def _record(path: str, title: str, text: str, shelf: str) -> dict[str, str]:
    return {"url": path, "title": title, "text": text, "shelf": shelf}
