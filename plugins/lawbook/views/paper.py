"""The way from who sent a paper to what it is, and one page for each kind of paper."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from . import json_ld
from .cites import SourceLine, cites, source_lines
from .handout import Doing, doings, guides, letter_path, paper_path
from .page import PageMeta, page_meta, reading_minutes, words_in
from .questions import Asked, asked
from .site import DESK
from .values import Anchor, Cite, Link, Sourced
from .wording.papers import SENDERS, URGENCIES

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ..model import Lawbook, Paper
    from ..papers import Drawn, Sender, Urgent
    from .site import Site

PAPERS = Link("I got this paper", "/papers/")
_TITLE = "I got this paper: what is it, and how urgent?"
_SUMMARY = "Court papers, a collector's notice, a tax form, an offer, a pay order: find yours and see what to do today."
_SCRIPT = "/theme/js/papers.js"


@dataclass(frozen=True, slots=True)
class HowSoon:
    """How urgent a paper is: a key for its shape, a word, the time, and why."""

    key: str
    word: str
    time: str
    why: Sourced


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the specimen; `number` and `id` are empty where it shows no part."""

    kind: str
    label: str
    text: str
    number: int = 0
    id: str = ""


@dataclass(frozen=True, slots=True)
class PartLine:
    """A part of the paper, with the number it has in the specimen."""

    number: int
    id: str
    name: str
    means: str
    cites: tuple[Cite, ...]


@dataclass(frozen=True, slots=True)
class PaperPage:
    """What the page of one paper prints. `body` is HTML."""

    answer: str
    soon: HowSoon
    look: str
    specimen: tuple[Line, ...]
    parts: tuple[PartLine, ...]
    steps: tuple[Doing, ...]
    nothing: tuple[Sourced, ...]
    letters: tuple[Link, ...]
    guides: tuple[Link, ...]
    body: str
    questions: tuple[Asked, ...]
    sources: tuple[SourceLine, ...]


@dataclass(frozen=True, slots=True)
class Choice:
    """A paper as the picker offers it: what it says, what it is called, how soon."""

    wants: str
    paper: Link
    soon: HowSoon


@dataclass(frozen=True, slots=True)
class SenderGroup:
    """The papers that one kind of sender sends."""

    key: str
    label: str
    hint: str
    choices: tuple[Choice, ...]


@dataclass(frozen=True, slots=True)
class PapersPage:
    """The picker: who sent it, and what each of them may have sent."""

    groups: tuple[SenderGroup, ...]
    contents: tuple[Anchor, ...]


def paper_page(book: Lawbook, paper: Paper, body: str) -> PaperPage:
    """The page of one paper; `body` is its prose as HTML."""
    by_slug = {letter.slug: letter for letter in book.letters}
    return PaperPage(
        answer=paper.answer,
        soon=_soon(paper),
        look=paper.look,
        specimen=tuple(_line(line, [*paper.parts]) for line in paper.specimen),
        parts=_parts(paper),
        steps=doings(paper.steps, paper.sources),
        nothing=tuple(Sourced(one.how, cites(one.cite, paper.sources)) for one in paper.nothing),
        letters=tuple(Link(by_slug[slug].title, letter_path(slug)) for slug in paper.letters),
        guides=guides(book, paper.related),
        body=body,
        questions=asked(paper.faq, paper.sources),
        sources=source_lines(paper.sources),
    )


def paper_meta(site: Site, paper: Paper, view: PaperPage, words: int) -> PageMeta:
    """The frame of the page of one paper; `words` is the length of its prose."""
    path = paper_path(paper.slug)
    about = json_ld.article(site, paper.title, paper.summary, path, paper.reviewed)
    questions = json_ld.faq_page((one.question, one.answer.text) for one in view.questions)
    return page_meta(
        site,
        "paper",
        paper.title,
        paper.summary,
        (PAPERS, Link(paper.title, path)),
        reviewed=paper.reviewed,
        updated=paper.reviewed,
        reading_minutes=reading_minutes(words + words_in((view.answer, view.parts, view.steps, view.nothing))),
        json_ld=(about, questions) if view.questions else (about,),
        author=DESK,
    )


def papers_page(papers: Iterable[Paper]) -> PapersPage:
    """The picker. A sender that sends none of the papers is left out."""
    known = tuple(papers)
    groups = tuple(_group(sender, known) for sender in SENDERS)
    found = tuple(group for group in groups if group.choices)
    return PapersPage(found, tuple(Anchor(group.label, f"from-{group.key}") for group in found))


def papers_meta(site: Site) -> PageMeta:
    """The frame of the picker."""
    return page_meta(site, "papers", _TITLE, _SUMMARY, (PAPERS,), updated=site.as_of, scripts=(_SCRIPT,))


def _group(sender: Sender, papers: tuple[Paper, ...]) -> SenderGroup:
    label, hint = SENDERS[sender]
    choices = (_choice(paper) for paper in papers if sender in paper.senders)
    return SenderGroup(sender.value, label, hint, tuple(choices))


def _choice(paper: Paper) -> Choice:
    return Choice(paper.wants, Link(paper.title, paper_path(paper.slug)), _soon(paper))


def _soon(paper: Paper) -> HowSoon:
    urgent: Urgent = paper.urgency
    word, time = URGENCIES[urgent.level]
    return HowSoon(urgent.level.value, word, time, Sourced(urgent.why, cites(urgent.cite, paper.sources)))


def _line(line: Drawn, parts: list[str]) -> Line:
    if not line.part:
        return Line(line.as_, line.label or "", line.text)
    return Line(line.as_, line.label or "", line.text, parts.index(line.part) + 1, line.part)


def _parts(paper: Paper) -> tuple[PartLine, ...]:
    return tuple(
        PartLine(number, key, part.name, part.means, cites(part.cite, paper.sources))
        for number, (key, part) in enumerate(paper.parts.items(), start=1)
    )
