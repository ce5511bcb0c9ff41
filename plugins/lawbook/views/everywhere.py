"""The page of what is true in every state: what ends a claim, paychecks, loan types, and federal matters."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from . import json_ld
from .cites import SourceLine, source_lines, sourced
from .page import PageMeta, page_meta, reading_minutes, words_in
from .questions import Asked, asked
from .site import DESK, EVERYWHERE
from .state.permission import RuleLine, common_lines
from .state_page import Change, HelpLine, changes, help_lines
from .values import Link, Sourced
from .wording.topics import LOAN_TYPES, MATTERS

if TYPE_CHECKING:
    from ..model import Lawbook
    from .site import Site

_SUMMARY = "A release, bankruptcy, paychecks, FHA, VA and USDA loans, tax, credit reports: the same in every state."


@dataclass(frozen=True, slots=True)
class EverywherePage:
    """What the page prints, in its order."""

    rules: tuple[RuleLine, ...]
    body: str
    wages: Sourced
    loans: tuple[Sourced, ...]
    matters: tuple[Sourced, ...]
    questions: tuple[Asked, ...]
    sources: tuple[SourceLine, ...]
    help: tuple[HelpLine, ...]
    history: tuple[Change, ...]


def everywhere_page(book: Lawbook, body: str) -> EverywherePage:
    """The page; `body` is its prose as HTML."""
    sheet, sources = book.everywhere, book.everywhere.sources
    return EverywherePage(
        rules=common_lines(sheet.law, sources),
        body=body,
        wages=sourced(sheet.law.wages, sources),
        loans=tuple(sourced(row, sources, LOAN_TYPES[row.loan]) for row in sheet.law.loans),
        matters=tuple(sourced(row, sources, matter_name(row.about)) for row in sheet.law.matters),
        questions=asked(sheet.faq, sources),
        sources=source_lines(sources),
        help=help_lines(sheet.help),
        history=changes(sheet.history),
    )


def everywhere_meta(site: Site, book: Lawbook) -> PageMeta:
    """The frame of the page."""
    sheet = book.everywhere
    about = json_ld.article(site, sheet.title, _SUMMARY, EVERYWHERE, sheet.history[-1].date, sheet.history[0].date)
    questions = json_ld.faq_page((one.q, one.a) for one in sheet.faq)
    return page_meta(
        site,
        "everywhere",
        sheet.title,
        _SUMMARY,
        (Link(sheet.title, EVERYWHERE),),
        reviewed=sheet.reviewed,
        updated=sheet.history[-1].date,
        reading_minutes=reading_minutes(words_in(everywhere_page(book, sheet.body))),
        json_ld=(about, questions) if sheet.faq else (about,),
        author=DESK,
    )


def matter_name(about: str) -> str:
    """What a federal matter is called; a new one is called by its own key until it has a name here."""
    return MATTERS.get(about, about.replace("-", " ").capitalize())
