"""The search finds what readers type, under its own policy; without script or index every page stands in a list."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest

from lawbook_pelican.after_build import finish
from tools.site_server import serve_folder

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from playwright.sync_api import Page

    Open = Callable[..., Page]

FOUND = "[data-search-found] a"


@pytest.fixture(scope="module")
def address(site: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Where the site with its index is served."""
    folder = tmp_path_factory.mktemp("search") / "site"
    shutil.copytree(site, folder)
    assert finish(folder) == ""
    server, where = serve_folder(folder)
    yield where
    server.stop()


def search(open_page: Open, words: str, **reader: object) -> Page:
    page = open_page(f"/search/?q={words}", **reader)
    page.wait_for_selector(FOUND)
    return page


def hrefs(page: Page) -> list[str]:
    found: list[str] = page.eval_on_selector_all(FOUND, "all => all.map((one) => one.getAttribute('href'))")
    return found


@pytest.mark.parametrize(
    ("words", "path"),
    [
        ("texas", "/states/texas/"),
        ("repo", "/articles/do-i-still-owe-money-after-foreclosure/"),
        ("bank sued me", "/articles/i-got-a-letter-or-court-papers/"),
        ("1099c", "/articles/tax-on-forgiven-debt/"),
        ("heloc", "/articles/second-mortgages-and-helocs/"),
        ("defficiency", "/articles/what-a-deficiency-judgment-is/"),
    ],
)
def test_what_readers_type_finds_the_page(open_page: Open, words: str, path: str) -> None:
    assert path in hrefs(search(open_page, words))[:2]


def test_a_question_is_found_at_its_answer(open_page: Open) -> None:
    page = open_page("/search/?q=texas&in=Questions")
    page.wait_for_selector(FOUND)
    assert all("#" in href for href in hrefs(page)), hrefs(page)
    page.locator(FOUND).first.click()
    page.wait_for_selector("details[open]")
    assert page.url.partition("#")[2] in page.locator("details[open]").evaluate_all("all => all.map((one) => one.id)")


def test_a_word_that_stands_nowhere_hides_nothing(open_page: Open) -> None:
    assert "/states/texas/" in hrefs(search(open_page, "texas qqzzxx"))


def test_the_header_searches_from_any_page(open_page: Open) -> None:
    page = open_page("/articles/")
    page.fill("header input[name=q]", "wages")
    page.keyboard.press("Enter")
    page.wait_for_selector(FOUND)
    assert page.url.endswith("/search/?q=wages")
    assert page.locator("form[data-search] [name=q]").input_value() == "wages"


def test_words_of_a_stranger_stay_words(open_page: Open) -> None:
    page = open_page("/search/?q=%3Cimg%20src%3Dx%3Eqqzzxx")
    page.wait_for_selector("[data-search-status]:not(:empty)")
    assert page.locator("main img").count() == 0


def test_without_script_every_page_is_listed(open_page: Open) -> None:
    page = open_page("/search/?q=texas", java_script_enabled=False)
    assert page.locator("form[data-search]").is_visible() is False
    assert page.locator("#pages a").count() > 100
    assert page.locator("#pages a[href='/states/texas/']").is_visible()


def test_a_site_without_an_index_says_so(open_page: Open) -> None:
    context = open_page("/search/").context
    page = context.new_page()
    page.route("**/pagefind.js", lambda route: route.fulfill(status=404, body=""))
    page.goto(open_page("/search/").url + "?q=texas")
    page.wait_for_selector("text=could not be read")
    assert page.locator("#pages a[href='/states/texas/']").is_visible()


def test_only_the_search_may_run_what_reads_its_index(open_page: Open) -> None:
    allowed = {path: policy(open_page, path) for path in ("/", "/search/", "/faq/")}
    assert [path for path, said in allowed.items() if "wasm-unsafe-eval" in said] == ["/search/"]


def policy(open_page: Open, path: str) -> str:
    page = open_page(path)
    answer = page.reload()
    assert answer
    return answer.headers["content-security-policy"]
