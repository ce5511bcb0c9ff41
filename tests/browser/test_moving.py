"""Between pages: fetched when a link is pressed, no motion for who wants none, whole when a reader comes back."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

import pytest

from tests.browser.test_pages import KINDS
from tests.conftest import ARGUMENTS, program
from tools.site_server import SiteHandler, SiteServer

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from playwright.sync_api import Browser, BrowserContext, Page

LONGEST = 200  # milliseconds
MOVES = """addEventListener("pagereveal", (event) => {
  window.moved = Boolean(event.viewTransition);
  const longest = () => Math.max(...document.getAnimations().map((one) => one.effect.getComputedTiming().endTime));
  event.viewTransition?.ready.then(() => { window.longest = longest(); });
});"""


@pytest.fixture(scope="module")
def remembering(browser: Browser) -> Iterator[Browser]:
    """A browser that keeps the pages a reader leaves, as readers' browsers do; the tests' own driver forbids it."""
    other = browser.browser_type.launch(
        executable_path=program(), args=ARGUMENTS, ignore_default_args=["--disable-back-forward-cache"]
    )
    yield other
    other.close()


# No browser keeps a page that is missing.
@pytest.mark.parametrize("kind", sorted(KINDS.keys() - {"missing"}))
def test_a_page_is_as_it_was_when_a_reader_comes_back(remembering: Browser, address: str, kind: str) -> None:
    reader = remembering.new_context()
    page = reader.new_page()
    page.goto(address + KINDS[kind])
    page.evaluate("window.kept = 'as it was'")
    page.goto(f"{address}/privacy/")
    page.evaluate("() => { history.back(); }")
    page.wait_for_url(address + KINDS[kind], wait_until="commit")
    kept = page.evaluate("window.kept")
    why = page.evaluate("performance.getEntriesByType('navigation')[0].notRestoredReasons")
    reader.close()
    assert kept == "as it was", why


class Asked(SiteHandler):
    """Serves the site and notes which pages a browser fetched before a reader opened them."""

    early: list[str]

    def do_GET(self) -> None:  # noqa: N802  # http.server's name
        if self.headers.get("Sec-Purpose") == "prefetch":
            self.early.append(self.path)
        super().do_GET()


@pytest.fixture
def watched(site: Path) -> Iterator[SiteServer]:
    Asked.early = []
    server = SiteServer(site, handler=Asked)
    server.start()
    yield server
    server.stop()


def pressed(context: BrowserContext, server: SiteServer, link: str) -> list[str]:
    """Press on a link without letting go. Returns how the browser says each page's early fetch went."""
    page = context.new_page()
    complaints: list[str] = []
    page.on("console", lambda said: complaints.append(said.text))
    session = context.new_cdp_session(page)
    told: list[str] = []
    session.on("Preload.prefetchStatusUpdated", lambda event: told.append(event["status"]))
    session.on("Preload.ruleSetUpdated", lambda _: told.append("rules"))
    session.send("Preload.enable")
    page.goto(f"{server.address}/states/")
    until(page, told, "rules")
    page.locator(f"main a[href='{link}']").first.hover()
    page.mouse.down()
    if link == "/states/texas/":
        until(page, told, "Ready")
    assert complaints == []
    page.mouse.up()
    page.wait_for_load_state()
    return told


def until(page: Page, told: list[str], word: str) -> None:
    """Wait until the browser has said a word; its messages arrive while it is asked for anything."""
    for _ in range(500):
        if word in told:
            return
        page.evaluate("() => new Promise(requestAnimationFrame)")
    pytest.fail(f"the browser never said {word!r}: {told}")


def test_a_page_is_fetched_when_its_link_is_pressed_and_breaks_no_policy(
    context: BrowserContext, watched: SiteServer
) -> None:
    assert "Ready" in pressed(context, watched, "/states/texas/")
    assert Asked.early == ["/states/texas/"]


def test_a_file_of_data_is_never_fetched_early(context: BrowserContext, watched: SiteServer) -> None:
    assert pressed(context, watched, "/data/v1/states.json") == ["rules"]
    assert Asked.early == []


@pytest.mark.parametrize("wish", ["no-preference", "reduce"])
def test_a_new_page_moves_in_only_for_readers_who_do_not_mind(
    browser: Browser, address: str, wish: Literal["no-preference", "reduce"]
) -> None:
    reader = browser.new_context(reduced_motion=wish)
    reader.add_init_script(MOVES)
    page = reader.new_page()
    page.goto(f"{address}/states/")
    page.locator("main a[href='/states/texas/']").first.click()
    page.wait_for_url("**/states/texas/")
    assert page.evaluate("window.moved") is (wish == "no-preference")
    if wish == "no-preference":
        page.wait_for_function("window.longest !== undefined")
        assert 0 < page.evaluate("window.longest") <= LONGEST
    reader.close()
