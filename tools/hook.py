"""`run.py hook`: git checks the texts before every commit."""

import os
import subprocess
from pathlib import Path

from tools.console import RefusalError, say
from tools.places import ROOT

NAME = "pre-commit"
MARK = "# made by run.py hook"
SCRIPT = f"""#!/bin/sh
{MARK}
cd "$(git rev-parse --show-toplevel)" || exit 1
git diff --cached --quiet -- content && exit 0
# What is committed is checked, not what else lies in the folder.
texts=$(mktemp -d) || exit 1
trap 'rm -rf "$texts"' EXIT
git checkout-index --all --prefix="$texts/" || exit 1
python3 run.py check --content "$texts/content" || exit 1
# A changed value needs an entry in history, since the branch left what is published.
since=$(git merge-base HEAD origin/HEAD 2>/dev/null || git rev-parse --quiet --verify HEAD) || exit 0
python3 run.py diff "$since" --content "$texts/content"
"""


def main(arguments: list[str]) -> int:
    """Write the hook; a hook of someone else's stays."""
    if arguments:
        raise RefusalError(f"`hook` takes no arguments; found {' '.join(arguments)}.", "python3 run.py hook")
    file = folder(ROOT) / NAME
    if file.exists() and MARK not in file.read_text(encoding="utf-8", errors="replace"):
        raise RefusalError(f"There is another {NAME} hook; put `python3 run.py check` into it.", f"cat {file}")
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(SCRIPT, encoding="utf-8")
    file.chmod(0o755)
    say("From now on git checks the texts before every commit that changes them.")
    say(f"To stop that, delete {os.path.relpath(file)}.")
    return 0


def folder(root: Path) -> Path:
    """Where git looks for the hooks of a repository."""
    asked = ["git", "-C", str(root), "rev-parse", "--git-path", "hooks"]
    found = subprocess.run(asked, capture_output=True, text=True, check=False)
    if found.returncode:
        raise RefusalError("This folder is not a clone made by git.", "git status")
    return root / found.stdout.strip()
