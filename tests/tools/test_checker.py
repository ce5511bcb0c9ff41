"""The checker of pages is proved to run before it is used; a machine without Java is told what to install."""

from pathlib import Path

import pytest

from tools import checker
from tools.child import Command
from tools.console import RefusalError


@pytest.fixture
def java(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The versions that the machine's Java answers, one after the other; none at first."""
    answers: list[str] = []

    def answer(_command: Command, _seconds: float = 0) -> str | None:
        return answers.pop() if answers else None

    monkeypatch.setattr(checker.npm, "install", lambda name: Path("/packages") / name)
    monkeypatch.setattr(checker.child, "answer", answer)
    monkeypatch.setattr(checker.debian, "is_here", lambda: True)
    monkeypatch.setattr(checker.debian, "install", lambda *_: False)
    return answers


@pytest.mark.usefixtures("java")
def test_without_java_the_refusal_says_what_to_install() -> None:
    with pytest.raises(RefusalError, match="apt-get install -y default-jre-headless"):
        checker.prepare()


def test_java_is_installed_where_that_is_ours_to_do(java: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(checker.debian, "install", lambda *_: java.append("26.9.27") or True)
    assert checker.prepare()[-1] == Path("/packages/checker/vnu-jar/build/dist/vnu.jar")


def test_a_checker_that_breaks_off_is_not_a_site_without_mistakes(java: list[str]) -> None:
    java.append("26.9.27")
    with pytest.raises(RefusalError, match="did not come to an end"):
        checker.problems_of(Path())
