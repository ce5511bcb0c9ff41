"""What `serve` shows is what a build writes, to the byte, after every kind of edit; a mistake writes nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from lawbook_pelican.preview import Preview
from lawbook_pelican.publication import Place
from tests.conftest import build

from .test_build import copy, fingerprint  # noqa: F401  # `copy` is a fixture

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

STATE, ARTICLE, GLOSSARY = "content/states/nevada.md", "content/articles/va-loans.md", "content/glossary.md"
PAGE = "---\ntitle: For the press\nsummary: Whom to ask.\nreviewed: 2026-11-23\n---\nAsk the editors.\n"


def put(root: Path, name: str, find: str, instead: str) -> None:
    text = (root / name).read_text(encoding="utf-8")
    assert find in text
    (root / name).write_text(text.replace(find, instead, 1), encoding="utf-8")


def law(root: Path) -> None:
    put(root, STATE, "within: 6 months", "within: 9 months")
    put(root, STATE, "reviewed: 20", "reviewed: 21")


def words(root: Path) -> None:
    put(root, GLOSSARY, 'means: "', 'means: "In short: ')
    with (root / ARTICLE).open("a", encoding="utf-8") as file:
        file.write("\nAsk the lender for the whole sum in writing.\n")


def template(root: Path) -> None:
    put(root, "theme/templates/base.html", "</body>", "<p>An edit</p></body>")


def style(root: Path) -> None:
    sheet = root / "theme" / "static" / "css" / "base.css"
    sheet.write_text(f"{sheet.read_text(encoding='utf-8')}\nh1 {{ color: red; }}\n", encoding="utf-8")


def page(root: Path) -> None:
    (root / "content" / "pages" / "press.md").write_text(PAGE, encoding="utf-8")
    (root / "content" / "redirects.yaml").write_text("---\n/old/: /press/\n---\n", encoding="utf-8")


def page_gone(root: Path) -> None:
    (root / "content" / "pages" / "press.md").unlink()
    (root / "content" / "redirects.yaml").unlink()


@pytest.fixture
def preview(copy: Path, tmp_path: Path) -> Preview:  # noqa: F811  # the fixture
    """A preview that has made the site before."""
    made = Preview(Place(copy / "content", copy / "theme", ""))
    assert made.make(tmp_path / "first") == ""
    return made


@pytest.mark.parametrize("edit", [law, words, template, style, page])
def test_a_preview_is_what_a_build_writes(
    preview: Preview,
    copy: Path,  # noqa: F811  # the fixture
    tmp_path: Path,
    edit: Callable[[Path], None],
) -> None:
    edit(copy)
    assert preview.make(tmp_path / "again") == ""
    assert_built(copy, tmp_path, "again")
    assert fingerprint(tmp_path / "again") != fingerprint(tmp_path / "first")


def assert_built(root: Path, tmp_path: Path, name: str) -> None:
    built = build(tmp_path / f"{name}-built", settings="pelicanconf.py", root=root)
    assert built.returncode == 0, built.stdout + built.stderr
    assert fingerprint(tmp_path / name) == fingerprint(tmp_path / f"{name}-built")


def test_a_page_that_went_is_gone(preview: Preview, copy: Path, tmp_path: Path) -> None:  # noqa: F811  # the fixture
    page(copy)
    assert preview.make(tmp_path / "with") == ""
    page_gone(copy)
    assert preview.make(tmp_path / "again") == ""
    assert_built(copy, tmp_path, "again")


def test_a_mistake_in_a_text_is_said_with_its_line(preview: Preview, copy: Path, tmp_path: Path) -> None:  # noqa: F811
    put(copy, STATE, "within: 6 months", "wihtin: 6 months")
    said = preview.make(tmp_path / "again")
    assert said.startswith(f"{STATE}:")
    assert 'did you mean "within"?' in said
    assert not (tmp_path / "again").exists()


def test_a_mistake_in_a_template_is_said_with_its_line(preview: Preview, copy: Path, tmp_path: Path) -> None:  # noqa: F811
    name = "theme/templates/state.html"
    put(copy, name, "<h1", "{{ view.nothing }}<h1")
    line = (copy / name).read_text(encoding="utf-8").partition("view.nothing")[0].count("\n") + 1
    said = preview.make(tmp_path / "again")
    assert said.startswith(f"{name}:{line}: ")
    assert "has no attribute 'nothing'" in said.partition("\n")[0]
    assert not (tmp_path / "again").exists()


def test_a_mistake_mended_leaves_no_trace(preview: Preview, copy: Path, tmp_path: Path) -> None:  # noqa: F811
    put(copy, STATE, "within: 6 months", "wihtin: 6 months")
    assert preview.make(tmp_path / "broken")
    put(copy, STATE, "wihtin: 6 months", "within: 6 months")
    assert preview.make(tmp_path / "again") == ""
    assert fingerprint(tmp_path / "again") == fingerprint(tmp_path / "first")
