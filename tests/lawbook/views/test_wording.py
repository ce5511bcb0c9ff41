"""Every word of the vocabulary has its words, and they say what it means."""

from __future__ import annotations

import re
from datetime import date
from fractions import Fraction
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from lawbook import vocabulary as v
from lawbook.model import Deadline, FairValue, Limit, Redemption
from lawbook.tables import Row
from lawbook.views import wording
from lawbook.views.wording import (
    afterwards,
    amounts,
    clocks,
    conditions,
    evidence,
    facts,
    plain,
    steps,
    timelines,
    topics,
    verdicts,
)

from .invented import CITE

if TYPE_CHECKING:
    from enum import StrEnum

TABLES: tuple[tuple[type[StrEnum], dict[Any, str]], ...] = (
    (v.Verdict, verdicts.WORDS),
    (v.Outcome, verdicts.OUTCOMES),
    (v.Cap, verdicts.CAPS),
    (v.Credit, amounts.CREDITS),
    (v.Credit, steps.BY_CREDIT),
    (v.Act, clocks.ACTS),
    (v.Act, clocks.ACT_NOTES),
    (v.Act, steps.BY_ACT),
    (v.AskAct, clocks.ASKS),
    (v.Event, clocks.EVENTS),
    (v.Missed, clocks.MISSED),
    (v.Missed, timelines.THEN),
    (v.SourceKind, evidence.KINDS),
    (v.Signer, evidence.SIGNERS),
    (v.Topic, topics.TOPICS),
    (v.Renewable, afterwards.RENEWABLE),
    (v.Renewable, afterwards.RENEWABLE_SHORT),
    (v.Garnishment, afterwards.GARNISHMENT),
    (v.Protected, afterwards.PROTECTED),
)
NEVER = re.compile(r"\b(you owe|shall|repossess|(non-)?recourse)", re.IGNORECASE)


@pytest.mark.parametrize(("listed", "words"), TABLES)
def test_every_value_of_a_closed_list_has_words(listed: type[StrEnum], words: dict[Any, str]) -> None:
    assert set(words) == set(listed)
    assert all(words.values())


def test_every_fact_and_each_of_its_values_has_words() -> None:
    assert list(facts.FACTS) == [fact.name for fact in v.FACTS]
    for fact in v.FACTS:
        words = facts.FACTS[fact.name]
        assert tuple(words.choices) == fact.values
        assert words.question.endswith("?")
        assert words.why.endswith(".")
    assert tuple(facts.MONEY) == v.MONEY


def test_no_wording_says_you_owe_or_speaks_of_recourse() -> None:
    folder = Path(wording.__file__).parent
    said = {
        path.name: NEVER.findall(re.sub(r'""".*?"""', "", path.read_text(encoding="utf-8"), flags=re.DOTALL))
        for path in folder.glob("*.py")
        if path.name != "search.py"  # the words readers type, which may be the wrong ones
    }
    assert {name: found for name, found in said.items() if found} == {}


def when(**facts_asked: Any) -> Any:
    return Row.model_validate({"when": facts_asked, **CITE}).when


def test_the_lender_that_foreclosed_and_the_one_wiped_out_are_never_the_same_words() -> None:
    own = conditions.condition(when(foreclosure="nonjudicial", lien="first"))
    other = conditions.condition(when(foreclosure="nonjudicial", lien="junior"))
    assert own == "If this loan's own lender foreclosed without a court"
    assert other == "If this is a second loan, wiped out when another lender foreclosed without a court"


def test_two_ways_are_joined_by_or_and_share_their_words() -> None:
    said = conditions.condition(when(foreclosure=["judicial", "nonjudicial"], lien="first"))
    assert said == "If this loan's own lender foreclosed in court or without a court"
    said = conditions.condition(when(foreclosure=["short-sale", "deed-in-lieu"], lien="first"))
    assert said == "If this loan's own lender agreed to a short sale or took a deed in lieu"


def test_a_row_that_names_every_way_of_the_state_says_so_shortly() -> None:
    ways = ("judicial", "short-sale", "deed-in-lieu")
    assert conditions.clauses(when(foreclosure=list(ways)), ways) == ()
    assert conditions.clauses(when(foreclosure=list(ways), lien="first"), ways) == (
        "this loan's own lender took the home, in any way",
    )


def test_conditions_are_joined_by_and() -> None:
    asked = when(foreclosure="judicial", lien="first", home="primary-residence", units={"max": 2})
    assert conditions.condition(asked, first=False) == (
        "Otherwise, if this loan's own lender foreclosed in court, "
        "it was your main home and the building has at most 2 homes"
    )


def test_a_row_without_conditions_covers_every_other_case() -> None:
    assert conditions.condition(None) == "In every case"
    assert conditions.condition(None, first=False) == "In every other case"


def test_a_test_that_every_value_passes_says_nothing() -> None:
    assert conditions.clauses(when(buyer=["lender", "third-party"])) == ()


@pytest.mark.parametrize(
    ("limits", "words"),
    [
        ({"max": 1}, "the building has only 1 home"),
        ({"max": 2}, "the building has at most 2 homes"),
        ({"min": 3}, "the building has at least 3 homes"),
        ({"min": 2, "max": 4}, "the building has 2 to 4 homes"),
        ({"min": 4, "max": 4}, "the building has 4 homes"),
    ],
)
def test_limits_are_said_as_they_are_both_included(limits: dict[str, int], words: str) -> None:
    assert conditions.clauses(when(units=limits)) == (words,)


def test_days_include_the_first_and_leave_out_the_last() -> None:
    signed = when(signed={"from": "2009-10-01", "before": "2011-06-10"})
    assert conditions.clauses(signed) == ("you signed the loan on or after October 1, 2009 and before June 10, 2011",)


def deadline(**parts: Any) -> Deadline:
    return Deadline.model_validate(
        {"act": "suit", "within": "90 days", "from": "sale", "missed": "barred", **CITE} | parts
    )


def test_the_statutes_unit_is_kept() -> None:
    assert clocks.step(deadline(within="3 months")) == "It must file a lawsuit within 3 months after the sale."
    assert clocks.step(deadline(within="90 days")) == "It must file a lawsuit within 90 days after the sale."


def test_either_of_two_acts_will_do() -> None:
    assert clocks.acts(deadline(act=["motion", "suit"])) == "ask the court in the foreclosure case or file a lawsuit"


def test_of_two_clocks_the_sooner_is_said_to_count() -> None:
    row = deadline(
        act="report", within="60 days", **{"or": {"within": "30 days", "from": "deed", "whichever": "sooner"}}
    )
    assert clocks.figure(row) == "60 days"
    assert (
        clocks.length(row) == "60 days after the sale, or 30 days after the deed to the buyer: whichever comes sooner"
    )


def test_where_it_is_unsettled_which_clock_counts_both_are_shown() -> None:
    other = {"within": "20 years", "from": "default", "whichever": "unsettled"}
    row = deadline(act="note-suit", within="6 years", **{"from": "default", "or": other})
    assert clocks.figure(row) == "6 years or 20 years"
    assert clocks.length(row) == "6 years or 20 years after the default: it is not settled which"


def test_two_unsettled_clocks_from_two_events_keep_each_its_own_event() -> None:
    row = deadline(within="6 months", **{"or": {"within": "6 years", "from": "default", "whichever": "unsettled"}})
    assert clocks.length(row) == "6 months after the sale, or 6 years after the default: it is not settled which"


def test_no_later_step_has_no_figure_of_days() -> None:
    row = Deadline.model_validate({"act": "none", **CITE})
    assert clocks.figure(row) == "No later deadline"
    assert clocks.length(row) == ""


def test_a_share_and_a_floor_are_said_in_the_sum() -> None:
    row = FairValue.model_validate({"credit": "discretion", "share": "1/2", "floor": "2/3", "by": "appraisal", **CITE})
    assert amounts.credit_means(row) == (
        "Only half of the gap between the home's appraised value and a lower price comes off the debt. "
        "The price counts as at least two thirds of the appraised value."
    )


def limit(**parts: Any) -> str:
    wages = {v.Wage.FEDERAL: Fraction("7.25"), v.Wage.STATE: Fraction("15.15")}
    return afterwards.limit(Limit.model_validate(parts), wages)


def test_limits_on_pay_are_said_with_their_sums() -> None:
    assert limit(take="25%") == "25% of pay after required deductions"
    assert limit(take="100%", over={"hours": 30, "wage": "federal"}) == (
        "what is above $217.50 a week (30 hours at the federal minimum wage)"
    )
    assert limit(take="40%", over={"hours": 48, "wage": "state"}) == (
        "40% of what is above $727.20 a week (48 hours at the state minimum wage)"
    )
    assert limit(take="18%", weekly="gross", up_to=770) == (
        "18% of pay after required deductions, if a week's pay before deductions is at most $770"
    )
    assert limit(take="0%", up_to="445.20") == "nothing, if a week's pay after required deductions is at most $445.20"


def test_redemption_names_its_time_or_says_that_there_is_none() -> None:
    row = {"foreclosure": "judicial", "how": "How.", **CITE}
    assert (
        afterwards.redemption(Redemption.model_validate({**row, "within": "6 months", "from": "sale"}))
        == "6 months after the sale"
    )
    assert afterwards.redemption(Redemption.model_validate({**row, "within": "none"})) == "No time after the sale"
    assert afterwards.redemption(Redemption.model_validate({**row, "within": "varies"})) == "It varies"


def test_days_and_sums_are_written_as_americans_read_them() -> None:
    assert plain.day(date(2026, 3, 10)) == "March 10, 2026"
    assert plain.money(1_250_000) == "$1,250,000"
    assert plain.money("217.5") == "$217.50"
    assert plain.percent(Fraction("0.025")) == "2.5%"
    assert plain.joined(["a", "b", "c"], "or") == "a, b or c"


def test_only_a_primary_source_is_called_the_statutes_own_text() -> None:
    assert evidence.read_note(v.SourceKind.STATUTE) == "read in the statute's own text on"
    assert "own text" not in evidence.read_note(v.SourceKind.SECONDARY)


def test_where_clocks_are_unsettled_only_the_later_day_ends_the_claim() -> None:
    other = {"within": "20 years", "from": "default", "whichever": "unsettled"}
    row = deadline(act="note-suit", within="6 years", **{"from": "default", "or": other})
    assert clocks.missed(row) == clocks.UNSURE
    assert clocks.missed(deadline()) == "After that day the claim is lost."
