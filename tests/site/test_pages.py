"""The built site is whole: every source has its page, every link leads somewhere, every figure survives."""

from __future__ import annotations

import json
import re
from collections import Counter
from itertools import pairwise
from typing import TYPE_CHECKING
from urllib.parse import unquote, urlsplit

import pytest

from lawbook.views.faq import faq_page
from tests.site.pages import BuiltPage, all_pages

if TYPE_CHECKING:
    from pathlib import Path

    from lawbook.model import Lawbook

FIXED = {
    "/",
    "/states/",
    "/calculator/",
    "/calculator/embed/",
    "/faq/",
    "/articles/",
    "/404.html",
    "/data/",
    "/changes/",
    "/everywhere/",
    "/search/",
    "/design/",
}
HANDOUTS = {"/papers/", "/letters/"}
WORDS = {"/glossary/", "/what-other-sites-get-wrong/"}
SENTENCE_ENDS = re.compile(r"[.?!]$")


@pytest.fixture(scope="module")
def pages(site: Path) -> list[BuiltPage]:
    return all_pages(site)


def test_built_pages_are_the_sources(pages: list[BuiltPage], book: Lawbook) -> None:
    meant = {
        *FIXED,
        *(f"/states/{law.slug}/" for law in book.states),
        *(f"/articles/{article.slug}/" for article in book.articles),
        *(f"/{page.slug}/" for page in book.pages),
        *HANDOUTS,
        *(f"/papers/{paper.slug}/" for paper in book.papers),
        *(f"/letters/{letter.slug}/" for letter in book.letters),
        *WORDS,
        *(topic.path for topic in faq_page(book).topics),
        *(f"/faq/{one.about.value}/" for article in book.articles for one in article.faq),
    }
    assert {page.address for page in pages} == meant


def test_every_link_and_fragment_leads_somewhere(pages: list[BuiltPage], site: Path) -> None:
    ids = {page.address: set(page.ids) for page in pages}
    broken = [
        f"{page.address} -> {href}"
        for page in pages
        for href in hrefs(page)
        if not leads(href, page.address, ids, site)
    ]
    assert broken == []


def hrefs(page: BuiltPage) -> list[str]:
    tags = page.soup.find_all(["a", "link", "script", "img"])
    found = [str(tag.get("href") or tag.get("src") or "") for tag in tags if tag.get("rel") != ["canonical"]]
    return [href for href in found if href]


def leads(href: str, here: str, ids: dict[str, set[str]], site: Path) -> bool:
    parts = urlsplit(href)
    if parts.scheme in ("https", "http", "tel"):
        return True
    path = parts.path or here
    if path in ids:
        return not parts.fragment or path == "/calculator/" or unquote(parts.fragment) in ids[path]
    return (site / path.lstrip("/")).is_file()


def test_nothing_is_fetched_from_another_site(pages: list[BuiltPage]) -> None:
    fetched = [
        f"{page.address}: {tag}"
        for page in pages
        for tag in page.soup.find_all(["script", "img", "iframe", "link", "source"])
        if str(tag.get("src") or tag.get("href") or "").startswith(("http", "//")) and tag.get("rel") != ["canonical"]
    ]
    assert fetched == []


def test_nothing_breaks_the_policy_of_the_page(pages: list[BuiltPage]) -> None:
    styled = [f"{page.address}: {tag.name}" for page in pages for tag in page.soup.find_all(style=True)]
    handlers = [
        f"{page.address}: {name}"
        for page in pages
        for tag in page.soup.find_all()
        for name in tag.attrs
        if name.startswith("on")
    ]
    inline = [
        page.address
        for page in pages
        for tag in page.soup.select("head script, main script")
        if not tag.get("src") and tag.get("type") not in ("application/ld+json", "application/json")
    ]
    assert (styled, handlers, inline) == ([], [], [])


def test_a_page_has_one_title_one_heading_and_no_id_twice(pages: list[BuiltPage]) -> None:
    for page in pages:
        assert len(page.soup.find_all("h1")) == 1, page.address
        assert page.soup.title, page.address
        assert [id_ for id_, times in Counter(page.ids).items() if times > 1] == [], page.address


def test_headings_skip_no_level(pages: list[BuiltPage]) -> None:
    for page in pages:
        levels = [int(tag.name[1]) for tag in page.soup.find_all(re.compile("^h[1-6]$"))]
        assert levels[0] == 1, page.address
        assert all(below <= above + 1 for above, below in pairwise(levels)), page.address


def test_titles_and_summaries_are_unique(pages: list[BuiltPage]) -> None:
    titles = Counter(page.soup.title.string for page in pages if page.soup.title)
    summaries = Counter(
        str(tag["content"]) for page in pages for tag in page.soup.find_all("meta", attrs={"name": "description"})
    )
    assert max(titles.values()) == 1
    assert max(summaries.values()) == 1
    assert sum(summaries.values()) == len(pages)


def test_tables_have_captions_and_scopes(pages: list[BuiltPage]) -> None:
    for page in pages:
        for table in page.soup.find_all("table"):
            assert table.caption, page.address
            assert all(head.get("scope") for head in table.find_all("th")), page.address


def test_every_dollar_of_the_sources_is_on_its_page(pages: list[BuiltPage], book: Lawbook) -> None:
    by_address = {page.address: page.soup.get_text() for page in pages}
    written = [
        *((f"/states/{law.slug}/", law.body) for law in book.states),
        *((f"/articles/{article.slug}/", article.body) for article in book.articles),
        *((f"/{page.slug}/", page.body) for page in book.pages),
    ]
    for address, body in written:
        for sum_ in re.findall(r"\$[0-9][0-9,.]*[0-9]", body):
            assert sum_ in by_address[address], (address, sum_)


def test_structured_data_is_json_and_says_what_it_is(pages: list[BuiltPage]) -> None:
    kinds: Counter[str] = Counter()
    for page in pages:
        for script in page.soup.find_all("script", type="application/ld+json"):
            data = json.loads(script.string or "")
            assert data["@context"] == "https://schema.org", page.address
            kinds[data["@type"]] += 1
    assert {"Article", "FAQPage", "BreadcrumbList", "Dataset"} <= set(kinds)


def test_every_state_page_shows_where_its_law_was_read(site: Path, book: Lawbook) -> None:
    for law in book.states:
        page = BuiltPage("", site / "states" / law.slug / "index.html")
        for name, source in law.sources.items():
            entry = page.soup.find(id=f"source-{name}")
            assert entry, (law.code, name)
            assert entry.find("a", href=source.url), (law.code, name)


def test_every_sentence_of_a_states_tables_is_on_its_page(site: Path, book: Lawbook) -> None:
    for law in book.states:
        text = " ".join(BuiltPage("", site / "states" / law.slug / "index.html").soup.get_text(" ").split())
        for row in (*law.law.rules, *law.law.fair_value, *law.law.deadlines):
            for words in (row.how, row.why, row.unless):
                assert words is None or words.rstrip(".") in text, (law.code, words)


def test_a_page_without_need_has_no_script(pages: list[BuiltPage]) -> None:
    articles = [page for page in pages if page.address.startswith("/articles/")]
    assert [page.address for page in articles if page.soup.find("script", src=True)] == []
