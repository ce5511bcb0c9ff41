"""What to do now: advice keyed to the lender's step and to how market value counts. Never a sentence of law."""

from __future__ import annotations

from dataclasses import dataclass

from ...vocabulary import Act, Credit


@dataclass(frozen=True, slots=True)
class Advice:
    """One thing to do, and the words and the address of the page that helps with it."""

    text: str
    words: str
    to: str


FIRST_ACTION = "Work out your own case"
CALCULATOR = "Work out your own last day and your own sum."
CALCULATOR_LINK = "Open the calculator with {state} filled in"
HELP = "Talk to free legal aid or a housing counselor, with the papers in hand."

_PROOF = "Gather proof of what the home was worth on the day of the sale: an appraisal, or sales nearby."
_MARKET_VALUE = ("A letter that asks to count it", "/letters/ask-for-market-value/")

ADVICE: dict[str, Advice] = {
    "papers": Advice(
        "Find the sale papers, the loan papers and any court papers. Write down the day of the sale.",
        "What each paper means",
        "/papers/",
    ),
    "barred": Advice(
        "If a letter still asks for this money, do not ignore it. Answer in writing and name the law on this page.",
        "A letter that asks for proof",
        "/letters/ask-for-validation/",
    ),
    "before-paying": Advice(
        "Before you pay or sign anything, get advice on whether the claim is still alive.",
        "How to fight a claim",
        "/articles/how-to-fight-a-deficiency-claim/",
    ),
    "court-file": Advice(
        "Call the clerk of the court that handled the foreclosure. Ask what was filed since the sale.",
        "What a motion looks like",
        "/papers/motion-for-deficiency/",
    ),
    "mail": Advice(
        "Open every letter. If a summons comes, answer by the day it names, even if you think the claim is too late.",
        "What a summons looks like",
        "/papers/summons-and-complaint/",
    ),
    "report": Advice(
        "Ask the court in the county of the home whether the sale was reported.",
        "How long a lender has to ask",
        "/articles/how-long-a-lender-has-to-ask/",
    ),
    "judgment": Advice(
        "Find the judgment and the day it was entered. The last day is counted from there.",
        "How long a judgment lasts",
        "/articles/how-long-a-judgment-lasts/",
    ),
    "sum": Advice(
        "Ask for the sum line by line: the debt, the interest, the costs and the sale price.",
        "A letter that asks for it",
        "/letters/itemized-payoff-request/",
    ),
    "proof": Advice(_PROOF, *_MARKET_VALUE),
    "proof-ask": Advice(f"{_PROOF} Ask the court to count it.", *_MARKET_VALUE),
    "proof-hearing": Advice(f"{_PROOF} Bring it to the hearing on the sale.", *_MARKET_VALUE),
    "surplus": Advice(
        "Ask the court or the trustee who held the sale for what is left over. Do not wait.",
        "When the sale leaves you money",
        "/articles/surplus-money/",
    ),
}

BY_ACT: dict[Act, str] = {
    Act.SUIT: "mail",
    Act.MOTION: "court-file",
    Act.REPORT: "report",
    Act.ENFORCEMENT: "judgment",
    Act.NOTE_SUIT: "mail",
    Act.NONE: "court-file",
}

BY_CREDIT: dict[Credit, str] = {
    Credit.NONE: "sum",
    Credit.AUTOMATIC: "proof",
    Credit.ON_REQUEST: "proof",
    Credit.DEFENSE: "proof",
    Credit.DISCRETION: "proof-ask",
    Credit.CONFIRMATION: "proof-hearing",
    Credit.DEPENDS: "proof",
}
