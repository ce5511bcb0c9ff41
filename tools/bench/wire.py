"""A reader's browser on a cold cache, and everything it is sent."""

import contextlib
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any
from urllib.request import Request, urlopen

from playwright.sync_api import Browser, CDPSession, Page, sync_playwright

from tools.bench import chromium

ARGUMENTS = ("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking")
PHONE: dict[str, Any] = {
    "viewport": {"width": 412, "height": 823},
    "device_scale_factor": 1.75,
    "has_touch": True,
    "is_mobile": True,
}


@dataclass(frozen=True)
class Received:
    """One answer of the server: its kind as the browser names it, its bytes as sent, and those without the head."""

    url: str
    kind: str
    size: int
    body: int


@dataclass
class Reader:
    """A page of a fresh reader, and what it received so far."""

    page: Page
    devtools: CDPSession
    received: list[Received] = field(default_factory=list)

    def open(self, url: str) -> None:
        """Go there and wait until the page asks for nothing more."""
        self.page.goto(url, wait_until="networkidle")


@contextlib.contextmanager
def browsing() -> Iterator[Browser]:
    """The browser."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium(), args=list(ARGUMENTS))
        yield browser
        browser.close()


@contextlib.contextmanager
def reader(browser: Browser) -> Iterator[Reader]:
    """Somebody with a phone who was never here."""
    context = browser.new_context(**PHONE)
    page = context.new_page()
    devtools = context.new_cdp_session(page)
    one = Reader(page, devtools)
    _listen(one)
    yield one
    context.close()


def with_icon(one: Reader) -> list[Received]:
    """Everything so far and the icon of the tab: every first visit fetches it, a browser without a window may not."""
    url = one.page.evaluate("document.querySelector('link[rel~=icon]')?.href ?? ''")
    if not url or any(part.url == url for part in one.received):
        return one.received
    with urlopen(Request(url, headers={"Accept-Encoding": "gzip"})) as answer:  # noqa: S310  # our own server's
        head = sum(len(name) + len(value) + len(": \r\n") for name, value in answer.headers.items())
        body = len(answer.read())
    return [*one.received, Received(url, "Icon", head + body, body)]


def _listen(one: Reader) -> None:
    answers: dict[str, tuple[str, str, int]] = {}

    def answered(event: dict[str, Any]) -> None:
        head = {name.lower(): value for name, value in event["response"]["headers"].items()}
        answers[event["requestId"]] = (event["response"]["url"], event["type"], int(head.get("content-length", 0)))

    def finished(event: dict[str, Any]) -> None:
        url, kind, body = answers.get(event["requestId"], ("", "", 0))
        if url.startswith("http"):
            one.received.append(Received(url, kind, int(event["encodedDataLength"]), body))

    one.devtools.on("Network.responseReceived", answered)
    one.devtools.on("Network.loadingFinished", finished)
    one.devtools.send("Network.enable")
