"""A state's page: answer, last day and first step on the first screen; the timeline and the bars in every dress."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    from playwright.sync_api import Page

    from lawbook.model import Lawbook

    Open = Callable[..., Page]

ENDS = """() => Object.fromEntries(
  [['answer', '.answer__text'], ['day', '.deadline__figure'], ['step', '.deadline .button']]
    .map(([name, at]) => [name, Math.round(document.querySelector(at).getBoundingClientRect().bottom)]))"""
TOPS = "['.deadline', '.answer__sum'].map(at => Math.round(document.querySelector(at).getBoundingClientRect().top))"
FILLS = """[...document.querySelectorAll('.answer__parts rect')]
  .map(at => getComputedStyle(at)).filter(style => style.fill.startsWith('rgb')).map(style => style.fill)"""
FILL = "[...document.querySelectorAll('.answer__parts rect')].map(at => getComputedStyle(at).fill)"
DECIDES = "This row decides the usual case."


def test_on_a_phone_answer_day_and_first_step_stand_on_the_first_screen(
    open_page: Open, address: str, book: Lawbook
) -> None:
    page = open_page("/states/", viewport={"width": 360, "height": 800})
    below = {}
    for law in book.states:
        page.goto(f"{address}/states/{law.slug}/")
        below[law.code] = {name: at for name, at in page.evaluate(ENDS).items() if at > 800}
    assert {code: parts for code, parts in below.items() if parts} == {}


def test_on_a_desk_the_day_and_the_sum_stand_side_by_side_on_the_first_screen(open_page: Open) -> None:
    page = open_page("/states/texas/", viewport={"width": 1440, "height": 900})
    tops = page.evaluate(TOPS)
    assert tops[0] == tops[1] < 500
    assert page.locator(".timeline > svg").bounding_box()["y"] < 900  # type: ignore[index]


@pytest.mark.parametrize(("slug", "code"), [("texas", "TX"), ("connecticut", "CT"), ("iowa", "IA"), ("kansas", "KS")])
def test_the_calculator_draws_the_same_timeline(open_page: Open, slug: str, code: str) -> None:
    draws = "document.querySelector('figure.timeline').outerHTML.replace(/>\\s+</g, '><')"
    page = open_page(f"/states/{slug}/").evaluate(draws)
    assert page == open_page(f"/calculator/#state={code}").evaluate(draws)


def test_the_calculator_wears_the_same_colours(open_page: Open) -> None:
    given = "/calculator/#state=TX&debt=250000&price=200000&value=230000"
    assert set(open_page("/states/texas/").evaluate(FILL)) == set(open_page(given).evaluate(FILL))


def test_behind_a_bar_there_is_no_timeline(open_page: Open) -> None:
    assert open_page("/states/nevada/").locator(".timeline").count() == 0
    assert open_page("/calculator/#state=NV").locator(".timeline").count() == 0


def test_the_bars_take_the_readers_own_colours(open_page: Open) -> None:
    plain = set(open_page("/states/texas/").evaluate(FILLS))
    forced = set(open_page("/states/texas/", forced_colors="active").evaluate(FILLS))
    assert len(plain) == 2
    assert len(forced) == 1


def test_the_row_that_decides_is_marked_as_in_the_calculator(open_page: Open) -> None:
    page = open_page("/states/texas/")
    assert page.locator("tr.decides .decides__words").all_inner_texts() == [DECIDES] * 3
    look = "getComputedStyle(document.querySelector('tr.decides > th')).boxShadow"
    assert page.evaluate(look) == open_page("/calculator/#state=TX").evaluate(look)
