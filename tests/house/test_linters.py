"""The linter and the type checker agree with every line, and the walls between the rooms stand."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


def say(*command: str, given: str | None = None) -> str:
    """What a tool says; nothing when it agrees."""
    done = subprocess.run(
        [sys.executable, "-m", *command], cwd=ROOT, input=given, capture_output=True, text=True, check=False
    )
    return "" if done.returncode == 0 else done.stdout + done.stderr


def test_the_linter_agrees() -> None:
    assert say("ruff", "check", "--output-format", "concise", ".") == ""


def test_every_file_has_the_one_format() -> None:
    assert say("ruff", "format", "--check", "--output-format", "concise", ".") == ""


def test_the_type_checker_agrees() -> None:
    assert say("mypy") == ""


@pytest.mark.parametrize(
    ("file", "line"),
    [
        ("plugins/lawbook/decide.py", "import pelican"),
        ("plugins/lawbook/decide.py", "from jinja2 import Template"),
        ("plugins/lawbook/decide.py", "import markdown"),
        ("plugins/lawbook/model.py", "from lawbook_pelican import register"),
        ("plugins/lawbook/model.py", "from .views import faq"),
        ("plugins/lawbook/model.py", "from .parse import parse"),
        ("plugins/lawbook/parse.py", "from .check import check"),
        ("plugins/lawbook/check.py", "from .load import load"),
        ("plugins/lawbook/views/faq.py", "from ..load import load"),
        ("plugins/lawbook/views/faq.py", "from ..check import check"),
        ("plugins/lawbook/views/faq.py", "from ..frontmatter import Document"),
        ("plugins/lawbook/views/faq.py", "import markdown"),
        ("plugins/lawbook/views/wording/words.py", "from ...parse import parse"),
    ],
)
def test_an_import_through_a_wall_is_found(file: str, line: str) -> None:
    said = say("ruff", "check", "--select", "TID251", "--stdin-filename", file, "-", given=line + "\n")
    assert "is banned" in said


def test_an_import_through_a_door_is_not() -> None:
    doors = "from ..model import StateLaw\nfrom .wording import verdicts\n"
    assert (
        say("ruff", "check", "--select", "TID251", "--stdin-filename", "plugins/lawbook/views/x.py", "-", given=doors)
        == ""
    )
