"""An address that readers may have kept leads somewhere, always."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from bs4 import BeautifulSoup

from lawbook.load import load
from lawbook_pelican.generator import templates
from lawbook_pelican.publication import Place, publication
from tests.conftest import ROOT, build
from tests.site.test_build import copy  # noqa: F401  # the fixture

if TYPE_CHECKING:
    from pathlib import Path

    from lawbook.model import Lawbook

LIST = ROOT / "docs" / "addresses.txt"


def listed() -> list[str]:
    return LIST.read_text(encoding="utf-8").split()


def test_every_address_there_ever_was_leads_somewhere(site: Path) -> None:
    lost = [path for path in listed() if not (site / path[1:] / "index.html").is_file()]
    assert lost == [], "a page has gone: give its old address a line in content/redirects.yaml"


def test_every_address_of_the_sitemap_is_kept_for_ever(site: Path) -> None:
    now = re.findall(r"<loc>(?:https?://[^/<]+)?([^<]+)</loc>", (site / "sitemap.xml").read_text(encoding="utf-8"))
    assert now
    assert sorted(set(now) - set(listed())) == [], "new pages: python3 run.py renew"


def test_the_list_is_in_order_and_names_nothing_twice() -> None:
    assert listed() == sorted(set(listed()))


@pytest.fixture
def moved(copy: Path, tmp_path: Path) -> Path:  # noqa: F811  # the fixture
    """A site with one page that was renamed."""
    articles = copy / "content" / "articles"
    for file in (copy / "content").rglob("*.md"):
        text = file.read_text(encoding="utf-8")
        file.write_text(text.replace("zombie-second-mortgages", "old-second-loans"), encoding="utf-8")
    (articles / "zombie-second-mortgages.md").rename(articles / "old-second-loans.md")
    moves = "---\n/articles/zombie-second-mortgages/: /articles/old-second-loans/\n---\n"
    (copy / "content" / "redirects.yaml").write_text(moves, encoding="utf-8")
    built = build(tmp_path / "moved", root=copy, SHORTFALL_URL="https://shortfall.example/base")
    assert built.returncode == 0, built.stderr
    return tmp_path / "moved"


def test_a_renamed_page_leaves_a_page_with_a_link_and_a_line_for_the_host(moved: Path) -> None:
    old, new = "/base/articles/zombie-second-mortgages/", "/base/articles/old-second-loans/"
    assert (moved / "_redirects").read_text(encoding="utf-8") == f"{old} {new} 301\n"
    page = BeautifulSoup((moved / old[6:] / "index.html").read_text(encoding="utf-8"), "html.parser")
    assert [a["href"] for a in page.select("main .lead a")] == [new]
    assert page.select_one('meta[http-equiv="refresh"]')["content"] == f"0; url={new}"  # type: ignore[index]
    assert page.select_one('meta[name="robots"]')["content"] == "noindex"  # type: ignore[index]
    assert "zombie" not in (moved / "sitemap.xml").read_text(encoding="utf-8")


def test_a_page_holds_its_policy_only_where_the_host_cannot_send_it(book: Lawbook) -> None:
    """What stands in the page is named too: tests/site/test_styles.py."""
    held = {}
    for holds in (True, False):
        place = Place(ROOT / "content", ROOT / "theme", "", policy_in_pages=holds)
        page = BeautifulSoup(publication(book, place, templates(ROOT / "theme"))["index.html"].decode(), "html.parser")
        held[holds] = [str(tag["content"]) for tag in page.select('meta[http-equiv="Content-Security-Policy"]')]
    sent = (ROOT / "content" / "extra" / "_headers").read_text(encoding="utf-8")
    policy = re.search(r"^  Content-Security-Policy: (.+)$", sent, re.MULTILINE)
    assert policy
    parts = [part for part in policy[1].split("; ") if not part.startswith("frame-ancestors")]
    assert [re.sub(r" 'sha256-[^']+'", "", one) for one in held[True]] == ["; ".join(parts)]
    assert held[False] == []


def test_a_redirect_to_no_page_publishes_nothing(copy: Path, tmp_path: Path) -> None:  # noqa: F811  # the fixture
    (copy / "content" / "redirects.yaml").write_text("---\n/old/: /nowhere/\n---\n", encoding="utf-8")
    assert load(copy / "content")
    built = build(tmp_path / "out", root=copy)
    assert built.returncode != 0
    assert "content/redirects.yaml:2:8: /old/: a redirect must lead to a page of the site" in built.stderr
    assert not (tmp_path / "out" / "index.html").exists()


def test_two_pages_at_one_address_publish_nothing(copy: Path, tmp_path: Path) -> None:  # noqa: F811  # the fixture
    page = (copy / "content" / "pages" / "privacy.md").read_text(encoding="utf-8")
    (copy / "content" / "pages" / "states.md").write_text(page, encoding="utf-8")
    (copy / "content" / "pages" / "privacy.md").unlink()
    built = build(tmp_path / "out", root=copy)
    assert built.returncode != 0
    must = "a page must have an address of its own: give the file another name; found /states/"
    assert f"content/pages/states.md:1:1: {must}" in built.stderr
    assert not (tmp_path / "out" / "index.html").exists()


def test_the_page_of_changes_says_every_entry_and_leads_to_its_page(site: Path, book: Lawbook) -> None:
    page = BeautifulSoup((site / "changes" / "index.html").read_text(encoding="utf-8"), "html.parser")
    text = " ".join(page.get_text(" ").split())
    links = {str(a["href"]) for a in page.select("main a")}
    for law in book.states:
        assert f"/states/{law.slug}/" in links
        assert [entry.what for entry in law.history if entry.what not in text] == []
    days = [str(tag["datetime"]) for tag in page.select("main h2 time")]
    assert days == sorted(days, reverse=True)
    assert "/feeds/changes.atom.xml" in links
