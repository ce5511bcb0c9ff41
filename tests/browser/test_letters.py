"""The letters in a reader's hands: filled while they type, printed on one page, and nothing leaves the browser."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    from playwright.sync_api import BrowserContext, Page

    Open = Callable[..., Page]

SLUGS = [
    "ask-for-validation",
    "dispute-the-sum",
    "ask-for-market-value",
    "settlement-offer",
    "waiver-before-short-sale-or-deed",
    "itemized-payoff-request",
]
VALUE = "/letters/ask-for-market-value/"
TYPED = "Quiet Lane Cottage"
A_PAGE = re.compile(rb"/Type\s*/Page\b")
KEPT = """async () => [localStorage.length, sessionStorage.length, (await indexedDB.databases()).length,
  (await caches.keys()).length, document.cookie]"""


def put(page: Page, name: str, text: str) -> None:
    page.locator(f"#field-{name}").fill(text)


def words(page: Page) -> str:
    return " ".join(page.locator("#letter").inner_text().split())


def fill_all(page: Page) -> None:
    """Long but likely answers in every field."""
    for field in page.locator("[data-name]").all():
        kind, name = field.get_attribute("data-kind"), field.get_attribute("data-name") or ""
        if kind == "state":
            field.select_option("TX")
            page.locator("#law .choice").first.click()
        elif kind == "text":
            field.fill("1 Long Street\nUpper Apartment 12\nTown, ST 00000" if "address" in name else f"{TYPED} 000")
        else:
            field.fill({"date": "2026-03-10", "money": "$250,000.50"}[kind or ""])


def printed_pages(page: Page) -> int:
    return len(A_PAGE.findall(page.pdf(prefer_css_page_size=True)))


def test_what_a_reader_types_stands_in_the_letter(open_page: Open) -> None:
    page = open_page(VALUE)
    put(page, "name", "Homeowner")
    put(page, "price", "200000")
    put(page, "value", "$230,000.5")
    put(page, "sold", "2026-03-10")
    assert "sold on March 10, 2026 for $200,000. On that day it was worth $230,000.50." in words(page)
    assert words(page).startswith("Homeowner")
    assert words(page).endswith("Homeowner")


def test_lines_of_an_address_stay_lines(open_page: Open) -> None:
    page = open_page(VALUE)
    put(page, "address", "1 Street\nTown")
    assert "1 Street\nTown" in page.locator("#letter").inner_text()


def test_a_sum_that_is_none_is_said_and_not_written(open_page: Open) -> None:
    page = open_page(VALUE)
    put(page, "price", "about two hundred")
    error = page.locator("#error-price")
    assert error.is_visible()
    assert page.locator("#field-price").get_attribute("aria-errormessage") == "error-price"
    assert "about two hundred" not in words(page)
    put(page, "price", "200000")
    assert not error.is_visible()
    assert page.locator("#field-price").get_attribute("aria-errormessage") is None


def test_markup_is_only_text(open_page: Open) -> None:
    page = open_page(VALUE)
    put(page, "name", "<b onclick=alert(1)>X</b>")
    assert page.locator("#letter b").count() == 0
    assert "<b onclick=alert(1)>X</b>" in words(page)


def test_what_need_not_be_given_is_left_out_of_a_letter_that_was_begun(open_page: Open) -> None:
    page = open_page("/letters/dispute-the-sum/")
    block = page.locator("[data-optional]").first
    assert block.get_attribute("data-left-out") is None
    put(page, "claimed", "50000")
    assert block.get_attribute("data-left-out") == ""
    page.emulate_media(media="print")
    assert not block.is_visible()
    page.emulate_media(media="screen")
    put(page, "debt", "40000")
    assert block.get_attribute("data-left-out") is None


def test_a_state_gives_its_own_step_and_the_law_of_the_case_chosen(open_page: Open) -> None:
    page = open_page(VALUE)
    page.locator("#field-state").select_option("TX")
    law = page.locator("#law")
    law.locator(".choice").first.wait_for()
    assert "In Texas a letter is not enough" in law.inner_text()
    assert "You must file a lawsuit within 90 days after the sale." in law.inner_text()
    assert "The home is in Texas." in words(page)
    assert "§" not in words(page)
    law.locator(".choice", has_text="foreclosed in court").click()
    assert "The law I point to: Tex. Prop. Code § 51.004." in words(page)
    law.locator(".choice", has_text="None of these").click()
    assert "§" not in words(page)
    assert law.locator("a").get_attribute("href") == "/states/texas/"


def test_another_state_forgets_the_law_of_the_first(open_page: Open) -> None:
    page = open_page(VALUE)
    page.locator("#field-state").select_option("TX")
    page.locator("#law .choice").first.click()
    assert "51.003" in words(page)
    page.locator("#field-state").select_option("AL")
    page.locator("#law", has_text="We found no rule in Alabama").wait_for()
    assert "51.003" not in words(page)
    assert "The home is in Alabama." in words(page)


def test_a_letter_says_so_when_the_rules_cannot_be_loaded(open_page: Open) -> None:
    page = open_page(VALUE)
    page.route("**/letters/law/*", lambda route: route.fulfill(status=200, body="no json"))
    page.locator("#field-state").select_option("TX")
    page.locator("#law", has_text="could not be loaded").wait_for()


@pytest.mark.parametrize("slug", SLUGS)
def test_nothing_a_reader_types_is_sent_or_kept(context: BrowserContext, address: str, slug: str) -> None:
    page, asked = context.new_page(), []
    page.goto(f"{address}/letters/{slug}/")
    page.wait_for_load_state("networkidle")
    page.on("request", lambda request: asked.append((request.method, request.url, request.post_data)))
    fill_all(page)
    page.locator("#field-name").press("Enter")
    page.wait_for_load_state("networkidle")
    state = [("GET", f"{address}/letters/law/TX.json", None)] if slug == "ask-for-market-value" else []
    assert asked == state
    assert page.url == f"{address}/letters/{slug}/"
    assert page.evaluate(KEPT) == [0, 0, 0, 0, ""]
    assert context.cookies() == []


@pytest.mark.parametrize("slug", SLUGS)
def test_a_filled_letter_prints_alone_on_one_page(open_page: Open, slug: str) -> None:
    page = open_page(f"/letters/{slug}/", viewport={"width": 1280, "height": 900})
    fill_all(page)
    page.emulate_media(media="print")
    for hidden in ("header", "footer", "h1", "#use", "#before", "#answers", "#actions", "#sources"):
        assert not page.locator(hidden).first.is_visible(), hidden
    assert TYPED in words(page)
    assert printed_pages(page) == 1


@pytest.mark.parametrize("slug", SLUGS)
def test_without_script_a_letter_is_a_page_with_lines_to_fill(open_page: Open, slug: str) -> None:
    page = open_page(f"/letters/{slug}/", java_script_enabled=False)
    assert page.locator("#letter").is_visible()
    assert page.locator("#blank").is_visible()
    assert page.locator("#answers, #actions").locator("visible=true").count() == 0
    assert page.locator("#letter .slot").first.inner_text() == "Your name"
    assert printed_pages(page) == 1


def test_the_words_can_be_copied_as_plain_text(browser: Any, address: str) -> None:
    context = browser.new_context(permissions=["clipboard-read", "clipboard-write"])
    page = context.new_page()
    page.goto(address + "/letters/ask-for-validation/")
    put(page, "name", "Homeowner")
    put(page, "account", "0000")
    page.locator("#copy").click()
    page.locator("#told", has_text="Copied").wait_for()
    text = page.evaluate("navigator.clipboard.readText()")
    context.close()
    assert text.startswith("Homeowner\n________ (Your address)\n\n")
    assert "\n\nAbout: file 0000\n\n" in text
    assert "\n- a copy of the note, and of any judgment you rely on,\n" in text
    assert text.endswith("Sincerely,\n\nHomeowner")


def test_all_fields_can_be_emptied(open_page: Open) -> None:
    page = open_page(VALUE)
    fill_all(page)
    page.locator("#empty").click()
    assert TYPED not in words(page)
    assert "Texas" not in words(page)
    assert page.locator("#field-name").evaluate("field => document.activeElement === field")


def test_a_letter_starts_with_the_readers_own_day(open_page: Open) -> None:
    page = open_page(VALUE, timezone_id="Pacific/Honolulu")
    today = page.evaluate("new Date().toLocaleDateString('en-US', {year: 'numeric', month: 'long', day: 'numeric'})")
    assert today in words(page)
