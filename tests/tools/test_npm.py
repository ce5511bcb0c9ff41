"""Programs from npm are what their lock says, and are left alone while it says the same."""

from pathlib import Path

import pytest

from tools import npm
from tools.child import Command, Outcome
from tools.console import RefusalError


@pytest.fixture
def commands(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[list[str]]:
    """What npm was asked; a repository with one set, and an npm that always succeeds."""
    asked: list[list[str]] = []

    def quietly(_title: str, command: Command) -> Outcome:
        asked.append([str(part) for part in command])
        return Outcome(0, "")

    lock = tmp_path / "locks" / "checker"
    lock.mkdir(parents=True)
    for name in npm.GIVEN:
        (lock / name).write_text("{}")
    monkeypatch.setattr(npm, "NODE_LOCKS", tmp_path / "locks")
    monkeypatch.setattr(npm, "NODE_PROGRAMS", tmp_path / "a folder")
    monkeypatch.setattr(npm.shutil, "which", lambda name: f"/bin/{name}")
    monkeypatch.setattr(npm.child, "quietly", quietly)
    return asked


def test_a_set_is_installed_from_its_lock_alone_and_runs_no_script(commands: list[list[str]], tmp_path: Path) -> None:
    packages = npm.install("checker")
    assert packages == tmp_path / "a folder" / "checker" / "node_modules"
    assert (packages.parent / "package-lock.json").read_text() == "{}"
    assert commands[0][:3] == ["/bin/npm", "ci", "--ignore-scripts"]


def test_an_unchanged_lock_is_not_installed_again_and_a_changed_one_is(
    commands: list[list[str]], tmp_path: Path
) -> None:
    npm.install("checker")
    npm.install("checker")
    assert len(commands) == 1
    (tmp_path / "locks" / "checker" / "package-lock.json").write_text('{"packages": {}}')
    npm.install("checker")
    assert len(commands) == 2


def test_a_failed_install_is_refused_and_tried_again(
    commands: list[list[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as broken:
        broken.setattr(npm.child, "quietly", lambda *_: Outcome(1, "EINTEGRITY"))
        with pytest.raises(RefusalError, match="EINTEGRITY"):
            npm.install("checker")
    npm.install("checker")
    assert len(commands) == 1


@pytest.mark.usefixtures("commands")
def test_without_npm_the_refusal_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(npm.shutil, "which", lambda _: None)
    monkeypatch.setattr(npm.debian, "install", lambda *_: False)
    monkeypatch.setattr(npm.debian, "is_here", lambda: True)
    with pytest.raises(RefusalError, match="apt-get install -y npm"):
        npm.install("checker")
