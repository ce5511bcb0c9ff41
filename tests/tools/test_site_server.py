"""The development server answers as the host will."""

from pathlib import Path

import pytest

from tools.site_server import SiteServer, serve_folder, takes_gzip

from .conftest import PAGE, POLICY, Get, ask


def test_the_page_of_a_folder_is_its_index(get: Get) -> None:
    reply = get("/about/")
    assert (reply.status, reply.text) == (200, PAGE)
    assert reply.headers["Content-Type"] == "text/html; charset=utf-8"


def test_a_folder_without_its_slash_redirects_and_keeps_the_question(get: Get) -> None:
    reply = get("/about?state=ca&x=%2F")
    assert (reply.status, reply.headers["Location"]) == (301, "/about/?state=ca&x=%2F")


def test_a_missing_page_gets_the_sites_own_page_and_status_404(get: Get) -> None:
    reply = get("/nowhere/")
    assert reply.status == 404
    assert "<h1>Lost</h1>" in reply.text
    assert reply.headers["Content-Security-Policy"] == POLICY


def test_a_site_without_a_missing_page_still_answers_404(get: Get, site: Path) -> None:
    (site / "404.html").unlink()
    assert get("/nowhere/").status == 404


@pytest.mark.parametrize(
    "path",
    [
        "/../outside.txt",
        "/%2e%2e/outside.txt",
        "/about/..%2f..%2foutside.txt",
        "/about/../../outside.txt",
        "/..\\outside.txt",
        "/link.txt",
        "/linked/outside.txt",
        "/.env",
        "/_headers",
        "/empty",
        "/empty/",
        "/about//",
        "/index.html%00",
        "/index.html/",
        "/" + "a" * 3000,
    ],
)
def test_nothing_outside_the_site_and_nothing_hidden_is_served(get: Get, site: Path, path: str) -> None:
    (site / "link.txt").symlink_to(site.parent / "outside.txt")
    (site / "linked").symlink_to(site.parent)
    reply = get(path)
    assert reply.status == 404
    assert "<h1>Lost</h1>" in reply.text


def test_a_redirect_never_leaves_the_site(get: Get) -> None:
    assert get("//about").headers["Location"] == "/about/"
    assert get("//example.org/..").status == 404


def test_text_is_compressed_for_who_can_read_it(get: Get) -> None:
    plain, packed = get("/about/"), get("/about/", accept_encoding="br, gzip")
    assert packed.headers["Content-Encoding"] == "gzip"
    assert packed.headers["Vary"] == plain.headers["Vary"] == "Accept-Encoding"
    assert len(packed.body) < len(plain.body)
    assert packed.text == plain.text == PAGE


def test_a_picture_is_sent_as_it_is(get: Get) -> None:
    reply = get("/icon.png", accept_encoding="gzip")
    assert reply.headers["Content-Type"] == "image/png"
    assert "Content-Encoding" not in reply.headers


@pytest.mark.parametrize(
    ("accepted", "takes"),
    [("gzip", True), ("br, GZIP;q=0.5", True), ("*", True), ("gzip;q=0", False), ("br", False), ("", False)],
)
def test_gzip_is_sent_only_to_who_asks(accepted: str, *, takes: bool) -> None:
    assert takes_gzip(accepted) is takes


def test_the_headers_file_is_in_force(get: Get) -> None:
    assert get("/about/").headers["Content-Security-Policy"] == POLICY
    assert get("/site.css").headers["Cache-Control"] == "max-age=9"


def test_a_head_request_has_the_headers_and_no_body(get: Get) -> None:
    reply = get("/about/", "HEAD")
    assert reply.headers["Content-Length"] == str(len(PAGE))
    assert reply.body == b""


def test_a_page_is_sent_as_it_was_built(get: Get, site: Path) -> None:
    assert get("/").body == (site / "index.html").read_bytes()


def test_a_server_can_change_its_folder(server: SiteServer, tmp_path: Path) -> None:
    (tmp_path / "index.html").write_text("new")
    server.show(tmp_path)
    reply = ask(server, "/")
    assert reply.text == "new"
    assert "Content-Security-Policy" not in reply.headers


def test_a_stopped_server_gives_its_port_back(site: Path) -> None:
    first, address = serve_folder(site)
    first.stop()
    second, again = serve_folder(site, first.server_port)
    second.stop()
    assert again == address
