"""What is remembered is what was asked, and nothing like it."""

from __future__ import annotations

import pytest

from lawbook import memory
from lawbook.memory import remembered


class Word(str):
    """Equal to a text, and another thing."""

    __slots__ = ()


@remembered
def fresh(*_given: object) -> object:
    return object()


def test_the_same_question_gets_the_same_answer() -> None:
    sheet = {"state": "NV"}
    assert fresh("a text", sheet) is fresh(str(b"a text", "ascii"), sheet)


@pytest.mark.parametrize("other", [{"state": "NV"}, {"state": "UT"}])
def test_another_object_is_another_question_even_when_it_is_equal(other: dict[str, str]) -> None:
    assert fresh({"state": "NV"}) is not fresh(other)


def test_a_text_of_another_type_is_another_question() -> None:
    assert fresh("a text") is not fresh(Word("a text"))
    assert fresh("a text") is not fresh(b"a text")


def test_what_was_asked_is_kept_so_that_its_id_is_not_given_to_another() -> None:
    answers = [fresh([number]) for number in range(100)]
    assert len({id(one) for one in answers}) == 100


def test_old_answers_are_forgotten(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(memory, "MOST", 2)
    first = fresh("one")
    for text in ("two", "three"):
        fresh(text)
    assert fresh("one") is not first
