"""One real Chromium a session, and pages that fail their test on any complaint, refusal or foreign request."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from tools.site_server import serve_folder

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from playwright.sync_api import Browser, BrowserContext, Page


@pytest.fixture(scope="session")
def address(site: Path) -> Iterator[str]:
    """Where the built site is served, with the headers of its own `_headers`."""
    server, where = serve_folder(site)
    yield where
    server.stop()


class Complaints:
    """What a page must not do: complain, break its policy, ask another site."""

    def __init__(self, address: str) -> None:
        self.address = address
        self.heard: list[str] = []

    def listen(self, page: Page) -> None:
        """Hear everything from this page on."""
        page.on("console", lambda said: self._console(said.type, said.text))
        page.on("pageerror", lambda error: self.heard.append(f"error: {error}"))
        page.on("request", lambda asked: self._request(asked.url))

    def _console(self, kind: str, text: str) -> None:
        # The one complaint Chromium makes of a page that is meant to be missing.
        if kind in ("error", "warning") and "404 (Not Found)" not in text:
            self.heard.append(f"{kind}: {text}")

    def _request(self, url: str) -> None:
        if not url.startswith((self.address, "blob:", "about:")):
            self.heard.append(f"request: {url}")


@pytest.fixture
def context(browser: Browser) -> Iterator[BrowserContext]:
    """A fresh reader."""
    reader = browser.new_context()
    yield reader
    reader.close()


@pytest.fixture
def open_page(browser: Browser, address: str) -> Iterator[Callable[..., Page]]:
    """Open a path as a reader with a given screen; whatever the page complains of fails the test."""
    complaints, readers = Complaints(address), []

    def open_(path: str, **reader: Any) -> Page:
        context = browser.new_context(**reader)
        readers.append(context)
        page = context.new_page()
        complaints.listen(page)
        page.goto(address + path)
        if "#state=" in path and reader.get("java_script_enabled", True):
            page.wait_for_selector("#result[data-verdict]:not([aria-busy])")
        return page

    yield open_
    for reader in readers:
        reader.close()
    assert complaints.heard == []
