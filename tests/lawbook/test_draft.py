"""`run.py new`: what it writes passes the check but for its open lines, and nothing that is there is lost."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from lawbook.draft import main
from lawbook.load import load, survey
from lawbook.problems import TO_DO, BrokenBook, count

ROOT = Path(__file__).resolve().parents[2]
ALDER = Path(__file__).parent / "mistakes" / "alder.md"


@pytest.fixture
def content(tmp_path: Path) -> Path:
    """The rules of everywhere, one state without mistakes, and one file of our own for the rest."""
    folder = tmp_path / "content"
    (folder / "states").mkdir(parents=True)
    shutil.copy(ROOT / "content" / "everywhere.md", folder)
    shutil.copy(ALDER, folder / "states" / "nevada.md")
    return folder


@pytest.mark.parametrize(
    ("arguments", "path"),
    [
        (["state", "UT"], "states/utah.md"),
        (["state", "new york"], "states/new-york.md"),
        (["article", "va-loans"], "articles/va-loans.md"),
        (["faq", "NV"], "states/nevada.md"),
    ],
)
def test_a_draft_has_no_problem_but_its_open_lines(content: Path, arguments: list[str], path: str) -> None:
    assert main([*arguments, "--content", str(content)]) == 0
    problems = survey(content).problems
    assert {problem.field for problem in problems} == {TO_DO}
    assert {problem.path for problem in problems} == {f"content/{path}"}
    lines = (content / path).read_text(encoding="utf-8").splitlines()
    assert [problem.line for problem in problems] == [n for n, line in enumerate(lines, 1) if "TODO" in line]
    with pytest.raises(BrokenBook):
        load(content)


@pytest.mark.parametrize("arguments", [[], ["state"], ["stat", "NV"], ["article", "a", "b"]])
def test_what_cannot_be_understood_is_answered_with_what_to_type(
    arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(arguments) == 1
    assert "Type one of:\n    python3 run.py new state NV\n" in capsys.readouterr().out


def test_an_open_line_is_said_with_what_is_to_do(content: Path) -> None:
    main(["article", "va-loans", "--content", str(content)])
    problems = survey(content).problems
    said = "content/articles/va-loans.md:9:10: to do: the short answer, at most 40 words; found TODO"
    assert any(str(problem).startswith(said) for problem in problems)
    assert count(problems) == f"{len(problems)} lines to do."


def test_mistakes_and_open_lines_are_counted_apart(content: Path) -> None:
    main(["article", "va-loans", "--content", str(content)])
    path = content / "states" / "nevada.md"
    path.write_text(path.read_text(encoding="utf-8").replace("90 days", "90"), encoding="utf-8")
    problems = survey(content).problems
    assert count(problems) == f"1 problem and {len(problems) - 1} lines to do."


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["state", "NV"], "is there already"),
        (["state", "Nevda"], 'must be a state (did you mean "Nevada"?)'),
        (["article", "VA Loans"], "must be small letters, digits and hyphens"),
        (["article", "../../secret"], "must be small letters, digits and hyphens"),
        (["faq", "neveda"], 'There is no file `neveda` (did you mean "nevada"?)'),
    ],
)
def test_what_cannot_be_written_is_said_and_nothing_changes(
    content: Path, arguments: list[str], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    before = {path: path.read_bytes() for path in content.rglob("*.md")}
    assert main([*arguments, "--content", str(content)]) == 1
    assert said in capsys.readouterr().out
    assert {path: path.read_bytes() for path in content.rglob("*.md")} == before


def test_a_question_is_added_and_every_other_line_stays(content: Path) -> None:
    path = content / "states" / "nevada.md"
    before = path.read_text(encoding="utf-8").splitlines()
    main(["faq", "NV", "--content", str(content)])
    after = path.read_text(encoding="utf-8").splitlines()
    assert [line for line in after if "TODO" not in line] == before
    assert len(after) == len(before) + 4


def test_a_sixth_question_is_refused(content: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for _ in range(5):
        main(["faq", "NV", "--content", str(content)])
    assert "has 5 questions already" in capsys.readouterr().out
