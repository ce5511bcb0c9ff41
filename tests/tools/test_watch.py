"""Edits are noticed, half-saved ones and leftovers are not."""

import os
from pathlib import Path

from tools.watch import Look, look, next_change

A, B = Path("a.md"), Path("b.md")


def change_in(*looks: Look) -> tuple[list[Path], int]:
    """What differs from the first look, and how many of the later ones were needed to say so."""
    coming, pauses = iter(looks[1:]), []
    _, changed = next_change(looks[0], lambda: next(coming), lambda: pauses.append(1))
    return changed, len(pauses)


def test_an_edit_is_a_change_once_the_file_has_come_to_rest() -> None:
    before, half, whole = {A: (1, 10)}, {A: (2, 0)}, {A: (3, 12)}
    assert change_in(before, before, half, whole, whole) == ([A], 4)


def test_new_and_deleted_files_are_changes() -> None:
    assert change_in({A: (1, 1)}, {B: (1, 1)}, {B: (1, 1)}) == ([A, B], 2)


def test_an_edit_that_is_undone_is_none() -> None:
    before, other = {A: (1, 1)}, {A: (2, 1)}
    assert change_in(before, other, before, before, other, other) == ([A], 5)


def test_a_look_sees_every_source_and_no_leftovers(tmp_path: Path) -> None:
    for name in ("states/ohio.md", ".git/x", "plugins/__pycache__/x.pyc", "states/.ohio.md.swp", "states/ohio.md~"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).touch()
    assert list(look([tmp_path])) == [tmp_path / "states" / "ohio.md"]


def test_a_look_differs_when_a_file_was_saved(tmp_path: Path) -> None:
    file = tmp_path / "ohio.md"
    file.write_text("a")
    before = look([file])
    os.utime(file, ns=(1, 1))
    assert look([file]) != before


def test_a_dangling_link_is_passed_over(tmp_path: Path) -> None:
    (tmp_path / "gone.md").symlink_to(tmp_path / "nowhere.md")
    assert look([tmp_path, tmp_path / "no-such-folder"]) == {}
