"""What the terminal shows."""

from itertools import count

import pytest

from tools.console import RefusalError, Step


def test_a_step_is_one_line_with_the_time_it_took(capsys: pytest.CaptureFixture[str]) -> None:
    seconds = count(0, 5)
    with Step("Building the site", lambda: float(next(seconds))) as step:
        step.tick()
    assert capsys.readouterr().out == "Building the site ... 5.0 s ... 10.0 s\n"


def test_a_step_says_when_it_failed(capsys: pytest.CaptureFixture[str]) -> None:
    with Step("Building the site", lambda: 0.0) as step:
        step.failed = True
    assert capsys.readouterr().out == "Building the site ... failed after 0.0 s\n"


def test_a_step_that_is_interrupted_ends_its_line(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(KeyboardInterrupt), Step("Building the site", lambda: 0.0):
        raise KeyboardInterrupt
    assert capsys.readouterr().out == "Building the site ... stopped after 0.0 s\n"


def test_a_refusal_ends_with_the_commands_to_type() -> None:
    refusal = RefusalError("There are no fonts.", "apt-get install -y fonts", "python3 run.py test")
    assert str(refusal) == "There are no fonts. Type:\n    apt-get install -y fonts\n    python3 run.py test"
