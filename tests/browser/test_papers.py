"""The way to a paper: two questions by keyboard, a plain list without script, numbers that lead there and back."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from playwright.sync_api import Page

    Open = Callable[..., Page]


def test_two_questions_lead_to_a_paper_by_keyboard(open_page: Open) -> None:
    page = open_page("/papers/")
    page.locator("#senders input").first.focus()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowDown")
    assert page.locator("#senders input:checked").get_attribute("value") == "lender"
    assert page.locator(".picker__group:visible h3").all_inner_texts() == ["The bank or loan servicer"]
    assert page.locator("#shown").inner_text() == "2 papers to choose from."
    for _ in range(3):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.textContent").startswith("It says I can pay less"):
            break
    page.keyboard.press("Enter")
    page.wait_for_url("**/papers/settlement-offer/")


def test_a_reader_who_is_not_sure_sees_all_papers(open_page: Open) -> None:
    page = open_page("/papers/")
    page.locator("#senders input[value='employer']").check()
    assert page.locator("#shown").inner_text() == "1 paper to choose from."
    page.locator("#senders input[value='']").check()
    assert page.locator(".picker__group:visible").count() == 5
    assert page.locator("#shown").inner_text() == "6 papers to choose from."


def test_without_script_the_picker_is_links_by_sender(open_page: Open) -> None:
    page = open_page("/papers/", java_script_enabled=False)
    assert page.locator("main input:visible").count() == 0
    assert page.locator("#jumps a").count() == page.locator(".picker__group:visible").count() == 5
    page.locator("#jumps a", has_text="My employer").click()
    assert page.url.endswith("#from-employer")


def test_a_number_leads_to_its_part_and_back(open_page: Open) -> None:
    page = open_page("/papers/summons-and-complaint/", viewport={"width": 360, "height": 700})
    page.locator("#mark-days").click()
    assert page.url.endswith("#part-days")
    assert page.locator("#part-days").is_visible()
    page.locator("#part-days a.mark").click()
    assert page.url.endswith("#mark-days")


def test_the_numbers_are_large_enough_for_a_thumb(open_page: Open) -> None:
    page = open_page("/papers/form-1099-c/", viewport={"width": 320, "height": 700})
    boxes = [mark.bounding_box() for mark in page.locator("a.mark").all()]
    assert len(boxes) >= 14
    assert [box for box in boxes if not box or box["width"] < 44 or box["height"] < 44] == []


def test_a_paper_page_needs_no_script(open_page: Open) -> None:
    assert open_page("/papers/wage-garnishment/").locator("script[src]").count() == 0
