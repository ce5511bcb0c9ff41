"""What to do now: advice keyed to the lender's step and to how market value counts. Never a sentence of law."""

from __future__ import annotations

from ...vocabulary import Act, Credit

FIRST_ACTION = "Work out your own case"
PAPERS = "Find the sale papers, the loan papers and any court papers. Write down the day of the sale."
BARRED = "If a letter still asks for this money, do not ignore it. Answer in writing and name the law on this page."
BEFORE_PAYING = "Before you pay or sign anything, get advice on whether the claim is still alive."
CALCULATOR = "Work out your own last day and your own sum."
CALCULATOR_LINK = "Open the calculator with {state} filled in"
HELP = "Talk to free legal aid or a housing counselor, with the papers in hand."

_COURT_FILE = "Call the clerk of the court that handled the foreclosure. Ask what was filed since the sale."
_MAIL = "Open every letter. If a summons comes, answer by the day it names, even if you think the claim is too late."

BY_ACT: dict[Act, str] = {
    Act.SUIT: _MAIL,
    Act.MOTION: _COURT_FILE,
    Act.REPORT: "Ask the court in the county of the home whether the sale was reported.",
    Act.ENFORCEMENT: "Find the judgment and the day it was entered. The last day is counted from there.",
    Act.NOTE_SUIT: _MAIL,
    Act.NONE: _COURT_FILE,
}

_PROOF = "Gather proof of what the home was worth on the day of the sale: an appraisal, or sales nearby."

BY_CREDIT: dict[Credit, str] = {
    Credit.NONE: "Ask for the sum line by line: the debt, the interest, the costs and the sale price.",
    Credit.AUTOMATIC: _PROOF,
    Credit.ON_REQUEST: _PROOF,
    Credit.DEFENSE: _PROOF,
    Credit.DISCRETION: f"{_PROOF} Ask the court to count it.",
    Credit.CONFIRMATION: f"{_PROOF} Bring it to the hearing on the sale.",
    Credit.DEPENDS: _PROOF,
}
