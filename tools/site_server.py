"""Serves a built site the way its host will: the same addresses, headers, compression and missing page.

server, address = serve_folder(Path("output"))
...
server.stop()
"""

import gzip
import mimetypes
import socketserver
import sys
import threading
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import quote, unquote, urlsplit

from tools.headers import headers_for, parse

# Not the table of this machine: a page must not change its type with the computer it is built on.
TYPES = mimetypes.MimeTypes(filenames=())
for _type, _ending in (
    ("text/javascript", ".js"),
    ("text/javascript", ".mjs"),
    ("application/manifest+json", ".webmanifest"),
    ("application/wasm", ".wasm"),
    ("application/xml", ".xml"),
    ("text/calendar", ".ics"),
    ("text/markdown", ".md"),
    ("image/webp", ".webp"),
    ("image/avif", ".avif"),
    ("image/vnd.microsoft.icon", ".ico"),
    ("font/woff2", ".woff2"),
):
    TYPES.add_type(_type, _ending)
TEXTUAL = ("text/", "application/json", "application/xml", "application/manifest+json", "image/svg+xml")
COMPRESSED_FROM = 256  # bytes; below this gzip makes files longer
LONGEST_NAME = 200  # characters; disks refuse to look for longer ones
NOT_SERVED = frozenset({"_headers", "_redirects"})  # the host reads them and keeps them to itself
MISSING = b'<!doctype html>\n<html lang="en"><title>Not found</title><body><h1>Not found</h1></body></html>\n'


class SiteServer(ThreadingHTTPServer):
    """A web server for one folder, reachable from this machine alone."""

    daemon_threads = True
    block_on_close = False  # an open event stream must not keep the command from ending

    def __init__(self, folder: Path, port: int = 0, handler: "type[SiteHandler] | None" = None) -> None:
        super().__init__(("127.0.0.1", port), handler or SiteHandler)
        self._thread: threading.Thread | None = None
        self.show(folder)

    def server_bind(self) -> None:
        """Bind without the look-up of a host name, which takes seconds on some machines."""
        socketserver.TCPServer.server_bind(self)
        self.server_name, self.server_port = "127.0.0.1", self.server_address[1]

    def show(self, folder: Path) -> None:
        """Serve this folder from the next request on, with the headers its `_headers` asks for."""
        listed = folder / "_headers"
        rules = parse(listed.read_text(encoding="utf-8")) if listed.exists() else ()
        self.shown = (folder.resolve(), rules)

    @property
    def address(self) -> str:
        """The address of the site, without a slash at its end."""
        return f"http://127.0.0.1:{self.server_port}"

    def start(self) -> None:
        """Answer requests in a thread."""
        self._thread = threading.Thread(target=self.serve_forever, args=(0.05,), daemon=True)
        self._thread.start()

    def handle_error(self, request: object, client_address: object) -> None:
        """Keep quiet about browsers that hang up early; everything else is shown."""
        if not isinstance(sys.exception(), ConnectionError):
            super().handle_error(request, client_address)  # type: ignore[arg-type]  # socketserver's own wide type

    def stop(self) -> None:
        """Answer no more requests and give the port back."""
        if self._thread is not None:
            self.shutdown()
            self._thread.join()
        self.server_close()


def serve_folder(folder: Path, port: int = 0) -> tuple[SiteServer, str]:
    """Serve a folder from a thread; the server (call its `stop()`), and the address without a slash at its end."""
    server = SiteServer(folder, port)
    server.start()
    return server, server.address


class SiteHandler(BaseHTTPRequestHandler):
    """Answers one request for a page or a file of the site."""

    protocol_version = "HTTP/1.1"
    server: SiteServer

    def do_GET(self) -> None:
        """Send a page, the way from `/a` to `/a/`, or the missing page."""
        self.folder, self.rules = self.server.shown
        path = unquote(urlsplit(self.path).path)
        file = find(self.folder, path)
        if file is not None and file.is_dir():
            self.redirect(quote(path) + "/")
        elif file is None:
            self.send(HTTPStatus.NOT_FOUND, self.missing_page(), "text/html", path)
        else:
            self.send(HTTPStatus.OK, file.read_bytes(), type_of(file), path)

    do_HEAD = do_GET

    def missing_page(self) -> bytes:
        """The site's own page for a wrong address, if it has one."""
        file = self.folder / "404.html"
        return file.read_bytes() if file.exists() else MISSING

    def redirect(self, path: str) -> None:
        """Send the browser to another address of the site, with the same question."""
        query = urlsplit(self.path).query
        self.send_response(HTTPStatus.MOVED_PERMANENTLY)
        self.send_header("Location", f"{path}?{query}" if query else path)
        self.send_header("Content-Length", "0")
        self.end_headers()

    def send(self, status: HTTPStatus, body: bytes, kind: str, path: str) -> None:
        """Send a body, compressed when that helps, with the headers of its address."""
        textual = kind.startswith(TEXTUAL)
        sent = {"Content-Type": f"{kind}; charset=utf-8" if textual else kind}
        sent |= self.headers_of(path)
        if textual and len(body) >= COMPRESSED_FROM:
            sent["Vary"] = "Accept-Encoding"
            if takes_gzip(self.headers.get("Accept-Encoding", "")):
                body = gzip.compress(body, mtime=0)
                sent["Content-Encoding"] = "gzip"
        self.send_response(status)
        for name, value in {**sent, "Content-Length": str(len(body))}.items():
            self.send_header(name, value)
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)

    def headers_of(self, path: str) -> dict[str, str]:
        """The headers the site asks its host to send with an address."""
        return headers_for(self.rules, path)

    def version_string(self) -> str:
        """Say less about the server than Python does."""
        return "site"

    def log_message(self, *_: object) -> None:
        """Keep the terminal for what matters."""


def find(folder: Path, path: str) -> Path | None:
    """The file for an address; a folder when only the slash at the end is missing; None when there is nothing.

    Nothing outside the folder is ever found, by `..`, a link or a hidden name; nor is a file meant for the host.
    """
    parts = path.removeprefix("/").split("/")
    last = parts.pop() if parts[-1] == "" else None
    if any(
        not part or len(part) > LONGEST_NAME or part.startswith(".") or "\\" in part or "\0" in part for part in parts
    ):
        return None
    file = folder.joinpath(*parts)
    if last is not None:
        file /= "index.html"
    elif file.is_dir():
        return file if find(folder, path + "/") else None
    inside = file.resolve().is_relative_to(folder)
    return file if inside and file.is_file() and "/".join(parts) not in NOT_SERVED else None


def type_of(file: Path) -> str:
    """The media type of a file, told by its name."""
    return TYPES.guess_type(file.name)[0] or "application/octet-stream"


def takes_gzip(accepted: str) -> bool:
    """Whether a browser that sends this `Accept-Encoding` can read gzip."""
    offers = [offer.replace(" ", "").lower().split(";") for offer in accepted.split(",")]
    return any(offer[0] in {"gzip", "*"} and "q=0" not in offer[1:] for offer in offers)
