"""`run.py hook`."""

import subprocess
from pathlib import Path

import pytest

from tools import hook
from tools.console import RefusalError


@pytest.fixture
def repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A fresh repository whose check always fails."""
    subprocess.run(["git", "init", "--quiet", tmp_path], check=True)
    (tmp_path / "content").mkdir()
    (tmp_path / "run.py").write_text("import sys\nprint('1 problem.')\nsys.exit(1)\n")
    monkeypatch.setattr(hook, "ROOT", tmp_path)
    return tmp_path


def commit(root: Path, file: str) -> subprocess.CompletedProcess[str]:
    (root / file).write_text("text\n")
    subprocess.run(["git", "-C", root, "add", file], check=True)
    who = ["-c", "user.name=a", "-c", "user.email=a@example.org"]
    return subprocess.run(
        ["git", "-C", root, *who, "commit", "--message", "x"], capture_output=True, text=True, check=False
    )


def test_a_commit_of_texts_with_a_problem_is_refused(repository: Path) -> None:
    assert hook.main([]) == 0
    done = commit(repository, "content/a.md")
    assert done.returncode == 1
    assert "1 problem." in done.stdout + done.stderr


def test_a_commit_that_touches_no_text_is_not_checked(repository: Path) -> None:
    hook.main([])
    assert commit(repository, "other.txt").returncode == 0


def test_installing_it_twice_changes_nothing(repository: Path) -> None:
    hook.main([])
    first = (repository / ".git" / "hooks" / "pre-commit").read_bytes()
    hook.main([])
    assert (repository / ".git" / "hooks" / "pre-commit").read_bytes() == first


def test_a_hook_of_someone_elses_stays(repository: Path) -> None:
    file = repository / ".git" / "hooks" / "pre-commit"
    file.write_text("#!/bin/sh\nexit 0\n")
    with pytest.raises(RefusalError, match="another pre-commit hook"):
        hook.main([])
    assert file.read_text() == "#!/bin/sh\nexit 0\n"


def test_a_folder_without_git_is_said(tmp_path: Path) -> None:
    with pytest.raises(RefusalError, match="not a clone"):
        hook.folder(tmp_path)
