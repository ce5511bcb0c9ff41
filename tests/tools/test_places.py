"""Files are named from where the command is typed, and read from the root."""

from pathlib import Path

from tools.places import ROOT, from_root


def test_a_file_is_named_from_the_folder_of_the_typist() -> None:
    assert from_root(["places.py"], ROOT / "tools") == [str(Path("tools") / "places.py")]


def test_what_is_no_file_there_stays_as_typed() -> None:
    typed = ["-k", "deadline", "--today", "2026-11-20", "", "tests/law/test_x.py::test_y"]
    assert from_root(typed, ROOT / "tools") == typed
