"""The calculator in another site's frame: it works there, it alone may stand there, and its links leave the frame."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.request import urlopen

import pytest

from tools.site_server import serve_folder

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from playwright.sync_api import BrowserContext, Page

    Open = Callable[..., Page]

EMBED = "/calculator/embed/"
POLICY = "Content-Security-Policy"


DOCS = Path(__file__).resolve().parents[2] / "docs" / "embed.md"


def advised() -> str:
    """The sandbox that our own docs advise."""
    found = re.search(r'sandbox="([^"]+)"', DOCS.read_text(encoding="utf-8"))
    assert found
    return found[1]


@pytest.fixture
def host(tmp_path: Path, address: str) -> Iterator[str]:
    """A site of another origin that shows the form, also in a sandbox, and tries to show the calculator's own page."""
    frames = {"form": (EMBED, ""), "page": ("/calculator/", ""), "box": (EMBED, f'sandbox="{advised()}"')}
    for name, (path, more) in frames.items():
        text = f'<!doctype html><title>Aid</title><iframe title="Calculator" src="{address}{path}" {more}></iframe>'
        (tmp_path / f"{name}.html").write_text(text, encoding="utf-8")
    server, where = serve_folder(tmp_path)
    yield where
    server.stop()


def headers(url: str) -> dict[str, str]:
    with urlopen(url) as reply:
        return dict(reply.headers.items())


def test_the_form_answers_in_a_frame_of_another_site(context: BrowserContext, host: str) -> None:
    page = context.new_page()
    refused: list[str] = []
    page.on("console", lambda said: refused.append(said.text) if said.type in ("error", "warning") else None)
    page.goto(f"{host}/form.html")
    frame = page.frame_locator("iframe")
    frame.locator("#state").select_option("TX")
    frame.locator("#answer-debt").fill("250000")
    frame.get_by_role("button", name="Show the answer").click()
    frame.locator('#result[data-high="250000"]:not([aria-busy])').wait_for()
    assert [text for text in refused if "404 (Not Found)" not in text] == []  # the host has no icon


def test_in_the_sandbox_of_our_docs_the_form_does_all_it_does(context: BrowserContext, host: str) -> None:
    page = context.new_page()
    page.goto(f"{host}/box.html")
    frame = page.frame_locator("iframe")
    frame.locator("#state").select_option("TX")
    for name, value in (("foreclosure", "nonjudicial"), ("lien", "first"), ("loan", "purchase"), ("release", "none")):
        frame.locator(f'input[name="{name}"][value="{value}"]').check()
    frame.locator("#answer-sold").fill("2026-03-10")
    frame.get_by_role("button", name="Show the answer").click()
    with page.expect_download() as saved:
        frame.get_by_role("button", name="Save in my calendar").click()
    assert saved.value.suggested_filename == "shortfall-TX.ics"
    frame.get_by_role("button", name="Make a link").click()
    assert "state=TX" in frame.locator("#link").input_value()
    with context.expect_page() as opened:
        frame.get_by_role("link", name="What each paper means").click()
    opened.value.wait_for_load_state()
    assert opened.value.evaluate("[window.origin, location.pathname]")[1] == "/papers/"
    assert opened.value.evaluate("window.origin") != "null"
    assert opened.value.locator("h1").is_visible()


def test_no_other_page_may_stand_in_a_frame(context: BrowserContext, host: str) -> None:
    page = context.new_page()
    refused: list[str] = []
    page.on("console", lambda said: refused.append(said.text))
    page.goto(f"{host}/page.html")
    assert page.frame_locator("iframe").locator("#calculator").count() == 0
    assert any("frame" in text for text in refused)


def test_the_frame_policy_is_loosened_for_one_path_alone(address: str) -> None:
    form = headers(address + EMBED)
    assert "X-Frame-Options" not in form
    assert "frame-ancestors *;" in form[POLICY]
    assert "script-src 'self'" in form[POLICY]
    assert "require-trusted-types-for 'script'" in form[POLICY]
    for path in ("/", "/calculator/", "/states/texas/"):
        other = headers(address + path)
        assert other["X-Frame-Options"] == "DENY"
        assert "frame-ancestors 'none'" in other[POLICY]


def test_only_the_calculator_may_send_a_form_to_the_counselor_page(address: str) -> None:
    allowed = "form-action 'self' https://www.consumerfinance.gov;"
    assert allowed in headers(f"{address}/calculator/")[POLICY]
    assert allowed in headers(address + EMBED)[POLICY]
    assert "form-action 'self';" in headers(f"{address}/states/texas/")[POLICY]


def test_the_form_alone_has_no_frame_of_the_site_and_its_links_leave_it(open_page: Open, address: str) -> None:
    page = open_page(f"{EMBED}#state=TX&sold=2026-03-10&debt=250000&price=200000&value=230000")
    whole = open_page("/calculator/#state=TX&sold=2026-03-10&debt=250000&price=200000&value=230000")
    shown = "({ ...document.getElementById('result').dataset })"
    assert page.evaluate(shown) == whole.evaluate(shown)
    assert page.locator(".site-header, .site-footer, .breadcrumbs").count() == 0
    assert page.locator("base").get_attribute("target") == "_blank"
    for found in (page, whole):
        link = found.get_by_role("link", name="All about Texas, with the law we read")
        assert link.get_attribute("href") == f"{address}/states/texas/"
