"""The icons are what their manifest and their page say, in the theme's colours, and whole when a phone cuts them."""

from __future__ import annotations

import json
import math
from typing import TYPE_CHECKING, Any

import pytest
from PIL import Image

from lawbook_pelican.signs import sign
from lawbook_pelican.tokens import rgb, tokens
from tests.conftest import ROOT
from tests.site.pages import BuiltPage
from tools.site_server import type_of

if TYPE_CHECKING:
    from pathlib import Path

TOKENS = tokens(ROOT / "theme")
LIGHT, DARK = TOKENS[""], TOKENS["(prefers-color-scheme: dark)"]
SAFE = 0.4  # of an icon's width: the radius in which the W3C's manifest says that nothing is cut


@pytest.fixture(scope="module")
def manifest(site: Path) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((site / "theme" / "site.webmanifest").read_text(encoding="utf-8"))
    return found


def test_the_manifest_says_what_a_phone_asks(manifest: dict[str, Any]) -> None:
    assert {"name", "short_name", "id", "start_url", "scope", "display", "icons"} <= set(manifest)
    assert len(manifest["short_name"]) <= 12
    assert manifest["background_color"] == manifest["theme_color"] == LIGHT["paper"]
    purposes = {(icon["sizes"], icon["purpose"]) for icon in manifest["icons"]}
    assert {(f"{size}x{size}", purpose) for size in (192, 512) for purpose in ("any", "maskable")} <= purposes


def test_every_icon_of_the_manifest_is_as_large_and_of_the_kind_it_says(manifest: dict[str, Any], site: Path) -> None:
    for icon in manifest["icons"]:
        file = site / "theme" / icon["src"]
        assert type_of(file) == icon["type"]
        if icon["sizes"] != "any":
            with Image.open(file) as picture:
                assert f"{picture.width}x{picture.height}" == icon["sizes"]


def test_a_phone_that_cuts_a_circle_cuts_nothing_off(manifest: dict[str, Any], site: Path) -> None:
    for icon in manifest["icons"]:
        if icon["purpose"] != "maskable":
            continue
        with Image.open(site / "theme" / icon["src"]) as picture:
            grey = picture.convert("L")
            assert picture.convert("RGB").getpixel((0, 0)) == rgb(LIGHT["paper"])
        left, top, right, bottom = grey.point(lambda value: 255 * (value < 128)).getbbox() or (0, 0, 0, 0)
        corners = [(x - grey.width / 2, y - grey.height / 2) for x in (left, right) for y in (top, bottom)]
        assert max(math.hypot(*corner) for corner in corners) <= SAFE * grey.width, icon
        assert right - left > grey.width / 2


def test_the_page_names_icons_that_are_there_with_their_types(site: Path) -> None:
    page = BuiltPage("/calculator/", site / "calculator" / "index.html").soup
    named = {
        str(link["rel"]): site / str(link["href"])[1:] for link in page.select("link[rel*=icon], link[rel=manifest]")
    }
    kinds = {type_of(file) for file in named.values() if file.is_file()}
    assert kinds == {"image/svg+xml", "image/png", "application/manifest+json"}
    assert type_of(site / "favicon.ico") == "image/vnd.microsoft.icon"
    with Image.open(site / "favicon.ico") as icon:
        assert {(16, 16), (32, 32)} <= icon.info["sizes"]


def test_icons_and_the_browsers_frame_wear_the_colours_of_the_theme(site: Path) -> None:
    svg = (site / "theme" / "favicon.svg").read_text(encoding="utf-8")
    assert svg.index(LIGHT["accent"]) < svg.index("prefers-color-scheme:dark") < svg.index(DARK["accent"])
    page = BuiltPage("/", site / "index.html").soup
    framed = {str(tag["media"]): tag["content"] for tag in page.select("meta[name=theme-color]")}
    assert framed == {"(prefers-color-scheme: light)": LIGHT["paper"], "(prefers-color-scheme: dark)": DARK["paper"]}


def test_a_sign_is_as_large_as_its_box_and_one_without_is_refused() -> None:
    drawn = sign('<svg viewBox="0 0 4 2"><path d="M0 0h2v2H0z"/></svg>', 10)
    assert (drawn.size, drawn.getpixel((10, 10)), drawn.getpixel((30, 10))) == ((40, 20), 255, 0)
    with pytest.raises(ValueError, match="viewBox"):
        sign("<svg></svg>", 10)
