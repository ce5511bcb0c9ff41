"""What a result must show: its figures, its steps, its days for a calendar; heard as well as seen; in large type."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from urllib.parse import urlencode

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from playwright.sync_api import Page

    Open = Callable[..., Page]

NOON = "2026-11-23T12:00:00"
SUMS = {"debt": "250000", "price": "200000", "value": "230000"}
TEXAS = {
    "state": "TX",
    "foreclosure": "nonjudicial",
    "lien": "first",
    "home": "primary-residence",
    "sold": "2026-03-10",
}
PURCHASE = {**TEXAS, **SUMS, "loan": "purchase"}
OWN_DAY = {"state": "SC", "complaint": "demanded", "sold": "2026-11-10", **SUMS}


def opened(open_page: Open, case: dict[str, str], today: str = NOON, **reader: object) -> Page:
    page = open_page("/calculator/", **reader)
    page.clock.set_fixed_time(today)
    page.evaluate("(hash) => { location.hash = hash; }", urlencode(case))
    page.wait_for_selector("#result[data-verdict]:not([hidden], [aria-busy])")
    return page


def figures(page: Page) -> list[tuple[str, str]]:
    """The figures side by side, each with its label."""
    rows = page.get_by_role("table", name="What it can come to").locator("tbody tr")
    return [(row.locator("th").inner_text().split("\n")[0], row.locator("td").inner_text()) for row in rows.all()]


def test_three_figures_stand_side_by_side_where_the_law_leaves_three(open_page: Open) -> None:
    page = opened(open_page, PURCHASE | {"loan": "unknown"})
    assert figures(page) == [
        ("By the sale price", "$50,000"),
        ("If the court counts the market value", "$20,000"),
        ("If a bar applies", "$0"),
    ]
    rows = page.get_by_role("table", name="What it can come to").locator("tbody tr")
    for row in rows.all():
        assert row.locator(".cites a[href^='http']").count() > 0
        assert re.search(r"read [A-Z][a-z]+ \d{1,2}, \d{4}", row.inner_text())


@pytest.mark.parametrize(
    ("case", "shown"),
    [
        (PURCHASE, ["$50,000", "$20,000"]),
        (PURCHASE | {"loan": "home-equity"}, []),
        (PURCHASE | {"price": "300000"}, []),
        (PURCHASE | {"debt": "12500000", "price": "9000000", "value": "11000000"}, ["$3,500,000", "$1,500,000"]),
        (PURCHASE | {"debt": "0", "price": "0", "value": "0"}, []),
        (PURCHASE | {"value": "unknown"}, []),
    ],
)
def test_figures_are_shown_only_where_they_differ(open_page: Open, case: dict[str, str], shown: list[str]) -> None:
    page = opened(open_page, case)
    found = figures(page) if page.get_by_role("table", name="What it can come to").count() else []
    assert [sum_ for _, sum_ in found] == shown


def test_a_cap_is_a_figure_of_its_own(open_page: Open) -> None:
    """Nevada: a debt buyer that paid 60,000 cannot ask for more, less what the home was worth."""
    case = {"state": "NV", "foreclosure": "nonjudicial", "lien": "junior", "home": "primary-residence", "units": "1"}
    bought = {"loan": "refinance", "creditor": "unknown", "debt": "90000", "price": "0", "amount-paid": "6000"}
    found = figures(opened(open_page, case | bought | {"sold": "2026-08-31"}))
    assert ("By the sale price", "$90,000") in found
    assert ("With the cap on this claim", "$6,000") in found


def test_a_wiped_out_loan_is_asked_for_its_own_part_of_the_sale(open_page: Open) -> None:
    page = open_page("/calculator/")
    page.locator("#state").select_option("CA")
    page.wait_for_selector("#questions .field")
    price = page.locator("#field-price")
    label = price.locator(".field__label").first
    assert label.inner_text() == "How much did the sale bring for this loan?"
    page.locator('input[name="lien"][value="junior"]').check()
    assert label.inner_text() == "How much of the sale money went to this loan?"
    price.locator(".calc-why summary").click()
    assert "often got nothing" in price.locator(".calc-why").inner_text()
    page.locator('input[name="lien"][value="first"]').check()
    page.locator('input[name="foreclosure"][value="deed-in-lieu"]').check()
    assert label.inner_text() == "How much did the lender take off the debt for the home?"


@pytest.mark.parametrize(("lien", "notices"), [("first", 1), ("junior", 0)])
def test_only_the_loan_that_was_foreclosed_can_leave_a_surplus(open_page: Open, lien: str, notices: int) -> None:
    page = opened(open_page, PURCHASE | {"price": "300000", "lien": lien, "default": "2025-01-01"})
    assert page.get_by_text("The sale may owe you money").count() == notices


def test_each_step_leads_to_the_page_that_helps_with_it(open_page: Open) -> None:
    page = opened(open_page, PURCHASE)
    links = page.locator("#r-now .steps a").evaluate_all("all => all.map((one) => new URL(one.href).pathname)")
    for path in ("/papers/", "/papers/summons-and-complaint/", "/letters/ask-for-market-value/", "/states/texas/"):
        assert path in links
    barred = opened(open_page, PURCHASE | {"loan": "home-equity"})
    links = barred.locator("#r-now .steps a").evaluate_all("all => all.map((one) => new URL(one.href).pathname)")
    assert links == ["/papers/", "/letters/ask-for-validation/", *links[2:]]
    assert "/letters/ask-for-market-value/" not in links


@pytest.mark.parametrize(
    ("sold", "day"), [("2024-11-23", "a Monday"), ("2026-03-11", "a Saturday"), ("2026-03-12", "a Sunday")]
)
def test_a_last_day_on_a_weekend_says_so(open_page: Open, sold: str, day: str) -> None:
    """Two years: November 23, 2026 is a Monday, March 11 and 12, 2028 are a Saturday and a Sunday."""
    said = opened(open_page, PURCHASE | {"sold": sold}).locator(".deadline").inner_text()
    assert (f"That day is {day}. The court's own calendar may move it." in said) is (day != "a Monday")


def test_a_day_that_is_past_says_what_that_does_and_what_it_turns_on(open_page: Open) -> None:
    said = opened(open_page, PURCHASE | {"sold": "2024-11-05"}).locator(".deadline").inner_text()
    assert "passed 18 days ago" in said
    assert "After that day the claim is lost. But if the lender took this step in time, the claim goes on." in said
    assert "the claim is lost" not in opened(open_page, PURCHASE).locator(".deadline").inner_text()


def test_the_head_of_a_family_is_told_that_more_may_be_safe(open_page: Open) -> None:
    for code, told in (("FL", 1), ("OH", 0)):
        page = opened(open_page, {"state": code, "foreclosure": "judicial", "sold": "2026-03-10", **SUMS})
        page.locator("summary", has_text="Work it out for your paycheck").click()
        page.locator("#pay-net").fill("900")
        page.get_by_role("button", name="Show what could be taken").click()
        assert page.get_by_text("If you are the head of a family, more may be safe here").count() == told


def test_a_surplus_comes_first_among_the_steps(open_page: Open) -> None:
    page = opened(open_page, PURCHASE | {"price": "300000"})
    first = page.locator("#r-now .steps li").first
    assert first.get_by_role("link").get_attribute("href").endswith("/articles/surplus-money/")


def test_where_the_sum_leaves_nothing_the_head_says_so_and_shows_no_claim(open_page: Open) -> None:
    page = opened(open_page, PURCHASE | {"price": "300000"})
    head = page.locator("#result-title")
    assert head.inner_text().strip() == "Nothing is left to claim"
    assert head.locator("svg").count() == 0
    assert page.locator("#result").get_attribute("data-high") == "0"


def days_of(page: Page, folder: Path) -> dict[str, str]:
    """The entries of the calendar file: their words by their day."""
    with page.expect_download() as saved:
        page.get_by_role("button", name="Save in my calendar").click()
    file = folder / "days.ics"
    saved.value.save_as(file)
    text = file.read_bytes().decode("utf-8").replace("\r\n ", "")
    parts = [dict(line.split(":", 1) for line in one.splitlines() if ":" in line) for one in text.split("BEGIN:VEVENT")]
    return {part["DTSTART;VALUE=DATE"]: part["SUMMARY"] for part in parts[1:]}


def test_the_calendar_has_the_owners_steps_beside_the_last_days(open_page: Open, tmp_path: Path) -> None:
    found = days_of(opened(open_page, PURCHASE), tmp_path)
    assert list(found) == ["20280310", "20280311"]
    assert "Last day to ask" in found["20280310"]
    assert "clerk" in found["20280311"]
    found = days_of(opened(open_page, OWN_DAY), tmp_path)
    assert list(found) == ["20261210", "20261126"]
    assert "Two weeks left" in found["20261126"]


def test_a_step_that_is_past_is_in_no_calendar(open_page: Open, tmp_path: Path) -> None:
    found = days_of(opened(open_page, OWN_DAY, "2026-11-27T12:00:00"), tmp_path)
    assert list(found) == ["20261210"]


@pytest.mark.parametrize("code", ["TX", "IA"])
def test_every_clock_says_what_can_stop_or_restart_it(open_page: Open, code: str) -> None:
    kind = {"foreclosure": "nonjudicial" if code == "TX" else "judicial"}
    days = opened(open_page, PURCHASE | kind | {"state": code, "trigger": "2026-03-10"}).locator("#r-days")
    days.get_by_role("heading", name="What can stop or restart the clock").wait_for()
    assert days.get_by_text("30 days after notice that the hold ended").is_visible()
    assert days.get_by_role("link", name="More about what moves a clock").is_visible()
    assert days.locator(".cites a", has_text="11 U.S.C. § 108(c)").count() == 1


def test_what_is_safe_names_social_security_in_every_state(open_page: Open) -> None:
    page = opened(open_page, PURCHASE)
    assert page.locator("#r-after").get_by_text("Social Security benefits cannot be taken").is_visible()


def test_the_whole_task_by_roles_and_names_and_the_result_is_announced(open_page: Open) -> None:
    page = open_page("/calculator/")
    page.get_by_role("combobox", name="Where was the home?").select_option("Texas")
    page.get_by_role("heading", level=2, name="The loan and the foreclosure").wait_for()
    page.get_by_role("group", name="How did you lose the home?").get_by_role("radio", name="Without a court").check()
    page.get_by_role("group", name="What was this loan for?").get_by_role("radio", name="To buy the home").check()
    page.get_by_role("group", name="Did anything end this debt?").get_by_role("radio", name="No, nothing").check()
    page.get_by_role("group", name="Which loan").get_by_role("radio", name="The loan that was foreclosed").check()
    sum_ = page.get_by_role("textbox", name="How much was owed on this loan on the day of the sale?")
    sum_.fill("much")
    page.get_by_role("button", name="Show the answer").click()
    alert = page.get_by_role("alert")
    assert "Some answers cannot be read" in alert.inner_text()
    assert sum_.evaluate(
        "(box) => document.getElementById(box.getAttribute('aria-describedby')).textContent"
    ).startswith("Error: ")
    assert sum_.get_attribute("aria-invalid") is not None
    alert.get_by_role("link").click()
    sum_.fill("$250,000")
    page.get_by_role("textbox", name="How much did the sale bring for this loan?").fill("200000")
    page.get_by_role("button", name="Show the answer").click()
    page.get_by_role("region", name="They can claim it, less if you ask in time").wait_for()
    page.wait_for_selector("#result:not([aria-busy])")
    assert page.get_by_role("status").filter(has_text="Texas. They can claim it").count() == 1
    assert page.get_by_role("table", name="The sum, line by line").get_by_role("rowheader", name="Owed").is_visible()
    for name in ("Can they ask at all?", "Until when?", "What to do next", "Your answers"):
        assert page.get_by_role("region", name=name).is_visible()
    page.get_by_role("button", name="Change Kind of loan").click()
    assert page.evaluate("document.activeElement.name") == "loan"


@pytest.mark.parametrize("width", [640, 1280])
def test_text_at_twice_its_size_scrolls_no_page_sideways(open_page: Open, width: int) -> None:
    page = opened(open_page, PURCHASE | {"loan": "unknown"}, viewport={"width": width, "height": 800})
    page.evaluate("document.documentElement.style.fontSize = '200%'")
    fits = "document.documentElement.scrollWidth <= document.documentElement.clientWidth"
    assert page.evaluate(fits)
    page.get_by_role("button", name="Change my answers").click()
    page.evaluate("document.querySelectorAll('#form details').forEach((one) => { one.open = true; })")
    assert page.evaluate(fits)


SAME_LINE = """() => {
  const [text] = document.querySelector(".deadline__figure span").childNodes;
  const range = document.createRange();
  const top = (at) => (range.setStart(text, at), range.setEnd(text, at + 1), range.getBoundingClientRect().top);
  const comma = text.data.indexOf(",");
  return top(0) === top(comma);
}"""


@pytest.mark.parametrize("width", [320, 360, 768, 1184, 1440, 1920])
def test_the_longest_day_keeps_its_comma_beside_it(open_page: Open, width: int) -> None:
    case = PURCHASE | {"sold": "2024-09-30"}
    page = opened(open_page, case, viewport={"width": width, "height": 800})
    assert page.locator(".deadline__figure").inner_text().startswith("September")
    assert page.evaluate(SAME_LINE)


def test_where_nothing_is_left_no_fact_is_said_to_make_a_difference(open_page: Open) -> None:
    page = opened(open_page, PURCHASE | {"loan": "unknown", "price": "300000"})
    assert page.locator("#result").get_attribute("data-high") == "0"
    assert "make the difference" not in page.locator(".answer__text").inner_text()
