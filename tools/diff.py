"""`run.py diff REV`: what changed in the law since a commit, in words."""

import argparse
import io
import subprocess
import tarfile
import tempfile
from pathlib import Path

from tools import child, packages
from tools.console import RefusalError
from tools.places import PYTHON, ROOT, RUNTIME_LOCK

GIT = ("git", "-C", str(ROOT))


def main(arguments: list[str]) -> int:
    """Install, fetch the texts of the commit from git, and compare them with those of this folder."""
    if not arguments or arguments[0].startswith("-"):
        raise RefusalError(
            "`diff` needs the commit to compare with.", "python3 run.py diff HEAD", "python3 run.py diff main"
        )
    parser = argparse.ArgumentParser(prog="run.py diff REV", description=__doc__)
    parser.add_argument("--content", type=Path, default=ROOT / "content", help="the texts that are compared with it")
    options, others = parser.parse_known_args(arguments[1:])
    packages.install(RUNTIME_LOCK)
    with tempfile.TemporaryDirectory(prefix="shortfall-") as folder:
        old = unpack(arguments[0], Path(folder))
        return child.run([PYTHON, "-m", "lawbook.diff", old, options.content, *others])


def unpack(revision: str, folder: Path) -> Path:
    """Put the `content/` of a commit into a folder."""
    # The commit's hash first: whatever was typed, git archive then gets a name and no option.
    commit = child.answer([*GIT, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{revision}^{{commit}}"])
    found = subprocess.run([*GIT, "archive", "--format=tar", commit or "", "content"], capture_output=True, check=False)
    if found.returncode:
        raise RefusalError(f"git knows no texts of `{revision}`.", "git log --oneline", "python3 run.py diff HEAD")
    with tarfile.open(fileobj=io.BytesIO(found.stdout)) as archive:
        archive.extractall(folder, filter="data")
    return folder / "content"
