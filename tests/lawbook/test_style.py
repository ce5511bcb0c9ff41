"""The rules of writing by number: each with a text that keeps it and one that does not, at its limit."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from lawbook.frontmatter import read
from lawbook.model import Article, Letter, Page, StateLaw
from lawbook.parse import parse
from lawbook.style.passages import Kind
from lawbook.style.passages import read as parted
from lawbook.style.readability import measure, sentences
from lawbook.style.report import Report, report
from lawbook.style.rules import StyleRule
from lawbook.style.syllables import syllables

if TYPE_CHECKING:
    from lawbook.frontmatter import Document
    from lawbook.model import Writing

ARTICLE = """\
title: "{name}"
summary: Short words.
date: 2026-11-23
reviewed: 2026-11-23
author: Shortfall editorial desk
series: start-here
order: 1
answer: "{answer}"
takeaways: [One, Two, Three]
"""
PAGE = 'title: "{name}"\nsummary: Short words.\nreviewed: 2026-11-23\n'

ALDER = Path(__file__).parent / "mistakes" / "alder.md"
LAW_LIMIT = 64


class Desk:
    """Writes files into a folder and reads them as the gate does."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def page(self, body: str, extra: str = "", name: str = "about") -> tuple[Writing, Document]:
        return self._file(Page, name, PAGE.format(name=name) + extra, body)

    def article(self, body: str, answer: str = "Yes.", extra: str = "") -> tuple[Writing, Document]:
        return self._file(Article, "guide", ARTICLE.format(name="A guide", answer=answer) + extra, body)

    def _file(self, shape: type[Writing], name: str, front: str, body: str) -> tuple[Writing, Document]:
        path = self.folder / f"{name}.md"
        path.write_text(f"---\n{front}---\n{body}\n", encoding="utf-8")
        document, unreadable = read(path, f"content/pages/{name}.md")
        sheet, problems = parse(document, shape)
        assert (unreadable, problems) == ((), ())
        assert sheet
        return sheet, document


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path)


def fails(found: Report, rule: str) -> list[str]:
    return [str(one).split("\n")[0] for one in found.problems if f"(style: {rule})" in one.must]


def warns(found: Report, rule: str) -> list[str]:
    return [str(one).split("\n")[0] for one in found.warnings if f"(style: {rule})" in one.must]


def words(number: int) -> str:
    """One sentence of so many words."""
    return " ".join(["Word", *["word"] * (number - 1)]) + "."


def many(number: int, each: int = 10) -> str:
    """So many words, ten to a sentence, one sentence to a paragraph, each under a heading of no more than 200."""
    full, rest = divmod(number, each)
    parts = [words(each)] * full + ([words(rest)] if rest else [])
    return "\n\n".join(parts)


@pytest.mark.parametrize(
    ("text", "counted"),
    [
        ("The cat sat on the mat.", (1, 6, 6, -1.45)),
        (
            (
                "Four score and seven years ago our fathers brought forth, on this continent, a new nation, conceived "
                "in liberty, and dedicated to the proposition that all men are created equal."
            ),
            (1, 30, 48, 14.99),
        ),
        (
            (
                "The lender must ask the court within three months. If it does not, the claim ends. You can use this "
                "in your answer."
            ),
            (3, 23, 26, 0.74),
        ),
        ("In Texas, a deficiency judgment lasts 10 years and can be renewed.", (1, 12, 18, 6.79)),
    ],
)
def test_the_grade_of_texts_counted_by_hand(text: str, counted: tuple[int, int, int, float]) -> None:
    found = measure(sentences(text))
    assert (found.sentences, found.words, found.syllables, round(found.grade, 2)) == counted


@pytest.mark.parametrize(
    ("count", "said"),
    [
        (1, "the sale owed filed sued judge's rule stayed dies lien lieu does don't 2026 $250,000 § real's"),
        (2, "lender judgment sales' paying buyer granted judges table settled acre homestead statement's doesn't VA"),
        (3, "foreclosure area period liable usual settlement everyone Ohio FHA Wyoming redemption Virginia IRS"),
        (4, "deficiency nonjudicial California entitlement earlier's mediation experience USDA February"),
        (5, "editorial association liability Louisiana amortization"),
    ],
)
def test_syllables_counted_by_hand(count: int, said: str) -> None:
    odd = {"sales'": 1, "statement's": 2, "earlier's": 3, "real's": 2, "acre": 2}
    assert {word: syllables(word) for word in said.split()} == {word: odd.get(word, count) for word in said.split()}


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Smith v. Jones was decided in 2009. It stands.", 2),
        ("Acme Corp. Ltd. sold it. Fine.", 2),
        ('He said "Stop." Then he left.', 2),
        ("See U.S. Code for more. It is short.", 2),
        ("No. It does not. See No. 17 and Sec. 5 of it.", 3),
        ("It is on Form 1099-C. Keep it.", 2),
        ("Is it so? Yes! It is.", 3),
        ("It costs $1.50 today. That is all", 2),
    ],
)
def test_where_a_sentence_ends(text: str, number: int) -> None:
    assert len(sentences(text)) == number


def hard(number: int, word: str = "lender") -> str:
    """Twelve sentences of ten words; so many of the words are hard, the others *sale*."""
    said = [word] * number + ["sale"] * (120 - number)
    parts = (said[at : at + 10] for at in range(0, 120, 10))
    return "\n\n".join(" ".join([part[0].title(), *part[1:]]) + "." for part in parts)


def test_a_page_has_a_grade_of_at_most_8(desk: Desk) -> None:
    # 0.39 * 122 / 13 + 11.8 * (122 + n) / 122 - 15.59, with the two words of the summary: 8.0 at 84.
    assert fails(report([desk.page(hard(84))]), "grade") == []
    assert fails(report([desk.page(hard(85))]), "grade") == [
        (
            "content/pages/about.md:2:8: the text must have a reading grade of at most 8: shorter words, shorter "
            "sentences (style: grade); found 8.1"
        )
    ]


def test_a_short_text_has_no_grade(desk: Desk) -> None:
    assert fails(report([desk.page("Constitutional misrepresentation notwithstanding.")]), "grade") == []


def test_sentences_average_at_most_15_words(desk: Desk) -> None:
    # The summary is a sentence of two words: seven of fifteen and one of two, or of twenty-eight.
    even = "\n\n".join([words(15)] * 7 + [words(28)])
    assert fails(report([desk.page(even)]), "average") == []
    assert fails(report([desk.page(f"{even}\n\n{words(16)}")]), "average") == [
        "content/pages/about.md:2:8: sentences must have at most 15 words on average (style: average); found 15.1"
    ]


def test_a_sentence_over_25_words_warns_and_one_over_40_fails(desk: Desk) -> None:
    assert warns(report([desk.page(words(25))]), "sentence") == []
    found = report([desk.page(f"It is short. {words(26)}\n\n{words(40)}")])
    assert [line[:31] for line in warns(found, "sentence")] == [
        "content/pages/about.md:6:14: bo",
        "content/pages/about.md:8:1: bod",
    ]
    assert fails(found, "sentence") == []
    assert fails(report([desk.page(words(41))]), "sentence") == [
        (
            "content/pages/about.md:6:1: body: a sentence must have at most 40 words (style: sentence); found 41: "
            '"Word word word word word word …"'
        )
    ]


def test_a_long_answer_sentence_is_said_at_its_value(desk: Desk) -> None:
    faq = f'faq:\n  - {{q: "Is it so?", a: "{words(41)}", about: deadline}}\n'
    assert fails(report([desk.page("It is.", faq)]), "sentence")[0].startswith(
        "content/pages/about.md:6:25: faq row 1.a: a sentence must have at most 40 words"
    )


def test_a_paragraph_has_at_most_three_sentences(desk: Desk) -> None:
    assert fails(report([desk.page("One is. Two is. Three is.")]), "paragraph") == []
    assert fails(report([desk.page("Short.\n\nOne is. Two is.\nThree is. Four is.")]), "paragraph") == [
        "content/pages/about.md:8:1: body: a paragraph must have at most 3 sentences (style: paragraph); found 4"
    ]


@pytest.mark.parametrize(
    ("number", "says"),
    [
        (349, "fail"),
        (350, "warn"),
        (399, "warn"),
        (400, "none"),
        (900, "none"),
        (901, "warn"),
        (950, "warn"),
        (951, "fail"),
    ],
)
def test_an_article_has_400_to_900_words(desk: Desk, number: int, says: str) -> None:
    found = report([desk.article(many(number))])
    said = {"fail": bool(fails(found, "length")), "warn": bool(warns(found, "length"))}
    assert said == {"fail": says == "fail", "warn": says == "warn"}


def test_a_page_may_be_short(desk: Desk) -> None:
    assert fails(report([desk.page("Short.")]), "length") == []


def test_the_short_answer_has_at_most_40_words(desk: Desk) -> None:
    assert fails(report([desk.article("", answer=words(40))]), "answer") == []
    assert fails(report([desk.article("", answer=words(41))]), "answer") == [
        "content/pages/guide.md:9:9: answer: the short answer must have at most 40 words (style: answer); found 41"
    ]


def test_a_heading_stands_every_200_words(desk: Desk) -> None:
    assert fails(report([desk.page(f"{many(200)}\n\n## Next\n\n{many(200)}")]), "headings") == []
    assert fails(report([desk.page(f"Lead.\n\n## Next\n\n{many(201)}")]), "headings") == [
        (
            "content/pages/about.md:8:1: body: a heading (##) must stand at least every 200 words (style: headings); "
            "found none from here to line 50"
        )
    ]


def test_a_table_is_not_read_word_by_word(desk: Desk) -> None:
    table = "Table: Words\n\n| A |\n|---|\n" + f"| {' '.join(['word'] * 50)} |\n" * 3
    assert fails(report([desk.page(f"{many(190)}\n\n{table}")]), "headings") == []


@pytest.mark.parametrize("said", ["here", "Here.", "read more", "Read more …", "this link"])
def test_a_link_says_where_it_leads(desk: Desk, said: str) -> None:
    assert fails(report([desk.page("See [all states](/states/).")]), "link-words") == []
    assert fails(report([desk.page(f"Now [{said}](/states/).")]), "link-words")[0].startswith(
        "content/pages/about.md:6:5: body: a link must say where it leads (style: link-words); found"
    )


def test_click_here_is_not_said_at_all(desk: Desk) -> None:
    assert len(fails(report([desk.page("To begin, click here.")]), "link-words")) == 1
    assert len(fails(report([desk.page("To begin, [Click here](/states/).")]), "link-words")) == 1


def test_the_same_words_lead_to_the_same_place(desk: Desk) -> None:
    same = "See [the FAQ](/faq/) and [the FAQ](/faq/)."
    assert fails(report([desk.page(same)]), "link-target") == []
    assert fails(report([desk.page("See [the FAQ](/faq/) and [The FAQ](/states/).")]), "link-target") == [
        (
            "content/pages/about.md:6:26: body: the same words must lead to the same place (/faq/ above) "
            '(style: link-target); found "The FAQ" to /states/'
        )
    ]


def test_a_place_with_four_names_warns(desk: Desk) -> None:
    three = "[One](/faq/) [two](/faq/) [three](/faq/)"
    assert warns(report([desk.page(three)]), "link-target") == []
    assert len(warns(report([desk.page(f"{three} [four](/faq/)")]), "link-target")) == 1


@pytest.mark.parametrize(
    ("rule", "kept", "broken"),
    [
        ("date", "It ended on May 23, 2025.", "It ended on 2025-05-23."),
        ("date", "It took 1/2 of it.", "It ended on 5/23/2025."),
        ("shall", 'The law says "shall pay". It must.', "The lender shall pay."),
        ("repossess", "The home was foreclosed. A car can be repossessed.", "The home was repossessed."),
        ("you-owe", 'They write "you owe us". Do you owe it? Ask whether you owe it, or if you owe it.', "You owe it."),
        ("you-owe", "Asking is not agreeing that you owe it.", "That is what you still owe."),
        ("address", "See the court's page.", "See www.example.org for it."),
    ],
)
def test_words_that_are_not_used(desk: Desk, rule: str, kept: str, broken: str) -> None:
    assert fails(report([desk.page(kept)]), rule) == []
    assert len(fails(report([desk.page(broken)]), rule)) == 1
    faq = f'faq:\n  - {{q: "Is it so?", a: "{broken}", about: deadline}}\n'
    assert fails(report([desk.page("It is.", faq)]), rule)[0].startswith("content/pages/about.md:6:25: faq row 1.a: ")


@pytest.mark.parametrize(
    "first",
    [
        "The debt left after the sale can be claimed.",
        "The debt left after the sale is a *deficiency*.",
        "A **deficiency**, or debt left\nafter the sale.",
    ],
)
def test_a_deficiency_is_introduced(desk: Desk, first: str) -> None:
    assert fails(report([desk.article(f"{first}\n\nThe deficiency grows.")]), "deficiency") == []


def test_a_deficiency_that_comes_before_its_meaning_is_a_problem(desk: Desk) -> None:
    body = "A deficiency can be claimed. It is the debt left after the sale."
    assert fails(report([desk.article(body)]), "deficiency") == [
        (
            'content/pages/guide.md:12:3: body: "the debt left after the sale" must stand at or before the first '
            '"deficiency" of the body (style: deficiency); found "deficiency"'
        )
    ]
    assert fails(report([desk.page(body)]), "deficiency") == []


LETTERS = list("abcdefghijklmnopqrst")


@pytest.mark.parametrize(("exchanged", "problems"), [(4, 0), (3, 1)])
def test_two_paragraphs_are_at_most_80_percent_alike(desk: Desk, exchanged: int, problems: int) -> None:
    other = [("x" if at % 5 == 2 and at < 5 * exchanged else sign) for at, sign in enumerate(LETTERS)]
    pages = [desk.page(" ".join(LETTERS)), desk.page(" ".join(other), name="privacy")]
    found = fails(report(pages), "alike")
    assert len(found) == problems
    assert all(line.startswith("content/pages/privacy.md:6:1: body: two paragraphs must not be") for line in found)
    assert all(line.endswith("found nearly the same in content/pages/about.md:6") for line in found)


def test_a_paragraph_of_a_few_words_may_stand_twice(desk: Desk) -> None:
    pages = [desk.page("Look up the page of your state."), desk.page("Look up the page of your state.", name="privacy")]
    assert fails(report(pages), "alike") == []


def asks(question: str) -> str:
    return f'faq:\n  - {{q: "{question}", a: "Yes.", about: deadline}}\n'


@pytest.mark.parametrize(
    ("first", "second", "problems"),
    [
        ("Can a lender sue me after a short sale?", "Can the lender sue me after a short sale?", 1),
        ("Can a lender sue me after a short sale?", "How long does a judgment last?", 0),
        ("Can a lender sue me in North Dakota?", "Can a lender sue me in South Dakota?", 0),
        ("Can a lender sue me in Texas?", "Can the lender sue me in Texas?", 1),
    ],
)
def test_no_question_is_asked_twice(desk: Desk, first: str, second: str, problems: int) -> None:
    pages = [desk.page("It is.", asks(first)), desk.page("It is not.", asks(second), name="privacy")]
    assert len(fails(report(pages), "question")) == problems


def test_an_exception_with_its_reason_silences_its_rule_alone(desk: Desk) -> None:
    style = 'style:\n  - {allow: shall, why: "The heading of a form."}\n'
    found = report([desk.page("It shall be 2025-05-23.", style)])
    assert fails(found, "shall") == []
    assert len(fails(found, "date")) == 1


def test_an_exception_that_nothing_needs_is_a_problem(desk: Desk) -> None:
    found = report([desk.page("It must be.", 'style:\n  - {allow: shall, why: "The heading of a form."}\n')])
    [said] = [str(one).split("\n")[0] for one in found.problems]
    assert said.startswith("content/pages/about.md:6:5: style row 1: an exception must be needed: remove it; found the")


def test_what_is_wrong_is_said_at_its_line_and_column_of_a_longer_paragraph(desk: Desk) -> None:
    assert fails(report([desk.page("A [home](/states/) is sold.\nIt **shall** go.")]), "shall") == [
        'content/pages/about.md:7:6: body: say "must", not "shall" (style: shall); found "shall"'
    ]


def test_a_letters_body_is_the_readers_own(desk: Desk) -> None:
    page, document = desk.page("I shall not pay.", asks("Shall I pay?"))
    assert [one.name for one in parted(page, document).passages] == ["summary", "faq row 1.q", "faq row 1.a", "body"]
    letter = Letter.model_construct()
    assert [one.name for one in parted(letter, document).passages] == ["summary", "faq row 1.q", "faq row 1.a"]


def test_what_others_say_is_not_measured(desk: Desk) -> None:
    page, document = desk.page("It is.")
    data = {"specimen": [{"text": "You owe it."}], "claims": [{"claim": "You owe it.", "truth": "It depends."}]}
    told = parted(page, replace(document, data=data)).passages
    assert [(one.name, one.text) for one in told] == [("claims row 1.truth", "It depends."), ("body", "It is.")]


def test_markup_and_citations_are_no_words(desk: Desk) -> None:
    body = "- **One** [two](/states/) three. [@ac-72-6]\n- Then {{ example: gap }} more."
    items = parted(*desk.page(body)).body
    assert [(one.kind, one.words) for one in items] == [(Kind.ITEM, 3), (Kind.ITEM, 3)]


def test_every_rule_is_named_in_the_documentation() -> None:
    from tests.conftest import ROOT

    told = (ROOT / "docs" / "state-file.md").read_text(encoding="utf-8")
    assert [rule for rule in StyleRule if f"| `{rule}` |" not in told] == []


def test_a_file_of_law_may_read_one_grade_harder(tmp_path: Path) -> None:
    path = tmp_path / "nevada.md"
    front = ALDER.read_text(encoding="utf-8").partition("\n---\n")[0]
    graded = []
    for number in (LAW_LIMIT, LAW_LIMIT + 1):
        path.write_text(f"{front}\n---\n{hard(number, 'creditor')}\n", encoding="utf-8")
        document, _ = read(path, "content/states/nevada.md")
        law, _ = parse(document, StateLaw)
        assert law
        graded.append(fails(report([(law, document)]), "grade"))
    assert [len(found) for found in graded] == [0, 1]
