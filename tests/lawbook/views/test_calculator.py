"""The calculator's page and data: small, whole, in the words of the site, and what its scripts ask for."""

from __future__ import annotations

import gzip
import json
import re
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from lawbook.views.calculator import (
    SCRIPT,
    calculator_data,
    calculator_meta,
    calculator_page,
    everywhere_data,
    json_files,
)
from lawbook.views.calculator_later import later_words
from lawbook.views.calculator_wording import words
from lawbook.views.site import Site
from lawbook.vocabulary import Event

from . import invented
from .invented import CITE, FIRST

if TYPE_CHECKING:
    from lawbook.model import Lawbook

STATIC = Path(__file__).resolve().parents[3] / "theme" / "static" / "js"
MOST_BYTES = 8_000


def data(**parts: Any) -> dict[str, Any]:
    state = invented.law(**parts)
    return calculator_data(state, invented.book(state))


def test_every_word_the_scripts_ask_for_is_there_and_none_is_idle() -> None:
    known = words() | later_words()
    scripts = "".join(file.read_text(encoding="utf-8") for file in sorted((STATIC / "calculator").glob("*.js")))
    asked = set(re.findall(r'say\(\s*"([^"]+)"', scripts))
    counted = {f"{key}-{end}" for key in re.findall(r'count\("([^"]+)"', scripts) for end in ("one", "many")}
    assert (asked | counted) - set(known) == set()
    quoted = set(re.findall(r'"([a-z-]+)"', scripts))
    starts = tuple(re.findall(r"`([a-z]+-(?:[a-z]+-)*)\$\{", scripts))
    idle = {
        key
        for key in set(known) - quoted - counted
        if not key.startswith(starts) and key.removesuffix("-title") not in quoted
    }
    assert idle == set()


def test_the_words_never_say_you_owe_and_leave_no_blank_of_ours_open() -> None:
    for key, sentence in (words() | later_words()).items():
        assert "you owe" not in sentence.lower(), key
        assert "$1" not in sentence, key
        assert "$2" not in sentence, key


def test_the_words_of_the_tools_come_later_and_only_once() -> None:
    assert set(words()) & set(later_words()) == set()


def test_a_state_asks_for_its_own_event_by_its_own_name() -> None:
    row = {"act": "suit", "within": "1 year", "from": "deed", "missed": "barred", **CITE}
    named = {**row, "event": "the delivery of the sheriff's deed"}
    assert data(deadlines=[{**row, "act": "note-suit"}])["events"] == {}
    found = data(deadlines=[{**named, "act": "note-suit"}])["events"]
    assert found["deed"]["question"] == "What is the day of the delivery of the sheriff's deed?"
    assert found["deed"]["label"] == "Delivery of the sheriff's deed"


def test_a_row_carries_what_decides_and_what_is_said() -> None:
    ask = {"act": "motion", "within": "30 days", "from": "sale"}
    row = {"when": FIRST, "credit": "on-request", "share": "1/2", "floor": "2/3", "by": "appraisal", "ask": ask, **CITE}
    found = data(fair_value=[row, {"credit": "none", **CITE}])["fair_value"][0]
    assert found["when"]["lien"] == ["first"]
    assert (found["credit"], found["share"], found["floor"], found["by"]) == ("on-request", [1, 2], [2, 3], "appraisal")
    assert found["ask"]["within"] == {"number": 30, "unit": "days"}
    assert found["ask"]["says"] == "You must ask the court in writing within 30 days after the sale."
    assert found["if"][0] == "If"
    assert found["head"] == "They can claim it, less if you ask in time"
    assert found["cite"]


def test_limits_are_numbers_and_days_are_text() -> None:
    when = {**FIRST, "acres": {"max": "2.5"}, "units": {"max": 2}, "signed": {"from": "2015-01-01"}}
    found = data(rules=[{"when": when, "outcome": "barred", **CITE}, {"outcome": "allowed", **CITE}])["rules"][0][
        "when"
    ]
    assert (found["acres"], found["units"], found["signed"]) == ({"max": 2.5}, {"max": 2}, {"from": "2015-01-01"})


def test_a_second_clock_is_named_beside_the_first() -> None:
    other = {"within": "6 years", "from": "default", "whichever": "unsettled"}
    row = {"act": "note-suit", "within": "4 years", "from": "default", "missed": "barred", "or": other, **CITE}
    found = data(deadlines=[row])["deadlines"][0]
    assert found["or"] == {"within": {"number": 6, "unit": "years"}, "from": "default", "whichever": "unsettled"}
    assert found["clocks"] == ["4 years after the default", "6 years after the default"]


def test_a_state_asks_only_the_facts_it_turns_on_and_always_the_day_of_the_sale() -> None:
    when = {**FIRST, "loan": ["purchase"]}
    rules = [{"when": when, "outcome": "barred", **CITE}, {"outcome": "allowed", **CITE}]
    found = data(rules=rules, asks={"loan": "What was the loan for, in Alder?"})["questions"]
    assert {one["name"] for one in found} == {"foreclosure", "lien", "release", "loan", "sold"}
    assert found[0]["name"] == "foreclosure"
    assert next(one for one in found if one["name"] == "loan")["question"] == "What was the loan for, in Alder?"
    assert all(one["why"] and one["where"].endswith(".") for one in found)
    ways = [value for value, *_ in found[0]["options"]]
    assert ways[-2:] == ["short-sale", "deed-in-lieu"]
    assert "strict" not in ways


def test_every_day_that_can_start_a_clock_has_its_question(book: Lawbook) -> None:
    assert set(everywhere_data(book)["events"]) == {event.value for event in Event} - {"sale"}


def test_releases_stand_in_what_holds_everywhere_alone(book: Lawbook) -> None:
    assert {name for row in everywhere_data(book)["rules"] for name in row["when"]} == {"release"}
    for law in book.states:
        rows = calculator_data(law, book)
        assert not any("release" in row.get("when", {}) for table in ("rules", "fair_value") for row in rows[table])


@pytest.mark.parametrize("part", ["rules", "fair_value", "deadlines"])
def test_every_row_has_its_sources_in_its_own_file(book: Lawbook, part: str) -> None:
    for law in book.states:
        found = calculator_data(law, book)
        for row in found[part]:
            assert row["cite"], (law.code, row["if"])
            assert set(row["cite"]) <= set(found["sources"]), law.code


def test_what_follows_a_judgment_has_its_sources_too(book: Lawbook) -> None:
    for law in book.states:
        found = calculator_data(law, book)
        after = found["after"]
        said = [
            after["lasts"],
            after["interest"],
            after["paycheck"],
            *after["safe"],
            *after["coming"],
            *found["pauses"],
        ]
        assert all(one["cite"] and set(one["cite"]) <= set(found["sources"]) for one in said), law.code


def test_each_file_is_small_when_compressed(book: Lawbook) -> None:
    for path, content in {**json_files(book), "everywhere": everywhere_data(book)}.items():
        packed = gzip.compress(json.dumps(content, ensure_ascii=False, separators=(",", ":")).encode(), 9)
        assert len(packed) < MOST_BYTES, path


def test_the_files_are_one_a_state_and_one_for_all(book: Lawbook) -> None:
    codes = {law.code for law in book.states}
    assert set(json_files(book)) == {f"calculator/data/{name}.json" for name in (*codes, "later")}


def test_a_state_is_checked_again_a_year_later(book: Lawbook) -> None:
    law = book.states[0]
    found = calculator_data(law, book)
    assert date.fromisoformat(found["again"]).year == law.reviewed.year + 1
    assert found["page"] == f"../states/{law.slug}/"


def test_the_way_on_paper_works_out_the_example_of_every_page(book: Lawbook) -> None:
    lines = calculator_page(book).worksheet
    sums = {line.letter: int(line.example.replace("$", "").replace(",", "")) for line in lines}
    assert sums["C"] == sums["A"] - sums["B"]
    assert sums["E"] == sums["D"] - sums["B"]
    assert sums["F"] == sums["C"] - sums["E"]


def test_the_frame_of_the_page_loads_one_script() -> None:
    meta = calculator_meta(Site(as_of=date(2026, 11, 20)))
    assert (meta.kind, meta.path, meta.scripts) == ("calculator", "/calculator/", (SCRIPT,))
    assert len(meta.title) <= 65
    assert len(meta.summary) <= 160
