"""Makes `.venv` and installs exactly the locked packages into it, again only when a lock has changed."""

import contextlib
import fcntl
import hashlib
import importlib.util
import os
import sys
import sysconfig
from collections.abc import Iterator
from pathlib import Path

from tools import child, debian
from tools.console import RefusalError, say, this_command
from tools.places import PLUGINS, PYTHON, ROOT, VENV

THIS_PYTHON = f"{sys.version_info.major}.{sys.version_info.minor}"
PIP_INSTALL = (
    *(PYTHON, "-m", "pip", "install", "--disable-pip-version-check", "--no-input"),
    *("--require-hashes", "--only-binary", ":all:", "--no-deps"),
)


def install(*locks: Path) -> None:
    """Bring `.venv` up to date with these locks, and make `plugins/` importable in it."""
    with alone():
        if not _is_ready():
            _make_venv()
        changed = [lock for lock in locks if _stamp(lock) != _digest(lock)]
        if changed:
            _install(changed)
        link_plugins(site_packages())


@contextlib.contextmanager
def alone() -> Iterator[None]:
    """Hold the repository while installing: a second command waits instead of breaking the first."""
    folder = os.open(ROOT, os.O_RDONLY)
    try:
        try:
            fcntl.flock(folder, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            say("Another command is installing packages here: waiting for it.")
            fcntl.flock(folder, fcntl.LOCK_EX)
        yield
    finally:
        os.close(folder)


def site_packages() -> Path:
    """The folder of `.venv` that Python imports packages from."""
    return Path(sysconfig.get_path("purelib", "venv", vars={"base": str(VENV)}))


def link_plugins(site: Path) -> None:
    """Write the `.pth` that makes `plugins/` importable from any folder.

    The path in it is relative, so that a clone can be moved or renamed.
    """
    line = os.path.relpath(PLUGINS, site) + "\n"
    pth = site / "shortfall.pth"
    if not pth.exists() or pth.read_text(encoding="utf-8") != line:
        pth.write_text(line, encoding="utf-8")


def _is_ready() -> bool:
    """Whether `.venv` was made to the end, by this version of Python, which is still there."""
    made = VENV / "made-by-python"
    return PYTHON.exists() and made.exists() and made.read_text(encoding="utf-8") == THIS_PYTHON


def _make_venv() -> None:
    _need_venv_module()
    made = child.quietly("Making .venv", [sys.executable, "-m", "venv", "--clear", VENV])
    if not made.ok:
        raise RefusalError(f"Python could not make .venv:\n{made.tail()}\nMend that.", this_command())
    (VENV / "made-by-python").write_text(THIS_PYTHON, encoding="utf-8")


def _need_venv_module() -> None:
    # Debian ships `venv` without `ensurepip`, and then leaves half a .venv behind.
    if _has_venv_module():
        return
    package = f"python{THIS_PYTHON}-venv"
    if debian.install(package) and _has_venv_module():
        return
    if debian.is_here():
        raise RefusalError("This Python has no `venv` module.", debian.command_for(package), this_command())
    raise RefusalError("This Python has no `venv` module. Install a complete Python 3.11 or newer.", this_command())


def _has_venv_module() -> bool:
    importlib.invalidate_caches()
    return all(importlib.util.find_spec(module) for module in ("venv", "ensurepip"))


def _install(locks: list[Path]) -> None:
    count = sum(line[:1].isalnum() for lock in locks for line in lock.read_text(encoding="utf-8").splitlines())
    wanted = [part for lock in locks for part in ("-r", lock)]
    done = child.quietly(f"Installing {count} locked packages", [*PIP_INSTALL, *wanted])
    if not done.ok:
        raise RefusalError(f"The locked packages could not be installed:\n{done.tail()}\nMend that.", this_command())
    for lock in locks:
        _stamp_file(lock).write_text(_digest(lock), encoding="utf-8")


def _digest(lock: Path) -> str:
    return hashlib.sha256(lock.read_bytes()).hexdigest()


def _stamp_file(lock: Path) -> Path:
    return VENV / f"{lock.name}.sha256"


def _stamp(lock: Path) -> str:
    file = _stamp_file(lock)
    return file.read_text(encoding="utf-8") if file.exists() else ""
