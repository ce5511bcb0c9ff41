"""Every worked case, by the build's own evaluator."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from lawbook.answer import answer
from lawbook.facts import given
from lawbook.situations import typical
from tests.law.worked_cases import Case, all_cases

if TYPE_CHECKING:
    from lawbook.model import Lawbook

FEWEST = 4


@pytest.mark.parametrize("case", all_cases(), ids=lambda case: case.id)
def test_a_worked_case_gets_its_answer(book: Lawbook, case: Case) -> None:
    law = book.state(case.code).law
    found = answer(law, book.everywhere.law, given(case.facts, typical(law)))
    deadline = found.deadline.isoformat() if isinstance(found.deadline, date) else found.deadline
    assert {
        "verdict": found.verdict.value,
        "low": found.low,
        "high": found.high,
        "deadline": deadline,
    } == case.answer | {"deadline": str(case.answer["deadline"])}


@pytest.mark.parametrize("case", all_cases(), ids=lambda case: case.id)
def test_a_worked_case_cites_sources_of_its_state(book: Lawbook, case: Case) -> None:
    known = {*book.state(case.code).sources, *book.everywhere.sources}
    assert case.cite
    assert set(case.cite) <= known


def test_every_state_has_worked_cases(book: Lawbook) -> None:
    counts = {law.code: sum(case.code == law.code for case in all_cases()) for law in book.states}
    assert {code: count for code, count in counts.items() if count < FEWEST} == {}
