"""Each mistake an editor can make is refused at its line, in words an editor understands, and nothing is loaded."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import pytest
import yaml

from lawbook.load import load, survey
from lawbook.problems import BrokenBook

HERE = Path(__file__).parent / "mistakes"
ROOT = Path(__file__).resolve().parents[2]
MISTAKES = yaml.safe_load((HERE / "mistakes.yaml").read_text(encoding="utf-8"))


@pytest.fixture
def content(tmp_path: Path) -> Path:
    """A folder of texts with one sound state and the rules of everywhere."""
    folder = tmp_path / "content"
    (folder / "states").mkdir(parents=True)
    shutil.copy(ROOT / "content" / "everywhere.md", folder)
    shutil.copy(HERE / "alder.md", folder / "states" / "nevada.md")
    return folder


def said(content: Path) -> list[str]:
    return [str(problem).split("\n")[0] for problem in survey(content).problems]


def edited(text: str, edit: dict[str, str]) -> str:
    assert edit["find"] in text
    return text.replace(edit["find"], edit["put"], 1)


def test_a_sound_state_has_no_problem(content: Path) -> None:
    assert said(content) == []
    assert load(content).state("NV").name == "Nevada"


@pytest.mark.parametrize("mistake", MISTAKES, ids=lambda mistake: mistake["mistake"])
def test_a_mistake_is_refused_at_its_line(content: Path, mistake: dict[str, Any]) -> None:
    path = content / "states" / "nevada.md"
    path.write_text(edited(path.read_text(encoding="utf-8"), mistake), encoding="utf-8")
    assert said(content) == [f"content/states/nevada.md:{line}" for line in mistake["says"]]
    with pytest.raises(BrokenBook):
        load(content)


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (lambda raw: b"\xef\xbb\xbf" + raw, "1:1: the file must start with ---; found an invisible byte order mark"),
        (
            lambda raw: raw.replace(b"Alder\n", b"Alder\r\n", 1),
            "2:45: lines must end with a line feed only; found a carriage",
        ),
        (
            lambda raw: raw.replace(b"small home", b"sm\xe9ll home", 1),
            "4:14: text must be UTF-8; found bytes of another encoding",
        ),
        (lambda raw: raw.replace(b"small home", b"sm\x00ll home", 1), "4:14: text must be readable; found a null byte"),
        (lambda raw: raw + b"x" * 200_000, "1:1: a file must hold at most 200,000 bytes; found"),
        (lambda _: b"", "1:1: the file must start with a line ---; found an empty file"),
    ],
)
def test_bytes_an_editor_cannot_see_are_refused(content: Path, change: Any, message: str) -> None:
    path = content / "states" / "nevada.md"
    path.write_bytes(change(path.read_bytes()))
    assert said(content)[0].startswith(f"content/states/nevada.md:{message}")


def test_a_symbolic_link_is_refused(content: Path) -> None:
    (content / "states" / "utah.md").symlink_to("/etc/passwd")
    assert said(content) == [
        "content/states/utah.md:1:1: a file must be a file, not a link to another place; found a symbolic link"
    ]


def test_a_file_of_no_state_is_refused(content: Path) -> None:
    shutil.copy(HERE / "alder.md", content / "states" / "nevad.md")
    must = 'a state file must be named after its state (did you mean "nevada.md"?)'
    assert said(content) == [f"content/states/nevad.md:1:1: {must}; found nevad.md"]


def test_two_files_of_one_state_are_refused(content: Path) -> None:
    shutil.copy(HERE / "alder.md", content / "states" / "utah.md")
    assert any("the file of NV must be named nevada.md; found utah.md" in line for line in said(content))
    assert any(
        "a title must stand once on the site; found the same in content/states/nevada.md" in line
        for line in said(content)
    )


def test_all_mistakes_are_said_at_once(content: Path) -> None:
    path = content / "states" / "nevada.md"
    text = (
        path.read_text(encoding="utf-8")
        .replace("state: NV", "state: ZZ")
        .replace("90 days", "90")
        .replace("[ac-72-6]}\n  deadlines", "[]}\n  deadlines")
    )
    path.write_text(text, encoding="utf-8")
    assert len(said(content)) >= 3


def test_a_missing_file_of_everywhere_is_said(content: Path) -> None:
    (content / "everywhere.md").unlink()
    assert said(content) == ["content/everywhere.md:1:1: the file must exist; found nothing"]


def test_a_hidden_file_is_passed_over(content: Path) -> None:
    (content / "states" / ".DS_Store").write_bytes(b"\x00")
    assert said(content) == []
