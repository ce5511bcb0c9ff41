"""Social cards: one for each page, small, the same bytes twice, with room for every word."""

from __future__ import annotations

import io
from itertools import combinations
from typing import TYPE_CHECKING

import pytest
from bs4 import BeautifulSoup
from PIL import Image

from lawbook.views.card import Card
from lawbook.views.site import Site
from lawbook.views.values import Judged
from lawbook.vocabulary import Verdict
from lawbook_pelican.cards import Painter, cut, faces, fits
from lawbook_pelican.generator import templates
from lawbook_pelican.pages import pages
from lawbook_pelican.publication import FEEDS, Place, publication
from lawbook_pelican.svg_path import dashed, outlines
from tests.conftest import ROOT

if TYPE_CHECKING:
    from lawbook.model import Lawbook

ORIGIN = "https://shortfall.example/base"
THEME = ROOT / "theme"


@pytest.fixture(scope="module")
def files(book: Lawbook) -> dict[str, bytes]:
    """The site with an address, as it is published."""
    return publication(book, Place(ROOT / "content", THEME, ORIGIN), templates(THEME))


@pytest.fixture(scope="module")
def painter() -> Painter:
    return Painter(THEME, templates(THEME), "Shortfall")


def named(head: BeautifulSoup, name: str) -> str:
    """What the head of a page says under a name."""
    tag = head.find("meta", attrs={"property": name}) or head.find("meta", attrs={"name": name})
    return str(tag["content"]) if tag else ""


def test_every_page_with_an_address_names_its_card(files: dict[str, bytes]) -> None:
    cards = {path for path in files if path.startswith("cards/")}
    seen = set()
    for path, data in files.items():
        if not path.endswith(".html"):
            continue
        head = BeautifulSoup(data.decode(), "html.parser")
        image = named(head, "og:image")
        assert bool(image) == bool(head.find("link", rel="canonical")), path
        if image:
            seen.add(image.removeprefix(f"{ORIGIN}/"))
            assert image.startswith(f"{ORIGIN}/cards/"), path
            assert named(head, "og:image:alt"), path
            assert named(head, "twitter:card") == "summary_large_image", path
    assert seen == cards
    assert len(cards) > 100


def test_a_card_is_as_large_as_its_page_says_and_small_to_fetch(files: dict[str, bytes]) -> None:
    home = BeautifulSoup(files["index.html"].decode(), "html.parser")
    said = (int(named(home, "og:image:width")), int(named(home, "og:image:height")))
    cards = {path: data for path, data in files.items() if path.startswith("cards/")}
    for path, data in cards.items():
        with Image.open(io.BytesIO(data)) as card:
            assert (card.format, card.size) == ("PNG", said), path
    assert {path: len(data) for path, data in cards.items() if len(data) > 25_000} == {}


def test_a_card_of_a_state_says_its_verdict(files: dict[str, bytes], book: Lawbook) -> None:
    for law in book.states:
        page = BeautifulSoup(files[f"states/{law.slug}/index.html"].decode(), "html.parser")
        shown = page.select_one(".answer__verdict")
        assert shown
        assert shown.get_text(strip=True) in named(page, "og:image:alt"), law.code
        assert law.name in named(page, "og:image:alt")


def test_the_same_words_make_the_same_bytes(painter: Painter) -> None:
    card = Card("Nevada", "What the law says.", Judged("limited", "Only with limits"))
    assert painter.png(card) == Painter(THEME, templates(THEME), "Shortfall").png(card)
    assert painter.png(card) != painter.png(Card("Utah", "What the law says.", card.verdict))


def test_every_verdict_has_a_shape_of_its_own(painter: Painter) -> None:
    """The shapes alone, without colour: as a reader sees them who tells no green from red."""
    shapes = {}
    for verdict in Verdict:
        with Image.open(io.BytesIO(painter.png(Card("A", "b", Judged(verdict.value, "c"))))) as card:
            shapes[verdict] = (
                card.convert("L").point(lambda grey: 255 * (grey > 200)).crop((72, 300, 170, 420)).tobytes()
            )
    assert [pair for pair in combinations(shapes, 2) if shapes[pair[0]] == shapes[pair[1]]] == []


def test_no_card_leaves_a_word_out(book: Lawbook) -> None:
    site = Site(as_of=book.as_of, origin=ORIGIN, feeds=FEEDS)
    cards = [page.meta.card for page in pages(book, site) if page.meta.card]
    assert [card.title for card in cards if not fits(card, *faces(card))] == []


def test_what_has_no_room_ends_in_three_dots() -> None:
    assert cut(["one two", "three four."], 2) == ["one two", "three four."]
    assert cut(["one two,", "three four."], 1) == ["one …"]


def test_a_site_without_an_address_has_no_cards(book: Lawbook) -> None:
    files = publication(book, Place(ROOT / "content", THEME, ""), templates(THEME))
    assert [path for path in files if path.startswith("cards/")] == []
    assert b"og:image" not in files["index.html"]


@pytest.mark.parametrize(
    ("path", "corners"),
    [
        ("M1 2h3v4h-3z", [[(1, 2), (4, 2), (4, 6), (1, 6)]]),
        ("M1 2l3 4 1 1zM0 0V9H2", [[(1, 2), (4, 6), (5, 7)], [(0, 0), (0, 9), (2, 9)]]),
        ("M16 0l7 2.5-1-.5", [[(16, 0), (23, 2.5), (22, 2)]]),
    ],
)
def test_a_path_becomes_its_corners(path: str, corners: list[list[tuple[float, float]]]) -> None:
    assert outlines(path) == corners


def test_a_curve_ends_where_it_says_and_bends_between() -> None:
    (curve,) = outlines("M0 0c0 4 4 4 4 0")
    assert curve[-1] == pytest.approx((4, 0))
    assert max(y for _, y in curve) == pytest.approx(3)


def test_a_dashed_line_has_its_gaps() -> None:
    there_and_back = dashed([(0, 0), (10, 0)], 4, 2)
    assert there_and_back[:2] == [[(0, 0), (4, 0)], [(6, 0), (10, 0)]]
    assert len(there_and_back) == 4
