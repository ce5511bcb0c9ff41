"""What a page weighs, compressed: a promise to readers with little data."""

from __future__ import annotations

import gzip
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

MOST = {"states/*/": 18_500, "articles/*/": 13_200, "": 9_500, "faq/": 15_000, "faq/*/": 19_900}
"""Bytes of the page with what stands in it. The heads of two answers and the icon, 1,700 bytes, come on top: a state's
first visit stays within 20 KB of 1,024."""


@pytest.mark.parametrize("pages", MOST)
def test_a_page_is_light(site: Path, pages: str) -> None:
    files = site.glob(f"{pages}index.html")
    sizes = {str(file.relative_to(site)): len(gzip.compress(file.read_bytes(), 9)) for file in files}
    assert sizes
    assert {name: size for name, size in sizes.items() if size > MOST[pages]} == {}
