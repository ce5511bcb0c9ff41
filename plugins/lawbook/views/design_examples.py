"""One example of every component in every state: what its macro is given, made of the same parts as a real page's."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from ..letters import FieldKind, LetterField
from ..vocabulary import Verdict
from .article import Place
from .calculator import CalculatorView, StateChoice
from .calculator_page import PAGE, WORKSHEET
from .cites import SourceLine
from .design_timelines import TIMELINES
from .example import figures, standing_bars
from .faq import FaqLine
from .handout import Doing
from .home import Door
from .letter import StateName
from .letter_text import Block, Run
from .map import StateMap, Tile
from .paper import HowSoon, Line, PartLine
from .questions import Asked
from .state.deadlines import DeadlineBox
from .state_page import Change, HelpLine
from .values import Bar, Cite, Judged, Link, Sourced, SumLine
from .wording.conditions import When
from .wording.verdicts import WORDS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .page import PageMeta
    from .site import Site

Given = tuple[Any, ...]


@dataclass(frozen=True, slots=True)
class Shown:
    """A component as its macro prints it. `state` says what is special; `inside` is what stands between its tags."""

    component: str
    macro: str
    state: str
    given: Given = ()
    inside: tuple[Shown | str, ...] = ()


DAY, LATER = date(2026, 11, 20), date(2027, 11, 20)
CITE = (Cite("Example Code § 12-3", "source-example"),)
SOURCE = SourceLine("source-example", "Example Code § 12-3", "https://example.org/", "statute", DAY, "read", "in part")
VERDICTS = tuple(Judged(verdict.value, WORDS[verdict]) for verdict in Verdict)
SAID = Sourced("A sentence of law, with its source beside it.", CITE, "A head")
HERE = Link("This page", "/design/")
STATES = (StateName("NV", "Nevada"), StateName("TX", "Texas"))


def box(figure: str, start: str, more: str = "") -> DeadlineBox:
    """A deadline box."""
    return DeadlineBox("Last day to ask", figure, start, more, (), "", "", (), CITE)


BOXES: Mapping[str, DeadlineBox] = {
    "time is left": box("6 months", "after the sale", "The lender must ask a court by then."),
    "by the reader's clock": box("May 20, 2027", "181 days left"),
    "past": box("May 20, 2026", "184 days ago", "The lender did not ask in time."),
    "none": box("No last day", "found in this state's law"),
    "unknown": box("Not known", "the day of the sale decides"),
}
_OWED, _SOLD = standing_bars()
BARS: Mapping[str, tuple[Bar, ...]] = {
    "a range": (_OWED, _SOLD, Bar("Claimable", "$20,000 to $50,000", 80, 8, 12, "claim")),
    "a sum that is sure": (_OWED, _SOLD, Bar("Claimable", "$50,000", 80, 20, 0, "claim")),
    "nothing to claim": (_OWED, _SOLD, Bar("Claimable", "$0", 0, 0, 0, "claim")),
    "a surplus": (Bar("Owed", "$200,000", 0, 80, 0), Bar("Sold for", "$250,000", 0, 100, 0)),
}
LINES = (SumLine("Owed", "$250,000"), SumLine("Less the sale", "\N{MINUS SIGN}$200,000"))
SUM = (*LINES, SumLine("The lender could claim", "$50,000", total=True))
WHENS = (When("If", ("it is the first loan",)), When("Otherwise, if", ("the home was sold in court", "it was rented")))
ROWS = (
    *(Shown("table", "row", "", (f"{one.lead} {' and '.join(one.clauses)}", CITE), ("An answer.",)) for one in WHENS),
    Shown("table", "row", "", ("In every other case", (), True), ("Another answer.",)),
)
FIELDS: Mapping[str, LetterField] = {
    "words": LetterField(name="who", label="Who wrote to you?", kind=FieldKind.TEXT, hint="It is at the top."),
    "several lines, may stay empty": LetterField(
        name="where", label="Your address", kind=FieldKind.TEXT, lines=3, optional=True
    ),
    "a sum": LetterField(name="sum", label="How much do they ask for?", kind=FieldKind.MONEY),
    "a day": LetterField(name="day", label="What day is on the letter?", kind=FieldKind.DATE),
    "a state": LetterField(name="place", label="Where was the home?", kind=FieldKind.STATE),
}
WRONG = LetterField(name="wrong", label="How much is owed?", kind=FieldKind.MONEY, hint="In dollars.")
SPECIMEN = (
    Line("title", "", "A PAPER"),
    Line("side", "From", "The sender", 1, "sender"),
    Line("box", "Answer by", "The day on the paper", 2, "answer-day"),
    Line("sum", "Total", "$50,000"),
    Line("cut", "", "Cut here"),
)
PARTS = (
    PartLine(1, "sender", "The sender", "Who wants something from you.", CITE),
    PartLine(2, "answer-day", "The day", "Act before it.", ()),
)
LETTER = (
    Block(((Run("To "), Run("the lender", "who", "text")),)),
    Block(((Run("A first line of a list"),), (Run("and a second one"),)), listed=True),
)
TILES = tuple(
    Tile(code, name, 1, column, "/states/", verdict)
    for column, (code, name, verdict) in enumerate(zip("ABCDE", "ABCDE", VERDICTS, strict=True), start=1)
)
MAP = StateMap((*TILES, Tile("F", "F", 2, 1)), VERDICTS)
_SHEET_LINES = tuple(line.with_example(figures()) for line in WORKSHEET)
SHEET = CalculatorView(PAGE, (StateChoice("NV", "Nevada", "/states/nevada/"),), _SHEET_LINES, (), (), "", "")
SOON = tuple(HowSoon(key, "", words, SAID) for key, words in (("today", "Act today"), ("date", "By its date")))
STEPS = (Doing("Do this first.", CITE), Doing("Then read", (), HERE))


def examples(site: Site, page: PageMeta) -> tuple[Shown, ...]:
    """Every component, in the order in which the page shows them."""
    return (*_answers(), *_tables(site), *_forms(), *_lists(site, page), *_papers(site))


def _answers() -> tuple[Shown, ...]:
    left, sentence = BOXES["time is left"], "A short answer, in at most forty words."
    drawn = (BARS["a range"], TIMELINES["to scale"])
    return (
        *(Shown("answer", "answer", one.words, (one, sentence, left, DAY, LATER, *drawn)) for one in VERDICTS),
        *(Shown("deadline", "deadline", state, (one,)) for state, one in BOXES.items()),
        *(Shown("timeline", "timeline", state, (one,)) for state, one in TIMELINES.items()),
        *(Shown("verdict", "verdict", one.key, (one,)) for one in VERDICTS),
        Shown("bars", "hatch", ""),
        *(Shown("bars", "bars", state, (rows,)) for state, rows in BARS.items()),
        Shown("bars", "bars", "large", (standing_bars(), True)),
        Shown("sum", "sum", "", (SUM, "The sum, line by line")),
    )


def _tables(site: Site) -> tuple[Shown, ...]:
    wide = Shown("sum", "sum", "", (SUM, "In a box that scrolls on a phone"))
    return (
        Shown("table", "table", "stacks on a phone", ("May they ask?", ("When", "Answer", "Law"), "A note."), ROWS),
        Shown("table", "scroll", "a wide one scrolls in its box", ("A wide table",), (wide,)),
        *(Shown("table", "when", state, (one,)) for state, one in zip(("one", "several"), WHENS, strict=True)),
        Shown("facts", "facts", "", ([{"label": "The sale", "value": "March 10, 2026", "change": "#the-facts"}],)),
        Shown("calculator_paper", "paper", "", (site, SHEET)),
        Shown("map", "map", "a tile of each kind, and one without law", (site, MAP)),
    )


def _forms() -> tuple[Shown, ...]:
    return (
        Shown("button", "button", "first", ("Show the answer",)),
        Shown("button", "button", "second", ("Start again", True)),
        Shown("button", "button_link", "a link", ("Work it out", "#the-button")),
        *(Shown("field", "question", state, (one, STATES)) for state, one in FIELDS.items()),
        Shown("field", "question", "with an error", (WRONG, STATES, "Write a sum in dollars, like 50000.")),
        Shown("notice", "notice", "", ("Be careful",), ("Read this before you act.",)),
        Shown("notice", "notice", "the summary of errors", ("One answer is missing", True), ("How much is owed?",)),
    )


def _lists(site: Site, page: PageMeta) -> tuple[Shown, ...]:
    links = (HERE, Link("All states", "/states/"))
    return (
        Shown("doors", "doors", "", (site, (Door("My state", "The short answer and the law itself.", "/states/"),))),
        Shown("steps", "steps", "", (site, STEPS)),
        Shown("takeaways", "takeaways", "", (("The first thing to remember.", "The second."),)),
        Shown(
            "questions", "questions", "", ((Asked("can-they", "Can they ask?", SAID), Asked("until", "Until?", SAID)),)
        ),
        Shown("faq", "line", "", (FaqLine("how-long", "How long?", "Two years.", "A code", HERE, "deadline"),)),
        Shown("faq", "finder", "", (site,)),
        Shown("cites", "sourced", "in the margin on a desk", (SAID,)),
        Shown("cites", "cites", "under its sentence", (CITE, False)),
        Shown("sources", "sources", "", ((SOURCE,),)),
        Shown("byline", "byline", "", (page,)),
        Shown("time", "time", "", (DAY,)),
        Shown("related", "related", "", (site, links)),
        Shown("series", "series", "", (site, Place("A series", *links))),
        Shown("help", "help", "", ((HelpLine("Legal aid", "https://example.org/", "Free lawyers."),),)),
        Shown("changes", "changes", "", ((Change(DAY, "First published.", "author"),),)),
    )


def _papers(_site: Site) -> tuple[Shown, ...]:
    return (
        *(Shown("urgency", "urgency", one.key, (one,)) for one in (*SOON, HowSoon("keep", "", "Keep it", SAID))),
        Shown("specimen", "specimen", "", ("court", SPECIMEN)),
        Shown("specimen", "parts", "", (PARTS,)),
        Shown("letter", "letter", "without a script", (LETTER,)),
    )
