"""A stacked table is still a table to a screen reader: the phone's layout changes boxes, not what they are."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    from playwright.sync_api import Page

    Open = Callable[..., Page]

PHONE = {"width": 360, "height": 740}
PATHS = ("/states/nevada/", "/states/texas/", "/everywhere/")
# What HTML makes of each element: https://www.w3.org/TR/html-aam-1.0/#html-element-role-mappings
ROLES = {
    "table": "table",
    "tr": "row",
    "th[scope=col]": "columnheader",
    "th[scope=row]": "rowheader",
    "td": "cell",
}


def heard(page: Page) -> list[tuple[str, str]]:
    """Role and name of everything in the tree that a screen reader is given."""
    tree = page.context.new_cdp_session(page).send("Accessibility.getFullAXTree")["nodes"]
    return [(node["role"]["value"], node.get("name", {}).get("value", "")) for node in tree if not node["ignored"]]


@pytest.mark.parametrize("path", PATHS)
def test_a_stacked_table_keeps_its_rows_heads_and_cells(open_page: Open, path: str) -> None:
    page = open_page(path, viewport=PHONE)
    stacked = page.locator(".table--stack td").first
    assert stacked.evaluate("cell => getComputedStyle(cell).display") == "block"
    roles = Counter(role for role, _ in heard(page))
    for tag, role in ROLES.items():
        assert roles[role] == page.locator(tag).count() > 0, role


def test_a_head_out_of_sight_still_names_its_column(open_page: Open) -> None:
    page = open_page("/states/nevada/", viewport=PHONE)
    heads = page.locator(".table--stack thead th").all_text_contents()
    assert heads
    assert sorted(name for role, name in heard(page) if role == "columnheader") == sorted(heads)
