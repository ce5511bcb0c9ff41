#!/usr/bin/env python3
"""The one command of the project: `python3 run.py serve`. Standard library only; the work is done in tools/."""

import shutil
import sys

OLDEST = (3, 11)
NEWER = ("python3.14", "python3.13", "python3.12", "python3.11")


def refuse_old_python() -> None:
    """Stop on a Python that cannot read tools/, naming a newer one if this machine has it."""
    found = [name for name in NEWER if shutil.which(name)]
    first = "Type" if found else "Install Python 3.13, then type"
    typed = " ".join([found[0] if found else "python3.13", *sys.argv])
    version = ".".join(str(part) for part in sys.version_info[:2])
    sys.exit(f"Python 3.11 or newer is needed; this is {version}. {first}:\n    {typed}")


if __name__ == "__main__":
    if sys.version_info < OLDEST:
        refuse_old_python()
    from tools import commands

    sys.exit(commands.main(sys.argv[1:]))
