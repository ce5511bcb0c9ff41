"""The order of the questions: the same questions, and never more of them to answer than in the vocabulary's order."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lawbook.question_order import FIRST, expected, ordered
from lawbook.situations import asked

from .views import invented
from .views.invented import CITE

if TYPE_CHECKING:
    from lawbook.model import Lawbook

BOTH = {"foreclosure": ["judicial", "nonjudicial"], "lien": ["first", "junior"]}


def test_every_state_asks_the_same_questions_and_no_more_of_them(book: Lawbook) -> None:
    everywhere = book.everywhere.law
    for law in book.states:
        facts = tuple(asked(law.law, everywhere))
        order = ordered(law.law, everywhere)
        assert sorted(order) == sorted(facts), law.code
        assert FIRST not in facts or order[0] == FIRST, law.code
        assert expected(law.law, everywhere, order) <= expected(law.law, everywhere, facts) + 1e-9, law.code


def test_what_ends_the_claim_for_most_is_asked_before_what_matters_to_few() -> None:
    rare = {"when": {**BOTH, "home": "other", "units": {"min": 5}, "loan": "cash-out"}, "outcome": "barred", **CITE}
    usual = {"when": {**BOTH, "creditor": ["bank", "private"]}, "outcome": "barred", **CITE}
    law = invented.law(rules=[rare, usual, {"outcome": "allowed", **CITE}])
    order = ordered(law.law, invented.book(law).everywhere.law)
    assert order.index("creditor") < order.index("units")
    assert order.index("creditor") < order.index("loan")


def test_a_typical_texan_answers_fewer_questions_than_in_the_vocabularys_order(book: Lawbook) -> None:
    law, everywhere = book.state("TX").law, book.everywhere.law
    plain = expected(law, everywhere, tuple(asked(law, everywhere)))
    assert expected(law, everywhere, ordered(law, everywhere)) < plain - 0.3
