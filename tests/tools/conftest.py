"""A small built site, a server for it, and plain requests that tidy no address on their way."""

import gzip
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from http.client import HTTPConnection
from pathlib import Path

import pytest

from tools.site_server import SiteServer, serve_folder

POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; require-trusted-types-for 'script'"
)
PAGE = (
    "<!doctype html>\n<html lang='en'><title>About</title><body><h1>About</h1>"
    + "<p>Text.</p>" * 50
    + "</body></html>\n"
)


@dataclass(frozen=True)
class Reply:
    """What came back."""

    status: int
    headers: dict[str, str]
    body: bytes

    @property
    def text(self) -> str:
        packed = self.headers.get("Content-Encoding") == "gzip"
        return (gzip.decompress(self.body) if packed else self.body).decode()


Get = Callable[..., Reply]


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """A built site of two pages."""
    folder = tmp_path / "site"
    (folder / "about").mkdir(parents=True)
    (folder / "empty").mkdir()
    (folder / "index.html").write_text(PAGE.replace("About", "Home"))
    (folder / "about" / "index.html").write_text(PAGE)
    (folder / "404.html").write_text(PAGE.replace("About", "Lost"))
    (folder / "site.css").write_text("p{margin:0}" * 50)
    (folder / "icon.png").write_bytes(bytes(1000))
    (folder / ".env").write_text("secret")
    (folder / "_headers").write_text(f"/*\n  Content-Security-Policy: {POLICY}\n/*.css\n  Cache-Control: max-age=9\n")
    (tmp_path / "outside.txt").write_text("outside")
    return folder


@pytest.fixture
def server(site: Path) -> Iterator[SiteServer]:
    """A server for that site."""
    server, _ = serve_folder(site)
    yield server
    server.stop()


@pytest.fixture
def get(server: SiteServer) -> Get:
    """Ask the server for an address exactly as it is written."""
    return lambda path, method="GET", **headers: ask(server, path, method, **headers)


def ask(server: SiteServer, path: str, method: str = "GET", **headers: str) -> Reply:
    """Ask a server for an address exactly as it is written; `accept_encoding` becomes `Accept-Encoding`."""
    connection = HTTPConnection("127.0.0.1", server.server_port)
    try:
        connection.putrequest(method, path, skip_accept_encoding=True)
        for name, value in headers.items():
            connection.putheader(name.replace("_", "-"), value)
        connection.endheaders()
        reply = connection.getresponse()
        return Reply(reply.status, dict(reply.headers), reply.read())
    finally:
        connection.close()
