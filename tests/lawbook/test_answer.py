"""What is unknown is tried at every value the state tells apart; what is absent is typical."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from lawbook.answer import Answer, answer, unknown_ranges
from lawbook.decide import decide
from lawbook.facts import given
from lawbook.frontmatter import read
from lawbook.model import StateLaw
from lawbook.parse import parse
from lawbook.prove import overlaps
from lawbook.situations import all_situations, asked, candidates, told_apart, typical

if TYPE_CHECKING:
    from lawbook.model import Law, Lawbook

ALDER = Path(__file__).parent / "mistakes" / "alder.md"


@pytest.fixture
def alder() -> Law:
    document, _ = read(ALDER, "nevada.md")
    law, _ = parse(document, StateLaw)
    assert law
    return law.law


def answered(law: Law, book: Lawbook, **raw: Any) -> tuple[str, int | None, int | None, str]:
    found: Answer = answer(
        law, book.everywhere.law, given({name.replace("_", "-"): value for name, value in raw.items()}, typical(law))
    )
    return found.verdict.value, found.low, found.high, str(found.deadline)


SUMS = {"debt": 250_000, "price": 200_000, "value": 230_000}


def test_a_home_of_two_units_is_safe_and_of_three_is_not(alder: Law, book: Lawbook) -> None:
    assert answered(alder, book, units=2, **SUMS) == ("barred", 0, 0, "none")
    assert answered(alder, book, units=3, **SUMS) == ("limited", 20_000, 50_000, "2026-06-08")


def test_unknown_units_give_the_whole_range(alder: Law, book: Lawbook) -> None:
    assert answered(alder, book, units="unknown", **SUMS) == ("depends", 0, 50_000, "unknown")


def test_an_unknown_fact_that_changes_nothing_changes_nothing(alder: Law, book: Lawbook) -> None:
    assert answered(alder, book, buyer="unknown", acres="", service="unknown", **SUMS) == ("barred", 0, 0, "none")


def test_a_release_ends_every_claim(alder: Law, book: Lawbook) -> None:
    for release in ("lender", "bankruptcy"):
        assert answered(alder, book, release=release, units=3, **SUMS) == ("barred", 0, 0, "none")


def test_a_wiped_out_loan_is_not_shielded(alder: Law, book: Lawbook) -> None:
    assert answered(alder, book, lien="junior", signed="2015-06-30", **SUMS) == ("allowed", 50_000, 50_000, "unknown")
    assert answered(alder, book, lien="junior", signed="2015-07-01", **SUMS) == ("unsettled", 0, 50_000, "unknown")


def test_an_unknown_signing_day_is_tried_on_both_sides_of_the_day(alder: Law, book: Lawbook) -> None:
    assert answered(alder, book, lien="junior", signed="unknown", **SUMS) == ("depends", 0, 50_000, "unknown")


def test_an_unknown_sale_day_gives_no_date(alder: Law, book: Lawbook) -> None:
    assert answered(alder, book, units=3, sold="unknown", **SUMS) == ("limited", 20_000, 50_000, "unknown")


def test_absent_facts_are_assumed_and_unknown_ones_are_not(alder: Law) -> None:
    known = given({"units": "unknown", "lien": "first"}, typical(alder))
    assert known.facts["units"] is None
    assert "loan" in known.assumed
    assert not {"units", "lien"} & set(known.assumed)


def test_a_word_out_of_the_lists_is_an_error(alder: Law) -> None:
    with pytest.raises(ValueError, match="must be one of first, junior"):
        given({"lien": "third"}, typical(alder))
    with pytest.raises(ValueError, match="must be a fact"):
        given({"loans": "purchase"}, typical(alder))


def test_numbers_are_cut_at_the_limit_and_one_step_past(alder: Law, book: Lawbook) -> None:
    facts = asked(alder, book.everywhere.law)
    assert [int(value) for value in candidates(alder, "units", facts["units"])] == [1, 2, 3]  # type: ignore[call-overload]
    assert len(told_apart(alder, "units", facts["units"])) == 2
    assert [str(value) for value in told_apart(alder, "signed", facts["signed"])] == ["2018-05-01", "2015-06-30"]


def test_only_what_the_state_tells_apart_is_tried(alder: Law, book: Lawbook) -> None:
    known = given(dict.fromkeys(("loan", "buyer", "home"), "unknown"), typical(alder))
    assert unknown_ranges(alder, book.everywhere.law, known) == {
        "home": ("primary-residence", "other"),
        "loan": ("purchase", "cash-out"),
    }


def test_rows_that_overlap_and_differ_are_listed(book: Lawbook) -> None:
    arizona = book.state("AZ").law
    found = overlaps(arizona, book.everywhere.law)
    assert all(overlap.upper < overlap.lower for overlap in found)


def test_every_situation_of_every_state_is_decided(book: Lawbook) -> None:
    for law in book.states:
        for situation in all_situations(law.law, book.everywhere.law):
            decide(law.law, book.everywhere.law, situation)
