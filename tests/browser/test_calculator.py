"""The calculator in a reader's hands: links, the form, the keyboard, the warnings, what is taken away, what is kept."""

from __future__ import annotations

import re
from datetime import date
from importlib.resources import files
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl, urlencode

import pytest
from playwright.sync_api import expect

from lawbook.decide import decide
from lawbook.facts import given
from lawbook.situations import typical
from tests.law.worked_cases import all_cases

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from playwright.sync_api import BrowserContext, Page

    from lawbook.model import Lawbook

    Open = Callable[..., Page]

TEXAS = {
    "state": "TX",
    "foreclosure": "nonjudicial",
    "lien": "first",
    "release": "none",
    "home": "primary-residence",
    "loan": "purchase",
    "sold": "2026-03-10",
    "debt": "250000",
    "price": "200000",
    "value": "230000",
}
IDAHO = {"state": "ID", "foreclosure": "short-sale", "debt": "250000", "price": "200000", "default": "2025-02-01"}
VERDICTS = {
    "barred": TEXAS | {"loan": "home-equity"},
    "limited": TEXAS,
    "allowed": TEXAS | {"lien": "junior", "default": "2025-02-01"},
    "depends": TEXAS | {"foreclosure": "unknown", "lien": "unknown", "loan": "unknown"},
    "unsettled": IDAHO,
}
AXE = files("axe_playwright_python").joinpath("axe.min.js").read_text(encoding="utf-8")
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
FIND = "async (rules) => (await axe.run(document, {runOnly: rules})).violations.map(v => [v.id, v.nodes[0].html])"
SHOWN = "#result[data-verdict]:not([hidden], [aria-busy])"
NOON = "2026-11-23T12:00:00"

SHOWN_ON_PAPER = """(body) => [...body.querySelectorAll("h1, h2, button, nav")]
  .filter((one) => one.checkVisibility()).map((one) => one.textContent)"""
COLOURS = "(all) => [...new Set(all.map((one) => getComputedStyle(one).color))]"
FOLLOW_ALL = """async (links) => {
  const result = document.getElementById("result");
  const shown = () => new Promise((done, fail) => {
    addEventListener("error", ({ message }) => fail(new Error(message)), { once: true });
    const watch = new MutationObserver(() => {
      if (result.hidden || result.ariaBusy) return;
      watch.disconnect();
      done({ ...result.dataset });
    });
    watch.observe(result, { attributeFilter: ["aria-busy"] });
  });
  const found = [];
  for (const link of links) {
    result.hidden = true;
    await Promise.resolve();
    const next = shown();
    location.hash = link;
    found.push(await next);
  }
  return found;
}"""


def barriers(page: Page) -> dict[str, Any]:
    """What axe finds on a phone and on a desk, light and dark."""
    found = {}
    for width, scheme in ((360, "light"), (360, "dark"), (1280, "light"), (1280, "dark")):
        page.set_viewport_size({"width": width, "height": 800})
        page.emulate_media(color_scheme=scheme)
        violations = page.evaluate(FIND, RULES)
        if violations:
            found[f"{width} {scheme}"] = violations
    return found


def link(**changed: str) -> str:
    """A link with the Texan answers, some of them changed; an empty one is left out."""
    told = {name: value for name, value in (TEXAS | changed).items() if value is not None}
    return f"/calculator/#{urlencode(told)}"


def result(page: Page) -> dict[str, Any]:
    page.wait_for_selector(SHOWN)
    found: dict[str, Any] = page.evaluate("({ ...document.getElementById('result').dataset })")
    return found


def attributes(answer: dict[str, Any]) -> dict[str, str]:
    """A worked case's answer as the result's attributes hold it."""
    high = "unknown" if answer["high"] is None else str(answer["high"])
    verdict, low, deadline = (str(answer[name]) for name in ("verdict", "low", "deadline"))
    return {"verdict": verdict, "low": low, "high": high, "deadline": deadline}


def choose(page: Page, name: str, value: str) -> None:
    page.locator(f'input[name="{name}"][value="{value}"]').check()


def start(open_page: Open, code: str, **reader: Any) -> Page:
    page = open_page("/calculator/", **reader)
    page.locator("#state").select_option(code)
    page.wait_for_selector("#questions .field")
    return page


def visible_in_order(page: Page) -> list[str]:
    """The questions about the case, as a reader meets them: the sums and the days come below."""
    found: list[str] = page.locator("#group-facts .field:visible").evaluate_all(
        "nodes => nodes.map((node) => node.dataset.name)"
    )
    return found


def visible_questions(page: Page) -> set[str]:
    found = page.locator("#questions .field:visible").evaluate_all("nodes => nodes.map((node) => node.dataset.name)")
    return set(found)


def test_every_worked_case_has_its_answer_by_its_link(open_page: Open) -> None:
    cases = all_cases()
    page = open_page("/calculator/")
    page.wait_for_selector("#calculator:not([hidden])")
    found = page.evaluate(FOLLOW_ALL, [urlencode(case.link) for case in cases])
    wrong = {
        case.id: (shown, attributes(case.answer))
        for case, shown in zip(cases, found, strict=True)
        if shown != attributes(case.answer)
    }
    assert wrong == {}


def test_a_link_fills_the_form_and_shows_the_result(open_page: Open) -> None:
    page = open_page(link())
    assert result(page) == {"verdict": "limited", "low": "20000", "high": "50000", "deadline": "2028-03-10"}
    page.get_by_role("button", name="Change my answers").click()
    assert page.locator("#state").input_value() == "TX"
    assert page.locator('input[name="foreclosure"]:checked').input_value() == "nonjudicial"
    assert page.locator("#answer-debt").input_value() == "250000"
    assert page.locator("#answer-sold").input_value() == "2026-03-10"


def test_a_link_that_is_followed_on_the_page_is_answered_anew(open_page: Open) -> None:
    page = open_page(link())
    assert result(page)["high"] == "50000"
    page.evaluate("(hash) => { location.hash = hash; }", link(price="150000").split("#")[1])
    page.wait_for_selector('#result[data-high="100000"]')


def test_what_a_link_leaves_out_is_assumed_and_said(open_page: Open) -> None:
    page = open_page("/calculator/#state=TX&debt=250000&price=200000&value=230000")
    assert result(page)["deadline"] == "2028-03-10"
    assumed = page.locator("#assumed ~ dl dt").all_inner_texts()
    assert {"Kind of foreclosure", "Kind of loan", "Day of the sale"} <= set(assumed)
    assert "Acres" not in assumed
    assert page.get_by_text("This counts from a sale on March 10, 2026. You did not give that day").count() >= 1


def test_unknown_and_bad_values_count_as_not_known_and_the_bad_ones_are_said(open_page: Open) -> None:
    page = open_page(link(foreclosure="unknown", home="", loan="a castle", debt="much", sold="2026-02-30"))
    assert result(page) == {"verdict": "depends", "low": "0", "high": "unknown", "deadline": "unknown"}
    warning = page.locator(".notice", has_text="Part of the link cannot be read").inner_text()
    assert "Kind of loan, Day of the sale and Owed" in warning


def test_a_link_with_a_state_alone_opens_the_form_above_the_usual_case(open_page: Open) -> None:
    page = open_page("/calculator/#state=TX")
    assert page.locator("#state").input_value() == "TX"
    assert page.locator("#form").is_visible()
    assert page.locator("input:checked").count() == 0
    assert page.get_by_text("This is not your case yet").is_visible()
    choose(page, "loan", "purchase")
    assert page.locator("#result").is_hidden()


def test_a_link_to_no_state_asks_for_one(open_page: Open) -> None:
    page = open_page("/calculator/#foreclosure=judicial&debt=1")
    page.wait_for_selector("#no-state:visible")
    assert page.locator("#result").is_hidden()


def test_the_form_asks_only_what_the_law_still_turns_on(open_page: Open) -> None:
    page = start(open_page, "CA")
    asked = visible_questions(page)
    assert {"foreclosure", "lien", "home", "units", "loan", "signed", "debt", "price", "sold"} <= asked
    assert not asked & {"acres", "complaint", "household"}
    choose(page, "foreclosure", "nonjudicial")
    choose(page, "lien", "first")
    assert visible_questions(page) == {"foreclosure", "lien"}
    page.get_by_role("button", name="Show the answer").click()
    assert result(page)["verdict"] == "barred"


def test_the_form_says_what_would_settle_it(open_page: Open) -> None:
    page = start(open_page, "TX")
    choose(page, "foreclosure", "nonjudicial")
    expect(page.locator("#so-far")).to_have_text(re.compile("^So far: It depends.*Kind of loan"))
    choose(page, "home", "primary-residence")
    choose(page, "loan", "cash-out")
    expect(page.locator("#so-far")).to_have_text("So far: They cannot claim it.")


ANSWERED = """() => {
  document.getElementById("form").requestSubmit();
  const result = document.getElementById("result");
  return [result.ariaBusy, result.querySelectorAll(".section").length, document.activeElement.id];
}"""


def test_the_answer_is_there_before_the_parts_below_it(open_page: Open) -> None:
    page = start(open_page, "TX")
    assert page.evaluate(ANSWERED) == ["true", 0, "result-title"]
    result(page)
    assert page.locator("#result > .section h2").count() > 3


LEFT = """() => new Promise((done) => {
  document.getElementById("form").requestSubmit();
  dispatchEvent(new PopStateEvent("popstate", { state: null }));
  requestAnimationFrame(() => setTimeout(() => setTimeout(done)));
})"""


def test_a_result_left_at_once_stays_away(open_page: Open) -> None:
    page = start(open_page, "TX")
    page.evaluate(LEFT)
    assert page.locator("#result *").count() == 0
    assert page.locator("#form").is_visible()


def test_left_out_answers_are_no_mistake_and_give_a_range(open_page: Open) -> None:
    page = start(open_page, "TX")
    page.locator("#answer-debt").fill("$250,000")
    page.get_by_role("button", name="Show the answer").click()
    assert result(page) == {"verdict": "depends", "low": "0", "high": "250000", "deadline": "unknown"}
    assert page.get_by_role("heading", name="What would settle it").is_visible()


def test_a_mistake_stands_beside_its_field_and_in_a_list_that_has_the_focus(open_page: Open) -> None:
    page = start(open_page, "TX")
    page.locator("#answer-debt").fill("about 250")
    page.locator("#answer-price").fill("-5")
    page.get_by_role("button", name="Show the answer").click()
    assert page.evaluate("document.activeElement.id") == "errors"
    assert page.locator("#errors li").count() == 2
    assert page.locator("#answer-debt").get_attribute("aria-invalid") is not None
    assert "sum in dollars" in page.locator("#error-debt").inner_text()
    page.locator("#errors a").first.click()
    assert page.evaluate("document.activeElement.id") == "answer-debt"
    page.keyboard.press("Control+A")
    page.keyboard.type("250,000")
    page.locator("#answer-price").fill("200000")
    page.keyboard.press("Enter")
    assert result(page)["high"] == "50000"


def test_i_do_not_know_is_always_an_answer(open_page: Open) -> None:
    page = start(open_page, "NV")
    fields = page.locator("#questions .field")
    without = fields.filter(has_not=page.locator('input[value="unknown"]'))
    assert fields.count() > 10
    assert without.count() == 0
    debt = page.locator("#field-debt")
    page.locator("#answer-debt").fill("5")
    debt.get_by_label("I don't know").check()
    assert page.locator("#answer-debt").input_value() == ""
    page.locator("#answer-debt").fill("7")
    assert not debt.get_by_label("I don't know").is_checked()


def test_every_question_says_why_and_where(open_page: Open) -> None:
    page = start(open_page, "NV")
    for field in page.locator("#questions .field").all():
        assert len(field.locator("details p").all_text_contents()) == 2


def test_answers_are_kept_when_the_state_changes(open_page: Open) -> None:
    page = start(open_page, "TX")
    choose(page, "foreclosure", "judicial")
    page.locator("#answer-debt").fill("250000")
    page.locator("#state").select_option("NV")
    page.wait_for_selector('#questions [data-name="creditor"]')
    assert page.locator('input[name="foreclosure"]:checked').input_value() == "judicial"
    assert page.locator("#answer-debt").input_value() == "250000"


def test_a_day_belongs_to_its_own_event(open_page: Open) -> None:
    """A day given for one state's certificate of sale must not start another state's clock."""
    page = start(open_page, "FL")
    for name, value in (("foreclosure", "judicial"), ("lien", "first"), ("release", "none")):
        choose(page, name, value)
    page.locator('[id="answer-trigger:FL-certificate"]').fill("2026-01-15")
    page.locator("#state").select_option("NY")
    page.wait_for_selector('#questions [data-name="trigger:NY-deed"]')
    choose(page, "service", "personal")
    page.get_by_role("button", name="Show the answer").click()
    assert result(page)["deadline"] == "unknown"
    page.get_by_role("button", name="Add the day").click()
    page.locator('[id="answer-trigger:NY-deed"]').fill("2026-01-15")
    page.get_by_role("button", name="Show the answer").click()
    assert result(page)["deadline"] == "2026-04-15"


def test_an_event_with_a_name_of_its_own_is_asked_for_by_it_and_stays_in_its_state(open_page: Open) -> None:
    """Maryland counts from the auditor's report, not from the confirmation of the sale; Ohio from the confirmation."""
    page = start(open_page, "MD")
    field = page.locator('[id="field-trigger:MD-confirmation"]')
    assert field.locator("label").first.inner_text() == "What is the day of the final approval of the auditor's report?"
    field.locator("input[type=date]").fill("2026-01-15")
    page.get_by_role("button", name="Show the answer").click()
    page.get_by_role("button", name="Change Final approval of the auditor's report").wait_for()
    page.get_by_role("button", name="Change my answers").click()
    page.locator("#state").select_option("OH")
    page.wait_for_selector('#questions [data-name="trigger:confirmation"]')
    assert page.locator('[id="answer-trigger:confirmation"]').input_value() == ""


def test_what_was_assumed_stays_assumed_until_it_is_touched(open_page: Open) -> None:
    page = open_page("/calculator/#state=TX&debt=250000&price=200000")
    result(page)
    page.locator(".facts div", has_text="Kind of loan").get_by_role("button").click()
    assert page.locator("#field-loan").get_by_text("We assumed this answer").is_visible()
    choose(page, "loan", "refinance")
    assert page.locator("#field-loan").get_by_text("We assumed this answer").count() == 0
    page.get_by_role("button", name="Show the answer").click()
    result(page)
    assumed = page.locator("#assumed ~ dl dt").all_inner_texts()
    assert "Kind of loan" not in assumed
    assert "Kind of foreclosure" in assumed


def test_the_whole_way_by_keyboard_alone(open_page: Open) -> None:
    page = open_page("/calculator/")
    page.wait_for_selector("#calculator:not([hidden])")

    def tab_to(wanted: str) -> None:
        for _ in range(80):
            page.keyboard.press("Tab")
            if page.evaluate("document.activeElement.id || document.activeElement.name || ''") == wanted:
                return
        raise AssertionError(wanted)

    tab_to("state")
    page.keyboard.type("Texas")  # "T" alone is Tennessee, which asks for no kind of loan
    page.wait_for_selector('#questions [data-name="loan"]')
    for name in visible_in_order(page):
        if page.locator(f"#field-{name}").is_visible():  # an answer above may have settled it
            tab_to(f"answer-{name}")
            page.keyboard.press("Space")
    for name, text in (("debt", "250000"), ("price", "200000"), ("value", "230000"), ("sold", "03102026")):
        tab_to(f"answer-{name}")
        page.keyboard.type(text)
    page.keyboard.press("Enter")
    assert result(page) == {"verdict": "limited", "low": "20000", "high": "50000", "deadline": "2028-03-10"}
    assert page.evaluate("document.activeElement.id") == "result-title"
    assert page.locator("#status").text_content() == "Texas. They can claim it, less if you ask in time."


def test_change_leads_to_its_question_and_start_again_forgets(open_page: Open) -> None:
    page = open_page(link())
    page.locator(".facts div", has_text="Kind of loan").get_by_role("button").click()
    assert page.evaluate("document.activeElement.name") == "loan"
    choose(page, "loan", "home-equity")
    page.get_by_role("button", name="Show the answer").click()
    assert result(page)["verdict"] == "barred"
    assert "#" not in page.url
    page.get_by_role("button", name="Start again").click()
    assert page.locator("#state").input_value() == ""
    page.locator("#state").select_option("TX")
    page.wait_for_selector("#questions .field")
    assert page.locator("input:checked").count() == 0


def test_an_answer_goes_into_the_address_only_when_a_link_is_made(open_page: Open) -> None:
    page = start(open_page, "TX")
    choose(page, "foreclosure", "nonjudicial")
    choose(page, "lien", "first")
    page.locator("#answer-debt").fill("250000")
    page.get_by_role("button", name="Show the answer").click()
    before = result(page)
    assert "#" not in page.url
    page.get_by_role("button", name="Make a link").click()
    made = page.locator("#link").input_value()
    assert made == page.url
    told = {"state": "TX", "foreclosure": "nonjudicial", "lien": "first", "debt": "250000"}
    assert dict(parse_qsl(made.split("#")[1])) == told | dict.fromkeys(("release", "home", "loan", "sold"), "unknown")
    page.goto("about:blank")
    page.goto(made)
    assert result(page) == before


def test_back_leads_from_the_result_to_the_form_and_forward_again(open_page: Open) -> None:
    page = start(open_page, "TX")
    choose(page, "loan", "home-equity")
    page.get_by_role("button", name="Show the answer").click()
    before = result(page)
    page.go_back()
    page.wait_for_selector("#form:visible")
    assert page.locator("#result").is_hidden()
    assert page.locator('input[name="loan"]:checked').input_value() == "home-equity"
    page.go_forward()
    assert result(page) == before


def test_nothing_is_kept_and_no_answer_is_sent(open_page: Open) -> None:
    page = open_page("/calculator/")
    asked: list[str] = []
    page.on("request", lambda request: asked.append(f"{request.method} {request.url} {request.post_data or ''}"))
    page.goto(page.url + link().removeprefix("/calculator/"))
    result(page)
    page.get_by_role("button", name="Make a link").click()
    assert [one for one in asked if "250000" in one or "?" in one or not one.startswith("GET")] == []
    kept = "async () => [localStorage.length, sessionStorage.length, (await indexedDB.databases()).length]"
    assert page.evaluate(kept) == [0, 0, 0]
    assert page.context.cookies() == []


def calendar_of(page: Page, folder: Path) -> str:
    with page.expect_download() as saved:
        page.get_by_role("button", name="Save in my calendar").click()
    file = folder / saved.value.suggested_filename
    saved.value.save_as(file)
    return file.read_bytes().decode("utf-8")


def test_the_calendar_file_keeps_to_its_standard(open_page: Open, tmp_path: Path) -> None:
    text = calendar_of(open_page(link(foreclosure="judicial", default="2025-01-31")), tmp_path)
    lines = text.split("\r\n")
    assert "\n" not in text.replace("\r\n", "")
    assert max(len(line.encode()) for line in lines) <= 75
    unfolded = text.replace("\r\n ", "").split("\r\n")
    assert unfolded[0] == "BEGIN:VCALENDAR"
    assert unfolded[-2:] == ["END:VCALENDAR", ""]
    begun = [line.removeprefix("DTSTART;VALUE=DATE:") for line in unfolded if line.startswith("DTSTART")]
    assert "20260608" in begun
    for name in ("UID:", "DTSTAMP:", "DTEND;VALUE=DATE:", "SUMMARY:"):
        assert sum(line.startswith(name) for line in unfolded) == len(begun)
    assert re.fullmatch(r"DTSTAMP:\d{8}T\d{6}Z", next(line for line in unfolded if line.startswith("DTSTAMP")))
    assert len({line for line in unfolded if line.startswith("UID")}) == len(begun)


@pytest.mark.parametrize(
    ("today", "said"),
    [
        ("2028-03-09T12:00:00-05:00", "1 day left"),
        ("2028-03-10T23:59:00-05:00", "that is today"),
        ("2028-03-12T00:01:00-05:00", "passed 2 days ago"),
    ],
)
def test_days_are_left_or_past_by_the_readers_clock(open_page: Open, today: str, said: str) -> None:
    page = open_page("/calculator/", timezone_id="America/New_York")
    page.clock.set_fixed_time(today)
    page.evaluate("(hash) => { location.hash = hash; }", link().split("#")[1])
    result(page)
    assert page.locator(".deadline__left").inner_text() == said
    assert ("Check the court file" in page.locator(".deadline").inner_text()) == ("passed" in said)


@pytest.mark.parametrize(
    ("changed", "today", "title"),
    [
        ({}, "2029-01-01T12:00:00", "This law is past its check date"),
        ({"sold": "2027-06-01"}, NOON, "A day in the future"),
        ({"price": "300000"}, NOON, "The sale may owe you money"),
        ({"foreclosure": "strict"}, NOON, "Check the kind of foreclosure"),
    ],
)
def test_a_warning_comes_where_it_must_and_only_there(
    open_page: Open, changed: dict[str, str], today: str, title: str
) -> None:
    page = open_page("/calculator/")
    page.clock.set_fixed_time(today)
    page.evaluate("(hash) => { location.hash = hash; }", link(**changed).split("#")[1])
    result(page)
    assert page.locator("#result > .notice .notice__title").all_inner_texts() == [title]


def test_two_clocks_that_are_not_settled_are_both_shown_and_neither_is_published(open_page: Open) -> None:
    page = open_page(link(lien="junior", default="2025-02-01"))
    assert result(page)["deadline"] == "unknown"
    figure = page.locator(".deadline__figure").inner_text().replace("\xa0", " ")
    assert "February 1, 2029" in figure
    assert "February 1, 2031" in figure
    assert "it is not settled which" in figure


def test_the_last_day_to_collect_says_so(open_page: Open, book: Lawbook) -> None:
    """Found in the book, not named here: the first worked case whose last day is one to collect."""
    for case in all_cases():
        law = book.state(case.code).law
        known = given(case.facts, typical(law))
        if None in known.facts.values() or not isinstance(case.answer["deadline"], date):
            continue
        row = decide(law, book.everywhere.law, dict(known.facts)).deadline
        if row and "enforcement" in row.act:
            page = open_page(f"/calculator/#{urlencode(case.link)}")
            assert result(page)["deadline"] == str(case.answer["deadline"])
            assert page.locator(".deadline__label").inner_text() == "Last day to collect"
            return
    pytest.fail("some worked case must have a last day to collect")


def test_the_owners_own_last_day_stands_with_the_answer(open_page: Open) -> None:
    page = open_page("/calculator/#state=SC&complaint=demanded&sold=2026-11-10&debt=250000&price=200000&value=230000")
    result(page)
    assert "Your last day for this: December 10, 2026" in page.locator(".calc-own").inner_text()


def test_every_part_of_the_law_has_its_source_and_the_day_it_was_read(open_page: Open) -> None:
    page = open_page(link())
    result(page)
    bare = page.locator("#result .sourced").filter(has_not=page.locator(".cites a[href^='http']"))
    assert page.locator("#result .sourced").count() > 5
    assert bare.count() == 0
    assert page.locator("#result .cites").filter(has_not_text="read ").count() == 0
    assert page.locator("#result .decides__words").all_inner_texts() == ["This row decides."] * 3


def test_it_never_says_you_owe(open_page: Open) -> None:
    page = open_page("/calculator/")
    page.wait_for_selector("#calculator:not([hidden])")
    for changed in ({}, {"foreclosure": "unknown"}, {"lien": "junior"}, {"loan": "home-equity"}):
        page.evaluate(FOLLOW_ALL, [link(**changed).split("#")[1]])
        assert "you owe" not in page.locator("main").inner_text().lower()


@pytest.mark.parametrize("foreclosure", ["nonjudicial", "unknown"])
def test_a_result_has_targets_a_thumb_can_hit(open_page: Open, foreclosure: str) -> None:
    page = open_page(link(foreclosure=foreclosure), viewport={"width": 320, "height": 640}, has_touch=True)
    result(page)
    small = "nodes => nodes.filter((node) => node.getBoundingClientRect().height < 44).map((node) => node.textContent)"
    assert page.locator("#result button:visible, #result summary:visible").evaluate_all(small) == []
    page.get_by_role("button", name="Change my answers").click()
    assert page.locator("#form label.choice:visible, #form summary:visible").evaluate_all(small) == []


@pytest.mark.parametrize("verdict", VERDICTS)
def test_an_answer_of_every_kind_has_no_barrier(open_page: Open, verdict: str) -> None:
    page = open_page(f"/calculator/#{urlencode(VERDICTS[verdict])}")
    assert result(page)["verdict"] == verdict
    page.evaluate(AXE)
    assert barriers(page) == {}


@pytest.mark.parametrize("path", ["/calculator/", "/calculator/embed/"])
def test_the_form_has_no_barrier_empty_chosen_helped_or_in_a_frame(open_page: Open, path: str) -> None:
    page = open_page(path)
    page.wait_for_selector("#calculator:not([hidden])")
    page.evaluate(AXE)
    assert barriers(page) == {}
    page.locator("#state").select_option("NC")
    page.wait_for_selector("#questions .field")
    page.evaluate("document.querySelectorAll('.calc-why').forEach((help) => { help.open = true; })")
    assert barriers(page) == {}


def test_a_form_with_mistakes_has_no_barrier(open_page: Open) -> None:
    page = start(open_page, "NV", viewport={"width": 360, "height": 800})
    page.locator("#answer-debt").fill("much")
    page.get_by_role("button", name="Show the answer").click()
    page.wait_for_selector("#errors:visible")
    page.evaluate(AXE)
    assert page.evaluate(FIND, RULES) == []


def test_no_states_answer_scrolls_sideways_on_the_smallest_phone(open_page: Open, book: Lawbook) -> None:
    page = open_page("/calculator/", viewport={"width": 320, "height": 640})
    page.wait_for_selector("#calculator:not([hidden])")
    wide = []
    for law in book.states:
        page.evaluate(
            FOLLOW_ALL, [urlencode({**TEXAS, "state": law.code, "foreclosure": "unknown", "loan": "unknown"})]
        )
        if page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth"):
            wide.append(law.code)
    assert wide == []


def test_the_case_sheet_holds_what_a_counselor_needs(open_page: Open) -> None:
    page = open_page(link(loan="unknown"))
    page.clock.set_fixed_time(NOON)
    page.evaluate("window.print = () => {}")
    page.get_by_role("button", name="Print a case sheet").click()
    page.wait_for_selector("body.calc-sheet .sheet", state="attached")
    assert page.locator(".sheet").is_hidden()
    page.emulate_media(media="print")
    sheet = page.locator(".sheet").inner_text()
    for told in ("March 10, 2028", "$50,000", "$20,000", "Without a court", "$250,000", "Tex. Prop. Code § 51.003"):
        assert told in sheet
    for part in ("The case", "Papers received", "Questions to ask", "Bring along", "The law behind it"):
        assert page.locator(".sheet").get_by_role("heading", name=part).is_visible()
    assert "What was this loan for?" in sheet
    shown = page.locator("body").evaluate(SHOWN_ON_PAPER)
    assert shown == ["Case sheet: Texas"]
    colours = page.locator(".sheet, .sheet *").evaluate_all(COLOURS)
    assert colours == ["rgb(0, 0, 0)"]


def test_without_the_law_the_way_on_paper_comes_back(context: BrowserContext, address: str) -> None:
    page = context.new_page()
    page.route("**/data/TX.json", lambda route: route.abort())
    page.goto(f"{address}/calculator/")
    page.wait_for_selector("#calculator:not([hidden])")
    page.locator("#state").select_option("TX")
    page.wait_for_selector("#broken:visible")
    assert page.get_by_role("table", name="The sum, line by line").is_visible()


def test_without_a_script_there_is_a_worksheet(open_page: Open) -> None:
    page = open_page("/calculator/", java_script_enabled=False)
    assert page.locator("#calculator").is_hidden()
    rows = page.locator(".calc-worksheet").first.locator("tbody tr").all_inner_texts()
    assert [re.findall(r"\$[\d,]+", row) for row in rows] == [
        ["$250,000"],
        ["$200,000"],
        ["$50,000"],
        ["$230,000"],
        ["$30,000"],
        ["$20,000"],
    ]
    assert page.locator(".calc-states a").count() == page.locator("#state option").count() - 1
    last = page.get_by_role("table", name="The last day").locator("tbody tr").last.inner_text()
    assert "June 8, 2026" in last


def test_the_worksheet_prints_with_room_to_write(open_page: Open) -> None:
    page = open_page("/calculator/", java_script_enabled=False)
    page.emulate_media(media="print")
    page.set_viewport_size({"width": 720, "height": 900})
    rooms = page.locator(".calc-blank").all()
    assert len(rooms) == 9
    for room in rooms:
        box = room.bounding_box()
        assert box
        assert box["width"] >= 70
        assert box["height"] >= 20
    assert page.locator("select, form, button").locator("visible=true").count() == 0
    printed = page.pdf(prefer_css_page_size=True)
    assert len(re.findall(rb"/Type\s*/Page\b", printed)) <= 2
