"""The first browser that really answers is taken, in the promised order."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tools import browser
from tools.child import Outcome
from tools.console import RefusalError


@pytest.fixture
def machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A machine with a driver, fonts and no browser at all, from where nothing can be got."""
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.delenv("BROWSER_PATH", raising=False)
    monkeypatch.setattr(browser, "MAC_APPS", ())
    monkeypatch.setattr(browser, "_need_driver", lambda: None)
    monkeypatch.setattr(browser, "_need_fonts", lambda: None)
    monkeypatch.setattr(browser, "_playwrights_own", lambda: iter(()))
    monkeypatch.setattr(browser.child, "quietly", lambda *_: Outcome(1, "out of reach"))
    monkeypatch.setattr(browser.debian, "is_debian", lambda: True)
    monkeypatch.setattr(browser.debian, "may_install", lambda: False)
    return tmp_path


def program(folder: Path, name: str, says: str = "Chromium 156.0", code: int = 0) -> str:
    """A program that answers anything with these words."""
    file = folder / name
    file.write_text(f"#!/bin/sh\necho '{says}'\nexit {code}\n")
    file.chmod(0o755)
    return str(file)


def test_the_named_browser_comes_first(machine: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    program(machine, "chromium")
    monkeypatch.setenv("BROWSER_PATH", program(machine, "mine"))
    assert browser.prepare() == str(machine / "mine")


def test_a_named_browser_that_does_not_run_is_refused(machine: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    program(machine, "chromium")
    monkeypatch.setenv("BROWSER_PATH", str(machine / "gone"))
    with pytest.raises(RefusalError, match="unset BROWSER_PATH"):
        browser.prepare()


@pytest.mark.parametrize(("says", "code"), [("Please install the snap of Chromium", 1), ("Lynx 2.9", 0)])
def test_a_stub_is_passed_over(machine: Path, says: str, code: int) -> None:
    program(machine, "chromium", says, code)
    program(machine, "microsoft-edge", "Microsoft Edge 140.0")
    assert browser.prepare() == str(machine / "microsoft-edge")


def test_playwrights_own_is_taken_when_the_system_has_none(machine: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    own = program(machine, "own")
    monkeypatch.setattr(browser, "_playwrights_own", lambda: iter([own]))
    assert browser.prepare() == own


def test_a_browser_is_downloaded_when_there_is_none(machine: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    own = machine / "own"

    def download(_title: str, command: list[object]) -> Outcome:
        program(machine, "own")
        return Outcome(0 if command[-2:] == ["install", "chromium"] else 1, "")

    monkeypatch.setattr(browser, "_playwrights_own", lambda: iter([str(own)]))
    monkeypatch.setattr(browser.child, "quietly", download)
    assert browser.prepare() == str(own)


def test_debians_is_installed_when_the_download_is_out_of_reach(machine: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []
    monkeypatch.setattr(browser.debian, "install", lambda name: asked.append(name) or True)
    monkeypatch.setattr(browser, "runs", lambda path: path == "/usr/bin/chromium" and asked == ["chromium"])
    assert browser.prepare() == "/usr/bin/chromium"
    assert machine.exists()


@pytest.mark.parametrize(
    ("on_debian", "typed"), [(True, "apt-get install -y chromium"), (False, "playwright install --with-deps chromium")]
)
def test_without_any_browser_the_command_to_type_is_named(
    machine: Path, monkeypatch: pytest.MonkeyPatch, typed: str, *, on_debian: bool
) -> None:
    monkeypatch.setattr(browser.debian, "is_debian", lambda: on_debian)
    with pytest.raises(RefusalError, match=typed):
        browser.prepare()
    assert not any(machine.iterdir())


@pytest.fixture
def bare_debian(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[list[str]]:
    """A Debian where nothing works until root installs it; what was installed."""
    installed: list[str] = []
    monkeypatch.setattr(browser.debian, "is_here", lambda: True)
    monkeypatch.setattr(browser.debian, "install", lambda name: installed.append(name) or True)
    monkeypatch.setattr(browser.child, "answer", lambda _: "1.65" if installed else None)
    monkeypatch.setattr(browser, "FONT_FOLDERS", (str(tmp_path),))
    monkeypatch.setenv("HOME", str(tmp_path))
    return installed


def test_the_library_of_the_driver_is_installed_when_it_is_missing(bare_debian: list[str]) -> None:
    browser._need_driver()
    browser._need_driver()
    assert bare_debian == ["libatomic1"]


def test_fonts_are_installed_when_there_are_none(bare_debian: list[str], tmp_path: Path) -> None:
    browser._need_fonts()
    (tmp_path / "plain.ttf").touch()
    browser._need_fonts()
    assert bare_debian == ["fonts-dejavu-core"]


@pytest.mark.parametrize(("need", "package"), [("_need_driver", "libatomic1"), ("_need_fonts", "fonts-dejavu-core")])
def test_who_may_not_install_is_told_what_to_type(
    bare_debian: list[str], monkeypatch: pytest.MonkeyPatch, need: str, package: str
) -> None:
    monkeypatch.setattr(browser.debian, "install", lambda *_: False)
    with pytest.raises(RefusalError, match=f"apt-get install -y {package}"):
        getattr(browser, need)()
    assert bare_debian == []
