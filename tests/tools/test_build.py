"""The last good site stays until a better one is finished."""

import os
import shutil
from pathlib import Path

import pytest

from tools import build
from tools.child import Outcome


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A repository with a good site in `output/`, whose checker is content."""
    (tmp_path / "output").mkdir()
    (tmp_path / "output" / "index.html").write_text("last")
    monkeypatch.setattr(build, "ROOT", tmp_path)
    monkeypatch.setattr(build, "OUTPUT", tmp_path / "output")
    monkeypatch.setattr(build, "AFTER_BUILD", tmp_path / "after_build.py")
    monkeypatch.setattr(build, "check", lambda: Outcome(0, ""))
    return tmp_path


def pelican_that(monkeypatch: pytest.MonkeyPatch, files: dict[str, str], code: int = 0) -> list[list[str]]:
    """Put something in Pelican's place that writes these files; the commands it was given."""
    given: list[list[str]] = []

    def quietly(_title: str, command: list[object], **_: object) -> Outcome:
        given.append([str(part) for part in command])
        if "-o" in given[-1]:
            folder = Path(given[-1][given[-1].index("-o") + 1])
            for name, text in files.items():
                folder.mkdir(exist_ok=True)
                (folder / name).write_text(text)
        return Outcome(code, "what Pelican said")

    monkeypatch.setattr(build.child, "quietly", quietly)
    return given


def held(root: Path) -> dict[str, str]:
    """Every file of the repository; what a failed build leaves behind would be among them."""
    return {str(file.relative_to(root)): file.read_text() for file in root.rglob("*") if file.is_file()}


def test_a_good_build_takes_the_place_of_the_last_one(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pelican_that(monkeypatch, {"index.html": "new", "a.html": ""})
    assert build.publish()
    assert held(root) == {"output/index.html": "new", "output/a.html": ""}
    assert [file.name for file in root.iterdir()] == ["output"]


def test_the_first_build_needs_no_last_one(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shutil.rmtree(root / "output")
    pelican_that(monkeypatch, {"index.html": "new"})
    assert build.publish()
    assert held(root) == {"output/index.html": "new"}


@pytest.mark.parametrize(
    ("files", "code"),
    [
        ({"index.html": "half"}, 1),
        ({"a.html": "no home page"}, 0),
        ({}, 0),
        ({"index.html": "new", "_headers": "/*\n  nonsense\n"}, 0),
    ],
)
def test_a_failed_build_leaves_the_last_one_and_nothing_else(
    root: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], files: dict[str, str], code: int
) -> None:
    pelican_that(monkeypatch, files, code)
    assert not build.publish()
    assert held(root) == {"output/index.html": "last"}
    assert [file.name for file in root.iterdir()] == ["output"]
    assert "output/ is as it was" in capsys.readouterr().out


def test_nothing_is_built_while_the_checker_finds_problems(
    root: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    given = pelican_that(monkeypatch, {"index.html": "new"})
    monkeypatch.setattr(build, "check", lambda: Outcome(1, "content/states/ohio.md:3: title: must be there"))
    assert not build.publish()
    assert (given, held(root)) == ([], {"output/index.html": "last"})
    assert "ohio.md:3" in capsys.readouterr().out


def test_pelican_stops_at_a_warning(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    given = pelican_that(monkeypatch, {"index.html": "new"})
    built = build.site(build.PUBLISHED, root / "fresh")
    assert built.ok
    assert "--fatal warnings" in " ".join(given[0])
    assert not {"-q", "--quiet"} & set(given[0])


def test_a_finishing_step_runs_on_the_built_folder_if_there_is_one(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (root / "after_build.py").touch()
    given = pelican_that(monkeypatch, {"index.html": "new"})
    assert build.publish()
    assert given[1][1:3] == ["-m", "lawbook_pelican.after_build"]
    assert given[1][3] == given[0][given[0].index("-o") + 1]


def test_the_last_site_comes_back_when_the_new_one_cannot_take_its_place(root: Path, tmp_path: Path) -> None:
    (tmp_path / "beside").mkdir()
    with pytest.raises(FileNotFoundError):
        build.swap(tmp_path / "beside" / "never-built", root / "output")
    assert held(root) == {"output/index.html": "last"}


def test_the_last_site_is_copied_aside_where_folders_cannot_be_renamed(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # Containers refuse to rename a folder that came with their image.
    (root / "beside" / "site").mkdir(parents=True)
    rename, refused = os.rename, []

    def rename_of_an_image(source: object, target: object) -> None:
        if Path(str(source)) == root / "output":
            refused.append(source)
            raise OSError(18, "Invalid cross-device link")
        rename(source, target)

    monkeypatch.setattr(os, "rename", rename_of_an_image)
    build.swap(root / "beside" / "site", root / "output")
    assert refused
    assert list((root / "output").iterdir()) == []
    assert (root / "beside" / "old" / "index.html").read_text() == "last"
