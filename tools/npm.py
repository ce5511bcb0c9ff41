"""Installs the locked programs of `tools/node/` from npm, each set again only when its lock has changed."""

import hashlib
import shutil
from pathlib import Path

from tools import child, debian, packages
from tools.console import RefusalError, this_command
from tools.places import NODE_LOCKS, NODE_PROGRAMS

# No script of a package is run; what is not in the lock, or is not what the lock says to the byte, is refused.
CLEAN_INSTALL = ("ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error")
GIVEN = ("package.json", "package-lock.json")


def install(name: str) -> Path:
    """The folder of the installed packages of one set; RefusalError if npm is not there or cannot get them."""
    lock, folder = NODE_LOCKS / name, NODE_PROGRAMS / name
    stamp = folder / "installed.sha256"
    digest = hashlib.sha256(b"".join((lock / file).read_bytes() for file in GIVEN)).hexdigest()
    with packages.alone():
        if not stamp.exists() or stamp.read_text(encoding="utf-8") != digest:
            stamp.unlink(missing_ok=True)
            _install(lock, folder)
            stamp.write_text(digest, encoding="utf-8")
    return folder / "node_modules"


def _install(lock: Path, folder: Path) -> None:
    npm = _npm()
    folder.mkdir(parents=True, exist_ok=True)
    for file in GIVEN:
        shutil.copyfile(lock / file, folder / file)
    done = child.quietly(f"Installing {lock.name} from npm", [npm, *CLEAN_INSTALL, "--prefix", folder])
    if not done.ok:
        raise RefusalError(f"npm could not install {lock}:\n{done.tail()}\nMend that.", this_command())


def _npm() -> str:
    found = shutil.which("npm") or (debian.install("npm") and shutil.which("npm"))
    if found:
        return found
    how = debian.command_for("npm") if debian.is_here() else "brew install node"
    raise RefusalError("The program `npm` is not here.", how, this_command())
