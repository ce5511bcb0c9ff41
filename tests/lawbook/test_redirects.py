"""Old addresses: what `content/redirects.yaml` may say."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from lawbook.redirects import Redirect, check_redirects, check_targets, redirects

if TYPE_CHECKING:
    from pathlib import Path


def written(tmp_path: Path, lines: str) -> Path:
    (tmp_path / "content").mkdir(exist_ok=True)
    (tmp_path / "content" / "redirects.yaml").write_text(f"---\n{lines}---\n", encoding="utf-8")
    return tmp_path / "content"


def test_a_book_without_the_file_has_none(tmp_path: Path) -> None:
    assert (redirects(tmp_path), check_redirects(tmp_path)) == ((), ())


def test_an_old_address_leads_to_its_new_one(tmp_path: Path) -> None:
    content = written(tmp_path, "# why\n/articles/old/: /articles/new/#part\n")
    assert redirects(content) == (Redirect("/articles/old/", "/articles/new/#part"),)
    assert check_redirects(content) == ()
    assert list(check_targets(content, {"/articles/new/"})) == []


@pytest.mark.parametrize(
    ("lines", "message"),
    [
        ("/old: /new/\n", '2:1: /old: an old address must look like /articles/old-name/; found "/old"'),
        ("/../etc/: /new/\n", '2:1: /../etc/: an old address must look like /articles/old-name/; found "/../etc/"'),
        ("/old/: https://elsewhere.example/\n", "2:8: /old/: a new address must look like /articles/new-name/; found"),
        ("/old/: //elsewhere.example/\n", "2:8: /old/: a new address must look like /articles/new-name/; found"),
        ("/old/: [/a/]\n", "2:8: /old/: a new address must look like /articles/new-name/; found"),
        ("/a/: /b/\n/b/: /c/\n", "2:6: /a/: a redirect must lead to the last address, not to another redirect; found"),
        ("/a/: /b/\n/a/: /c/\n", "3:1: /a/: a key must stand once"),
    ],
)
def test_a_mistake_is_refused_at_its_line(tmp_path: Path, lines: str, message: str) -> None:
    problems = check_redirects(written(tmp_path, lines))
    assert [str(problem)[: len(message) + 23] for problem in problems] == [f"content/redirects.yaml:{message}"]


def test_a_link_to_another_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "content").mkdir()
    (tmp_path / "content" / "redirects.yaml").symlink_to("/etc/passwd")
    assert [problem.found for problem in check_redirects(tmp_path / "content")] == ["a symbolic link"]


def test_a_redirect_from_a_page_or_to_no_page_is_refused(tmp_path: Path) -> None:
    content = written(tmp_path, "/a/: /b/\n/c/: /articels/\n")
    said = [str(problem).split("\n")[0] for problem in check_targets(content, {"/a/", "/b/", "/articles/"})]
    must = "a redirect must lead to a page of the site"
    assert said == [
        'content/redirects.yaml:2:1: /a/: an old address must be no page of the site; found "/a/"',
        f'content/redirects.yaml:3:6: /c/: {must} (did you mean "/articles/"?); found "/articels/"',
    ]
