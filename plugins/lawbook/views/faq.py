"""Every question of the site by worry: a page that lists them, and a page for each worry that answers them.

A view and never a second text.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..vocabulary import Topic
from . import json_ld
from .handout import letter_path, paper_path
from .law_questions import law_questions
from .page import PageMeta, page_meta
from .questions import question_id
from .site import EVERYWHERE
from .state_page import state_path
from .values import Anchor, Link
from .wording.evidence import first_source
from .wording.topics import TOPICS, questions_about

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from ..model import Lawbook, Question, Source
    from .article import Article
    from .site import Site

SCRIPT = "/theme/js/faq.js"
PATH = "/faq/"
_TITLE = "Questions and answers"
_SUMMARY = (
    "Short answers with sources: can they claim it, how much, until when, paychecks, second loans, tax, bankruptcy."
)
_OF_ONE = "{label} {questions} short answers, each with its source: what holds everywhere, then single states."


@dataclass(frozen=True, slots=True)
class FaqLine:
    """A question, its answer, its first source, and the page where all its sources stand. `topic` is a worry's id."""

    id: str
    question: str
    answer: str
    source: str
    of: Link
    topic: str
    made: bool = False
    """Whether the law itself answers, so that the question stands on no page but its worry's."""


@dataclass(frozen=True, slots=True)
class FaqTopic:
    """The questions of one worry, a page of its own: `lines` hold in every state, `states` in one."""

    id: str
    label: str
    lines: tuple[FaqLine, ...]
    states: tuple[FaqLine, ...]

    @property
    def path(self) -> str:
        """Where the page is."""
        return f"{PATH}{self.id}/"


@dataclass(frozen=True, slots=True)
class FaqPage:
    """The worries with their questions, each of which is answered on its worry's page; the states with their own."""

    topics: tuple[FaqTopic, ...]
    states: tuple[Link, ...]
    contents: tuple[Anchor, ...]

    @property
    def places(self) -> Iterator[tuple[str, FaqLine]]:
        """Every question with the address of its page."""
        return ((topic.path, line) for topic in self.topics for line in (*topic.lines, *topic.states))

    @property
    def lines(self) -> tuple[FaqLine, ...]:
        """Every question in the order of its page."""
        return tuple(line for _, line in self.places)


def faq_page(book: Lawbook, articles: Iterable[Article] = ()) -> FaqPage:
    """Every question of what holds everywhere and of the guides, and of each state: its own and the law's."""
    topics = tuple(_topics(tuple(_common(book, articles)), tuple(_of_states(book))))
    states = tuple(Link(law.name, f"{state_path(law)}#questions") for law in book.states if law.faq)
    contents = (*(Anchor(topic.label, topic.id) for topic in topics), Anchor("By state", "by-state"))
    return FaqPage(topics, states, contents)


def faq_meta(site: Site) -> PageMeta:
    """The frame of the FAQ. Every page tells machines its own questions; this one holds those of other pages."""
    trail = (Link("FAQ", PATH),)
    return page_meta(site, "faq", _TITLE, _SUMMARY, trail, updated=site.as_of, scripts=(SCRIPT,))


def topic_meta(site: Site, topic: FaqTopic) -> PageMeta:
    """The frame of a worry's page. It tells machines the questions that the law answers and no other page holds."""
    made = tuple((line.question, line.answer) for line in topic.states if line.made)
    return page_meta(
        site,
        "faq",
        questions_about(topic.label),
        _OF_ONE.format(label=topic.label, questions=len(topic.lines) + len(topic.states)),
        (Link("FAQ", PATH), Link(f"Questions: {topic.label}", topic.path)),
        updated=site.as_of,
        json_ld=(json_ld.faq_page(made),) if made else (),
        scripts=(SCRIPT,),
    )


def _common(book: Lawbook, articles: Iterable[Article]) -> Iterator[FaqLine]:
    yield from _lines(book.everywhere.faq, book.everywhere.sources, Link("Rules of every state", EVERYWHERE))
    for article in articles:
        yield from _lines(article.faq, article.sources, Link(article.title, article.path))
    for paper in book.papers:
        yield from _lines(paper.faq, paper.sources, Link(paper.title, paper_path(paper.slug)))
    for letter in book.letters:
        yield from _lines(letter.faq, letter.sources, Link(letter.title, letter_path(letter.slug)))


def _of_states(book: Lawbook) -> Iterator[FaqLine]:
    for law in book.states:
        of = Link(law.name, state_path(law))
        yield from _lines(law.faq, law.sources, of)
        yield from _lines(law_questions(book, law), law.sources, of, made=True)


def _topics(common: tuple[FaqLine, ...], states: tuple[FaqLine, ...]) -> Iterator[FaqTopic]:
    for topic in Topic:
        lines, own = (tuple(line for line in found if line.topic == topic) for found in (common, states))
        if lines or own:
            yield FaqTopic(topic.value, TOPICS[topic], lines, own)


def _lines(
    questions: Iterable[Question], sources: Mapping[str, Source], of: Link, *, made: bool = False
) -> Iterator[FaqLine]:
    for one in questions:
        source = first_source([sources[name].cite for name in one.cite])
        yield FaqLine(question_id(one.q), one.q, one.a, source, of, one.about.value, made)
