"""Work in a copy of the process gives what it gives here, and says what it says here."""

from __future__ import annotations

import os

import pytest

from lawbook.apart import apart, at_once


def fail() -> int:
    raise ValueError("from here")


def test_the_answer_is_that_of_the_work() -> None:
    assert apart(lambda: [1, "two"])() == at_once(lambda: [1, "two"])() == [1, "two"]


def test_the_work_is_done_by_another_process(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "cpu_count", lambda: 2)
    assert apart(os.getpid)() != os.getpid()


def test_one_processor_does_it_here(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "cpu_count", lambda: 1)
    assert apart(os.getpid)() == os.getpid()


def test_a_mistake_in_the_work_is_raised_here(capfd: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(ValueError, match="from here"):
        apart(fail)()
    assert "Traceback" not in capfd.readouterr().err
