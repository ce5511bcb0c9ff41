"""The words of the calculator's page that a template prints, and the way to work it out on paper."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True, slots=True)
class Words:
    """What the page says before anyone has answered anything, and where no script runs."""

    title: str
    summary: str
    head: str
    lead: str
    private: str
    state: str
    state_hint: str
    choose: str
    submit: str
    leave_out: str
    no_state: str
    broken: str
    paper: str
    paper_lead: str
    paper_caption: str
    paper_days: str
    paper_heads: tuple[str, ...]
    paper_after: tuple[str, ...]
    states: str
    from_site: str


@dataclass(frozen=True, slots=True)
class WorksheetLine:
    """A line of the sum on paper: its letter, what to write, how to get it, and the example's figure."""

    letter: str
    label: str
    how: str
    example: str

    def with_example(self, known: Mapping[str, str]) -> WorksheetLine:
        """The line with its figure worked out. Raises KeyError for a figure no example has."""
        return replace(self, example=known[self.example])


PAGE = Words(
    title="Calculator: what could the lender still claim?",
    summary="A few questions show if the lender can ask for the debt left after the sale, how much, and until when.",
    head="What could they still claim?",
    lead="Answer what you know. See if they can ask for the debt left after the sale, up to how much, and until when.",
    private="Your answers stay in this browser. We store nothing. We fetch only the law of the state you choose.",
    state="Where was the home?",
    state_hint="The law of that state counts, wherever you live now.",
    choose="Choose a state",
    submit="Show the answer",
    leave_out="Leave out what you do not know. You will see a range, and which fact would settle it.",
    no_state="That link names no state we know. Choose the state here.",
    broken="The calculator could not load the law. Try again later, or work it out on paper as shown here.",
    paper="Work it out on paper",
    paper_lead="Take the sale papers and the page of your state. Then fill in these lines. No line goes below zero.",
    paper_caption="The sum, line by line",
    paper_days="The last day",
    paper_heads=("Line", "What to write", "Example", "Yours"),
    paper_after=(
        "If the home was taken by strict foreclosure, nothing was sold. Then line B is zero.",
        "Your state's page says if they can ask at all. If they cannot, the claim is zero.",
        "It also says if line C or line F counts, and if you must ask for line F yourself.",
        "Months keep the day of the month. Where a month is too short, its last day counts.",
    ),
    states="Your state's page",
    from_site="The law, its sources and the days we read them:",
)

EMBED_TITLE = "Calculator for other sites: the debt left after a sale"
EMBED_SUMMARY = "The calculator's form alone, for the frame of a legal-aid site: the same questions, law and answers."

WORKSHEET = (
    WorksheetLine("A", "What was owed on the day of the sale", "With interest and costs", "owed"),
    WorksheetLine("B", "What the sale brought for this loan", "From the deed or the report of the sale", "sold"),
    WorksheetLine("C", "Left by the sale price", "A less B", "gap"),
    WorksheetLine("D", "What the home was worth on that day", "From an appraisal, or sales nearby", "worth"),
    WorksheetLine("E", "What the market value adds", "D less B", "credit"),
    WorksheetLine("F", "Left if the market value counts", "C less E", "gap_by_value"),
)

WORKSHEET_DAYS = (
    WorksheetLine("G", "The day that starts the clock", "Your state's page names it", "start"),
    WorksheetLine("H", "The time the law gives", "From your state's page", "time"),
    WorksheetLine("I", "The last day", "G and H. The court's calendar may move it", "last"),
)
