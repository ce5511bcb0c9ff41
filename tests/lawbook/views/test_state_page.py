"""A state's page: every part of the law once, in one order, each sentence with its source."""

from __future__ import annotations

from dataclasses import fields, is_dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

import pytest

from lawbook.model import Source
from lawbook.views.cites import label
from lawbook.views.site import Site
from lawbook.views.state.cases import second_loan
from lawbook.views.state_page import StatePage, state_meta, state_page
from lawbook.views.values import Sourced

from . import invented
from .invented import CITE, FIRST

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lawbook.model import Lawbook, StateLaw
    from lawbook.views.page import PageMeta

BARRED = {
    "rules": [{"when": {**FIRST, "units": {"max": 2}}, "outcome": "barred", **CITE}, {"outcome": "allowed", **CITE}]
}


def page(**parts: Any) -> StatePage:
    state = invented.law(**parts)
    return state_page(invented.book(state), state, "<p>Prose.</p>")


def meta(state: StateLaw) -> PageMeta:
    site = Site(as_of=date(2026, 11, 20), origin="https://shortfall.example.org")
    return state_meta(site, state_page(invented.book(state), state, ""), state)


def test_the_rules_of_every_state_are_read_first() -> None:
    lines = page(**BARRED).permission.rules
    assert [line.when.lead for line in lines] == ["If", "Otherwise, if", "Otherwise, if", "In every other case"]
    assert [line.verdict.key for line in lines] == ["barred", "barred", "barred", "allowed"]
    assert lines[0].cites[0].page == "/everywhere/"
    assert lines[2].cites[0].page == ""


def test_a_barred_answer_says_for_whom_it_holds() -> None:
    fits = page(**BARRED).fits
    assert fits.lead == "This answer holds only if:"
    assert fits.clauses == (
        "this loan's own lender foreclosed in court or without a court",
        "the building has at most 2 homes",
    )


def test_behind_a_bar_there_is_no_day_and_no_claim() -> None:
    found = page(**BARRED)
    assert found.asking.box.figure == "No claim"
    assert found.asking.box.example == ""
    assert (found.amount.example.low, found.amount.example.high) == (0, 0)


def test_the_box_names_a_day_where_the_sale_starts_the_clock() -> None:
    box = page().asking.box
    assert (box.figure, box.start) == ("90 days", "after the sale")
    assert box.example == "For a sale on March 10, 2026, that is June 8, 2026."


@pytest.mark.parametrize(
    "clock",
    [
        {"from": "deed"},
        {"from": "sale", "or": {"within": "30 days", "from": "deed", "whichever": "sooner"}},
        {"from": "sale", "or": {"within": "6 years", "from": "default", "whichever": "unsettled"}},
    ],
)
def test_the_box_names_no_day_that_the_page_cannot_know(clock: dict[str, Any]) -> None:
    row = {"act": "suit", "within": "90 days", "missed": "barred", **CITE, **clock}
    assert page(deadlines=[row]).asking.box.example == ""


def test_a_day_to_collect_is_not_called_a_day_to_ask() -> None:
    row = {"act": "enforcement", "within": "2 years", "from": "judgment", "missed": "unenforceable", **CITE}
    box = page(deadlines=[row]).asking.box
    assert box.label == "Last day to collect"
    assert box.missed == "After that day the judgment can no longer be collected."


def test_other_loans_with_one_answer_share_a_line() -> None:
    labels = [line.label for line in page().cases.lines]
    assert labels[0].startswith("A refinance, a refinance with cash out, a home equity loan or credit line")
    assert labels[1:] == [
        "Any second loan, wiped out when another lender took the home",
        "A court foreclosure, a short sale or a deed in lieu",
    ]


def test_a_second_loan_that_only_some_facts_protect_is_not_called_barred() -> None:
    protected = {
        "when": {"foreclosure": "nonjudicial", "lien": "junior", "loan": "purchase"},
        "outcome": "barred",
        **CITE,
    }
    state = invented.law(rules=[protected, {"outcome": "allowed", **CITE}])
    line = second_loan(state.law, state.sources, invented.everywhere().law)
    assert (line.verdict.key, line.verdict.words) == ("depends", "It depends")


def test_a_second_loan_that_is_barred_on_all_facts_is_called_barred() -> None:
    protected = {"when": {"foreclosure": ["judicial", "nonjudicial"], "lien": "junior"}, "outcome": "barred", **CITE}
    state = invented.law(rules=[protected, {"outcome": "allowed", **CITE}])
    assert second_loan(state.law, state.sources, invented.everywhere().law).verdict.key == "barred"


def test_a_second_loan_on_which_courts_disagree_is_not_called_barred() -> None:
    doubtful = {"when": {"lien": "junior"}, "outcome": "unsettled", "why": "Courts disagree.", **CITE}
    state = invented.law(rules=[doubtful, {"outcome": "allowed", **CITE}])
    assert second_loan(state.law, state.sources, invented.everywhere().law).verdict.key == "unsettled"


def test_paychecks_count_in_the_minimum_wage_of_the_day() -> None:
    limits = page().collecting.paycheck.limits
    assert limits[1] == "what is above $217.50 a week (30 hours at the federal minimum wage)"


def test_where_wages_are_banned_the_federal_limits_are_left_out() -> None:
    banned = {"garnishment": "banned", "limits": [], "how": "No court may.", **CITE}
    found = page(wages=banned).collecting.paycheck
    assert (found.says, found.limits, found.everywhere) == ("A paycheck cannot be taken for this debt.", (), ())


def test_primary_sources_stand_before_secondary_ones() -> None:
    found = page().sources
    assert [line.anchor for line in found] == ["source-statute", "source-secondary"]
    assert found[0].how_read == "read in the statute's own text on"


def test_changes_stand_newest_first_and_signed() -> None:
    assert [(change.what, change.by) for change in page().history] == [
        ("Read again.", "second reader"),
        ("First published.", "author"),
    ]


def test_the_law_is_to_be_checked_again_after_twelve_months() -> None:
    assert page().check_again == date(2027, 11, 20)


def test_the_states_own_question_is_shown() -> None:
    assert page(asks={"home": "Was it your home at the notice?"}).permission.asks == (
        ("Your home", "Was it your home at the notice?"),
    )


def test_an_exception_keeps_the_files_own_words() -> None:
    rule = {"outcome": "allowed", "how": "How it goes.", "unless": "you signed a waiver", **CITE}
    assert page(rules=[rule]).permission.rules[-1].notes == ("How it goes.", "Exception: you signed a waiver.")


def test_the_steps_name_the_owners_own_step_where_value_must_be_asked_for() -> None:
    ask = {"act": "motion", "within": "30 days", "from": "sale"}
    credit = [{"when": FIRST, "credit": "on-request", "ask": ask, **CITE}, {"credit": "none", **CITE}]
    steps = page(fair_value=credit).steps
    own = next(step for step in steps if step.cites)
    assert own.text == "You must ask the court in writing within 30 days after the sale."


def test_the_frame_of_the_page_is_whole() -> None:
    found = meta(invented.law())
    assert found.canonical == "https://shortfall.example.org/states/nevada/"
    assert [link.path for link in found.breadcrumb] == ["/", "/states/", "/states/nevada/"]
    assert [
        kind for kind in ("BreadcrumbList", "Article", "FAQPage") if f'"@type":"{kind}"' in "".join(found.json_ld)
    ] == [
        "BreadcrumbList",
        "Article",
        "FAQPage",
    ]


def sentences(value: Any) -> Iterator[Any]:
    """Every part of a view that can carry citations."""
    if is_dataclass(value):
        if hasattr(value, "cites"):
            yield value
        for one in fields(value):
            yield from sentences(getattr(value, one.name))
    elif isinstance(value, tuple):
        for one in value:
            yield from sentences(one)


def test_every_sentence_of_law_of_the_real_book_has_its_source(book: Lawbook) -> None:
    for law in book.states:
        view = state_page(book, law, "")
        bare = [one for one in sentences(view) if not one.cites and not _is_advice(one)]
        assert bare == [], law.code


def _is_advice(one: Any) -> bool:
    """Steps are advice; a question of one's own words may lean on none."""
    return type(one).__name__ == "Step" or (isinstance(one, Sourced) and one.text == "")


def test_every_citation_of_the_real_book_leads_to_an_entry(book: Lawbook) -> None:
    for law in book.states:
        view = state_page(book, law, "")
        here = {line.anchor for line in view.sources}
        there = {"depends", "loans", "take", "sources"}
        for one in sentences(view):
            for cite in one.cites:
                assert cite.anchor in (there if cite.page else here), (law.code, cite)


def test_no_real_page_says_you_owe(book: Lawbook) -> None:
    for law in book.states:
        assert "you owe" not in repr(state_page(book, law, "")).lower().replace("what you owe", ""), law.code


def deciding(view: StatePage) -> list[list[bool]]:
    return [[line.decides for line in lines] for lines in (view.permission.rules, view.amount.lines, view.asking.lines)]


def test_the_row_that_decides_the_usual_case_is_marked_in_each_table() -> None:
    late = {
        "when": {"loan": "refinance"},
        "act": "suit",
        "within": "1 year",
        "from": "sale",
        "missed": "barred",
        **CITE,
    }
    usual = {"act": "suit", "within": "90 days", "from": "sale", "missed": "barred", **CITE}
    assert deciding(page(deadlines=[late, usual])) == [[False, False, True], [True], [False, True]]


def test_behind_a_bar_the_other_tables_decide_nothing() -> None:
    assert deciding(page(**BARRED)) == [[False, False, True, False], [False], [False]]
    assert page(**BARRED).asking.timeline is None


@pytest.mark.parametrize(
    ("kind", "cite", "short"),
    [
        ("case", "Rice v. Flynn, 628 A.2d 139 (Me. 1993)", "Rice v. Flynn"),
        ("case", "Adams v. Bank (Alaska 1988)", "Adams v. Bank"),
        ("case", "In re Hornaday, No. 18-24483 (Bankr. S.D. Fla. 2020)", "In re Hornaday"),
        ("case", "95 Mass. App. Ct. 170 (good faith)", "95 Mass. App. Ct. 170 (good faith)"),
        ("statute", "S.C. Code § 15-39-410, as printed in bill S. 346 (2023)", "S.C. Code § 15-39-410"),
        ("statute", "Tex. Const. art. XVI, § 50", "Tex. Const. art. XVI, § 50"),
        ("secondary", "AllLaw, Texas laws", "AllLaw"),
        ("secondary", "Utah Code § 57-1-32, quoted by a broker", "Utah Code § 57-1-32, quoted by a broker"),
        ("secondary", "NRS 17.214, as set out by a guide", "NRS 17.214, as set out by a guide"),
        ("secondary", "Tex. Const. art. XVI, § 50(g), on a form", "Tex. Const. art. XVI, § 50(g), on a form"),
        ("secondary", "Rice v. Flynn, quoted by a blog", "Rice v. Flynn, quoted by a blog"),
        ("agency", "HUD Letter 89-14 (May 3, 1989)", "HUD Letter 89-14 (May 3, 1989)"),
    ],
)
def test_beside_a_sentence_a_source_stands_in_its_short_form(kind: str, cite: str, short: str) -> None:
    source = {"cite": cite, "url": "https://law.example.org/", "kind": kind, "read": "2026-11-20"}
    assert label("one", {"one": Source.model_validate(source)}) == short


def test_sources_with_one_short_form_stand_whole() -> None:
    both = {
        name: Source.model_validate(
            {"cite": f"AllLaw, {name}", "url": "https://law.example.org/", "kind": "secondary", "read": "2026-11-20"}
        )
        for name in ("first", "second")
    }
    assert [label(name, both) for name in both] == ["AllLaw, first", "AllLaw, second"]
