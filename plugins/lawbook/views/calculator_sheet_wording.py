"""The words of the case sheet: one side of paper that a reader and a counselor fill in together."""

from __future__ import annotations

SHEET: dict[str, str] = {
    "sheet-title": "Case sheet",
    "sheet-made": "Made on {day}",
    "sheet-answer": "The answer so far",
    "sheet-case": "The case",
    "sheet-backed": "Backed by",
    "sheet-papers": "Papers received, with their dates",
    "sheet-ask": "Questions to ask",
    "sheet-bring": "Bring along",
    "sheet-notes": "Notes",
    "sheet-law": "The law behind it",
    "sheet-read": "Read on {day}:",
    "sheet-assumed": "{value} (assumed)",
    "sheet-foot": "This sheet explains the law. It is not legal advice. Check each day with the court or a lawyer.",
}

PAPERS: tuple[str, ...] = (
    "Notice of sale",
    "Deed or certificate after the sale",
    "Summons and complaint",
    "Notice of motion",
    "Letter from a debt collector",
    "Settlement offer",
    "Form 1099-A or 1099-C",
    "Order that takes part of pay",
)

ASK: tuple[str, ...] = (
    "What was filed since the sale, and on which day?",
    "Who holds this debt now, and how did they get it?",
    "Was the step taken in time, and served as the law asks?",
    "How is the sum made up? Was insurance money credited?",
    "How and by when do we prove what the home was worth?",
    "What could be taken from pay and accounts, and what is safe?",
)

BRING: tuple[str, ...] = (
    "Sale notice, deed, report of the sale",
    "Note and mortgage or deed of trust, closing papers",
    "Court papers, with the envelopes",
    "Letters since the sale, payoff statement",
    "An appraisal, or sales nearby",
    "Pay stubs, benefit letters, bank statements",
)
