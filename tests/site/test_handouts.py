"""Papers and letters on the built site: numbers lead both ways, a specimen says so, questions flow into the FAQ."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

import pytest

from tests.site.pages import BuiltPage

if TYPE_CHECKING:
    from pathlib import Path

    from lawbook.model import Lawbook

PAPERS = {
    "summons-and-complaint",
    "motion-for-deficiency",
    "validation-notice",
    "form-1099-c",
    "settlement-offer",
    "wage-garnishment",
}
LETTERS = {
    "ask-for-validation",
    "dispute-the-sum",
    "ask-for-market-value",
    "settlement-offer",
    "waiver-before-short-sale-or-deed",
    "itemized-payoff-request",
}
PLACEHOLDERS = re.compile(r"\$[0,]+$|^[-+] \$[0,]+$")


def page_of(site: Path, path: str) -> BuiltPage:
    return BuiltPage(path, site / path.strip("/") / "index.html")


def test_every_paper_and_letter_that_was_promised_is_there(book: Lawbook) -> None:
    assert {paper.slug for paper in book.papers} == PAPERS
    assert {letter.slug for letter in book.letters} == LETTERS


@pytest.mark.parametrize("slug", sorted(PAPERS))
def test_the_numbers_of_a_specimen_lead_to_its_parts_and_back(site: Path, book: Lawbook, slug: str) -> None:
    page = page_of(site, f"/papers/{slug}/")
    paper = next(paper for paper in book.papers if paper.slug == slug)
    for number, name in enumerate(paper.parts, start=1):
        there, back = page.soup.find(id=f"mark-{name}"), page.soup.find(id=f"part-{name}")
        assert there, name
        assert back, name
        assert (there["href"], there.get_text().split()[-1]) == (f"#part-{name}", str(number))
        link = back.find("a", href=f"#mark-{name}")
        assert link, name
        assert link.get_text().split()[-1] == str(number)


@pytest.mark.parametrize("slug", sorted(PAPERS))
def test_a_specimen_says_that_it_is_one_and_holds_no_real_sum(site: Path, slug: str) -> None:
    specimen = page_of(site, f"/papers/{slug}/").soup.find("figure", class_="specimen")
    assert specimen
    assert specimen.figcaption
    assert specimen.figcaption.get_text().startswith("Specimen")
    sums = [word for span in specimen.find_all("span") if "$" in (word := span.get_text().strip())]
    assert [word for word in sums if not PLACEHOLDERS.search(word)] == []


def test_every_paper_is_reached_from_each_of_its_senders(site: Path, book: Lawbook) -> None:
    page = page_of(site, "/papers/")
    for paper in book.papers:
        for sender in paper.senders:
            group = page.soup.find(id=f"from-{sender.value}")
            assert group, sender
            assert group.find("a", href=f"/papers/{paper.slug}/", string=paper.wants), (paper.slug, sender)


def test_the_home_pages_first_door_leads_to_the_papers(site: Path) -> None:
    doors = page_of(site, "/").soup.find(class_="doors")
    assert doors
    first = doors.find("a")
    assert first
    assert first["href"] == "/papers/"


def test_questions_of_papers_and_letters_are_in_the_faq(site: Path, book: Lawbook) -> None:
    texts = (BuiltPage("", file).soup.get_text(" ") for file in (site / "faq").glob("*/index.html"))
    text = " ".join(" ".join(texts).split())
    for sheet in (*book.papers, *book.letters):
        for question in sheet.faq:
            assert question.q in text
            assert question.a in text


def test_every_answer_of_a_letter_has_its_line_in_it(site: Path, book: Lawbook) -> None:
    for letter in book.letters:
        soup = page_of(site, f"/letters/{letter.slug}/").soup
        text = soup.find(id="letter")
        assert text
        assert "{{" not in text.get_text()
        assert "[@" not in text.get_text()
        for field in letter.fields:
            assert text.find(class_="slot", attrs={"data-field": field.name}), (letter.slug, field.name)
            assert soup.find(id=f"field-{field.name}"), (letter.slug, field.name)


def test_a_letter_has_no_form_that_could_be_sent(site: Path, book: Lawbook) -> None:
    for letter in book.letters:
        main = page_of(site, f"/letters/{letter.slug}/").soup.main
        assert main
        assert main.find("form") is None
        assert {one.get("type") for one in main.find_all("button")} == {"button"}
        assert main.find(attrs={"name": True, "data-name": True}) is None


def test_every_state_has_its_rules_on_market_value_for_the_letter(site: Path, book: Lawbook) -> None:
    for law in book.states:
        data = json.loads((site / "letters" / "law" / f"{law.code}.json").read_text(encoding="utf-8"))
        counted = [row for row in law.law.fair_value if row.credit.value != "none"]
        assert (data["name"], data["page"]) == (law.name, f"/states/{law.slug}/")
        assert [bool(row["ask"]) for row in data["rows"]] == [row.ask is not None for row in counted], law.code
        for row, told in zip(counted, data["rows"], strict=True):
            sources = [law.sources[name] for name in row.cite]
            primary = " ".join(one.cite for one in sources if one.kind.value != "secondary")
            assert all(name in primary for name in told["law"].split(" and ") if name), (law.code, told["law"])


def test_the_market_value_letter_warns_that_a_letter_may_not_be_enough(site: Path) -> None:
    page = page_of(site, "/letters/ask-for-market-value/")
    text = " ".join(page.soup.get_text(" ").split())
    assert "In some states a letter is not enough" in text
    assert page.soup.find("a", href="/states/")
