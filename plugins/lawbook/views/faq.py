"""Every question of the site on one page, grouped by worry: a view, never a second text."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..vocabulary import Topic
from . import json_ld
from .cites import cites
from .page import PageMeta, page_meta
from .questions import question_id
from .site import EVERYWHERE
from .state_page import state_path
from .values import Anchor, Cite, Link
from .wording.topics import TOPICS

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from ..model import Lawbook, Question, Source
    from .article import Article
    from .site import Site

STATES = "/states/"
_TITLE = "Questions and answers"
_SUMMARY = (
    "Short answers with sources: can they claim it, how much, until when, paychecks, second loans, tax, bankruptcy."
)


@dataclass(frozen=True, slots=True)
class FaqLine:
    """A question, its answer, the names of its sources, and the page it comes from."""

    id: str
    question: str
    answer: str
    cites: tuple[Cite, ...]
    of: Link


@dataclass(frozen=True, slots=True)
class FaqGroup:
    """The questions of one topic."""

    id: str
    label: str
    lines: tuple[FaqLine, ...]


@dataclass(frozen=True, slots=True)
class FaqPage:
    """All groups that have a question, in the vocabulary's order."""

    groups: tuple[FaqGroup, ...]
    contents: tuple[Anchor, ...]


def faq_page(book: Lawbook, articles: Iterable[Article] = ()) -> FaqPage:
    """Every question of the states, of what holds everywhere, and of the guides."""
    found = tuple(_all(book, articles))
    by_topic = ((topic, tuple(line for about, line in found if about is topic)) for topic in Topic)
    groups = tuple(FaqGroup(topic.value, TOPICS[topic], lines) for topic, lines in by_topic if lines)
    return FaqPage(groups, tuple(Anchor(group.label, group.id) for group in groups))


def faq_meta(site: Site, view: FaqPage) -> PageMeta:
    """The frame of the FAQ. A state's page tells machines its own questions; this one tells them the rest."""
    lines = (line for group in view.groups for line in group.lines if not line.of.path.startswith(STATES))
    structured = json_ld.faq_page((line.question, line.answer) for line in lines)
    trail = (Link("FAQ", "/faq/"),)
    return page_meta(site, "faq", _TITLE, _SUMMARY, trail, updated=site.as_of, json_ld=(structured,))


def _all(book: Lawbook, articles: Iterable[Article]) -> Iterable[tuple[Topic, FaqLine]]:
    yield from _lines(book.everywhere.faq, book.everywhere.sources, Link("Rules of every state", EVERYWHERE))
    for article in articles:
        yield from _lines(article.faq, article.sources, Link(article.title, article.path))
    for law in book.states:
        yield from _lines(law.faq, law.sources, Link(law.name, state_path(law)))


def _lines(questions: Iterable[Question], sources: Mapping[str, Source], of: Link) -> Iterable[tuple[Topic, FaqLine]]:
    for one in questions:
        found = cites(one.cite, sources, of.path)
        yield one.about, FaqLine(question_id(one.q), one.q, one.a, found, of)
