"""The page of all states: find, filter, sort, and two side by side; a plain table without script."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from playwright.sync_api import Page

    from lawbook.model import Lawbook

    Open = Callable[..., Page]

ROWS = "table[data-table=states] tbody tr"
SHOWN = f"{ROWS}:visible"


def names(page: Page) -> list[str]:
    return [text.strip() for text in page.locator(f"{SHOWN} th").all_inner_texts()]


def test_every_state_is_a_row_and_a_tile(open_page: Open, book: Lawbook) -> None:
    page = open_page("/states/")
    assert names(page) == [law.name for law in book.states]
    for law in book.states:
        assert page.locator(f"main a[href$='/states/{law.slug}/']").count() >= 2


def test_a_name_or_a_code_finds_its_state(open_page: Open) -> None:
    page = open_page("/states/")
    page.get_by_label("Find states").fill("texas, nv")
    assert names(page) == ["Nevada", "Texas"]
    page.get_by_label("Find states").fill("")
    assert len(names(page)) == page.locator(ROWS).count()


def test_an_answer_leaves_its_states(open_page: Open) -> None:
    page = open_page("/states/")
    page.get_by_label("Answer").select_option("barred")
    verdicts = page.locator(SHOWN).evaluate_all("rows => rows.map(row => row.dataset.verdict)")
    assert set(verdicts) == {"barred"}


def test_a_head_sorts_its_column_up_and_down(open_page: Open) -> None:
    page = open_page("/states/")
    button = page.locator("thead button").first
    button.click()
    button.click()
    assert names(page) == sorted(names(page), reverse=True)
    assert page.locator("th[aria-sort=descending]").count() == 1


def test_two_states_stand_side_by_side(open_page: Open) -> None:
    page = open_page("/states/", viewport={"width": 360, "height": 740})
    page.get_by_label("First state").select_option("NV")
    page.get_by_label("Second state").select_option("TX")
    table = page.locator("[data-pair-table] table")
    assert table.locator("caption").inner_text() == "Nevada and Texas"
    lender = [cell.strip() for cell in table.locator("tbody tr").first.locator("td").all_inner_texts()]
    assert lender == ["They cannot claim it", "Only with limits"]
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")


def test_without_script_the_table_is_whole_and_the_tools_are_away(open_page: Open, book: Lawbook) -> None:
    page = open_page("/states/", java_script_enabled=False)
    assert page.locator(ROWS).count() == len(book.states)
    assert page.locator("main form:visible, main select:visible").count() == 0
