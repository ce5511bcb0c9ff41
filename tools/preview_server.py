"""The site while it is being written: pages that reload themselves, and show what the checker found.

Script, overlay and style are put into what is *sent*, never into a built file. They come from this server, so
they work under the site's own Content-Security-Policy, which stays in force.
"""

import html
import threading
import time
from dataclasses import dataclass
from http import HTTPStatus
from pathlib import Path

from tools.site_server import SiteHandler, SiteServer

OWN = "/_reload/"
FILES = {name: Path(__file__).with_name(name) for name in ("reload.js", "overlay.css")}
HEARTBEAT = 15.0  # seconds after which an idle stream finds out whether its browser is still there


@dataclass(frozen=True)
class Shown:
    """What pages should show: a mark that is new after every build, and the problems if it failed."""

    mark: str
    problems: str = ""


class PreviewServer(SiteServer):
    """A site server that tells every open page when there is something new to show."""

    def __init__(self, folder: Path, port: int) -> None:
        super().__init__(folder, port, PreviewHandler)
        self._news = threading.Condition()
        # The time keeps pages of an earlier server from taking this one's first build for their own.
        self._started, self._count = time.time_ns(), 0
        self.stopping = False
        self.now = Shown(f"{self._started}-0")

    def publish(self, folder: Path | None, problems: str = "") -> None:
        """Show a new build, or, without one, the problems over the last good site."""
        if folder is not None:
            self.show(folder)
        with self._news:
            self._count += 1
            self.now = Shown(f"{self._started}-{self._count}", problems)
            self._news.notify_all()

    def wait_for_news(self, seen: str, seconds: float = HEARTBEAT) -> Shown:
        """What to show now, as soon as its mark differs from the one seen, or after some seconds anyway."""
        with self._news:
            self._news.wait_for(lambda: self.now.mark != seen or self.stopping, seconds)
            return self.now

    def stop(self) -> None:
        """End the streams, then the server."""
        with self._news:
            self.stopping = True
            self._news.notify_all()
        super().stop()


class PreviewHandler(SiteHandler):
    """Answers like the host, and adds what makes a page reload itself."""

    server: PreviewServer

    def do_GET(self) -> None:
        """Send one of the reloader's own files or its stream, else a page of the site."""
        if self.path == f"{OWN}events":
            self.send_events()
        elif self.path.removeprefix(OWN) in FILES and self.path.startswith(OWN):
            name = self.path.removeprefix(OWN)
            kind = "text/javascript" if name.endswith(".js") else "text/css"
            self.rules = ()
            self.send(HTTPStatus.OK, FILES[name].read_bytes(), kind, self.path)
        else:
            super().do_GET()

    do_HEAD = do_GET

    def send(self, status: HTTPStatus, body: bytes, kind: str, path: str) -> None:
        """Send a body; into a page, put the reloader and the problems."""
        super().send(status, with_reloader(body, self.server.now) if kind == "text/html" else body, kind, path)

    def headers_of(self, path: str) -> dict[str, str]:
        """The site's own headers, but nothing may be kept: the next build may have changed it."""
        own = super().headers_of(path)
        return {name: value for name, value in own.items() if name.lower() != "cache-control"} | {
            "Cache-Control": "no-store"
        }

    def send_events(self) -> None:
        """Send the mark of what to show, again with every change, until the browser leaves."""
        self.close_connection = True
        self.send_response(HTTPStatus.OK)
        self.send_header("Content-Type", "text/event-stream")
        self.send_header("Cache-Control", "no-store")
        self.end_headers()
        seen = ""
        while not self.server.stopping:
            now = self.server.wait_for_news(seen)
            self.wfile.write(b": still here\n\n" if now.mark == seen else f"data: {now.mark}\n\n".encode())
            seen = now.mark


def with_reloader(page: bytes, shown: Shown) -> bytes:
    """The page as it is sent: with the reloader, and the problems if there are any, before the end of its body."""
    added = f'<script src="{OWN}reload.js" data-mark="{shown.mark}" defer></script>'
    if shown.problems:
        added += (
            f'<link rel="stylesheet" href="{OWN}overlay.css"><section id="reload-problems" role="alert">'
            "<h2>The site could not be rebuilt</h2>"
            f'<pre tabindex="0">{html.escape(shown.problems)}</pre></section>'
        )
    before, body_end, after = page.rpartition(b"</body>")
    return before + added.encode() + body_end + after if body_end else page + added.encode()
