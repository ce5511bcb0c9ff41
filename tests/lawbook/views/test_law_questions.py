"""The questions the law itself answers: made of the tables, true to them, and never a second time."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from lawbook.decide import decide
from lawbook.situations import typical
from lawbook.views.faq import faq_page
from lawbook.views.law_questions import law_questions
from lawbook.views.wording import asked
from lawbook.views.wording.clocks import figure
from lawbook.vocabulary import Topic

from . import invented
from .invented import CITE, FIRST

if TYPE_CHECKING:
    from lawbook.model import Lawbook


def answers(**parts: Any) -> dict[Topic, str]:
    law = invented.law(**parts)
    return {one.about: one.a for one in law_questions(invented.book(law), law)}


def test_the_law_answers_until_when_how_much_and_what_of_a_paycheck() -> None:
    found = answers()
    assert found[Topic.DEADLINE].startswith("The lender must file a lawsuit within 90 days after the sale.")
    assert found[Topic.AMOUNT].startswith("Up to the debt less the sale price.")
    assert "the lender could claim up to $50,000." in found[Topic.AMOUNT]
    assert "25% of pay after required deductions; what is above $217.50 a week" in found[Topic.WAGES]


def test_an_edit_of_the_law_changes_the_answers() -> None:
    found = answers(
        fair_value=[{"when": FIRST, "credit": "automatic", **CITE}, {"credit": "none", **CITE}],
        deadlines=[{"act": "suit", "within": "4 months", "from": "deed", "missed": "barred", **CITE}],
        wages={"garnishment": "banned", "how": "Pay is safe here.", **CITE},
    )
    assert "within 4 months after the deed to the buyer" in found[Topic.DEADLINE]
    assert "the lender could claim up to $20,000." in found[Topic.AMOUNT]
    assert found[Topic.WAGES] == "A paycheck cannot be taken for this debt. Pay is safe here."


def test_a_barred_claim_has_no_last_day_and_no_sum() -> None:
    found = answers(rules=[{"when": FIRST, "outcome": "barred", **CITE}, {"outcome": "allowed", **CITE}])
    assert Topic.AMOUNT not in found
    assert "cannot claim the debt left after the sale" in found[Topic.DEADLINE]
    assert "there is no last day to wait for" in found[Topic.DEADLINE]


def test_a_disputed_claim_says_so_first() -> None:
    found = answers(rules=[{"outcome": "unsettled", "why": "Courts differ.", **CITE}])
    assert found[Topic.DEADLINE].startswith("Courts disagree whether it can ask at all.")
    assert found[Topic.AMOUNT].startswith("Courts disagree whether it can ask at all.")


def test_no_later_deadline_is_no_missed_day() -> None:
    said = answers(deadlines=[{"act": "none", **CITE}])[Topic.DEADLINE]
    assert said.count("No later step has a deadline of its own.") == 1


@pytest.mark.parametrize(
    ("question", "about", "left"),
    [
        ("How long does an Alder lender have?", "deadline", {Topic.AMOUNT, Topic.WAGES}),
        ("Does Alder count what my home was worth?", "amount", {Topic.DEADLINE, Topic.WAGES}),
        ("How much of my Alder pay is safe?", "wages", {Topic.DEADLINE, Topic.AMOUNT}),
        ("How long does an Alder judgment last?", "judgment", {Topic.DEADLINE, Topic.AMOUNT, Topic.WAGES}),
    ],
)
def test_what_a_states_own_file_asks_is_not_asked_again(question: str, about: str, left: set[Topic]) -> None:
    law = invented.law()
    own = law.faq[0].model_copy(update={"q": question, "about": Topic(about)})
    law = law.model_copy(update={"faq": (own,)})
    assert {one.about for one in law_questions(invented.book(law), law)} == left


def test_an_answer_takes_only_what_fits() -> None:
    assert asked.fitted(["a b c"], ["word " * 60, "d e"]) == "a b c d e"


def test_every_state_of_the_real_book_has_an_answer_to_each_question(book: Lawbook) -> None:
    for law in book.states:
        made = law_questions(book, law)
        topics = {one.about for one in (*made, *law.faq)}
        barred = decide(law.law, book.everywhere.law, typical(law.law)).deadline is None
        assert {Topic.DEADLINE, Topic.WAGES} <= topics, law.code
        assert barred or Topic.AMOUNT in topics, law.code
        assert all(one.cite and len(one.a.split()) <= asked.MOST_WORDS for one in made), law.code


def test_the_answer_of_the_real_book_holds_the_deadline_of_its_table(book: Lawbook) -> None:
    checked = 0
    for law in book.states:
        row = decide(law.law, book.everywhere.law, typical(law.law)).deadline
        for one in law_questions(book, law):
            if row and row.within and one.about is Topic.DEADLINE:
                assert figure(row) in one.a, law.code
                assert one.cite == row.cite, law.code
                checked += 1
    assert checked


def test_no_question_of_the_real_book_stands_twice(book: Lawbook) -> None:
    lines = faq_page(book).lines
    assert len({line.question.casefold() for line in lines}) == len(lines)
    assert len({line.id for line in lines}) == len(lines)
