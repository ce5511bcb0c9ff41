"""A guide, the list of guides, and a plain page: words a person wrote, with the frame the site gives them."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from . import json_ld
from .cites import SourceLine, source_lines
from .page import PageMeta, page_meta, reading_minutes, words_in
from .questions import Asked, asked
from .site import DESK
from .values import Anchor, Link

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date

    from ..model import Question, Source
    from .site import Site

_SUMMARY = (
    "Guides in plain words: what a deficiency is, what papers mean, how the sum is worked out, where help is free."
)
LONG = 600
"""Words from which a guide shows its contents."""

SERIES: dict[str, str] = {
    "start-here": "Start here",
    "how-much": "How much",
    "deadlines": "Deadlines",
    "can-they": "Can they, in my case",
    "options": "Options",
    "if-they-collect": "If they collect",
    "after": "After",
}


@dataclass(frozen=True, slots=True)
class Article:
    """A guide ready to print: `body` is HTML, `headings` its second-level headings."""

    slug: str
    title: str
    summary: str
    published: date
    reviewed: date
    answer: str
    body: str
    headings: tuple[Anchor, ...] = ()
    author: str = DESK
    series: str = "start-here"
    order: int = 0
    takeaways: tuple[str, ...] = ()
    related: tuple[str, ...] = ()
    sources: Mapping[str, Source] = field(default_factory=dict)
    faq: tuple[Question, ...] = ()

    @property
    def path(self) -> str:
        """Where the guide is."""
        return article_path(self.slug)


@dataclass(frozen=True, slots=True)
class Place:
    """Where a guide stands in its series: the guides before and after it, if there are any."""

    label: str
    before: Link | None
    after: Link | None


@dataclass(frozen=True, slots=True)
class ArticlePage:
    """What a guide's page prints."""

    answer: str
    takeaways: tuple[str, ...]
    contents: tuple[Anchor, ...]
    body: str
    questions: tuple[Asked, ...]
    sources: tuple[SourceLine, ...]
    related: tuple[Link, ...]
    place: Place


@dataclass(frozen=True, slots=True)
class Shelf:
    """A series of guides in its order."""

    label: str
    lines: tuple[tuple[Link, str], ...]


@dataclass(frozen=True, slots=True)
class ArticlesPage:
    """Every guide, by series: each with its link and its summary."""

    shelves: tuple[Shelf, ...]


@dataclass(frozen=True, slots=True)
class PlainPage:
    """A page of prose: about, method, privacy. `body` is HTML."""

    body: str
    contents: tuple[Anchor, ...] = ()
    questions: tuple[Asked, ...] = ()
    sources: tuple[SourceLine, ...] = ()


def article_path(slug: str) -> str:
    """Where a guide is."""
    return f"/articles/{slug}/"


def article_page(article: Article, guides: Iterable[Article], words: int) -> ArticlePage:
    """The page of one guide; `words` is the length of its prose. A related guide that is not written is left out."""
    guides = tuple(guides)
    by_slug = {one.slug: one for one in guides}
    return ArticlePage(
        answer=article.answer,
        takeaways=article.takeaways,
        contents=article.headings if words >= LONG and len(article.headings) > 1 else (),
        body=article.body,
        questions=asked(article.faq, article.sources),
        sources=source_lines(article.sources),
        related=tuple(Link(by_slug[slug].title, by_slug[slug].path) for slug in article.related if slug in by_slug),
        place=_place(article, guides),
    )


def article_meta(site: Site, article: Article, view: ArticlePage, words: int) -> PageMeta:
    """The frame of a guide; `words` is the length of its prose."""
    about = json_ld.article(site, article.title, article.summary, article.path, article.reviewed, article.published)
    questions = json_ld.faq_page((one.question, one.answer.text) for one in view.questions)
    return page_meta(
        site,
        "article",
        article.title,
        article.summary,
        (Link("Guides", "/articles/"), Link(article.title, article.path)),
        reviewed=article.reviewed,
        updated=article.reviewed,
        reading_minutes=reading_minutes(words + words_in((view.answer, view.takeaways, view.questions))),
        json_ld=(about, questions) if view.questions else (about,),
        author=article.author,
    )


def articles_page(guides: Iterable[Article]) -> ArticlesPage:
    """The guides by series; a series without guides is left out."""
    ordered = sorted(guides, key=lambda one: (one.order, one.title))
    shelves = (Shelf(label, _lines(ordered, series)) for series, label in SERIES.items())
    return ArticlesPage(tuple(shelf for shelf in shelves if shelf.lines))


def articles_meta(site: Site) -> PageMeta:
    """The frame of the list of guides."""
    return page_meta(site, "articles", "Guides", _SUMMARY, (Link("Guides", "/articles/"),), updated=site.as_of)


def plain_meta(  # noqa: PLR0913, PLR0917  # a page of prose has no model of its own here: its parts come one by one
    site: Site, title: str, summary: str, path: str, reviewed: date | None, words: int
) -> PageMeta:
    """The frame of a page of prose of so many words."""
    trail, minutes = (Link(title, path),), reading_minutes(words)
    return page_meta(site, "page", title, summary, trail, reviewed=reviewed, updated=reviewed, reading_minutes=minutes)


def _place(article: Article, guides: Iterable[Article]) -> Place:
    ordered = sorted((one for one in guides if one.series == article.series), key=lambda one: (one.order, one.title))
    links = (None, *(Link(one.title, one.path) for one in ordered), None)
    at = next((number for number, one in enumerate(ordered) if one.slug == article.slug), None)
    before, after = (links[at], links[at + 2]) if at is not None else (None, None)
    return Place(SERIES.get(article.series, ""), before, after)


def _lines(articles: Iterable[Article], series: str) -> tuple[tuple[Link, str], ...]:
    return tuple((Link(one.title, one.path), one.summary) for one in articles if one.series == series)
