"""`python -m lawbook check`: what it prints, and how it ends."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from lawbook.__main__ import main

ROOT = Path(__file__).resolve().parents[2]
ALDER = Path(__file__).parent / "mistakes" / "alder.md"


@pytest.fixture
def content(tmp_path: Path) -> Path:
    """One sound state, and the rules of everywhere."""
    folder = tmp_path / "content"
    (folder / "states").mkdir(parents=True)
    shutil.copy(ROOT / "content" / "everywhere.md", folder)
    shutil.copy(ALDER, folder / "states" / "nevada.md")
    return folder


def edit(content: Path, find: str, put: str) -> None:
    path = content / "states" / "nevada.md"
    text = path.read_text(encoding="utf-8")
    assert find in text
    path.write_text(text.replace(find, put, 1), encoding="utf-8")


def test_a_whole_book_ends_with_0(content: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "--content", str(content)]) == 0
    assert capsys.readouterr().out == "1 state checked: every situation meets a row, every row is reached.\n"


def test_problems_are_printed_with_their_line_and_counted(content: Path, capsys: pytest.CaptureFixture[str]) -> None:
    edit(content, "usual: nonjudicial", "usual: nonjudical")
    edit(content, "within: 90 days", "within: 90")
    assert main(["check", "--content", str(content)]) == 1
    said = capsys.readouterr().out.splitlines()
    assert said[0].startswith("content/states/nevada.md:7:24: law.foreclosure.usual: must be one of")
    assert said[1] == "    |   foreclosure: {usual: nonjudical, also: [judicial], cite: [ac-58-4]}"
    assert said[-1] == "2 problems."


def test_only_the_files_asked_for_are_reported(content: Path, capsys: pytest.CaptureFixture[str]) -> None:
    edit(content, "usual: nonjudicial", "usual: nonjudical")
    assert main(["check", "content/everywhere.md", "--content", str(content)]) == 0
    assert "nonjudical" not in capsys.readouterr().out


def test_overlapping_rows_are_printed_for_a_person(content: Path, capsys: pytest.CaptureFixture[str]) -> None:
    extra = "    - {when: {foreclosure: judicial, lien: first, units: {max: 2}}, outcome: barred, cite: [ac-58-4]}\n"
    edit(content, "    - {when: {lien: junior", extra + "    - {when: {lien: junior")
    assert main(["check", "--overlaps", "--content", str(content)]) == 0
    assert "content/states/nevada.md:11: law.rules: row 2 is read before row 3" in capsys.readouterr().out


def test_what_is_due_is_listed_for_the_day_given(content: Path, capsys: pytest.CaptureFixture[str]) -> None:
    edit(content, 'rates: [{rate: "10%"}]', 'rates: [{rate: "10%", from: 2026-01-01, until: 2026-12-31}]')
    edit(
        content,
        "sources:\n",
        '  calendar: [{on: 2027-01-01, what: "A new wage floor.", cite: [ac-72-6]}]\nsources:\n',
    )
    main(["check", "--today", "2026-12-31", "--content", str(content)])
    assert "NV:" not in capsys.readouterr().out
    main(["check", "--today", "2027-01-01", "--content", str(content)])
    said = capsys.readouterr().out
    assert "NV: due since 2027-01-01: A new wage floor." in said
    assert "NV: the last rate of judgment interest ended 2026-12-31" in said
    main(["check", "--today", "2027-11-20", "--content", str(content)])
    assert "NV: read again: last reviewed 2026-11-20" in capsys.readouterr().out


def test_long_sentences_and_grades_are_listed_on_request(content: Path, capsys: pytest.CaptureFixture[str]) -> None:
    long = f"A small home is {'very ' * 20}safe from the lender"
    edit(content, "A small home is safe from the lender", long)
    assert main(["check", "--content", str(content)]) == 0
    assert "sentence" not in capsys.readouterr().out
    assert main(["check", "nevada.md", "--style", "--content", str(content)]) == 0
    said = capsys.readouterr().out.splitlines()
    must = "a sentence should have at most 25 words (style: sentence)"
    assert said[0] == f'content/states/nevada.md:44:1: body: {must}; found 31: "A small home is very very …"'
    assert [line for line in said if line.startswith("content/") and " words a sentence" in line] == [said[2]]
    assert said[2].startswith("content/states/nevada.md: grade ")
    assert said[3].startswith("All answers together: grade ")


def test_the_share_of_primary_sources_is_reported(content: Path, capsys: pytest.CaptureFixture[str]) -> None:
    edit(
        content,
        'url: "https://law.example.org/58-4", kind: statute',
        'url: "https://law.example.org/58-4", kind: secondary',
    )
    main(["check", "--sources", "--content", str(content)])
    assert "NV: 5 of 9 rows read in a primary source" in capsys.readouterr().out


def test_problems_land_on_the_lines_of_a_pull_request(content: Path, capsys: pytest.CaptureFixture[str]) -> None:
    edit(content, "usual: nonjudicial", "usual: nonjudical")
    edit(content, "A quarter of pay at most.", "TODO: 25%, or less")
    assert main(["check", "--github", "--content", str(content)]) == 1
    said = capsys.readouterr().out.splitlines()
    must = 'must be one of judicial, nonjudicial, strict (did you mean "nonjudicial"?); found "nonjudical"'
    assert said == [
        f"::error file=content/states/nevada.md,line=7,col=24,title=law.foreclosure.usual::{must}",
        "::warning file=content/states/nevada.md,line=32,col=11,title=to do::25%25, or less; found TODO",
        "1 problem and 1 line to do.",
    ]


def test_a_file_that_is_not_there_is_no_clean_bill(content: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "nevda.md", "--content", str(content)]) == 2
    assert capsys.readouterr().out == '`nevda.md` must be a file or a folder of content/ (did you mean "nevada.md"?).\n'


@pytest.mark.parametrize("name", ["nevada.md", "states/nevada.md", "content/states/nevada.md", "content/states"])
def test_files_are_asked_for_by_name_path_or_folder(
    content: Path, capsys: pytest.CaptureFixture[str], name: str
) -> None:
    edit(content, "usual: nonjudicial", "usual: nonjudical")
    assert main(["check", name, "--content", str(content)]) == 1
    assert "nonjudical" in capsys.readouterr().out


def test_a_link_to_no_page_is_found_without_a_build(content: Path, capsys: pytest.CaptureFixture[str]) -> None:
    listed = content.parent / "docs" / "addresses.txt"
    listed.parent.mkdir()
    listed.write_text("/states/\n", encoding="utf-8")
    links = "[all states](/states/), [this one](/states/nevada/), [a table](/data/v1/states.csv), [a slip](/state/)"
    links += ", [a file that went]({filename}/articles/old.md)"
    edit(content, "that sold it.", f"that sold it: {links}.")
    assert main(["check", "--content", str(content)]) == 1
    said = capsys.readouterr().out.splitlines()
    assert said[0].endswith('body: a link must lead to a page of the site (did you mean "/states/"?); found "/state/"')
    assert said[2].endswith('body: a link must lead to a page of the site; found "{filename}/articles/old.md"')
    assert said[-1] == "2 problems."
