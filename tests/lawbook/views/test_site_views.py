"""What all pages share, and the pages made of all states: frame, map, table, questions, data for machines."""

from __future__ import annotations

import csv
import json
from datetime import date
from io import StringIO
from typing import TYPE_CHECKING, Any

import pytest

from lawbook.jurisdictions import NAMES
from lawbook.views import json_ld, open_data
from lawbook.views.article import Article, article_page, articles_page
from lawbook.views.comparison import comparison
from lawbook.views.faq import faq_meta, faq_page, topic_meta
from lawbook.views.home import home_page
from lawbook.views.map import POSITIONS, state_map
from lawbook.views.open_data_schema import STATES_SCHEMA
from lawbook.views.page import page_meta, reading_minutes, words_in
from lawbook.views.questions import question_id
from lawbook.views.site import Site
from lawbook.views.values import Cite, Link, Sourced
from lawbook.views.wording.evidence import first_source

from . import invented
from .invented import CITE, FIRST

if TYPE_CHECKING:
    from lawbook.model import Lawbook

DAY = date(2026, 11, 20)


def site(**parts: Any) -> Site:
    return Site(as_of=DAY, **parts)


def test_a_link_works_wherever_the_site_is_served() -> None:
    assert site().link("/states/") == "/states/"
    assert site(origin="https://example.org/shortfall").link("/states/") == "/shortfall/states/"
    assert site(origin="https://example.org").link("#help") == "#help"


def test_a_full_address_is_for_machines() -> None:
    assert site(origin="https://example.org/shortfall").href("/states/") == "https://example.org/shortfall/states/"


def test_a_report_has_the_page_filled_in() -> None:
    feedback = "https://example.org/new?title={title}&page={page}"
    assert site(feedback=feedback).report("A & B", "/x/") == "https://example.org/new?title=A%20%26%20B&page=%2Fx%2F"
    assert site().report("A", "/x/") == "/corrections/"


def test_a_site_without_an_address_has_no_canonical_one() -> None:
    assert page_meta(site(), "page", "T", "S", (Link("T", "/t/"),)).canonical == ""
    found = page_meta(site(origin="https://example.org"), "page", "T", "S", (Link("T", "/t/"),))
    assert found.canonical == "https://example.org/t/"


@pytest.mark.parametrize(("words", "minutes"), [(0, 1), (200, 1), (201, 2), (1000, 5)])
def test_reading_time_is_200_words_a_minute(words: int, minutes: int) -> None:
    assert reading_minutes(words) == minutes


def test_the_words_of_a_view_are_those_of_all_its_parts() -> None:
    assert words_in((Sourced("three short words"), "two more", 7, None)) == 5


def test_structured_data_cannot_close_its_script() -> None:
    text = json_ld.faq_page([("What about </script>?", "<b>Nothing & no</b>")])
    assert not set("<>&") & set(text)
    assert json.loads(text)["mainEntity"][0]["name"] == "What about </script>?"


def test_every_jurisdiction_has_one_place_on_the_map() -> None:
    assert set(POSITIONS) == set(NAMES)
    assert len(set(POSITIONS.values())) == len(NAMES)


def test_only_states_in_the_book_are_links() -> None:
    tiles = state_map(comparison(invented.book())).tiles
    linked = [tile for tile in tiles if tile.path]
    assert len(tiles) == len(NAMES)
    assert [(tile.code, tile.path) for tile in linked] == [("NV", "/states/nevada/")]
    assert linked[0].verdict is not None
    assert linked[0].verdict.words == "They can claim it"


def test_a_row_of_the_table_says_each_answer_in_short() -> None:
    (row,) = comparison(invented.book())
    assert (row.verdict.words, row.deadline, row.judgment, row.wages) == (
        "They can claim it",
        "90 days after the sale",
        "10 years, renewable once",
        "At most 25%",
    )
    assert row.order == 90


def test_a_barred_claim_has_no_deadline_in_the_table() -> None:
    barred = invented.law(rules=[{"when": FIRST, "outcome": "barred", **CITE}, {"outcome": "allowed", **CITE}])
    (row,) = comparison(invented.book(barred))
    assert (row.deadline, row.credit, row.order) == ("None: the claim is barred", "None: the claim is barred", -1)


def test_the_door_for_letters_leads_to_the_papers() -> None:
    assert home_page(invented.book()).doors[0].path == "/papers/"


def test_questions_stand_by_worry_and_say_where_they_are_from() -> None:
    view = faq_page(invented.book())
    assert [topic.id for topic in view.topics] == ["permission", "amount", "deadline", "wages", "tax"]
    assert [(line.of.label, line.made) for line in view.topics[-1].lines] == [("Rules of every state", False)]
    assert [(line.of.path, line.made) for line in view.topics[0].states] == [("/states/nevada/", False)]
    assert [(line.source, line.made) for line in view.topics[2].states] == [("Alder Code § 1", True)]
    assert [state.path for state in view.states] == ["/states/nevada/#questions"]
    assert [anchor.id for anchor in view.contents] == ["permission", "amount", "deadline", "wages", "tax", "by-state"]
    assert {path for path, _ in view.places} == {topic.path for topic in view.topics}


def test_the_first_source_stands_for_the_rest() -> None:
    assert first_source([]) == ""
    assert first_source(["A"]) == "A"
    assert first_source(["A", "B", "C"]) == "A and 2 more"


def test_a_question_has_the_same_id_everywhere() -> None:
    assert question_id("Can they, in 2026, sue me?") == "can-they-in-2026-sue-me"


def test_questions_of_the_real_book_have_ids_of_their_own(book: Lawbook) -> None:
    ids = [line.id for line in faq_page(book).lines]
    assert len(ids) == len(set(ids))


def article(slug: str, **parts: Any) -> Article:
    return Article(
        slug=slug, title=slug, summary="S", published=DAY, reviewed=DAY, answer="A", body="<p>B</p>", **parts
    )


def test_a_related_guide_that_is_not_written_is_left_out() -> None:
    one, other = article("one", related=("other", "missing")), article("other")
    assert [link.path for link in article_page(one, (one, other), 900).related] == ["/articles/other/"]


def test_guides_stand_by_series_and_order() -> None:
    shelves = articles_page((article("b", order=2), article("a", order=1), article("c", series="options"))).shelves
    assert [(shelf.label, [link.label for link, _ in shelf.lines]) for shelf in shelves] == [
        ("Start here", ["a", "b"]),
        ("Options", ["c"]),
    ]


def test_a_deadline_is_published_in_the_statutes_unit() -> None:
    (state,) = open_data.states(invented.book())["result"]
    assert state["deadline"] == {
        "within": 90,
        "unit": "days",
        "from": "sale",
        "act": "suit",
        "missed": "barred",
        "or": None,
    }
    assert state["typical_home"] == "allowed"


def test_an_unsettled_second_clock_is_never_left_out_of_the_data() -> None:
    clock = {"within": "20 years", "from": "default", "whichever": "unsettled"}
    row = {"act": "note-suit", "within": "6 years", "from": "default", "missed": "barred", "or": clock, **CITE}
    (state,) = open_data.states(invented.book(invented.law(deadlines=[row])))["result"]
    assert state["deadline"]["or"] == {"within": 20, "unit": "years", "from": "default", "whichever": "unsettled"}


def test_a_barred_claim_has_a_null_deadline() -> None:
    barred = invented.law(rules=[{"when": FIRST, "outcome": "barred", **CITE}, {"outcome": "allowed", **CITE}])
    (state,) = open_data.states(invented.book(barred))["result"]
    assert (state["typical_home"], state["deadline"], state["fair_value"]["credit"]) == ("barred", None, "none")


def test_the_schema_names_every_field_that_is_published(book: Lawbook) -> None:
    shape = STATES_SCHEMA["properties"]["result"]["items"]
    for state in open_data.states(book)["result"]:
        assert set(state) == set(shape["properties"]) == set(shape["required"])
        if state["deadline"]:
            assert set(state["deadline"]) == set(shape["properties"]["deadline"]["anyOf"][0]["properties"])


def test_the_table_has_one_row_a_state_under_its_declared_columns(book: Lawbook) -> None:
    rows = list(csv.DictReader(StringIO(open_data.table(book))))
    assert [row["code"] for row in rows] == [law.code for law in book.states]
    assert set(rows[0]) == {name for name, _ in open_data.columns()}


def test_one_states_file_holds_its_rows_as_they_are_written() -> None:
    law = invented.law()
    found = open_data.state(invented.book(law), law)["result"]["law"]
    assert found["deadlines"] == [
        {"cite": ["statute"], "act": ["suit"], "within": "90 days", "from": "sale", "missed": "barred"}
    ]
    assert json.loads(json.dumps(found)) == found


def test_machines_hear_a_states_question_once() -> None:
    view = faq_page(invented.book())
    told = "".join(text for topic in view.topics for text in topic_meta(site(), topic).json_ld)
    assert "How much could a lender claim after foreclosure in Nevada?" in told
    assert "Is forgiven debt taxed?" not in told
    assert "Can an Alder lender sue?" not in told
    assert '"FAQPage"' not in "".join(faq_meta(site()).json_ld)


def test_citations_and_meanings_are_not_read_and_not_counted() -> None:
    html = '<p>Two words <a class="cite" href="#x">NRS 40.455</a></p><div class="m" popover="auto"><p>A b c</p></div>'
    assert words_in(html) == 2
    assert words_in((Sourced("one", (Cite("a long citation", "x"),)),)) == 1
