"""Nothing on a page moves while it loads: what a script shows has its place from the start."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.browser.test_pages import KINDS

if TYPE_CHECKING:
    from playwright.sync_api import Browser

MOST = 0.01
"""Of the layout-shift score, which counts as good up to 0.1."""
WATCH = """window.moved = 0;
new PerformanceObserver((list) => list.getEntries().forEach((one) => { window.moved += one.value; }))
  .observe({ type: "layout-shift", buffered: true });"""
SETTLED = "() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done))))"
READY = {
    "calculator": "#calculator:not([hidden])",
    "papers": "#senders:not([hidden])",
    "search": "form[data-search]:not([hidden])",
    "states": "[data-pair]:not([hidden])",
    "faq": "h1",
    "home": "h1",
    "state-limited": ".sources__copy, h1",
}


@pytest.mark.parametrize("kind", READY)
@pytest.mark.parametrize(("width", "height"), [(360, 740), (1440, 900)])
def test_nothing_moves_while_a_page_loads(browser: Browser, address: str, kind: str, width: int, height: int) -> None:
    reader = browser.new_context(viewport={"width": width, "height": height})
    page = reader.new_page()
    page.add_init_script(WATCH)
    page.goto(address + KINDS[kind])
    page.wait_for_selector(READY[kind])
    page.evaluate(SETTLED)
    moved = page.evaluate("window.moved")
    reader.close()
    assert moved <= MOST
