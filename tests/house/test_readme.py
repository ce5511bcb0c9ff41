"""What the documents tell a newcomer to type and to open is there."""

import re
from pathlib import Path

import pytest

from tools.commands import COMMANDS

ROOT = Path(__file__).resolve().parents[2]
DOCUMENTS = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md"), ROOT / ".ci" / "run"])


def commands_in(text: str) -> set[str]:
    return set(re.findall(r"python3 run\.py ([a-z]+)", text))


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda document: str(document.relative_to(ROOT)))
def test_every_command_in_a_document_exists(document: Path) -> None:
    assert commands_in(document.read_text(encoding="utf-8")) <= COMMANDS.keys()


def test_the_readme_names_every_command() -> None:
    assert commands_in((ROOT / "README.md").read_text(encoding="utf-8")) == COMMANDS.keys()


def test_every_place_the_readme_names_is_there() -> None:
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    named = re.findall(r"`((?:content|plugins|theme|tests|tools|docs)/[\w./-]*)`", text) + re.findall(
        r"\]\(([\w./-]+)\)", text
    )
    assert named
    assert [place for place in named if not (ROOT / place).exists()] == []


def test_ci_runs_every_test_and_nothing_weaker() -> None:
    lines = (ROOT / ".ci" / "run").read_text(encoding="utf-8").splitlines()
    assert lines[-1] == "exec python3 run.py test"
