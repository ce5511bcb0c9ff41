"""Every kind of page in a real browser: no barrier at any width, silent, whole by keyboard and without script."""

from __future__ import annotations

from importlib.resources import files
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    from playwright.sync_api import BrowserContext, Page

    Open = Callable[..., Page]

KINDS = {
    "home": "/",
    "states": "/states/",
    "state-barred": "/states/nevada/",
    "state-limited": "/states/texas/",
    "state-strict": "/states/connecticut/",
    "calculator": "/calculator/",
    "embed": "/calculator/embed/#state=TX",
    "result": "/calculator/#state=TX&sold=2026-03-10&debt=250000&price=200000&value=230000",
    "faq": "/faq/",
    "faq-worry": "/faq/deadline/",
    "articles": "/articles/",
    "article": "/articles/do-i-still-owe-money-after-foreclosure/",
    "page": "/about/",
    "method": "/how-we-check-the-law/",
    "glossary": "/glossary/",
    "claims": "/what-other-sites-get-wrong/",
    "papers": "/papers/",
    "paper": "/papers/summons-and-complaint/",
    "paper-form": "/papers/form-1099-c/",
    "letters": "/letters/",
    "letter": "/letters/ask-for-market-value/",
    "everywhere": "/everywhere/",
    "data": "/data/",
    "changes": "/changes/",
    "search": "/search/",
    "design": "/design/",
    "missing": "/no-such-page/",
}
AXE = files("axe_playwright_python").joinpath("axe.min.js").read_text(encoding="utf-8")
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
FIND = "async (rules) => (await axe.run(document, {runOnly: rules})).violations.map(v => [v.id, v.nodes[0].html])"
SCROLLS_SIDEWAYS = "document.documentElement.scrollWidth > document.documentElement.clientWidth"
FOCUSED = """() => {
  const at = document.activeElement;
  const style = getComputedStyle(at);
  const box = at.getBoundingClientRect();
  return {
    name: at.tagName + ' ' + (at.textContent || at.getAttribute('aria-label') || '').trim().slice(0, 40),
    seen: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2,
    shown: box.width > 0 && box.bottom > 0 && box.top < innerHeight,
  };
}"""


def violations(page: Page) -> list[Any]:
    page.evaluate(AXE)
    found: list[Any] = page.evaluate(FIND, RULES)
    return found


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(("width", "scheme"), [(360, "light"), (360, "dark"), (1280, "light"), (1280, "dark")])
def test_a_page_has_no_barrier(open_page: Open, kind: str, width: int, scheme: str) -> None:
    page = open_page(KINDS[kind], viewport={"width": width, "height": 800}, color_scheme=scheme)
    assert violations(page) == []


@pytest.mark.parametrize("kind", KINDS)
def test_a_page_has_no_barrier_in_forced_colours(open_page: Open, kind: str) -> None:
    page = open_page(KINDS[kind], forced_colors="active", reduced_motion="reduce")
    assert violations(page) == []


@pytest.mark.parametrize("kind", KINDS)
def test_nothing_scrolls_sideways_on_the_smallest_phone(open_page: Open, kind: str) -> None:
    page = open_page(KINDS[kind], viewport={"width": 320, "height": 640})
    assert page.evaluate(SCROLLS_SIDEWAYS) is False


@pytest.mark.parametrize("kind", KINDS)
def test_text_of_twice_the_size_still_fits(open_page: Open, kind: str) -> None:
    page = open_page(KINDS[kind], viewport={"width": 640, "height": 800})
    page.evaluate("document.documentElement.style.fontSize = '200%'")
    assert page.evaluate(SCROLLS_SIDEWAYS) is False


@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind != "missing"])
def test_every_stop_of_the_tab_key_is_seen(open_page: Open, kind: str) -> None:
    page = open_page(KINDS[kind], viewport={"width": 1280, "height": 800})
    page.evaluate("() => { document.activeElement?.blur(); window.scrollTo(0, 0); }")
    page.keyboard.press("Tab")
    stops = []
    for _ in range(25):
        page.keyboard.press("Tab")
        stops.append(page.evaluate(FOCUSED))
    stops = [stop for stop in stops if not stop["name"].startswith("BODY")]
    assert [stop["name"] for stop in stops if not (stop["seen"] and stop["shown"])] == []
    assert len({stop["name"] for stop in stops}) > 3


def test_the_first_tab_leads_past_the_header(open_page: Open) -> None:
    page = open_page("/states/texas/")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.getAttribute('href')") == "#main"
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id || document.querySelector(':target')?.id") == "main"


@pytest.mark.parametrize(
    "kind", ["home", "states", "state-limited", "faq", "article", "page", "everywhere", "glossary"]
)
def test_a_page_is_whole_without_script(open_page: Open, kind: str) -> None:
    with_script = open_page(KINDS[kind]).inner_text("main")
    without = open_page(KINDS[kind], java_script_enabled=False).inner_text("main")
    words = set(without.split())
    missing = set(with_script.split()) - words
    assert len(missing) <= 12, missing  # "N days left", the filters, "Copy citation": the reader's clock and comfort


def test_the_calculator_without_script_is_a_worksheet_and_a_list_of_states(open_page: Open) -> None:
    page = open_page("/calculator/", java_script_enabled=False)
    assert page.locator("main a[href*='/states/']").count() >= 10
    assert page.locator("main table, main ol, main dl").count() >= 1
    assert page.locator("main form:visible, main select:visible").count() == 0


def test_a_missing_address_says_so_and_leads_on(open_page: Open) -> None:
    page = open_page("/no-such-page/")
    assert page.title().startswith("Page not found")
    assert page.locator("main a").count() >= 1


@pytest.mark.parametrize("kind", ["state-limited", "article", "faq", "glossary", "claims"])
def test_a_page_prints(open_page: Open, kind: str) -> None:
    page = open_page(KINDS[kind])
    page.emulate_media(media="print")
    assert page.locator("nav").first.is_visible() is False
    assert page.locator("h1").is_visible()


def test_a_reader_keeps_no_trace(context: BrowserContext, address: str) -> None:
    page = context.new_page()
    page.goto(address + KINDS["result"])
    page.wait_for_selector("#result")
    assert context.cookies() == []
    assert page.evaluate("[localStorage.length, sessionStorage.length]") == [0, 0]
