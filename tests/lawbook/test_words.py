"""The glossary and the claims pass the one gate: each mistake is refused at its line."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from lawbook.load import load, survey

HERE = Path(__file__).parent / "mistakes"
ROOT = Path(__file__).resolve().parents[2]
SOURCES = """sources:
  guide: {cite: "A guide", url: "https://guide.example.org/", kind: secondary, read: 2026-11-20}
---
Words.
"""
GLOSSARY = f"""---
title: Words
summary: The words.
reviewed: 2026-11-20
terms:
  - term: Lien
    also: [charge]
    means: A claim on property.
    cite: [guide]
  - term: Default
    means: A broken promise.
{SOURCES}"""
CLAIMS = f"""---
title: Sayings
summary: The sayings.
reviewed: 2026-11-20
claims:
  - claim: Nevada is easy.
    truth: It is not.
    about: permission
    state: NV
    cite: [guide]
  - claim: All is lost.
    truth: It is not so.
    about: deadline
    cite: [guide]
{SOURCES}"""


@pytest.fixture
def content(tmp_path: Path) -> Path:
    folder = tmp_path / "content"
    (folder / "states").mkdir(parents=True)
    shutil.copy(ROOT / "content" / "everywhere.md", folder)
    shutil.copy(HERE / "alder.md", folder / "states" / "nevada.md")
    return folder


def said(content: Path, name: str, text: str) -> list[str]:
    (content / name).write_text(text, encoding="utf-8")
    return [str(problem).split("\n")[0].removeprefix(f"content/{name}:") for problem in survey(content).problems]


def test_a_book_can_do_without_words(content: Path) -> None:
    assert load(content).glossary is None
    assert load(content).claims is None


def test_sound_words_have_no_problem(content: Path) -> None:
    assert said(content, "glossary.md", GLOSSARY) == []
    assert said(content, "claims.md", CLAIMS) == []
    book = load(content)
    assert book.glossary
    assert book.claims
    assert book.glossary.terms[0].names == ("Lien", "charge")
    assert book.claims.claims[0].state == "NV"


@pytest.mark.parametrize(
    ("find", "put", "says"),
    [
        (
            "A claim on property.",
            "word " * 41,
            "8:12: terms row 1.means: a meaning must have at most 40 words; found 41",
        ),
        (
            "term: Default",
            "term: charge",
            '10:11: terms row 2.term: a name must stand once in the glossary; found "charge" again, first of "Lien"',
        ),
        (
            "[charge]",
            "[charge, charge]",
            '7:11: terms row 1.also: a name must stand once in the glossary; found "charge"',
        ),
        (
            "cite: [guide]",
            "cite: [gide]",
            '9:11: terms row 1.cite: every citation must be a key of `sources`; found "gide"',
        ),
        (
            "A broken promise.",
            '"<b>No</b>"',
            "11:12: terms row 2.means: must be plain text, without HTML or links; found",
        ),
        ("term: Default", "trem: Default", "10:5: terms row 2.trem: must be a known key"),
        ("Words.\n", "See [this](/nowhere).\n", "15:12: body: a link must lead to"),
    ],
)
def test_a_mistake_in_the_glossary_is_refused_at_its_line(content: Path, find: str, put: str, says: str) -> None:
    found = said(content, "glossary.md", GLOSSARY.replace(find, put, 1))
    assert any(line.startswith(says) for line in found), found


@pytest.mark.parametrize(
    ("find", "put", "says"),
    [
        ("It is not.", "word " * 61, "7:12: claims row 1.truth: a truth must have at most 60 words; found 61"),
        (
            "All is lost.",
            "nevada IS easy.",
            '11:12: claims row 2.claim: a claim must stand once; found "nevada IS easy."',
        ),
        ("state: NV", "state: NW", "9:12: claims row 1.state: must be the postal code of a state or DC, like NV"),
        ("cite: [guide]", "cite: []", "10:11: claims row 1.cite: must have at least one entry"),
        ("about: deadline", "about: deadlines", "13:12: claims row 2.about: must be one of"),
        ("title: Sayings", "title: Deficiency after foreclosure in Alder", "2:8: title: a title must stand once"),
    ],
)
def test_a_mistake_in_the_claims_is_refused_at_its_line(content: Path, find: str, put: str, says: str) -> None:
    found = said(content, "claims.md", CLAIMS.replace(find, put, 1))
    assert any(line.startswith(says) for line in found), found


def test_a_link_to_another_place_is_refused(content: Path) -> None:
    (content / "glossary.md").symlink_to("/etc/passwd")
    assert [problem.must for problem in survey(content).problems] == [
        "a file must be a file, not a link to another place"
    ]
