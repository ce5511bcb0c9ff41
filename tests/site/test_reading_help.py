"""What helps while reading, on the site as it is published: ways on and back, and how to cite or correct a page."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import quote

import pytest
from bs4 import BeautifulSoup

from lawbook_pelican.generator import templates
from lawbook_pelican.publication import FEEDS, Place, publication
from tests.conftest import ROOT

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lawbook.model import Lawbook

ORIGIN = "https://shortfall.example"
REPORT = "https://reports.example/new?title={title}&body=Page%3A%20{page}"
SHARED = ("og:title", "og:description", "og:type", "og:url", "og:site_name", "og:image", "og:image:alt")
LONG = 600  # words from which a guide has its contents


@pytest.fixture(scope="module")
def pages(book: Lawbook) -> dict[str, BeautifulSoup]:
    """Every page by its address, on a site that has an address and a place for reports."""
    place = Place(ROOT / "content", ROOT / "theme", ORIGIN, feedback=REPORT)
    files = publication(book, place, templates(ROOT / "theme"))
    return {
        "/" + path.removesuffix("index.html"): BeautifulSoup(data.decode(), "html.parser")
        for path, data in files.items()
        if path.endswith(".html")
    }


def under(pages: dict[str, BeautifulSoup], folder: str) -> Iterator[tuple[str, BeautifulSoup]]:
    return ((path, page) for path, page in pages.items() if path.startswith(folder) and path != folder)


def test_a_report_names_the_page_it_is_about(pages: dict[str, BeautifulSoup]) -> None:
    for path, page in pages.items():
        link = page.find("a", string="This is wrong")
        if page.find("footer", class_="site-footer"):
            assert link, path
            assert str(link["href"]).endswith(f"body=Page%3A%20{quote(path, safe='')}"), path
            assert str(link["href"]).startswith("https://reports.example/new?title="), path


def test_readers_programs_find_both_feeds_on_every_page(pages: dict[str, BeautifulSoup]) -> None:
    for path, page in pages.items():
        found = [str(link["href"]) for link in page.find_all("link", rel="alternate", type="application/atom+xml")]
        assert found == [feed.path for feed in FEEDS], path
        assert all(link.get("title") for link in page.find_all("link", rel="alternate")), path


def test_a_page_says_what_a_shared_link_shows(pages: dict[str, BeautifulSoup]) -> None:
    for path, page in pages.items():
        canonical = page.find("link", rel="canonical")
        if not canonical:
            continue
        said = {str(tag["property"]): str(tag["content"]) for tag in page.find_all("meta", property=True)}
        assert [name for name in SHARED if not said.get(name)] == [], path
        assert said["og:url"] == canonical["href"], path
        assert str(canonical["href"]).startswith(f"{ORIGIN}/"), path


def test_a_page_of_law_says_when_it_was_read_and_how_long_it_takes(pages: dict[str, BeautifulSoup]) -> None:
    for path, page in (*under(pages, "/states/"), *under(pages, "/articles/"), *under(pages, "/papers/")):
        byline = page.select_one(".byline")
        assert byline, path
        assert "Last reviewed" in byline.text, path
        assert "min read" in byline.text, path


def test_a_state_page_warns_once_its_law_is_to_be_checked_again(pages: dict[str, BeautifulSoup]) -> None:
    for path, page in under(pages, "/states/"):
        warning = page.select_one("[data-check-again][hidden]")
        said = page.select_one(".answer__checked time + time, .answer__checked time:last-of-type")
        assert warning, path
        assert said, path
        assert warning["data-check-again"] == said["datetime"], path


def test_a_guide_leads_on_through_its_series_and_to_three_others_at_most(
    pages: dict[str, BeautifulSoup], book: Lawbook
) -> None:
    for article in book.articles:
        page = pages[f"/articles/{article.slug}/"]
        series = sorted((one.order, one.title) for one in book.articles if one.series == article.series)
        at = series.index((article.order, article.title))
        assert len(page.select("a[rel=prev]")) == (at > 0), article.slug
        assert len(page.select("a[rel=next]")) == (at < len(series) - 1), article.slug
        assert len(page.select(".related a")) <= 3, article.slug
        long = len(article.body.split()) > LONG * 1.2
        assert not long or page.select_one("nav.contents"), article.slug
