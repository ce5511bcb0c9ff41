"""What the search lists and files: every page once, every word for a page that is there, the same index twice."""

from __future__ import annotations

import json
import re
import shutil
from typing import TYPE_CHECKING

from lawbook.views.search import RECORDS
from lawbook.views.wording.search import WORDS
from lawbook_pelican.after_build import INDEX, finish, main
from tests.site.pages import BuiltPage, all_pages

if TYPE_CHECKING:
    from pathlib import Path

    import pytest


def test_every_page_that_the_sitemap_names_is_in_the_list(site: Path) -> None:
    page = BuiltPage("/search/", site / "search" / "index.html")
    listed = [str(link["href"]) for link in page.soup.select("#pages a")]
    mapped = re.findall("<loc>(.*?)</loc>", (site / "sitemap.xml").read_text(encoding="utf-8"))
    assert sorted(listed) == sorted(mapped)


def test_every_word_leads_to_a_page_there_is(site: Path) -> None:
    addresses = {page.address for page in all_pages(site)}
    assert set(WORDS) <= addresses


def test_every_record_leads_to_its_place(site: Path) -> None:
    records = json.loads((site / RECORDS).read_text(encoding="utf-8"))["records"]
    paths = {one["url"].partition("#")[0] for one in records if "#" in one["url"]}
    ids = {path: set(BuiltPage(path, site / path[1:] / "index.html").ids) for path in paths}
    astray = [one["url"] for one in records if "#" in one["url"] and not _is_there(one["url"], ids)]
    assert records
    assert astray == []


def _is_there(url: str, ids: dict[str, set[str]]) -> bool:
    path, _, fragment = url.partition("#")
    return fragment in ids[path]


def test_no_file_of_the_index_weighs_much_and_no_second_run_adds_to_it(site: Path, tmp_path: Path) -> None:
    shutil.copytree(site, tmp_path / "site")
    counts = []
    for _ in range(2):
        assert finish(tmp_path / "site") == ""
        counts.append(sum(1 for _ in (tmp_path / "site" / INDEX).rglob("*.pf_fragment")))
    assert counts[0] == counts[1]
    assert max(file.stat().st_size for file in (tmp_path / "site" / INDEX).rglob("*")) < 100_000


def test_a_folder_that_is_no_site_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([str(tmp_path)]) == 2
    assert main([]) == 2
    assert "Name the folder" in capsys.readouterr().err
