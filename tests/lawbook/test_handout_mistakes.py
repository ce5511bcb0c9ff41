"""Each mistake in a paper or a letter is refused at its line, in words an editor understands."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
import yaml

from lawbook.load import load, survey
from lawbook.problems import BrokenBook

if TYPE_CHECKING:
    from lawbook.model import Lawbook

HERE = Path(__file__).parent / "mistakes"
ROOT = Path(__file__).resolve().parents[2]
MISTAKES = yaml.safe_load((HERE / "handouts.yaml").read_text(encoding="utf-8"))
PLACES = {"paper.md": "papers/court-paper.md", "letter.md": "letters/ask.md"}


@pytest.fixture
def content(tmp_path: Path) -> Path:
    """A folder with one sound paper and one sound letter that name each other."""
    folder = tmp_path / "content"
    for place in PLACES.values():
        (folder / place).parent.mkdir(parents=True, exist_ok=True)
    shutil.copy(ROOT / "content" / "everywhere.md", folder)
    for name, place in PLACES.items():
        shutil.copy(HERE / name, folder / place)
    return folder


def said(content: Path) -> list[str]:
    return [str(problem).split("\n")[0] for problem in survey(content).problems]


def test_a_sound_paper_and_a_sound_letter_have_no_problem(content: Path) -> None:
    assert said(content) == []
    book: Lawbook = load(content)
    assert ([one.slug for one in book.papers], [one.slug for one in book.letters]) == (["court-paper"], ["ask"])


@pytest.mark.parametrize("mistake", MISTAKES, ids=lambda mistake: mistake["mistake"])
def test_a_mistake_is_refused_at_its_line(content: Path, mistake: dict[str, Any]) -> None:
    place = PLACES[mistake["file"]]
    path = content / place
    text = path.read_text(encoding="utf-8")
    assert mistake["find"] in text
    path.write_text(text.replace(mistake["find"], mistake["put"], 1), encoding="utf-8")
    assert said(content) == [f"content/{place}:{line}" for line in mistake["says"]]
    with pytest.raises(BrokenBook):
        load(content)


def test_a_letter_too_long_for_its_page_is_refused(content: Path) -> None:
    path = content / PLACES["letter.md"]
    path.write_text(path.read_text(encoding="utf-8") + "\n" + "word " * 300, encoding="utf-8")
    assert said(content) == [
        "content/letters/ask.md:23:1: body: a letter must have at most 300 words, to fit one page; found 336"
    ]
