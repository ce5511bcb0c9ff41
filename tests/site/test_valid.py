"""Every page is valid HTML by the W3C's own checker, and nothing it warns of is left."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

from tools import checker
from tools.console import RefusalError

if TYPE_CHECKING:
    from pathlib import Path

PAGE = '<!doctype html>\n<html lang="en"><title>One</title><body><h1>One</h1>{}</body></html>\n'


def said_of(folder: Path) -> list[str]:
    """What the checker says; the test is skipped where it cannot be had, but never where every test must run."""
    try:
        return checker.problems_of(folder)
    except RefusalError as refusal:
        if os.environ.get("CI"):
            raise
        pytest.skip(str(refusal))


def test_every_page_of_the_site_is_valid(site: Path) -> None:
    assert said_of(site) == []


def test_the_checker_finds_a_mistake_and_a_warning_in_any_folder(tmp_path: Path) -> None:
    below = tmp_path / "states" / "utah"
    below.mkdir(parents=True)
    (below / "index.html").write_text(PAGE.format("<p><div></div></p><section>No head.</section>"), encoding="utf-8")
    (tmp_path / "index.html").write_text(PAGE.format("<p>Sound.</p>"), encoding="utf-8")
    said = said_of(tmp_path)
    assert {line.split(": ")[1] for line in said} == {"error", "info warning"}
    assert all("utah/index.html" in line for line in said)
