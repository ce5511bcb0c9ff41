"""Readers with colours of their own, or who ask for more contrast: shapes tell verdicts apart, and words stand out."""

from __future__ import annotations

import io
from itertools import combinations
from typing import TYPE_CHECKING, Literal

import pytest
from PIL import Image

from tests.browser.test_pages import KINDS, violations

if TYPE_CHECKING:
    from collections.abc import Callable

    from playwright.sync_api import Page

    Open = Callable[..., Page]

LEAST = 0.03  # of half a sign's surface: so much must two signs differ in what is drawn, whatever its colour
SHAPES = {"a tile of the map": ".tilemap a.tile .tile__bar", "a mark": "#the-verdict .verdict__mark"}


def filled(picture: bytes, scheme: str) -> tuple[float, float]:
    """The parts of the left and of the right half of a picture that are drawn on, whatever the colour."""
    with Image.open(io.BytesIO(picture)) as shown:
        grey = shown.convert("L").point(lambda value: 255 * (value > 64 if scheme == "dark" else value < 191))
    middle = grey.width // 2
    left, right = grey.crop((0, 0, middle, grey.height)), grey.crop((middle, 0, 2 * middle, grey.height))
    return sum(left.histogram()[128:]) / (middle * grey.height), sum(right.histogram()[128:]) / (middle * grey.height)


def apart(one: tuple[float, float], other: tuple[float, float]) -> float:
    return max(abs(here - there) for here, there in zip(one, other, strict=True))


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_in_a_readers_own_colours_each_verdict_keeps_its_shape(
    open_page: Open, shape: str, scheme: Literal["light", "dark"]
) -> None:
    page = open_page("/design/", forced_colors="active", color_scheme=scheme, reduced_motion="reduce")
    drawn = [filled(one.screenshot(), scheme) for one in page.locator(SHAPES[shape]).all()]
    assert len(drawn) == 5
    assert [pair for pair in combinations(drawn, 2) if apart(*pair) < LEAST] == [], drawn


@pytest.mark.parametrize("kind", ["home", "state-limited", "design"])
@pytest.mark.parametrize(("scheme", "ink"), [("light", "rgb(0, 0, 0)"), ("dark", "rgb(255, 255, 255)")])
def test_more_contrast_leaves_no_grey_words_and_no_barrier(
    open_page: Open, kind: str, scheme: Literal["light", "dark"], ink: str
) -> None:
    page = open_page(KINDS[kind], contrast="more", color_scheme=scheme)
    quiet = page.locator(".quiet, .byline, .lead").first
    assert quiet.evaluate("(words) => getComputedStyle(words).color") == ink
    assert violations(page) == []
