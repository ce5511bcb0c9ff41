"""`run.py diff`: a change of law in words, and none without an entry in its history."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from lawbook.diff import main

ALDER = Path(__file__).parent / "mistakes" / "alder.md"
MAY = "whether they may ask"
ENTRY = "  - {date: 2026-11-20, what: First published., by: author}\n"
TOLD = ENTRY + '  - {date: 2026-11-21, what: "The period is longer.", by: editor}\n'


@pytest.fixture
def folders(tmp_path: Path) -> tuple[Path, Path]:
    """The texts before and after."""
    for name in ("old", "new"):
        (tmp_path / name / "states").mkdir(parents=True)
        shutil.copy(ALDER, tmp_path / name / "states" / "nevada.md")
    return tmp_path / "old", tmp_path / "new"


def edit(folder: Path, *pairs: tuple[str, str]) -> None:
    path = folder / "states" / "nevada.md"
    text = path.read_text(encoding="utf-8")
    for find, put in pairs:
        assert find in text
        text = text.replace(find, put, 1)
    path.write_text(text, encoding="utf-8")


def said(folders: tuple[Path, Path], capsys: pytest.CaptureFixture[str], *more: str) -> tuple[int, list[str]]:
    code = main([*map(str, folders), *more])
    return code, capsys.readouterr().out.splitlines()


def test_nothing_changed(folders: tuple[Path, Path], capsys: pytest.CaptureFixture[str]) -> None:
    assert said(folders, capsys) == (0, ["No law changed."])


@pytest.mark.parametrize(
    ("find", "put", "words"),
    [
        (
            "within: 90 days",
            "within: 9 months",
            "deadline 90 days → 9 months from the sale (foreclosure is nonjudicial, lien is first)",
        ),
        (
            "missed: satisfied",
            "missed: barred",
            "deadline, missed satisfied → barred (foreclosure is nonjudicial, lien is first)",
        ),
        ("lasts: 10 years", "lasts: 12 years", "judgment, lasts 10 years → 12 years"),
        (
            'rates: [{rate: "10%"}]',
            'rates: [{rate: "10%", until: 2026-12-31}]',
            "judgment, interest rates 10% until nothing → 2026-12-31",
        ),
        (
            'unless: "Waste."',
            'unless: "Fraud."',
            f"{MAY}, unless Waste. → Fraud. (foreclosure is nonjudicial, lien is first, units at most 2)",
        ),
        (", also: [judicial]", "", "kinds of foreclosure, also judicial → nothing"),
    ],
)
def test_a_changed_value_is_said_in_words_and_needs_an_entry(
    folders: tuple[Path, Path], capsys: pytest.CaptureFixture[str], find: str, put: str, words: str
) -> None:
    edit(folders[1], (find, put))
    code, lines = said(folders, capsys)
    assert (code, lines[0]) == (1, f"Nevada: {words}")
    must = "history: a change of the law must have a new entry that says what changed; found no new entry"
    assert lines[1] == f"content/states/nevada.md:38:3: {must}"
    edit(folders[1], (ENTRY, TOLD))
    assert said(folders, capsys) == (0, [f"Nevada: {words}"])


def test_a_row_that_is_new_or_gone_is_said_whole(
    folders: tuple[Path, Path], capsys: pytest.CaptureFixture[str]
) -> None:
    edit(folders[1], ("units: {max: 2}", "units: {max: 4}"))
    code, lines = said(folders, capsys)
    assert code == 1
    assert lines[0].startswith(
        "Nevada: whether they may ask: new (foreclosure is nonjudicial, lien is first, units at most 4): outcome barred"
    )
    assert lines[1].startswith(
        "Nevada: whether they may ask: gone (foreclosure is nonjudicial, lien is first, units at most 2)"
    )


def test_another_order_of_the_rows_is_a_change_of_law(
    folders: tuple[Path, Path], capsys: pytest.CaptureFixture[str]
) -> None:
    lines = (folders[1] / "states" / "nevada.md").read_text(encoding="utf-8").splitlines(keepends=True)
    edit(folders[1], (lines[9] + lines[10], lines[10] + lines[9]))
    code, words = said(folders, capsys)
    assert (code, words[0]) == (
        1,
        "Nevada: whether they may ask: the rows stand in another order, and the first that fits decides",
    )


def test_a_sentence_worded_anew_needs_no_entry(folders: tuple[Path, Path], capsys: pytest.CaptureFixture[str]) -> None:
    edit(folders[1], ("A quarter of pay at most.", "At most a quarter of pay."), ("the notice?", "the first notice?"))
    assert said(folders, capsys) == (0, ["Nevada: wages, how: worded anew", "Nevada: asks, home: worded anew"][::-1])


def test_pages_that_come_and_go_are_said(folders: tuple[Path, Path], capsys: pytest.CaptureFixture[str]) -> None:
    (folders[0] / "states" / "nevada.md").rename(folders[0] / "states" / "utah.md")
    assert said(folders, capsys) == (0, ["Nevada: first published", "Nevada: the page is gone"])


def test_the_refusal_lands_on_the_line_of_a_pull_request(
    folders: tuple[Path, Path], capsys: pytest.CaptureFixture[str]
) -> None:
    edit(folders[1], ("lasts: 10 years", "lasts: 12 years"))
    _, lines = said(folders, capsys, "--github")
    assert lines[1].startswith("::error file=content/states/nevada.md,line=38,col=3,title=history::a change of the law")
