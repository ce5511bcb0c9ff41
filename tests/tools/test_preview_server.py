"""The site while it is being written reloads itself and shows what is wrong, under its own policy."""

import os
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from http.client import HTTPConnection, HTTPResponse
from pathlib import Path

import pytest
from playwright.sync_api import Page, sync_playwright

from tools import browser
from tools.preview_server import PreviewServer, Shown, with_reloader

from .conftest import PAGE, POLICY, ask

PROBLEM = 'content/states/ohio.md:7: title: must hold no tag; found "<script>alert(1)</script>"'


@pytest.fixture
def preview(site: Path) -> Iterator[PreviewServer]:
    """The small site, being written."""
    server = PreviewServer(site, 0)
    server.start()
    yield server
    server.stop()


def test_the_reloader_is_put_at_the_end_of_the_body() -> None:
    page = with_reloader(b"<body><p></p></body></html>", Shown("7"))
    assert page == b'<body><p></p><script src="/_reload/reload.js" data-mark="7" defer></script></body></html>'


def test_a_page_without_a_closed_body_gets_it_too() -> None:
    assert with_reloader(b"<p>", Shown("7")).startswith(b"<p><script ")


def test_problems_are_shown_as_text(preview: PreviewServer) -> None:
    preview.publish(None, PROBLEM)
    page = ask(preview, "/about/").text
    assert "ohio.md:7: title" in page
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in page
    assert "<script>alert" not in page


def test_the_last_good_site_stays_below_the_problems(preview: PreviewServer) -> None:
    preview.publish(None, PROBLEM)
    assert "<h1>About</h1>" in ask(preview, "/about/").text


def test_a_good_build_takes_the_problems_away(preview: PreviewServer, site: Path) -> None:
    preview.publish(None, PROBLEM)
    preview.publish(site)
    assert "ohio.md" not in ask(preview, "/about/").text


def test_what_was_built_is_left_as_it_was(preview: PreviewServer, site: Path) -> None:
    ask(preview, "/about/")
    assert (site / "about" / "index.html").read_text() == PAGE


def test_only_pages_get_the_reloader(preview: PreviewServer, site: Path) -> None:
    assert ask(preview, "/site.css").body == (site / "site.css").read_bytes()


def test_the_missing_page_reloads_too(preview: PreviewServer) -> None:
    reply = ask(preview, "/not/yet/written/")
    assert reply.status == 404
    assert "/_reload/reload.js" in reply.text


def test_nothing_is_kept_by_the_browser_and_the_policy_stays(preview: PreviewServer) -> None:
    assert ask(preview, "/site.css").headers["Cache-Control"] == "no-store"
    assert ask(preview, "/about/").headers["Content-Security-Policy"] == POLICY


def events(server: PreviewServer) -> tuple[HTTPConnection, HTTPResponse]:
    """An open stream, and the connection to close after it."""
    connection = HTTPConnection("127.0.0.1", server.server_port, timeout=30)
    connection.request("GET", "/_reload/events")
    return connection, connection.getresponse()


def test_the_stream_tells_of_every_build(preview: PreviewServer, site: Path) -> None:
    connection, stream = events(preview)
    marks = [stream.readline(), stream.readline()]
    preview.publish(site)
    marks += [stream.readline()]
    stream.close()
    connection.close()
    assert marks[0] != marks[2]
    assert marks[2] == f"data: {preview.now.mark}\n".encode()


def test_a_stream_with_no_news_says_that_it_is_still_there(preview: PreviewServer) -> None:
    assert preview.wait_for_news(preview.now.mark, seconds=0) is preview.now


def in_a_browser(look: Callable[[Page], None]) -> None:
    """Run something in a page of a real browser; in a thread, as Playwright is one loop to a thread."""

    def run() -> None:
        path = os.environ.get("SHORTFALL_BROWSER") or browser.prepare()
        with sync_playwright() as playwright:
            chromium = playwright.chromium.launch(executable_path=path, args=["--no-sandbox", "--disable-gpu"])
            look(chromium.new_page())
            chromium.close()

    with ThreadPoolExecutor(1) as thread:
        thread.submit(run).result()


def test_an_open_page_follows_the_builds_under_the_sites_policy(preview: PreviewServer, site: Path) -> None:
    complaints = []

    def look(page: Page) -> None:
        page.on("console", lambda message: complaints.append(message.text))
        page.goto(f"{preview.address}/about/")
        (site / "about" / "index.html").write_text(PAGE.replace("About", "Changed"))
        preview.publish(site)
        page.get_by_role("heading", name="Changed").wait_for()
        preview.publish(None, PROBLEM)
        page.get_by_role("alert").get_by_text("ohio.md:7").wait_for()
        assert page.get_by_role("alert").evaluate("box => getComputedStyle(box).position") == "fixed"
        assert page.get_by_role("heading", name="Changed").is_visible()
        preview.publish(site)
        page.get_by_role("alert").wait_for(state="detached")

    in_a_browser(look)
    assert complaints == []


def test_a_page_of_an_earlier_server_is_out_of_date(preview: PreviewServer, site: Path) -> None:
    later = PreviewServer(site, 0)
    later.stop()
    assert later.now.mark != preview.now.mark


def test_a_stopping_server_ends_its_streams(preview: PreviewServer) -> None:
    connection, stream = events(preview)
    stream.readline()
    preview.stop()
    assert stream.read().strip() in {b"", b": still here"}
    connection.close()
