"""What each topic of a question is called, and the loan types a page answers for."""

from __future__ import annotations

from ...vocabulary import Topic

TOPICS: dict[Topic, str] = {
    Topic.PERMISSION: "Can they claim it?",
    Topic.AMOUNT: "How much?",
    Topic.DEADLINE: "Until when?",
    Topic.PAPERS: "Letters and court papers",
    Topic.REDEMPTION: "Getting the home back",
    Topic.JUDGMENT: "If there is a judgment",
    Topic.WAGES: "Paychecks",
    Topic.PROTECTIONS: "What is safe",
    Topic.SECOND_MORTGAGE: "Second mortgages",
    Topic.SHORT_SALE: "Short sales and deeds in lieu",
    Topic.LOAN_TYPES: "Kinds of loans",
    Topic.TAX: "Tax",
    Topic.CREDIT_REPORTS: "Credit reports",
    Topic.BANKRUPTCY: "Bankruptcy",
    Topic.HELP: "Help",
}


def questions_about(label: str) -> str:
    """A worry as the title of its questions: `Until when? Questions and answers`."""
    return f"{label} Questions and answers" if label.endswith("?") else f"{label}: questions and answers"


LOAN_TYPES: dict[str, str] = {"fha": "FHA loan", "va": "VA loan", "usda": "USDA loan"}

MATTERS: dict[str, str] = {
    "tax": "Tax on forgiven debt",
    "credit-reports": "Credit reports",
    "debt-collection": "Debt collectors",
    "bankruptcy": "Bankruptcy",
    "servicemembers": "Military service",
    "clocks": "Time limits that stop or restart",
    "benefits": "Benefits",
    "surplus": "When the sale brought more than the debt",
    "loss-mitigation": "Before the sale",
    "second-mortgages": "Second mortgages",
    "co-signers": "Co-signers",
}

OTHER_LOANS: tuple[tuple[str, dict[str, str]], ...] = (
    ("a refinance", {"loan": "refinance"}),
    ("a refinance with cash out", {"loan": "cash-out"}),
    ("a home equity loan or credit line", {"loan": "home-equity"}),
    ("a loan from the seller", {"loan": "seller-financed"}),
    ("a rental or second home", {"home": "other"}),
)
"""Cases beside the typical home: what each changes in the facts. All else stays typical."""

SECOND_LOAN = "any second loan, wiped out when another lender took the home"
