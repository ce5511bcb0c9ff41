"""`run.py diff REV`: the texts of a commit."""

import subprocess
from pathlib import Path

import pytest

from tools import diff
from tools.console import RefusalError


@pytest.fixture
def repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A repository with one commit of one text."""
    root = tmp_path / "root"
    (root / "content").mkdir(parents=True)
    (root / "content" / "a.md").write_text("before\n")
    git = ["git", "-C", str(root)]
    subprocess.run(["git", "init", "--quiet", root], check=True)
    subprocess.run([*git, "add", "."], check=True)
    subprocess.run(
        [*git, "-c", "user.name=a", "-c", "user.email=a@example.org", "commit", "--quiet", "--message", "x"], check=True
    )
    monkeypatch.setattr(diff, "GIT", tuple(git))
    monkeypatch.setattr(diff.packages, "install", lambda *_: None)
    return root


def test_the_texts_of_the_commit_are_unpacked(repository: Path, tmp_path: Path) -> None:
    (repository / "content" / "a.md").write_text("after\n")
    assert (diff.unpack("HEAD", tmp_path) / "a.md").read_text() == "before\n"


def test_both_folders_are_compared_and_the_code_is_passed_on(repository: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[str] = []

    def run(command: list[Path | str]) -> int:
        seen.extend([(Path(command[3]) / "a.md").read_text(), *map(str, command[5:])])
        return 1

    monkeypatch.setattr(diff.child, "run", run)
    assert repository.exists()
    assert diff.main(["HEAD", "--github"]) == 1
    assert seen == ["before\n", "--github"]


@pytest.mark.parametrize("revision", ["no-such-branch", "--output=stolen", ""])
def test_a_commit_that_is_none_is_said(repository: Path, tmp_path: Path, revision: str) -> None:
    with pytest.raises(RefusalError, match="git knows no texts"):
        diff.unpack(revision, tmp_path)
    assert not (repository / "stolen").exists()


def test_the_commit_must_be_named() -> None:
    with pytest.raises(RefusalError, match="needs the commit"):
        diff.main([])
