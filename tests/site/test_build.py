"""The build: one gate, the same bytes anywhere, and nothing written when anything is wrong."""

from __future__ import annotations

import hashlib
import shutil
from typing import TYPE_CHECKING

import pytest

from tests.conftest import ROOT, build

if TYPE_CHECKING:
    from pathlib import Path

COPIED = ("content", "theme", "plugins", "pelicanconf.py", "publishconf.py")


def fingerprint(folder: Path) -> dict[str, str]:
    return {
        path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """A copy of the project to break."""
    root = tmp_path / "a project"
    root.mkdir()
    for name in COPIED:
        source = ROOT / name
        if source.is_dir():
            shutil.copytree(source, root / name, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy(source, root / name)
    return root


def test_two_builds_are_the_same_to_the_byte(site: Path, copy: Path, tmp_path: Path) -> None:
    output = tmp_path / "elsewhere"
    built = build(output, settings="pelicanconf.py", root=copy, PYTHONHASHSEED="7", TZ="Pacific/Auckland", LC_ALL="C")
    assert built.returncode == 0, built.stderr
    assert fingerprint(output) == fingerprint(site)


def refused(root: Path, output: Path) -> str:
    """Build what is broken: nothing may be written. Returns what was said."""
    built = build(output, root=root)
    assert built.returncode != 0
    assert not output.exists() or fingerprint(output) == {}
    return built.stdout + built.stderr


def test_a_broken_law_publishes_nothing(copy: Path, tmp_path: Path) -> None:
    state = copy / "content" / "states" / "nevada.md"
    state.write_text(
        state.read_text(encoding="utf-8").replace("usual: nonjudicial", "usual: nonjudical"), encoding="utf-8"
    )
    assert 'did you mean "nonjudicial"?' in refused(copy, tmp_path / "out")


def test_all_problems_of_all_files_are_said_at_once(copy: Path, tmp_path: Path) -> None:
    for name in ("nevada", "texas"):
        state = copy / "content" / "states" / f"{name}.md"
        state.write_text(state.read_text(encoding="utf-8").replace("\nsummary:", "\nsumary:", 1), encoding="utf-8")
    said = refused(copy, tmp_path / "out")
    assert "content/states/nevada.md:" in said
    assert "content/states/texas.md:" in said


def test_a_template_that_names_nothing_publishes_nothing(copy: Path, tmp_path: Path) -> None:
    template = copy / "theme" / "templates" / "article.html"
    text = template.read_text(encoding="utf-8")
    template.write_text(text.replace("<h1>", "<h1>{{ view.nothing }}", 1), encoding="utf-8")
    assert "has no attribute 'nothing'" in refused(copy, tmp_path / "out")


def test_a_plugin_that_fails_publishes_nothing(copy: Path, tmp_path: Path) -> None:
    (copy / "plugins" / "lawbook_pelican" / "__init__.py").write_text(
        "raise RuntimeError('broken plugin')\n", encoding="utf-8"
    )
    assert "broken plugin" in refused(copy, tmp_path / "out")


def test_a_link_to_no_page_of_the_site_publishes_nothing(copy: Path, tmp_path: Path) -> None:
    page = copy / "content" / "pages" / "about.md"
    page.write_text(page.read_text(encoding="utf-8") + "\nSee [the office](/office/).\n", encoding="utf-8")
    said = refused(copy, tmp_path / "out")
    assert "content/pages/about.md:" in said
    assert "/office/" in said


def test_a_hidden_file_is_not_published(copy: Path, tmp_path: Path) -> None:
    for folder in ("", "extra", "articles", "states", "pages"):
        (copy / "content" / folder / ".env").write_text("SECRET=1", encoding="utf-8")
    (copy / "content" / "extra" / "leak.txt").symlink_to("/etc/hostname")
    output = tmp_path / "out"
    assert build(output, root=copy).returncode == 0
    assert not [name for name in fingerprint(output) if ".env" in name or "leak" in name]


def test_a_file_a_reader_would_take_elsewhere_is_refused(copy: Path, tmp_path: Path) -> None:
    (copy / "content" / "articles" / "evil.html").write_text("<script>alert(1)</script>", encoding="utf-8")
    assert "content/articles/evil.html:1:1" in refused(copy, tmp_path / "out")


def test_an_eleventh_state_is_one_file_and_no_other_edit(copy: Path, tmp_path: Path) -> None:
    alder = (ROOT / "tests" / "lawbook" / "mistakes" / "alder.md").read_text(encoding="utf-8")
    for path in (copy / "content" / "states").glob("*.md"):
        if path.stem == "wyoming":
            path.unlink()
    text = (
        alder.replace("state: NV", "state: WY")
        .replace("in Alder", "in Wyoming")
        .replace("an Alder lender", "a lender in this test of Wyoming")
    )
    (copy / "content" / "states" / "wyoming.md").write_text(text, encoding="utf-8")
    output = tmp_path / "out"
    built = build(output, root=copy)
    assert built.returncode == 0, built.stdout + built.stderr
    for name in ("index.html", "states/index.html", "calculator/index.html", "data/v1/states.json", "sitemap.xml"):
        assert "wyoming" in (output / name).read_text(encoding="utf-8"), name
    assert (output / "states" / "wyoming" / "index.html").is_file()
    assert (output / "data" / "v1" / "states" / "wy.json").is_file()
