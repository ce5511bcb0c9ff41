"""`.venv` holds what the locks say, and is left alone while they say the same."""

import subprocess
import sys
from pathlib import Path

import pytest

from tools import packages
from tools.child import Outcome
from tools.console import RefusalError


@pytest.fixture
def venv(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A repository whose path has a space, with no `.venv` yet."""
    root = tmp_path / "a clone"
    (root / "plugins" / "lawbook").mkdir(parents=True)
    (root / "plugins" / "lawbook" / "__init__.py").write_text("")
    folder = root / ".venv"
    for name, value in {
        "ROOT": root,
        "VENV": folder,
        "PYTHON": folder / "bin" / "python",
        "PLUGINS": root / "plugins",
    }.items():
        monkeypatch.setattr(packages, name, value)
    return folder


@pytest.fixture
def given(venv: Path, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The titles of the steps; the one that makes `.venv` makes its two files, pip succeeds."""
    titles: list[str] = []

    def quietly(title: str, _command: object) -> Outcome:
        titles.append(title)
        if title == "Making .venv":
            packages.site_packages().mkdir(parents=True)
            (venv / "bin").mkdir()
            (venv / "bin" / "python").touch()
        return Outcome(0, "")

    monkeypatch.setattr(packages.child, "quietly", quietly)
    return titles


def lock(venv: Path, name: str = "requirements.txt", text: str = "a==1 \\\n    --hash=x\nb==2\n# c\n") -> Path:
    """A lock of two packages, beside `.venv`."""
    file = venv.parent / name
    file.write_text(text)
    return file


def test_the_first_install_makes_everything(venv: Path, given: list[str]) -> None:
    packages.install(lock(venv))
    assert given == ["Making .venv", "Installing 2 locked packages"]


def test_an_unchanged_lock_is_not_installed_again(venv: Path, given: list[str]) -> None:
    packages.install(lock(venv))
    packages.install(lock(venv))
    assert len(given) == 2


def test_only_what_changed_is_installed(venv: Path, given: list[str]) -> None:
    packages.install(lock(venv))
    packages.install(lock(venv), lock(venv, "requirements-dev.txt", "c==3\n"))
    packages.install(lock(venv, text="a==2\n"), lock(venv, "requirements-dev.txt", "c==3\n"))
    assert given[2:] == ["Installing 1 locked packages", "Installing 1 locked packages"]


def test_an_install_that_failed_is_tried_again(venv: Path, given: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    packages.install()
    monkeypatch.setattr(packages.child, "quietly", lambda *_: Outcome(1, "no such hash"))
    with pytest.raises(RefusalError, match="no such hash"):
        packages.install(lock(venv))
    with pytest.raises(RefusalError, match="no such hash"):
        packages.install(lock(venv))
    assert given == ["Making .venv"]


@pytest.mark.parametrize("made_by", ["3.9", ""])
def test_a_venv_of_another_python_or_half_made_is_made_anew(
    venv: Path, given: list[str], monkeypatch: pytest.MonkeyPatch, made_by: str
) -> None:
    packages.install()
    (venv / "made-by-python").write_text(made_by)
    monkeypatch.setattr(packages.child, "quietly", lambda title, _: (given.append(title), Outcome(0, ""))[1])
    packages.install()
    assert given == ["Making .venv", "Making .venv"]


def test_a_python_without_venv_is_refused_with_the_command_to_type(
    venv: Path, given: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(packages, "_has_venv_module", lambda: False)
    monkeypatch.setattr(packages.debian, "install", lambda *_: False)
    monkeypatch.setattr(packages.debian, "is_here", lambda: True)
    with pytest.raises(RefusalError, match=rf"apt-get install -y python{packages.THIS_PYTHON}-venv"):
        packages.install()
    assert given == []
    assert not venv.exists()


def test_plugins_are_importable_from_any_folder_even_when_the_clone_has_moved(
    venv: Path, given: list[str], tmp_path: Path
) -> None:
    packages.install()
    moved = venv.parent.rename(tmp_path / "moved")
    site = moved / packages.site_packages().relative_to(venv.parent)
    program = f"import site; site.addsitedir({str(site)!r}); import lawbook; print(lawbook.__file__)"
    found = subprocess.run([sys.executable, "-S", "-c", program], cwd="/", capture_output=True, text=True, check=True)
    assert found.stdout.strip() == str(moved / "plugins" / "lawbook" / "__init__.py")
    assert given == ["Making .venv"]


def test_pip_installs_wheels_that_match_their_hashes_and_nothing_else() -> None:
    command = " ".join(str(part) for part in packages.PIP_INSTALL)
    assert "--require-hashes --only-binary :all: --no-deps" in command
