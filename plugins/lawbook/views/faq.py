"""Every question of the site on one page, by worry and by state: a view, never a second text."""

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
from .wording.topics import TOPICS

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from ..model import Lawbook, Question, Source, StateLaw
    from .article import Article
    from .site import Site

SCRIPT = "/theme/js/faq.js"
_TITLE = "Questions and answers"
_SUMMARY = (
    "Short answers with sources: can they claim it, how much, until when, paychecks, second loans, tax, bankruptcy."
)


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
    """Whether the law itself answers, so that the question stands on this page alone."""


@dataclass(frozen=True, slots=True)
class FaqGroup:
    """The questions of one topic."""

    id: str
    label: str
    lines: tuple[FaqLine, ...]


@dataclass(frozen=True, slots=True)
class FaqState:
    """The questions of one state, in the order of the worries."""

    id: str
    of: Link
    lines: tuple[FaqLine, ...]


@dataclass(frozen=True, slots=True)
class FaqPage:
    """What holds in every state by worry, then each state's own. `worries` are all topics, for the filter."""

    groups: tuple[FaqGroup, ...]
    states: tuple[FaqState, ...]
    contents: tuple[Anchor, ...]
    worries: tuple[Anchor, ...]

    @property
    def lines(self) -> tuple[FaqLine, ...]:
        """Every question in the order of the page."""
        by_worry = (line for group in self.groups for line in group.lines)
        return (*by_worry, *(line for state in self.states for line in state.lines))


def faq_page(book: Lawbook, articles: Iterable[Article] = ()) -> FaqPage:
    """Every question of what holds everywhere and of the guides, and of each state: its own and the law's."""
    groups = tuple(_groups(tuple(_common(book, articles))))
    states = tuple(_state(book, law) for law in book.states)
    contents = (*(Anchor(group.label, group.id) for group in groups), Anchor("By state", "by-state"))
    worries = tuple(Anchor(TOPICS[topic], topic.value) for topic in Topic)
    return FaqPage(groups, states, contents, worries)


def faq_meta(site: Site, view: FaqPage) -> PageMeta:
    """The frame of the FAQ. Every page tells machines its own questions; this one tells them those the law answers."""
    structured = json_ld.faq_page((line.question, line.answer) for line in view.lines if line.made)
    return page_meta(
        site,
        "faq",
        _TITLE,
        _SUMMARY,
        (Link("FAQ", "/faq/"),),
        updated=site.as_of,
        json_ld=(structured,),
        scripts=(SCRIPT,),
    )


def _common(book: Lawbook, articles: Iterable[Article]) -> Iterable[FaqLine]:
    yield from _lines(book.everywhere.faq, book.everywhere.sources, Link("Rules of every state", EVERYWHERE))
    for article in articles:
        yield from _lines(article.faq, article.sources, Link(article.title, article.path))
    for paper in book.papers:
        yield from _lines(paper.faq, paper.sources, Link(paper.title, paper_path(paper.slug)))
    for letter in book.letters:
        yield from _lines(letter.faq, letter.sources, Link(letter.title, letter_path(letter.slug)))


def _groups(found: tuple[FaqLine, ...]) -> Iterable[FaqGroup]:
    for topic in Topic:
        lines = tuple(line for line in found if line.topic == topic)
        if lines:
            yield FaqGroup(topic.value, TOPICS[topic], lines)


def _state(book: Lawbook, law: StateLaw) -> FaqState:
    of = Link(law.name, state_path(law))
    own = _lines(law.faq, law.sources, of)
    made = _lines(law_questions(book, law), law.sources, of, made=True)
    order = [topic.value for topic in Topic]
    return FaqState(law.slug, of, tuple(sorted((*own, *made), key=lambda line: order.index(line.topic))))


def _lines(
    questions: Iterable[Question], sources: Mapping[str, Source], of: Link, *, made: bool = False
) -> Iterable[FaqLine]:
    for one in questions:
        source = first_source([sources[name].cite for name in one.cite])
        yield FaqLine(question_id(one.q), one.q, one.a, source, of, one.about.value, made)
