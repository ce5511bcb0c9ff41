"""Words on the built pages: marked where they may be, explained, true to their files; and the FAQ stays light."""

from __future__ import annotations

import html
import json
import re
from typing import TYPE_CHECKING, Any

import pytest
import yaml

from lawbook.model import Glossary, Page
from lawbook.prose import FIGURES
from lawbook.views.counts import counts
from lawbook.views.example import figures
from lawbook.views.faq import faq_page
from lawbook.views.glossary import terms
from lawbook.views.questions import question_id
from lawbook_pelican.prose_html import to_html
from lawbook_pelican.safe_html import refusals
from tests.conftest import ROOT
from tests.site.pages import BuiltPage, all_pages

if TYPE_CHECKING:
    from pathlib import Path

    from lawbook.model import Lawbook

MOST = 5
NEVER_IN = ["h1", "h2", "h3", "h4", "a", "th", "caption", "summary", "code"]
WORDS = Glossary.model_validate(
    {
        "title": "Words",
        "summary": "Words.",
        "reviewed": "2026-11-20",
        "slug": "glossary",
        "terms": [
            {"term": "Lien", "also": ["charge"], "means": "A claim on property."},
            {"term": "Deficiency", "means": "What is left."},
            {"term": "Deficiency judgment", "means": "An order."},
            {"term": "Penalty", "means": "A fee."},
            *({"term": f"Word{letter}", "means": "One."} for letter in "abcd"),
        ],
    }
)


def prose(text: str, base: str = "", *, in_place: bool = True) -> str:
    page = Page.model_validate({"title": "T", "summary": "S", "reviewed": "2026-11-20", "body": text, "slug": "t"})
    made = to_html(page, {"states": "51"}, base, terms(WORDS), in_place=in_place)
    assert list(refusals(made)) == []
    return made


def marked(text: str) -> list[str]:
    return re.findall(r'<button[^>]*class="term"[^>]*>([^<]+)</button>', prose(text))


def test_the_first_use_of_a_term_is_marked_and_no_other() -> None:
    assert marked("A lien. Two liens.\n\nA lien again.") == ["lien"]
    assert marked("Two LIENS, then a charge.") == ["LIENS"]
    assert marked("Penalties hurt.") == ["Penalties"]


def test_the_longest_name_wins_and_a_part_of_a_word_is_no_term() -> None:
    assert marked("A deficiency judgment, then a deficiency.") == ["deficiency judgment", "deficiency"]
    assert marked("An alien, a lien-holder and a surcharge.") == []


@pytest.mark.parametrize(
    "text",
    [
        "## A lien",
        "[a lien](/states/)",
        "[a **lien**](/states/)",
        "`lien`",
        "> A lien, he said.",
        "Table: Every lien\n\n| Lien |\n|---|\n| none |",
    ],
)
def test_a_term_is_never_marked_where_it_would_break_something(text: str) -> None:
    assert marked(text) == []


def test_a_term_is_marked_in_lists_cells_and_strong_words_and_no_text_is_lost() -> None:
    made = prose("- one **lien** and a penalty here\n- a deficiency\n\nTable: T\n\n| A |\n|---|\n| worda wordb |")
    text = html.unescape(re.sub(r"<[^>]+>", "", made))
    assert "one lien and a penalty here" in text
    assert "worda wordb" in text
    assert made.count('class="term"') == 5


def test_no_more_than_five_are_marked_and_each_has_its_meaning_after_the_text() -> None:
    made = prose("Lien, deficiency, penalty, worda, wordb, wordc, wordd.", "/base")
    assert made.count('class="term"') == MOST
    assert made.count("popover=") == MOST
    assert made.index('class="terms"') > made.rindex('class="term"')
    assert 'href="/base/glossary/#lien"' in made


def test_a_page_that_would_weigh_too_much_links_its_terms_instead() -> None:
    made = prose("A penalty for all.", "/base", in_place=False)
    assert '<a href="/base/glossary/#penalty">penalty</a>' in made
    assert "popover" not in made


def test_prose_without_terms_gets_no_list_of_words() -> None:
    assert "terms" not in prose("Nothing to explain.")


@pytest.mark.parametrize(
    ("made", "found"),
    [
        ('<button type="submit">x</button>', "type=submit on <button>"),
        ("<button>x</button>", "a <button> that could send a form"),
        ('<button type="button" popovertarget="menu">x</button>', "popovertarget=menu on <button>"),
        ('<button type="button" popovertargetaction="show">x</button>', "popovertargetaction=show on <button>"),
        ('<button type="button" onclick="x()">x</button>', "the attribute onclick on <button>"),
        ('<button type="button" form="f">x</button>', "the attribute form on <button>"),
        ('<div popover="manual">x</div>', "popover=manual on <div>"),
        ('<p popover="auto">x</p>', "the attribute popover on <p>"),
    ],
)
def test_a_button_in_prose_can_only_explain_a_word(made: str, found: str) -> None:
    assert found in list(refusals(made))


@pytest.fixture(scope="module")
def pages(site: Path) -> list[BuiltPage]:
    return all_pages(site)


def page_of(pages: list[BuiltPage], address: str) -> BuiltPage:
    return next(page for page in pages if page.address == address)


def test_marked_words_open_a_meaning_of_the_same_page(pages: list[BuiltPage]) -> None:
    seen = 0
    for page in pages:
        buttons = page.soup.find_all("button", class_="term")
        assert len(buttons) <= MOST, page.address
        for button in buttons:
            meaning = page.soup.find(id=str(button["popovertarget"]))
            assert meaning, page.address
            assert meaning.has_attr("popover"), page.address
            assert button.find_parent(NEVER_IN) is None, (page.address, button.text)
            seen += 1
    assert seen > len(pages)


def test_a_meaning_says_what_the_glossary_says(pages: list[BuiltPage], book: Lawbook) -> None:
    says = {f"term-{one.id}": one.means.text for one in terms(book.glossary)}
    for page in pages:
        for meaning in page.soup.find_all(popover=True):
            assert says[str(meaning["id"])] in meaning.get_text(), (page.address, meaning["id"])


def test_the_glossary_holds_every_term_from_a_to_z(pages: list[BuiltPage], book: Lawbook) -> None:
    page = page_of(pages, "/glossary/")
    assert book.glossary
    printed = [str(entry["id"]) for entry in page.soup.select(".glossary > div")]
    assert printed == [one.id for one in terms(book.glossary)]
    assert len(printed) >= 40
    for term in book.glossary.terms:
        assert term.means in page.soup.get_text(), term.term
    letters = [link["href"] for link in page.soup.select(".letters a")]
    assert letters == [f"#{heading['id']}" for heading in page.soup.select(".under-letter > h2")]


def test_every_claim_stands_with_its_truth_and_its_sources(pages: list[BuiltPage], book: Lawbook) -> None:
    page = page_of(pages, "/what-other-sites-get-wrong/")
    assert book.claims
    for claim in book.claims.claims:
        entry = next(one for one in page.soup.select(".claim") if claim.truth in one.get_text())
        assert claim.claim in entry.h3.get_text()
        assert len(entry.select(".cites a")) == len(claim.cite)
    assert len(page.soup.select(".claim")) == len(book.claims.claims)


def faqs(pages: list[BuiltPage]) -> list[BuiltPage]:
    return [page for page in pages if page.address.startswith("/faq/") and page.address != "/faq/"]


def test_the_questions_are_all_there_once(pages: list[BuiltPage], book: Lawbook) -> None:
    opened = [summary for page in faqs(pages) for summary in page.soup.select("details[data-about] > summary")]
    printed = [summary.get_text() for summary in opened]
    assert len(printed) == len({one.casefold() for one in printed})
    every = [one.q for sheet in (book.everywhere, *book.articles, *book.states) for one in sheet.faq]
    assert set(every) <= set(printed)


def test_the_list_of_questions_leads_to_each_that_holds_everywhere(pages: list[BuiltPage], book: Lawbook) -> None:
    listed = {link.get_text(): str(link["href"]) for link in page_of(pages, "/faq/").soup.select(".asked a")}
    for sheet in (book.everywhere, *book.articles, *book.papers, *book.letters):
        for one in sheet.faq:
            assert listed[one.q] == f"/faq/{one.about.value}/#{question_id(one.q)}"


def test_the_faq_tells_machines_what_it_shows(pages: list[BuiltPage], book: Lawbook) -> None:
    shown = {line.question: line.answer for line in faq_page(book).lines if line.made}
    told = {}
    for page in faqs(pages):
        for data in structured(page):
            for one in data.get("mainEntity", ()):
                told[one["name"]] = one["acceptedAnswer"]["text"]
                assert one["acceptedAnswer"]["text"] in page.soup.get_text()
    assert told == shown


def structured(page: BuiltPage) -> list[dict[str, Any]]:
    return [json.loads(one.string or "") for one in page.soup.find_all("script", type="application/ld+json")]


def test_the_glossary_tells_machines_its_terms(pages: list[BuiltPage], book: Lawbook) -> None:
    told = [data for data in structured(page_of(pages, "/glossary/")) if data["@type"] == "DefinedTermSet"]
    assert [one["name"] for one in told[0]["hasDefinedTerm"]] == [one.term for one in terms(book.glossary)]


def test_counts_and_sums_are_the_figures_prose_may_name(book: Lawbook) -> None:
    assert set(FIGURES["example"]) == set(figures())
    assert set(FIGURES["count"]) == set(counts(book))
    assert not set(FIGURES["example"]) & set(FIGURES["count"])


def test_the_counts_are_those_of_the_files(book: Lawbook) -> None:
    found = counts(book)
    files = [*(ROOT / "content" / "states").glob("*.md"), ROOT / "content" / "everywhere.md"]
    kinds = "\n".join(path.read_text(encoding="utf-8") for path in files)
    assert int(found["statutes"]) == len(re.findall(r"kind: statute\b", kinds))
    assert int(found["sources"].replace(",", "")) == len(re.findall(r"\bkind: [a-z-]+, read: ", kinds))
    tables = [table for law in book.states for table in (law.law.rules, law.law.fair_value, law.law.deadlines)]
    assert int(found["rows"]) == sum(len(table) for table in tables)


def test_the_page_of_method_counts_what_the_book_holds(pages: list[BuiltPage], book: Lawbook) -> None:
    text = page_of(pages, "/how-we-check-the-law/").soup.get_text()
    for name, number in counts(book).items():
        assert number in text, name
    assert counts(book)["states"] == str(len(book.states))


def test_the_worked_cases_are_as_many_as_we_say(pages: list[BuiltPage], book: Lawbook) -> None:
    said = re.search(r"More than (\d+) worked cases", page_of(pages, "/how-we-check-the-law/").soup.get_text())
    folder = ROOT / "tests" / "law" / "cases"
    cases = {path.stem: yaml.safe_load(path.read_text(encoding="utf-8")) for path in folder.glob("*.yaml")}
    assert said
    assert sum(len(found) for found in cases.values()) > int(said[1])
    assert all(cases[law.code] for law in book.states)
