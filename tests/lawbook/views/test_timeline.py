"""The timeline: to scale where both bars can be seen, cut in sight where not, and true to every kind of deadline."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from lawbook.model import Deadline
from lawbook.views.state.timeline import Timeline, timeline

from . import invented
from .invented import CITE

if TYPE_CHECKING:
    from lawbook.model import Lawbook


def drawn(lasts: str = "10 years", **row: Any) -> Timeline:
    judgment = invented.law().law.judgment.model_dump(by_alias=True) | {"lasts": lasts}
    law = invented.law(judgment=judgment | {"interest": {"how": "Ten percent.", **CITE}, **CITE})
    full = {"act": "suit", "within": "2 years", "from": "sale", "missed": "barred", **CITE} | row
    return timeline(Deadline.model_validate(full), law.law.judgment)


def parts(line: Timeline) -> list[tuple[str, int, int, int]]:
    return [(one.kind, one.lane, one.start, one.width) for one in line.stretches]


def test_the_bar_ends_at_the_last_day_and_the_judgment_begins_there() -> None:
    line = drawn()
    assert parts(line) == [("ask", 0, 0, 17), ("lost", 0, 17, 83), ("life", 1, 17, 83)]
    assert "".join(line.asks) == "2 years to ask after the sale, then the claim is lost."
    assert "".join(line.wins) == "10 years for a judgment, if they win (renewable once)."
    assert line.note.startswith("To scale.")
    assert line.cut == ()


@pytest.mark.parametrize("within", ["30 days", "3 months", "1 year"])
def test_a_short_time_is_seen_beside_a_long_judgment_and_the_cut_is_said(within: str) -> None:
    line = drawn("20 years", within=within)
    assert line.stretches[0].width == 20
    assert line.cut == (1, 60)
    assert line.note.startswith("The cut bar is longer than drawn.")


def test_a_long_time_beside_a_short_judgment_is_cut_too() -> None:
    line = drawn("1 year", within="20 years", act="note-suit", **{"from": "default"})
    assert (line.stretches[0].width, line.cut) == (80, (0, 40))


def test_the_states_own_name_of_the_event_is_used() -> None:
    line = drawn(**{"from": "confirmation", "event": "the auditor's report"})
    assert line.asks[1] == " to ask after the auditor's report, then the claim is lost."


def test_between_two_clocks_the_time_is_drawn_in_doubt() -> None:
    line = drawn(within="6 years", **{"or": {"within": "20 years", "from": "sale", "whichever": "unsettled"}})
    assert [one.kind for one in line.stretches] == ["ask", "maybe", "lost", "life"]
    assert (line.stretches[0].width, line.stretches[1].start + line.stretches[1].width) == (20, 67)
    assert line.asks[0] == "6 years or 20 years"
    assert line.asks[1].endswith("it is not settled which, then it may be too late.")


def test_a_day_to_collect_draws_no_second_judgment() -> None:
    line = drawn(act="enforcement", missed="unenforceable", **{"from": "judgment"})
    assert parts(line) == [("ask", 0, 0, 70), ("lost", 0, 70, 30)]
    assert line.asks[1] == " to collect after the judgment, then it can no longer be collected."
    assert (line.wins, line.note) == ((), "")


def test_a_claim_asked_for_in_the_case_itself_has_no_last_day() -> None:
    row = Deadline.model_validate({"act": "none", **CITE})
    line = timeline(row, invented.law().law.judgment)
    assert [one.kind for one in line.stretches] == ["case", "life"]
    assert "".join(line.asks) == "No later deadline: the lender asks in the foreclosure case."


def test_every_real_timeline_fills_the_width_and_hides_no_bar(book: Lawbook) -> None:
    for law in book.states:
        for row in law.law.deadlines:
            line = timeline(row, law.law.judgment)
            assert all(one.width >= 3 for one in line.stretches), law.code
            assert max(one.start + one.width for one in line.stretches) == 100, law.code
            assert bool(line.cut) == line.note.startswith("The cut bar"), law.code
