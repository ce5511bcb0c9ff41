"""Help while reading: a citation to copy, the guide before and after, a page that comes back whole."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from playwright.sync_api import Page

    from lawbook.model import Lawbook

    Open = Callable[..., Page]


def test_a_citation_is_copied_as_lawyers_write_it(open_page: Open, address: str) -> None:
    page = open_page("/states/texas/")
    page.context.grant_permissions(["clipboard-read", "clipboard-write"], origin=address)
    source = page.locator(".sources > li").first
    source.get_by_role("button").click()
    source.get_by_text("Copied").wait_for()
    copied = page.evaluate("navigator.clipboard.readText()")
    link = source.locator("a")
    assert source.get_attribute("data-cite") == "Tex. Prop. Code Ann. § 51.003"
    assert copied.startswith(f"{source.get_attribute('data-cite')}, {link.get_attribute('href')} (last visited ")
    assert re.search(r"\(last visited (?:[A-Z][a-z]{2,4}\.?) \d{1,2}, \d{4}\)\.$", copied)


def test_a_button_to_copy_is_large_enough_for_a_thumb(open_page: Open) -> None:
    page = open_page("/states/texas/", viewport={"width": 360, "height": 800})
    box = page.locator(".sources__copy").first.bounding_box()
    assert box
    assert box["height"] >= 44


def test_a_series_is_read_to_its_end_by_its_links(open_page: Open, book: Lawbook) -> None:
    first = min((one for one in book.articles if one.series == "deadlines"), key=lambda one: (one.order, one.title))
    page = open_page(f"/articles/{first.slug}/")
    seen = [page.url]
    while page.locator("a[rel=next]").count():
        page.locator("a[rel=next]").click()
        page.wait_for_load_state()
        seen.append(page.url)
    assert len(seen) == len(set(seen)) == sum(one.series == "deadlines" for one in book.articles)
    assert page.locator("a[rel=prev]").count() == 1
