"""Where things are in the repository, whatever folder the command was typed in."""

import os
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
OUTPUT = ROOT / "output"
PLUGINS = ROOT / "plugins"
VENV = ROOT / ".venv"
ADDRESSES = ROOT / "docs" / "addresses.txt"
SCHEMAS = ROOT / "docs" / "schema"
PYTHON = VENV / "bin" / "python"
RUNTIME_LOCK = ROOT / "requirements.txt"
TEST_LOCK = ROOT / "requirements-dev.txt"
NODE_LOCKS = ROOT / "tools" / "node"
NODE_PROGRAMS = ROOT / ".node"


def from_root(arguments: list[str], typed_in: Path) -> list[str]:
    """The arguments with every file named from the folder of the typist named from the root instead.

    Options, and words that are no file in that folder, stay as they were typed.
    """
    return [_from_root(argument, typed_in) for argument in arguments]


def _from_root(argument: str, typed_in: Path) -> str:
    file = typed_in / argument
    if not argument or argument.startswith("-") or not file.exists():
        return argument
    return os.path.relpath(file.resolve(), ROOT)
