"""System packages are installed by root alone, and named to everybody else."""

import pytest

from tools import debian
from tools.child import Outcome


@pytest.fixture
def commands(monkeypatch: pytest.MonkeyPatch) -> list[list[str]]:
    """What apt was asked."""
    asked: list[list[str]] = []
    monkeypatch.setattr(debian.shutil, "which", lambda name: f"/usr/bin/{name}")
    monkeypatch.setattr(debian.child, "quietly", lambda _, command, __: (asked.append(command), Outcome(0, ""))[1])
    return asked


def test_root_installs_after_reading_the_list(commands: list[list[str]], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(debian.os, "geteuid", lambda: 0)
    assert debian.install("chromium")
    assert [command[3] for command in commands] == ["update", "install"]
    assert commands[1][-1] == "chromium"


def test_nobody_else_installs_anything(commands: list[list[str]], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(debian.os, "geteuid", lambda: 1000)
    assert not debian.install("chromium")
    assert commands == []


@pytest.mark.parametrize(("user", "typed"), [(0, "apt-get install -y a b"), (1000, "sudo apt-get install -y a b")])
def test_the_command_to_type_is_the_one_this_user_needs(monkeypatch: pytest.MonkeyPatch, user: int, typed: str) -> None:
    monkeypatch.setattr(debian.os, "geteuid", lambda: user)
    assert debian.command_for("a", "b") == typed


@pytest.mark.parametrize(
    ("release", "is_debian"), [({"ID": "debian"}, True), ({"ID": "ubuntu", "ID_LIKE": "debian"}, False)]
)
def test_ubuntu_is_not_debian(monkeypatch: pytest.MonkeyPatch, release: dict[str, str], *, is_debian: bool) -> None:
    monkeypatch.setattr(debian.platform, "freedesktop_os_release", lambda: release)
    assert debian.is_debian() is is_debian


def test_a_system_that_does_not_say_what_it_is_is_not_debian(monkeypatch: pytest.MonkeyPatch) -> None:
    def unknown() -> dict[str, str]:
        raise OSError

    monkeypatch.setattr(debian.platform, "freedesktop_os_release", unknown)
    assert not debian.is_debian()
