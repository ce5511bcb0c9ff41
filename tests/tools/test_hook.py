"""`run.py hook`."""

import subprocess
from pathlib import Path

import pytest

from tools import hook
from tools.console import RefusalError

REFUSES = """
import pathlib, sys
content = pathlib.Path(sys.argv[sys.argv.index("--content") + 1])
refused = [file.name for file in content.iterdir() if sys.argv[1] in file.read_text()]
print(" ".join(sys.argv[1:-1]), *refused)
sys.exit(bool(refused))
"""


@pytest.fixture
def repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A fresh repository whose commands refuse a text that names them."""
    subprocess.run(["git", "init", "--quiet", tmp_path], check=True)
    (tmp_path / "content").mkdir()
    (tmp_path / "run.py").write_text(REFUSES)
    monkeypatch.setattr(hook, "ROOT", tmp_path)
    return tmp_path


def commit(root: Path, file: str, text: str = "text\n") -> subprocess.CompletedProcess[str]:
    (root / file).write_text(text)
    subprocess.run(["git", "-C", root, "add", file], check=True)
    who = ["-c", "user.name=a", "-c", "user.email=a@example.org"]
    return subprocess.run(
        ["git", "-C", root, *who, "commit", "--message", "x"], capture_output=True, text=True, check=False
    )


def test_a_commit_of_texts_with_a_problem_is_refused(repository: Path) -> None:
    assert hook.main([]) == 0
    done = commit(repository, "content/a.md", "check\n")
    assert done.returncode == 1
    assert "check --content a.md" in done.stdout + done.stderr


def test_a_changed_value_without_an_entry_is_refused_too(repository: Path) -> None:
    hook.main([])
    assert commit(repository, "content/a.md").returncode == 0
    first = subprocess.run(["git", "-C", repository, "rev-parse", "HEAD"], capture_output=True, text=True, check=True)
    done = commit(repository, "content/a.md", "diff\n")
    assert done.returncode == 1
    assert f"diff {first.stdout.strip()} --content a.md" in done.stdout + done.stderr


def test_what_is_committed_is_checked_and_not_what_else_lies_there(repository: Path) -> None:
    hook.main([])
    (repository / "content" / "draft.md").write_text("check\n")
    assert commit(repository, "content/a.md").returncode == 0


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
