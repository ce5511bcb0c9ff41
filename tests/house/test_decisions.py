"""Big choices are written down, each with its reason, in the order they were taken."""

import re
from pathlib import Path

import pytest

DECISIONS = sorted((Path(__file__).resolve().parents[2] / "docs" / "decisions").glob("*.md"))
SECTIONS = ["Why", "What", "What follows"]


def test_decisions_are_numbered_without_a_gap() -> None:
    numbers = [int(file.name.partition("-")[0]) for file in DECISIONS]
    assert numbers == list(range(1, len(DECISIONS) + 1))


@pytest.mark.parametrize("file", DECISIONS, ids=lambda file: file.stem)
def test_a_decision_has_its_number_its_day_and_its_three_parts(file: Path) -> None:
    text = file.read_text(encoding="utf-8")
    number, _, words = file.stem.partition("-")
    assert re.fullmatch(r"\d{4}", number)
    assert re.fullmatch(r"[a-z0-9-]+", words)
    assert re.match(rf"# {number}\. \S.*\n\n\d{{4}}-\d\d-\d\d\. (Accepted|Replaced by \d{{4}})\.\n", text)
    assert re.findall(r"^## (.+)$", text, re.MULTILINE) == SECTIONS
