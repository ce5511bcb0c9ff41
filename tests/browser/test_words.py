"""A word explained in place: by keyboard, by touch, without a script, on paper; and the questions that are found."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    from playwright.sync_api import Page

    Open = Callable[..., Page]

GUIDE = "/articles/do-i-still-owe-money-after-foreclosure/"


def meaning_of(page: Page) -> str:
    return f"#{page.locator('button.term').first.get_attribute('popovertarget')}"


def test_a_meaning_opens_and_closes_by_keyboard(open_page: Open) -> None:
    page = open_page(GUIDE)
    meaning = page.locator(meaning_of(page))
    assert not meaning.is_visible()
    page.locator("button.term").first.focus()
    page.keyboard.press("Enter")
    assert meaning.is_visible()
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.closest('[popover]') !== null")
    page.keyboard.press("Escape")
    assert not meaning.is_visible()
    assert page.evaluate("document.activeElement.className") == "term"


@pytest.mark.parametrize("width", [320, 360, 1280])
def test_a_meaning_opens_by_touch_without_a_script_and_in_sight(open_page: Open, width: int) -> None:
    page = open_page(GUIDE, viewport={"width": width, "height": 640}, has_touch=True, java_script_enabled=False)
    meaning = page.locator(meaning_of(page))
    page.locator("button.term").first.tap()
    assert meaning.is_visible()
    box = meaning.bounding_box()
    assert box
    assert box["x"] >= 0
    assert box["x"] + box["width"] <= width
    assert 0 <= box["y"] <= 640 - box["height"]
    meaning.locator("button").tap()
    assert not meaning.is_visible()


def test_a_press_elsewhere_closes_a_meaning(open_page: Open) -> None:
    page = open_page(GUIDE, viewport={"width": 360, "height": 640})
    page.locator("button.term").first.click()
    page.mouse.click(5, 5)
    assert not page.locator(meaning_of(page)).is_visible()


def test_an_open_meaning_is_no_barrier(open_page: Open) -> None:
    from tests.browser.test_pages import violations

    page = open_page(GUIDE, viewport={"width": 360, "height": 640})
    page.locator("button.term").first.click()
    assert violations(page) == []


def test_paper_shows_every_meaning(open_page: Open) -> None:
    page = open_page(GUIDE)
    page.emulate_media(media="print")
    assert page.get_by_text("Words on this page").is_visible()
    meanings = page.locator("[popover]")
    assert meanings.count() >= 3
    assert all(meanings.nth(number).is_visible() for number in range(meanings.count()))
    assert page.get_by_role("button", name="Close").count() == 0


@pytest.mark.parametrize("path", ["/glossary/", "/what-other-sites-get-wrong/", "/faq/", "/faq/deadline/"])
def test_links_and_buttons_of_a_page_of_words_are_large_enough(open_page: Open, path: str) -> None:
    page = open_page(path, viewport={"width": 360, "height": 640})
    small = page.evaluate(
        """() => [...document.querySelectorAll('main nav:not(.breadcrumbs) a, summary, main form :is(input, select)')]
        .filter(at => at.checkVisibility() && at.getBoundingClientRect().height < 43.5).map(at => at.textContent)"""
    )
    assert small == []


def test_a_question_is_sought_in_the_sites_search(open_page: Open) -> None:
    page = open_page("/faq/", java_script_enabled=False)
    page.get_by_label("Words in a question").fill("strict connecticut")
    page.get_by_role("button", name="Find", exact=True).click()
    assert page.url.endswith("/search/?q=strict+connecticut")


def test_an_address_opens_its_question(open_page: Open) -> None:
    page = open_page("/faq/permission/#can-a-texas-lender-sue-me-after-it-sold-my-home")
    assert page.get_by_text("After a trustee's sale the lender has two years from the sale to file suit.").is_visible()


def test_an_old_address_of_a_states_question_leads_to_the_state(open_page: Open) -> None:
    page = open_page("/faq/#can-a-texas-lender-sue-me-after-it-sold-my-home")
    page.wait_for_url("**/states/texas/#can-a-texas-lender-sue-me-after-it-sold-my-home")
    page = open_page("/faq/#how-much-of-a-paycheck-can-a-lender-take-in-west-virginia")
    page.wait_for_url("**/states/west-virginia/#*")


def test_a_worry_opens_without_a_script(open_page: Open) -> None:
    page = open_page("/faq/", java_script_enabled=False)
    page.locator("#deadline h2 a").click()
    page.locator("#states summary").first.click()
    assert page.locator("#states details p").first.is_visible()
