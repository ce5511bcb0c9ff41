"""The words after `run.py`."""

import re
import signal
from collections.abc import Iterator

import pytest

from tools import commands
from tools.console import RefusalError


@pytest.fixture(autouse=True)
def signals() -> Iterator[None]:
    """The commands take the stopping signals; pytest gets its own back."""
    before = {number: signal.getsignal(number) for number in commands.STOPPING_SIGNALS}
    yield
    for number, handler in before.items():
        signal.signal(number, handler)


def add(monkeypatch: pytest.MonkeyPatch, run: object) -> None:
    """Put one more row in the table."""
    monkeypatch.setitem(commands.COMMANDS, "try", commands.Command("tries", run))  # type: ignore[arg-type]


def test_the_code_of_the_command_is_passed_on_with_its_arguments(monkeypatch: pytest.MonkeyPatch) -> None:
    given: list[list[str]] = []
    add(monkeypatch, lambda rest: given.append(rest) or 7)
    assert (commands.main(["try", "-k", "x"]), given) == (7, [["-k", "x"]])


@pytest.mark.parametrize(("words", "code"), [([], 2), (["nothing"], 2), (["--help"], 0)])
def test_without_a_command_every_one_is_listed(capsys: pytest.CaptureFixture[str], words: list[str], code: int) -> None:
    assert commands.main(words) == code
    assert re.findall(r"python3 run\.py (\w+)", capsys.readouterr().out) == list(commands.COMMANDS)


def test_a_refusal_is_printed_and_is_a_failure(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def refuse(_: list[str]) -> int:
        raise RefusalError("No fonts.", "apt-get install -y fonts")

    add(monkeypatch, refuse)
    assert commands.main(["try"]) == 2
    assert capsys.readouterr().out == "No fonts. Type:\n    apt-get install -y fonts\n"


def test_tests_run_after_a_failed_build_and_the_failure_counts(monkeypatch: pytest.MonkeyPatch) -> None:
    ran: list[tuple[object, dict[str, str]]] = []
    monkeypatch.setattr(commands.packages, "install", lambda *_: None)
    monkeypatch.setattr(commands.browser, "prepare", lambda: "/bin/chromium")
    monkeypatch.setattr(commands.checker, "prepare", lambda: ())
    monkeypatch.setattr(commands.build, "publish", lambda: False)
    monkeypatch.setattr(commands.child, "run", lambda command, env: ran.append((command, env)) or 0)
    assert commands.run_tests(["-k", "x"]) == 1
    assert ran == [([commands.PYTHON, "-m", "pytest", "-k", "x"], {"SHORTFALL_BROWSER": "/bin/chromium"})]


def test_tests_run_without_the_checker_of_pages_and_say_why(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def refuse() -> None:
        raise RefusalError("No Java.", "apt-get install -y java")

    monkeypatch.setattr(commands.packages, "install", lambda *_: None)
    monkeypatch.setattr(commands.browser, "prepare", lambda: "/bin/chromium")
    monkeypatch.setattr(commands.checker, "prepare", refuse)
    monkeypatch.setattr(commands.build, "publish", lambda: True)
    monkeypatch.setattr(commands.child, "run", lambda *_: 0)
    assert commands.run_tests([]) == 0
    assert "No Java. Type:\n    apt-get install -y java\n" in capsys.readouterr().out


def test_build_takes_no_arguments() -> None:
    with pytest.raises(RefusalError, match=r"python3 run\.py build"):
        commands.run_build(["--fast"])
