"""Below the answer: a paycheck, a judgment's growth, the parts of a sum, who backed the loan, a counselor's address."""

from __future__ import annotations

import random
from datetime import date
from fractions import Fraction
from importlib.resources import files
from typing import TYPE_CHECKING, Any

import pytest

from lawbook.pay import WEEKS, Paycheck, could_take
from lawbook.views.calculator import calculator_data
from lawbook.views.calculator_later import later_data

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from playwright.sync_api import Page

    from lawbook.model import Lawbook

    Open = Callable[..., Page]

AXE = files("axe_playwright_python").joinpath("axe.min.js").read_text(encoding="utf-8")
FIND = "async () => (await axe.run(document)).violations.map(({ id, nodes }) => [id, nodes[0].html])"
SMALL = "nodes => nodes.filter((node) => node.getBoundingClientRect().height < 44).map((node) => node.outerHTML)"
NOON = "2026-11-23T12:00:00"
LINK = "/calculator/#state={}&foreclosure=judicial&sold=2026-03-10&debt=250000&price=200000&value=230000"
PAY = "Work it out for your paycheck"
GROWTH = "See what a judgment grows to"
SEED = 20261124
MOST_PAY = 300_000  # cents
DAYS = (
    date(2008, 1, 1),
    date(2025, 12, 31),
    date(2026, 1, 1),
    date(2026, 6, 30),
    date(2026, 11, 23),
    date(2027, 1, 1),
    date(2028, 2, 29),
)
IN_THE_PAGE = """async ([state, federal, cases]) => {
  const { couldTake, WEEKS } = await import("/theme/js/calculator/pay.js");
  return cases.map(({ gross, disposable, every, day }) => {
    const { cents, by, limit, open } = couldTake({ gross, disposable, weeks: WEEKS[every] }, state, federal, day);
    return [cents, by, limit, open];
  });
}"""


def checks(chance: random.Random) -> Iterator[dict[str, Any]]:
    """Paychecks of every kind, on days on both sides of a change; among them the sums where limits start."""
    known = (0, 1, 21_750, 21_751, 29_000, 45_600, 45_601, 47_300, 68_400, 72_404, 72_405, 77_000, 77_001, 91_200)
    for day in DAYS:
        for every, weeks in WEEKS.items():
            for sum_ in (*known, *(chance.randrange(MOST_PAY) for _ in range(6))):
                disposable = int(sum_ * weeks)
                gross = disposable + chance.choice((0, 1, 5_000, 40_000))
                yield {"gross": gross, "disposable": disposable, "every": every, "day": day.isoformat()}


def test_every_paycheck_of_every_state_is_worked_out_alike(open_page: Open, book: Lawbook) -> None:
    page, chance, differ = open_page("/calculator/"), random.Random(SEED), []  # noqa: S311
    federal = later_data(book)["pay"]
    for law in book.states:
        tried = list(checks(chance))
        found = page.evaluate(IN_THE_PAGE, [calculator_data(law, book)["after"]["pay"], federal, tried])
        for one, shown in zip(tried, found, strict=True):
            paid = Paycheck(Fraction(one["gross"], 100), Fraction(one["disposable"], 100), WEEKS[one["every"]])
            meant = could_take(paid, law.law.wages, book.everywhere.law, date.fromisoformat(one["day"]))
            if shown != [meant.cents, meant.by, meant.limit, meant.open]:
                differ.append((law.code, one, shown, meant))
    assert differ[:3] == []


def opened(open_page: Open, code: str, tool: str, today: str = NOON, **reader: Any) -> Page:
    page = open_page("/calculator/", **reader)
    page.clock.set_fixed_time(today)
    page.evaluate("(hash) => { location.hash = hash; }", LINK.format(code).split("#")[1])
    page.wait_for_selector("#result[data-verdict]:not([hidden], [aria-busy])")
    page.locator("summary", has_text=tool).click()
    page.wait_for_selector(".calc-tool[open] form")
    return page


def paid(page: Page, net: str, every: str = "weekly", gross: str = "") -> str:
    page.locator(f'input[name="pay-every"][value="{every}"]').check()
    page.locator("#pay-net").fill(net)
    if gross:
        page.locator("#pay-gross").fill(gross)
    page.get_by_role("button", name="Show what could be taken").click()
    return page.locator(".calc-tool__result").inner_text()


def test_a_paycheck_shows_what_could_be_taken_and_the_limit_that_decides(open_page: Open) -> None:
    page = opened(open_page, "OH", PAY)
    assert page.locator("#pay-gross").count() == 0
    said = paid(page, "$1,000.00", "two-weeks")
    assert "up to $250 of this paycheck could be taken. That would leave $750." in said
    assert "is from Ohio: 25% of pay after required deductions." in said
    assert "judgment-proof" not in said


def test_pay_below_the_floor_says_that_a_court_may_find_nothing(open_page: Open) -> None:
    page = opened(open_page, "OH", PAY)
    assert "nothing of this paycheck could be taken" in paid(page, "435.00", "two-weeks")
    assert page.get_by_text('You may be "judgment-proof"').is_visible()
    assert "$435 of this paycheck is safe" in page.locator(".calc-tool__result").inner_text()
    paid(page, "435.02", "two-weeks")
    assert page.get_by_text('You may be "judgment-proof"').count() == 0


def test_a_state_that_counts_gross_pay_asks_for_it(open_page: Open) -> None:
    page = opened(open_page, "IL", PAY)
    assert "up to $180 of this paycheck" in paid(page, "1000", gross="1200")
    paid(page, "1000", gross="900")
    assert "must not be less" in page.locator(".calc-tool .field__error").inner_text()
    assert page.evaluate("document.activeElement.id") == "pay-gross"
    assert page.locator(".calc-tool__result").inner_text() == ""


def test_only_protected_income_asks_for_no_pay_and_shows_the_federal_rule(open_page: Open) -> None:
    page = opened(open_page, "OH", PAY)
    page.locator('input[name="pay-income"][value="benefits"]').check()
    assert page.locator("#pay-net").is_hidden()
    page.get_by_role("button", name="Show what could be taken").click()
    said = page.locator(".calc-tool__result")
    assert "Social Security benefits cannot be taken for a private debt" in said.inner_text()
    assert said.locator(".cites a[href^='http']").count() > 0
    assert page.get_by_text('You may be "judgment-proof"').is_visible()


@pytest.mark.parametrize("text", ["", "much", "-5", "1,000,000"])
def test_pay_that_cannot_be_read_is_said_beside_its_field(open_page: Open, text: str) -> None:
    page = opened(open_page, "OH", PAY)
    paid(page, text)
    assert "sum in dollars" in page.locator(".calc-tool .field__error").inner_text()
    assert page.evaluate("document.activeElement.id") == "pay-net"


def test_where_pay_cannot_be_taken_nobody_is_asked_for_it(open_page: Open) -> None:
    page = open_page(LINK.format("TX"))
    assert page.locator("summary", has_text=PAY).count() == 0
    assert page.locator("#r-after").get_by_text('You may be "judgment-proof"').is_visible()


def grown(page: Page) -> list[list[str]]:
    page.get_by_role("button", name="Show the years").click()
    rows = page.locator(".calc-tool__result tbody tr")
    return [row.locator("th, td").all_inner_texts() for row in rows.all()]


def test_a_judgment_grows_by_the_rate_that_was_read(open_page: Open) -> None:
    """Ohio: 7 percent in 2026; five years. 50,000 + 5 x 3,500."""
    page = opened(open_page, "OH", GROWTH)
    assert page.locator("#growth-rate").input_value() == "7"
    rows = grown(page)
    assert rows[0] == ["1 year", "$53,500"]
    assert rows[-1] == ["5 years", "$67,500"]
    assert page.get_by_role("table", name="A judgment at 7% a year").is_visible()


def test_a_rate_that_has_run_out_is_asked_for_and_not_guessed(open_page: Open) -> None:
    page = opened(open_page, "OH", GROWTH, today="2027-01-01T12:00:00")
    assert page.locator("#growth-rate").input_value() == ""
    assert grown(page) == []
    assert "percentage" in page.locator(".calc-tool .field__error").inner_text()
    page.locator("#growth-rate").fill("8.75%")
    assert grown(page)[1] == ["2 years", "$58,750"]


def test_both_ends_of_a_range_grow(open_page: Open) -> None:
    page = opened(open_page, "TX", GROWTH)
    page.locator("#growth-rate").fill("10")
    rows = grown(page)
    assert rows[0] == ["1 year", "$22,000", "$55,000"]
    assert [row[0] for row in rows] == ["1 year", "2 years", "3 years", "4 years", "5 years", "10 years"]


SUMS: tuple[tuple[list[str], str, int | None], ...] = (
    (["240000", "12,000", "$1,500", "2500.50", "6000.50"], "debt", 250_000),
    (["240000.50", "", "", "", ""], "debt", 240_001),
    (["100", "", "", "", "100.49"], "debt", 0),
    (["100", "", "", "", "900"], "debt", 0),
    (["0", "", "", "", ""], "debt", 0),
    (["12500000", "499999", "", "1", ""], "debt", 13_000_000),
    (["", "5", "", "", ""], "debt", None),
    (["100", "five", "", "", ""], "debt", None),
    (["230000", "30000"], "value", 200_000),
    (["230000", "250000"], "value", 0),
)


@pytest.mark.parametrize(("texts", "name", "total"), SUMS)
def test_parts_add_up_to_whole_dollars_and_never_below_nothing(
    open_page: Open, texts: list[str], name: str, total: int | None
) -> None:
    add = "async ([name, t]) => (({ added, PARTS }) => added(PARTS[name], t))(await import(%r))"
    found = open_page("/calculator/").evaluate(add % "/theme/js/calculator/sum_parts.js", [name, texts])
    assert found == total


def test_only_the_total_of_the_parts_goes_into_a_link(open_page: Open) -> None:
    page = open_page("/calculator/")
    page.locator("#state").select_option("OH")
    page.wait_for_selector("#questions .field")
    page.locator("#field-debt summary", has_text="Add it up").click()
    page.locator("#part-principal").fill("240,000")
    page.locator("#part-interest").fill("11111")
    page.locator("#part-insurance").fill("1111")
    assert page.locator("#answer-debt").input_value() == ""
    assert page.locator("#field-debt .calc-tool__total").inner_text() == "Total: $250,000"
    page.get_by_role("button", name="Use this total").click()
    assert page.locator("#answer-debt").input_value() == "250000"
    page.get_by_role("button", name="Show the answer").click()
    page.get_by_role("button", name="Make a link").click()
    page.wait_for_selector("#link")
    assert "debt=250000" in page.url
    assert not any(sum_ in page.url for sum_ in ("240", "11111", "1111", "part", "principal"))


def test_who_backed_the_loan_shows_federal_law_and_changes_no_answer(open_page: Open) -> None:
    page = open_page(LINK.format("OH"))
    before = page.evaluate("({ ...document.getElementById('result').dataset })")
    page.get_by_role("radio", name="VA loan").check()
    shown = page.locator(".calc-backed .sourced")
    assert "1990" in shown.inner_text()
    assert shown.locator(".cites a[href^='http']").count() > 0
    assert page.evaluate("({ ...document.getElementById('result').dataset })") == before
    page.get_by_role("radio", name="No, or I don't know").check()
    assert shown.count() == 0


def test_who_backed_the_loan_is_kept_for_the_next_answer_and_stands_on_the_case_sheet(open_page: Open) -> None:
    page = open_page(LINK.format("OH"))
    page.evaluate("window.print = () => {}")
    page.get_by_role("radio", name="VA loan").check()
    page.get_by_role("button", name="Change my answers").click()
    page.get_by_role("button", name="Show the answer").click()
    assert page.get_by_role("radio", name="VA loan").is_checked()
    assert "1990" in page.locator(".calc-backed .sourced").inner_text()
    page.get_by_role("button", name="Print a case sheet").click()
    page.wait_for_selector("body.calc-sheet .sheet", state="attached")
    assert page.locator(".sheet .facts > div", has_text="Backed by").locator("dd").text_content() == "VA loan"
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    page.get_by_role("button", name="Start again").click()
    page.locator("#state").select_option("OH")
    page.get_by_role("button", name="Show the answer").click()
    assert page.get_by_role("radio", name="No, or I don't know").is_checked() is False
    assert page.get_by_role("radio", name="VA loan").is_checked() is False


def test_a_released_debt_is_not_asked_who_backed_it(open_page: Open) -> None:
    page = open_page(LINK.format("OH") + "&release=bankruptcy")
    assert page.locator("#result").get_attribute("data-verdict") == "barred"
    assert page.locator(".calc-backed").count() == 0


def test_the_finder_sends_a_zip_code_alone_and_only_when_it_is_pressed(open_page: Open) -> None:
    page = open_page(LINK.format("OH"))
    asked: list[str] = []

    def answer(route: Any) -> None:
        asked.append(route.request.url)
        route.fulfill(status=200, content_type="text/html", body="<!doctype html><title>CFPB</title>")

    page.context.route("https://www.consumerfinance.gov/**", answer)
    find = page.get_by_role("button", name="Find a counselor")
    page.locator("#zip").fill("4321")
    find.click()
    assert asked == []
    page.locator("#zip").fill("43215")
    with page.context.expect_page() as tab:
        find.click()
    tab.value.wait_for_load_state()
    assert asked == ["https://www.consumerfinance.gov/find-a-housing-counselor/?zipcode=43215"]
    assert page.locator("#result").is_visible()


def test_nothing_of_a_tool_is_fetched_before_it_is_opened(open_page: Open) -> None:
    page = open_page("/calculator/")
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(page.url + LINK.format("OH").removeprefix("/calculator/"))
    page.wait_for_selector("#result[data-verdict]:not([hidden], [aria-busy])")
    assert [url for url in asked if "/scripts/tool_" in url or url.endswith("later.json")] == []
    page.locator("summary", has_text=PAY).click()
    page.wait_for_selector("#pay-net")
    assert any("/scripts/tool_pay." in url for url in asked)


def barriers(page: Page) -> list[Any]:
    page.evaluate(AXE)
    found: list[Any] = page.evaluate(FIND)
    return found


@pytest.mark.parametrize(("width", "scheme"), [(320, "light"), (1280, "dark")])
def test_every_tool_is_without_barrier_when_it_is_open(open_page: Open, width: int, scheme: str) -> None:
    page = opened(open_page, "IL", PAY, viewport={"width": width, "height": 800}, color_scheme=scheme)
    page.get_by_role("radio", name="FHA loan").check()
    paid(page, "300", gross="300")
    page.locator("summary", has_text=GROWTH).click()
    page.wait_for_selector("#growth-rate")
    page.get_by_role("button", name="Show the years").click()
    assert barriers(page) == []
    assert page.evaluate("document.documentElement.scrollWidth") == width
    targets = (
        ".calc-tool button, .calc-tool .choice, .calc-tool .input, .calc-backed .choice, #zip, .calc-tool > summary"
    )
    assert page.locator(f":is({targets}):visible").evaluate_all(SMALL) == []
    page.get_by_role("button", name="Change my answers").click()
    page.locator("#field-debt summary", has_text="Add it up").click()
    page.locator("#part-principal").fill("five")
    assert barriers(page) == []
    assert page.evaluate("document.documentElement.scrollWidth") == width
