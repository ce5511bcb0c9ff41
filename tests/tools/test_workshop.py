"""The programs beside `serve`: one makes the site and lives on, one makes the index while edits rest."""

import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tools.places import PLUGINS, ROOT
from tools.workshop import SETTINGS, Indexer, Maker

# Writes its own number into each folder it is told of, as the program that makes the site writes pages.
NUMBERED = """
import json, os, pathlib, sys
for line in sys.stdin:
    folder = pathlib.Path(line.rstrip())
    folder.mkdir()
    (folder / "index.html").write_text(str(os.getpid()))
    (folder / "_headers").write_text("{headers}")
    print(json.dumps("{said}"), flush=True)
"""
BROKEN = "raise SystemExit('plugins/lawbook/check.py, line 3: SyntaxError')"


def maker_of(program: str) -> Maker:
    return Maker([sys.executable, "-c", program])


@pytest.fixture
def maker() -> Iterator[Maker]:
    """A maker whose site is its own number."""
    made = maker_of(NUMBERED.format(headers="", said=""))
    yield made
    made.stop()


def number(maker: Maker, folder: Path, *changed: Path) -> int:
    assert maker.make(folder, changed).ok
    return int((folder / "index.html").read_text())


def is_alive(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    return True


def test_one_program_makes_every_site_of_texts_and_theme(maker: Maker, tmp_path: Path) -> None:
    first = number(maker, tmp_path / "1")
    changed = (ROOT / "content" / "states" / "ohio.md", ROOT / "theme" / "templates" / "state.html")
    assert number(maker, tmp_path / "2", *changed) == first


@pytest.mark.parametrize("changed", [PLUGINS / "lawbook" / "check.py", SETTINGS])
def test_a_program_that_was_changed_is_started_afresh(maker: Maker, tmp_path: Path, changed: Path) -> None:
    first = number(maker, tmp_path / "1")
    assert number(maker, tmp_path / "2", changed) != first
    assert not is_alive(first)


def test_problems_are_handed_on(tmp_path: Path) -> None:
    maker = maker_of(NUMBERED.format(headers="", said="content/states/ohio.md:3: title: must be there"))
    made = maker.make(tmp_path / "1")
    maker.stop()
    assert (made.ok, made.output) == (False, "content/states/ohio.md:3: title: must be there")


def test_headers_that_cannot_be_read_are_a_problem(tmp_path: Path) -> None:
    maker = maker_of(NUMBERED.format(headers="/*\\n  nonsense", said=""))
    made = maker.make(tmp_path / "1")
    maker.stop()
    assert not made.ok
    assert "_headers" in made.output


def test_a_program_that_cannot_start_says_why_and_is_tried_again(tmp_path: Path) -> None:
    maker = maker_of(BROKEN)
    assert [maker.make(tmp_path / "1").output for _ in range(2)] == [
        "plugins/lawbook/check.py, line 3: SyntaxError",
        "plugins/lawbook/check.py, line 3: SyntaxError",
    ]


def test_nothing_runs_after_it_was_stopped(maker: Maker, tmp_path: Path) -> None:
    process = number(maker, tmp_path / "1")
    maker.stop()
    assert not is_alive(process)


def index(folder: Path, program: str) -> tuple[Indexer, str]:
    """An index of a folder, waited for; what was said at the end."""
    folder.mkdir(exist_ok=True)
    indexer = Indexer([sys.executable, "-c", program])
    indexer.wants(folder)
    for _ in range(Indexer.RESTS):
        assert indexer.rest() == ""
    assert indexer._beside
    indexer._beside.process.wait()
    return indexer, indexer.rest()


def test_an_index_is_made_when_edits_rest(tmp_path: Path) -> None:
    _, said = index(tmp_path / "site", "import pathlib, sys; (pathlib.Path(sys.argv[1]) / 'made').touch()")
    assert (said, (tmp_path / "site" / "made").exists()) == ("", True)


def test_an_index_that_fails_is_said_once(tmp_path: Path) -> None:
    indexer, said = index(tmp_path / "site", "raise SystemExit('no words')")
    assert (said, indexer.rest()) == ("no words", "")


def test_an_edit_stops_the_index_and_starts_to_wait_again(tmp_path: Path) -> None:
    indexer = Indexer([sys.executable, "-c", "import signal; signal.pause()"])
    indexer.wants(tmp_path)
    for _ in range(Indexer.RESTS):
        indexer.rest()
    running = indexer._beside and indexer._beside.process
    assert running
    indexer.wants(tmp_path)
    assert running.poll() is not None
    assert indexer.rest() == ""
    indexer.stop()
