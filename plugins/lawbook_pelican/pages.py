"""The table of pages: what each is made of. A new kind of page is one more function in `_MAKERS`."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from lawbook.views import article as guide
from lawbook.views import calculator, changes, claims, counts, example, faq, glossary, home, letter, paper, states
from lawbook.views.cites import source_lines
from lawbook.views.data_page import data_meta, data_page
from lawbook.views.everywhere import everywhere_meta, everywhere_page
from lawbook.views.page import PageMeta, page_meta, words_in
from lawbook.views.questions import asked
from lawbook.views.search import search_meta, search_page
from lawbook.views.state_page import state_meta, state_page
from lawbook.views.values import Anchor

from .prose_html import to_html
from .safe_html import refusals

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lawbook.model import Article, Lawbook, Page, StateLaw, Writing
    from lawbook.views.site import Site

_HEADING = re.compile(r'<h2 id="([^"]+)">(.*?)</h2>')
_TAGS = re.compile(r"<[^>]+>")
NOT_FOUND = "404"


@dataclass(frozen=True, slots=True)
class Made:
    """A page before it is printed: its template, its frame, its view, and what its prose may not hold."""

    template: str
    meta: PageMeta
    view: Any
    source: str = ""
    refusals: tuple[str, ...] = ()

    @property
    def path(self) -> str:
        """Its address on the site."""
        return self.meta.path

    @property
    def file(self) -> str:
        """The file it is written to."""
        return f"{self.path[1:]}index.html" if self.path.endswith("/") else self.path[1:]


def pages(book: Lawbook, site: Site) -> tuple[Made, ...]:
    """Every page of the site."""
    made = tuple(made for maker in _MAKERS for made in maker(book, site))
    found = Made("search.html", search_meta(site), search_page(page.meta for page in made))
    return (*made, found)


def _html(book: Lawbook, writing: Writing, site: Site, *, terms: bool = True, in_place: bool = True) -> str:
    figures = example.figures() | counts.counts(book)
    explained = glossary.terms(book.glossary) if terms else ()
    return to_html(writing, figures, urlsplit(site.origin).path, explained, in_place=in_place)


def _headings(html: str) -> tuple[Anchor, ...]:
    return tuple(Anchor(_TAGS.sub("", label), id_) for id_, label in _HEADING.findall(html))


def _front(book: Lawbook, site: Site) -> Iterator[Made]:
    yield Made("home.html", home.home_meta(site), home.home_page(book))
    yield Made("states.html", states.states_meta(site), states.states_page(book))
    yield Made("calculator.html", calculator.calculator_meta(site), calculator.calculator_page(book))
    yield Made("calculator_embed.html", calculator.embed_meta(site), calculator.calculator_page(book))
    yield Made("data.html", data_meta(site), data_page(book))
    yield Made("changes.html", changes.changes_meta(site), changes.changes_page(book, site))


def _states(book: Lawbook, site: Site) -> Iterator[Made]:
    for law in book.states:
        yield _state(book, law, site)


def _state(book: Lawbook, law: StateLaw, site: Site) -> Made:
    # A state's page is the heaviest: its terms lead to the glossary, and their meanings stay there.
    html = _html(book, law, site, in_place=False)
    view = state_page(book, law, html)
    return Made("state.html", state_meta(site, view, law), view, f"content/states/{law.slug}.md", refusals(html))


def _guides(book: Lawbook, site: Site) -> Iterator[Made]:
    guides = tuple(_guide(one, _html(book, one, site)) for one in book.articles)
    yield Made("articles.html", guide.articles_meta(site), guide.articles_page(guides))
    for one in guides:
        words = words_in(one.body)
        view = guide.article_page(one, guides, words)
        source = f"content/articles/{one.slug}.md"
        yield Made("article.html", guide.article_meta(site, one, view, words), view, source, refusals(one.body))
    questions = faq.faq_page(book, guides)
    yield Made("faq.html", faq.faq_meta(site), questions)
    for topic in questions.topics:
        yield Made("faq_topic.html", faq.topic_meta(site, topic), topic)


def _guide(article: Article, html: str) -> guide.Article:
    return guide.Article(
        slug=article.slug,
        title=article.title,
        summary=article.summary,
        published=article.date,
        reviewed=article.reviewed,
        answer=article.answer,
        body=html,
        headings=_headings(html),
        author=article.author,
        series=article.series,
        order=article.order,
        takeaways=article.takeaways,
        related=article.related,
        sources=article.sources,
        faq=article.faq,
    )


def _plain(book: Lawbook, site: Site) -> Iterator[Made]:
    html = _html(book, book.everywhere, site)
    yield Made(
        "everywhere.html",
        everywhere_meta(site, book),
        everywhere_page(book, html),
        "content/everywhere.md",
        refusals(html),
    )
    for page in book.pages:
        yield _page(book, page, site)
    not_found = page_meta(
        site, "404", "Page not found", "This address leads to no page. Find your state or start at the home page.", ()
    )
    yield Made("404.html", _at(not_found, "/404.html"), None)


def _page(book: Lawbook, page: Page, site: Site) -> Made:
    html = _html(book, page, site)
    meta = guide.plain_meta(site, page.title, page.summary, f"/{page.slug}/", page.reviewed, words_in(html))
    view = guide.PlainPage(html, sources=source_lines(page.sources), questions=asked(page.faq, page.sources))
    return Made("page.html", meta, view, f"content/pages/{page.slug}.md", refusals(html))


def _handouts(book: Lawbook, site: Site) -> Iterator[Made]:
    """The papers that come in the mail, and the letters that answer them."""
    yield Made("papers.html", paper.papers_meta(site), paper.papers_page(book.papers))
    for one in book.papers:
        html = _html(book, one, site)
        view = paper.paper_page(book, one, html)
        meta = paper.paper_meta(site, one, view, words_in(html))
        yield Made("paper.html", meta, view, f"content/papers/{one.slug}.md", refusals(html))
    yield Made("letters.html", letter.letters_meta(site), letter.letters_page(book.letters))
    for text in book.letters:
        page = letter.letter_page(book, text)
        yield Made("letter.html", letter.letter_meta(site, text, page), page)


def _at(meta: PageMeta, path: str) -> PageMeta:
    from dataclasses import replace  # noqa: PLC0415

    return replace(meta, path=path, canonical="")


def _words_of(book: Lawbook, site: Site) -> Iterator[Made]:
    """The two pages of words: each where its file is."""
    if book.glossary:
        html = _html(book, book.glossary, site, terms=False)
        terms = glossary.glossary_page(book.glossary, html)
        meta = glossary.glossary_meta(site, book.glossary, terms)
        yield Made("glossary.html", meta, terms, "content/glossary.md", refusals(html))
    if book.claims:
        html = _html(book, book.claims, site)
        said = claims.claims_page(book.claims, html)
        yield Made(
            "claims.html", claims.claims_meta(site, book.claims, said), said, "content/claims.md", refusals(html)
        )


_MAKERS = (_front, _states, _guides, _plain, _words_of, _handouts)
