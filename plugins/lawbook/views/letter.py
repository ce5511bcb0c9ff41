"""The letters: the list, and a page for each that a reader fills in without anything leaving the browser."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from . import json_ld
from .cites import SourceLine, cites, source_lines
from .handout import Doing, doings, guides, letter_path, paper_path
from .letter_text import Block, blocks
from .page import PageMeta, page_meta, reading_minutes, words_in
from .questions import Asked, asked
from .site import DESK
from .values import Link, Sourced

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from ..letters import Advice, LetterField
    from ..model import Lawbook, Letter, Source
    from .site import Site

LETTERS = Link("Letters", "/letters/")
LAW = "/letters/law/"
"""The folder of the states' rules on market value, as a letter's script reads them."""
_TITLE = "Letters to fill in, print and send"
_SUMMARY = "Six letters about the debt left after a foreclosure. You fill them in in your browser. Nothing is sent."
_SCRIPT = "/theme/js/letters/letter.js"


@dataclass(frozen=True, slots=True)
class StateName:
    """A state to choose."""

    code: str
    name: str


@dataclass(frozen=True, slots=True)
class LetterPage:
    """What a letter's page prints. `states` is empty where the letter asks for none; `law` is their folder."""

    answer: str
    use: tuple[Sourced, ...]
    avoid: tuple[Sourced, ...]
    cautions: tuple[Sourced, ...]
    before: tuple[Doing, ...]
    fields: tuple[LetterField, ...]
    blocks: tuple[Block, ...]
    states: tuple[StateName, ...]
    law: str
    papers: tuple[Link, ...]
    guides: tuple[Link, ...]
    questions: tuple[Asked, ...]
    sources: tuple[SourceLine, ...]


@dataclass(frozen=True, slots=True)
class LettersPage:
    """Every letter: its link and what it does."""

    lines: tuple[tuple[Link, str], ...]


def letter_page(book: Lawbook, letter: Letter) -> LetterPage:
    """The page of one letter."""
    by_slug = {paper.slug: paper for paper in book.papers}
    asks = any(field.kind.value == "state" for field in letter.fields)
    return LetterPage(
        answer=letter.answer,
        use=_said(letter.use, letter.sources),
        avoid=_said(letter.avoid, letter.sources),
        cautions=_said(letter.cautions, letter.sources),
        before=doings(letter.before, letter.sources),
        fields=letter.fields,
        blocks=blocks(letter),
        states=tuple(StateName(law.code, law.name) for law in book.states) if asks else (),
        law=LAW,
        papers=tuple(Link(by_slug[slug].title, paper_path(slug)) for slug in letter.papers),
        guides=guides(book, letter.related),
        questions=asked(letter.faq, letter.sources),
        sources=source_lines(letter.sources),
    )


def letter_meta(site: Site, letter: Letter, view: LetterPage) -> PageMeta:
    """The frame of a letter's page."""
    path = letter_path(letter.slug)
    about = json_ld.article(site, letter.title, letter.summary, path, letter.reviewed)
    questions = json_ld.faq_page((one.question, one.answer.text) for one in view.questions)
    return page_meta(
        site,
        "letter",
        letter.title,
        letter.summary,
        (LETTERS, Link(letter.title, path)),
        reviewed=letter.reviewed,
        updated=letter.reviewed,
        reading_minutes=reading_minutes(words_in((view.answer, view.use, view.avoid, view.cautions, view.before))),
        json_ld=(about, questions) if view.questions else (about,),
        author=DESK,
        scripts=(_SCRIPT,),
    )


def letters_page(letters: Iterable[Letter]) -> LettersPage:
    """The letters in their order."""
    return LettersPage(tuple((Link(one.title, letter_path(one.slug)), one.answer) for one in letters))


def letters_meta(site: Site) -> PageMeta:
    """The frame of the list of letters."""
    return page_meta(site, "letters", _TITLE, _SUMMARY, (LETTERS,), updated=site.as_of)


def _said(advice: Iterable[Advice], sources: Mapping[str, Source]) -> tuple[Sourced, ...]:
    return tuple(Sourced(one.text, cites(one.cite, sources)) for one in advice)
