"""Every fact and every sum: its name, its question, why we ask, and where a reader finds it."""

from __future__ import annotations

from dataclasses import dataclass, field

from .choices import CHOICES, Choice

__all__ = ["FACTS", "MONEY", "Choice", "FactWords"]


@dataclass(frozen=True, slots=True)
class FactWords:
    """What a fact is called, how it is asked for, why, where a reader finds it, and what its values are called."""

    label: str
    question: str
    why: str
    where: str
    choices: dict[str, Choice] = field(default_factory=dict)


def _fact(name: str, *words: str) -> FactWords:
    label, question, why, where = words
    return FactWords(label, question, why, where, CHOICES.get(name, {}))


FACTS: dict[str, FactWords] = {
    "foreclosure": _fact(
        "foreclosure",
        "Kind of foreclosure",
        "How did you lose the home?",
        "Most protections belong to one kind of foreclosure.",
        "The sale papers",
    ),
    "lien": _fact(
        "lien",
        "Which loan",
        "Which loan is the claim about?",
        "Protection rarely reaches a second loan that another lender's sale wiped out.",
        "The loan papers",
    ),
    "release": _fact(
        "release",
        "Release",
        "Did anything end this debt?",
        "A release by the lender or a bankruptcy discharge ends the claim.",
        "The court file",
    ),
    "home": _fact(
        "home", "Your home", "Was it your main home?", "Many laws protect only the home you lived in.", "You know this"
    ),
    "units": _fact(
        "units",
        "Homes in the building",
        "How many homes did the building have?",
        "Protection often stops at two or four.",
        "You know this",
    ),
    "loan": _fact(
        "loan",
        "Kind of loan",
        "What was the loan for?",
        "Some laws protect only the loan that bought the home.",
        "The closing papers",
    ),
    "buyer": _fact(
        "buyer",
        "Who bought",
        "Who bought the home at the sale?",
        "In some states the home's value counts only if the lender bought.",
        "The deed after the sale",
    ),
    "complaint": _fact(
        "complaint",
        "The complaint",
        "Did the foreclosure complaint ask for this money?",
        "In some states the lender must ask there.",
        "The court file",
    ),
    "signed": _fact("signed", "Loan signed", "When did you sign the loan?", "New laws cover new loans.", "The note"),
    "service": _fact(
        "service",
        "How papers came",
        "How did you get the court papers?",
        "Without personal service a court may not order you to pay.",
        "You know this",
    ),
    "acres": _fact(
        "acres", "Land", "How many acres was the land?", "Large tracts can lose protection.", "The tax bill"
    ),
    "sold": _fact(
        "sold",
        "Day of the sale",
        "When was the sale?",
        "Old sales follow old law, and clocks start here.",
        "The deed after the sale",
    ),
    "redemption": _fact(
        "redemption",
        "Time to buy back",
        "How long could the owner buy the home back after the sale?",
        "A shorter time can cost the lender its claim.",
        "The judgment or the sale papers",
    ),
    "election": _fact(
        "election",
        "Election",
        "Was an election made in the case?",
        "In some states a choice in the case decides about the claim.",
        "The court file",
    ),
    "appraisal": _fact(
        "appraisal",
        "Appraisal",
        "Was the home valued as the law requires?",
        "In some states there is no claim without it.",
        "The court file",
    ),
    "security": _fact(
        "security",
        "Kind of security paper",
        "What is the paper that put up the home called?",
        "Some laws protect only one of them.",
        "Its title",
    ),
    "notice": _fact(
        "notice",
        "Notice",
        "Did you get the notice that the law requires?",
        "In some states there is no claim without it.",
        "Your mail",
    ),
    "creditor": _fact(
        "creditor", "Who claims", "Who asks for the money?", "Some rules bind only one kind of lender.", "The letter"
    ),
    "terms": _fact(
        "terms",
        "Loan terms",
        "What were the terms of the loan?",
        "Some laws protect high-cost loans.",
        "The closing papers",
    ),
    "household": _fact(
        "household",
        "Household",
        "Does your household count as low-income under this law?",
        "Some laws protect low-income owners.",
        "You know this",
    ),
}

MONEY: dict[str, FactWords] = {
    "debt": FactWords(
        "Owed",
        "How much was owed on this loan on the day of the sale?",
        "With interest and costs.",
        "The judgment or payoff letter",
    ),
    "price": FactWords(
        "Sold for",
        "How much did the sale bring for this loan?",
        "The claim starts from this price.",
        "The deed or report of sale",
    ),
    "value": FactWords(
        "Worth",
        "What was the home worth on the day of the sale?",
        "In many states the market value counts.",
        "An appraisal or sales nearby",
    ),
    "new-cash": FactWords(
        "Cash you took out",
        "How much cash did the loan pay you?",
        "Some laws stop the claim there.",
        "The closing papers",
    ),
    "amount-paid": FactWords(
        "Paid for the debt", "What did the debt buyer pay for it?", "Some laws stop the claim there.", "The court file"
    ),
}
