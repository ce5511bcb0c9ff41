"""The answer in at most 40 words: for any rows, and never wider than its rows."""

from __future__ import annotations

from itertools import product
from typing import Any

import pytest

from lawbook import vocabulary as v
from lawbook.decide import Decision, decide
from lawbook.jurisdictions import NAMES
from lawbook.situations import typical
from lawbook.views.wording.verdicts import MOST_WORDS, headline, short_answer

from .invented import CITE, FIRST, everywhere, law

_CLOCKS: tuple[dict[str, Any], ...] = (
    {"act": "none"},
    *(
        {"act": act.value, "within": "3 months", "from": event.value, "missed": "barred"}
        for act in v.Act
        if act is not v.Act.NONE
        for event in v.Event
    ),
    {"act": ["motion", "suit"], "within": "6 months", "from": "redemption-end", "missed": "satisfied"},
    {
        "act": "note-suit",
        "within": "6 years",
        "from": "default",
        "missed": "barred",
        "or": {"within": "20 years", "from": "default", "whichever": "unsettled"},
    },
)
_CREDITS: tuple[dict[str, Any], ...] = tuple(
    {"credit": credit.value, "why": "It varies.", "when": FIRST if credit is not v.Credit.NONE else None}
    for credit in v.Credit
)


def decided(rule: dict[str, Any], credit: dict[str, Any], deadline: dict[str, Any]) -> Decision:
    state = law(
        rules=[{**rule, **CITE}, {"outcome": "allowed", **CITE}],
        fair_value=[{**credit, **CITE}, {"credit": "none", **CITE}],
        deadlines=[{**deadline, **CITE}],
    )
    return decide(state.law, everywhere().law, typical(state.law))


def test_every_short_answer_has_at_most_40_words() -> None:
    longest = max(NAMES.values(), key=lambda name: len(name.split()))
    rules = ({"outcome": "allowed"}, *({"outcome": "allowed", "cap": cap.value} for cap in v.Cap))
    for rule, credit, deadline in product(rules, _CREDITS, _CLOCKS):
        decision = decided(rule, credit, deadline)
        for kind in v.FACT["foreclosure"].values:
            assert len(short_answer(decision, longest, kind).split()) <= MOST_WORDS


@pytest.mark.parametrize("outcome", ["depends", "unsettled", "barred"])
def test_the_other_outcomes_are_as_short(outcome: str) -> None:
    said = short_answer(
        decided({"outcome": outcome, "why": "W.", "when": FIRST}, _CREDITS[0], _CLOCKS[0]), "Alder", "judicial"
    )
    assert len(said.split()) <= MOST_WORDS


def test_a_barred_answer_names_the_lender_that_foreclosed_and_warns_of_the_second_loan() -> None:
    said = short_answer(decided({"outcome": "barred", "when": FIRST}, _CREDITS[0], _CLOCKS[0]), "Alder", "nonjudicial")
    assert "the lender that foreclosed cannot claim" in said
    assert "a second loan, can be different" in said


@pytest.mark.parametrize("outcome", ["depends", "unsettled"])
def test_an_open_answer_is_neither_yes_nor_no(outcome: str) -> None:
    decision = decided({"outcome": outcome, "why": "W.", "when": FIRST}, _CREDITS[0], _CLOCKS[0])
    assert "cannot" not in short_answer(decision, "Alder", "judicial")
    assert headline(decision) in ("It depends", "Courts disagree")


def test_a_limit_that_the_owner_must_ask_for_is_not_promised() -> None:
    said = headline(decided({"outcome": "allowed"}, _CREDITS[list(v.Credit).index(v.Credit.ON_REQUEST)], _CLOCKS[0]))
    assert said == "They can claim it, less if you ask in time"


def test_a_cap_is_the_headline() -> None:
    decision = decided({"outcome": "allowed", "cap": "new-cash"}, _CREDITS[0], _CLOCKS[0])
    assert headline(decision) == "They can claim only the cash you took out"


def test_the_district_has_its_article() -> None:
    decision = decided({"outcome": "allowed"}, _CREDITS[0], _CLOCKS[0])
    assert "in the District of Columbia," in short_answer(decision, "District of Columbia", "judicial")
