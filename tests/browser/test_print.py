"""A state's page prints on two sheets of Letter paper, with what matters on them."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from playwright.sync_api import Page

    from lawbook.model import Lawbook

    Open = Callable[..., Page]

SHEETS = 2
ESSENTIALS = (".answer__text", ".deadline__figure", "#amount .sum", "#ask", "#now .steps", "#sources .sources", "#help")


def sheets(page: Page) -> int:
    paper = page.pdf(format="Letter", prefer_css_page_size=True)
    return paper.count(b"/Type /Page") - paper.count(b"/Type /Pages")


def test_every_state_prints_on_two_sheets(open_page: Open, address: str, book: Lawbook) -> None:
    page = open_page("/states/")
    long = {}
    for law in book.states:
        page.goto(f"{address}/states/{law.slug}/")
        long[law.name] = sheets(page)
    assert {name: count for name, count in long.items() if count > SHEETS} == {}


def test_what_matters_is_on_the_paper_and_the_rest_is_named(open_page: Open) -> None:
    page = open_page("/states/texas/")
    page.emulate_media(media="print")
    assert [part for part in ESSENTIALS if not page.locator(part).first.is_visible()] == []
    assert page.locator("#more").is_visible() is False
    assert page.locator(".print-only").is_visible()


def test_the_line_about_the_paper_is_not_on_the_screen(open_page: Open) -> None:
    assert open_page("/states/texas/").locator(".print-only").is_visible() is False
