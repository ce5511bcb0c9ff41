"""A state's page: the answer, then the reason, then the source, in the same order everywhere."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..clock import add
from ..decide import decide
from ..fields import Duration
from ..memory import remembered
from ..situations import typical
from ..vocabulary import Unit, Verdict
from . import json_ld
from .card import Card
from .cites import SourceLine, cites, source_lines
from .page import PageMeta, page_meta, reading_minutes, words_in
from .questions import Asked, asked
from .site import DESK
from .state.amount import Amount, amount
from .state.cases import Cases, cases
from .state.collecting import Collecting, collecting
from .state.deadlines import Asking, asking
from .state.permission import Permission, permission, ways_of
from .state.steps import Step, steps
from .values import Anchor, Judged, Link, Sourced
from .wording.conditions import clauses
from .wording.evidence import SIGNERS
from .wording.steps import FIRST_ACTION
from .wording.verdicts import FITS_IF, TYPICAL, headline, short_answer

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from ..decide import Decision
    from ..model import Article, Entry, Everywhere, Help, Lawbook, StateLaw
    from .site import Site

CHECK_AFTER = Duration(12, Unit.MONTHS)
SCRIPTS = ("/theme/js/stale.js", "/theme/js/cite.js")


@dataclass(frozen=True, slots=True)
class Change:
    """A change of the law on this page, signed in a role."""

    on: date
    what: str
    by: str


@dataclass(frozen=True, slots=True)
class HelpLine:
    """Free help a reader can reach."""

    name: str
    url: str
    what: str


@dataclass(frozen=True, slots=True)
class Fits:
    """For whom a short answer holds, and the conditions that must all be met."""

    lead: str
    clauses: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class StatePage:
    """Everything a state's page prints, in the order it is printed."""

    code: str
    name: str
    verdict: Judged
    answer: Sourced
    fits: Fits
    action: Link
    reviewed: date
    check_again: date
    permission: Permission
    amount: Amount
    asking: Asking
    collecting: Collecting
    steps: tuple[Step, ...]
    cases: Cases
    body: str
    sources: tuple[SourceLine, ...]
    questions: tuple[Asked, ...]
    help: tuple[HelpLine, ...]
    history: tuple[Change, ...]
    contents: tuple[Anchor, ...]


def state_page(book: Lawbook, law: StateLaw, body: str) -> StatePage:
    """The page of one state; `body` is its prose as HTML."""
    return _page(law, body, book.everywhere, book.as_of, *book.articles)


@remembered
def _page(law: StateLaw, body: str, common: Everywhere, as_of: date, *guides: Article) -> StatePage:
    everywhere, own = common.law, law.sources
    decision = decide(law.law, everywhere, typical(law.law))
    return StatePage(
        code=law.code,
        name=law.name,
        verdict=Judged(decision.verdict.value, headline(decision)),
        answer=_answer(law, decision),
        fits=fits(law, decision),
        action=Link(FIRST_ACTION, f"/calculator/#state={law.code}"),
        reviewed=law.reviewed,
        check_again=add(law.reviewed, CHECK_AFTER),
        permission=permission(law.law, own, everywhere, common.sources, decision.rule),
        amount=amount(law.law, own, decision),
        asking=asking(law.law, own, decision),
        collecting=collecting(law, everywhere, as_of),
        steps=steps(law, own, decision),
        cases=cases(law.law, own, everywhere, guides),
        body=body,
        sources=source_lines(own),
        questions=asked(law.faq, own),
        help=help_lines((*law.help, *common.help)),
        history=changes(law.history),
        contents=CONTENTS,
    )


def state_meta(site: Site, view: StatePage, law: StateLaw) -> PageMeta:
    """The frame of a state's page."""
    path = state_path(law)
    about = json_ld.article(site, law.title, law.summary, path, law.history[-1].date, law.history[0].date)
    questions = json_ld.faq_page((one.question, one.answer.text) for one in view.questions)
    return page_meta(
        site,
        "state",
        law.title,
        law.summary,
        (Link("States", "/states/"), Link(law.name, path)),
        reviewed=law.reviewed,
        updated=law.history[-1].date,
        reading_minutes=reading_minutes(_words(view)),
        json_ld=(about, questions) if view.questions else (about,),
        author=DESK,
        scripts=SCRIPTS,
        card=Card(view.name, view.answer.text, view.verdict),
    )


_words = remembered(words_in)


def state_path(law: StateLaw) -> str:
    """Where a state's page is."""
    return f"/states/{law.slug}/"


def help_lines(found: Iterable[Help]) -> tuple[HelpLine, ...]:
    """Free help as it is printed."""
    return tuple(HelpLine(one.name, one.url, one.what) for one in found)


def _answer(law: StateLaw, decision: Decision) -> Sourced:
    rows = (decision.rule, decision.credit, decision.deadline)
    names = dict.fromkeys(name for row in rows if row for name in row.cite)
    return Sourced(short_answer(decision, law.name, law.law.foreclosure.usual), cites(names, law.sources))


def fits(law: StateLaw, decision: Decision) -> Fits:
    """For whom the short answer holds: the deciding rule's own conditions, or the typical home."""
    if decision.verdict is not Verdict.BARRED:
        return Fits(TYPICAL, ())
    return Fits(FITS_IF, clauses(decision.rule.when, ways_of(law.law)))


def changes(history: Iterable[Entry]) -> tuple[Change, ...]:
    """What changed, newest first."""
    return tuple(reversed([_change(entry) for entry in history]))


def _change(entry: Entry) -> Change:
    return Change(entry.date, entry.what, SIGNERS[entry.by])


CONTENTS = (
    Anchor("Does it depend on your loan?", "depends"),
    Anchor("How the amount is worked out", "amount"),
    Anchor("How and by when they must ask", "ask"),
    Anchor("What they can take", "take"),
    Anchor("How long a judgment lasts", "lasts"),
    Anchor("What to do now", "now"),
    Anchor("Other loans, other cases", "cases"),
    Anchor("Getting the home back", "back"),
    Anchor("More about this state", "more"),
    Anchor("The law we read", "sources"),
    Anchor("Questions", "questions"),
    Anchor("Free help", "help"),
    Anchor("Changes", "changes"),
)
"""The sections of every state's page, in the order of every state's page."""
