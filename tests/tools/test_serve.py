"""What `serve` shows after each build."""

import socket
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest

from tools import serve
from tools.child import Outcome
from tools.console import RefusalError
from tools.preview_server import PreviewServer
from tools.workshop import Beside

from .conftest import ask


@pytest.fixture
def server(tmp_path: Path) -> Iterator[PreviewServer]:
    """A server with nothing to show yet."""
    (tmp_path / "nothing-yet").mkdir()
    server = PreviewServer(tmp_path / "nothing-yet", 0)
    server.start()
    yield server
    server.stop()


@pytest.fixture
def workshop(tmp_path: Path) -> Path:
    """Where the builds go."""
    folder = tmp_path / "workshop"
    folder.mkdir()
    return folder


def builds(workshop: Path, server: PreviewServer, *texts: str | None) -> serve.Builds:
    """Builds that write these texts one after the other; None is one that fails half-way."""
    coming = iter(texts)

    def make(folder: Path, _changed: Iterable[Path]) -> Outcome:
        text = next(coming)
        folder.mkdir()
        (folder / "index.html").write_text(text or "half")
        return Outcome(0, "") if text else Outcome(1, "content/states/ohio.md:3: title: must be there")

    return serve.Builds(workshop, server, make)


def test_a_first_build_that_fails_shows_its_problems(workshop: Path, server: PreviewServer) -> None:
    builds(workshop, server, None).rebuild()
    assert "ohio.md:3" in ask(server, "/").text


def test_a_failed_build_leaves_the_last_good_one_in_sight(
    workshop: Path, server: PreviewServer, capsys: pytest.CaptureFixture[str]
) -> None:
    both = builds(workshop, server, "good", None)
    both.rebuild()
    both.rebuild()
    assert ask(server, "/").text.startswith("good")
    assert "ohio.md:3" in ask(server, "/").text
    assert "ohio.md:3" in capsys.readouterr().out
    assert [folder.name for folder in workshop.iterdir()] == ["build-1"]


def test_every_good_build_is_shown_and_old_ones_are_cleared_away(workshop: Path, server: PreviewServer) -> None:
    several = builds(workshop, server, "one", None, "two", "three", "four")
    for _ in range(5):
        several.rebuild()
    assert ask(server, "/").text.startswith("four")
    assert sorted(folder.name for folder in workshop.iterdir()) == ["build-4", "build-5"]


def test_a_port_that_is_taken_is_refused_with_another_one(tmp_path: Path) -> None:
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        port = other.getsockname()[1]
        with pytest.raises(RefusalError, match=rf"run\.py serve --port {port + 1}"):
            serve._bind(tmp_path, port)


def test_an_interrupt_leaves_no_program_behind(monkeypatch: pytest.MonkeyPatch, workshop: Path) -> None:
    beside = Beside([sys.executable, "-c", "import sys; sys.stdin.read()"], asks=True)
    maker = serve.Maker()
    maker._beside = beside
    monkeypatch.setattr(maker, "make", lambda *_: Outcome(1, "a problem"))
    monkeypatch.setattr(serve, "Maker", lambda: maker)
    monkeypatch.setattr(serve.watch, "look", dict)
    monkeypatch.setattr(serve.watch, "next_change", interrupt)
    with pytest.raises(KeyboardInterrupt):
        serve.serve(workshop, 0)
    assert beside.process.returncode is not None


def interrupt(*_: object) -> None:
    raise KeyboardInterrupt
