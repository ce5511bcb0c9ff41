"""What each value of a fact is called: in a form, with a hint, and in a condition."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Choice:
    """One value of a fact: its label in a form, the words of a condition (after *if*), a hint."""

    label: str
    phrase: str
    hint: str = ""


CHOICES: dict[str, dict[str, Choice]] = {
    "foreclosure": {
        "judicial": Choice(
            "Through a court", "the home was foreclosed in court", "A judge ordered the sale. There was a case number."
        ),
        "nonjudicial": Choice(
            "Without a court",
            "the home was foreclosed without a court",
            "A trustee, sheriff or lender sold it after notices.",
        ),
        "strict": Choice(
            "Strict foreclosure",
            "the home was taken by strict foreclosure",
            "A court gave the home to the lender. Nothing was sold.",
        ),
        "short-sale": Choice(
            "Short sale", "you sold the home in a short sale", "You sold for less than the loan, and the lender agreed."
        ),
        "deed-in-lieu": Choice(
            "Deed in lieu",
            "you gave the lender a deed in lieu of foreclosure",
            "You signed the home over to the lender.",
        ),
    },
    "lien": {
        "first": Choice(
            "The loan that was foreclosed",
            "the claim is on the loan that was foreclosed",
            "Its own lender foreclosed, or took the short sale or the deed.",
        ),
        "junior": Choice(
            "A second loan or credit line",
            "the claim is on a second loan that another lender's sale wiped out",
            "Another lender foreclosed, and this loan lost its hold on the home.",
        ),
    },
    "release": {
        "none": Choice("No, nothing", "nothing released you from the debt"),
        "lender": Choice(
            "The lender gave it up", "the lender gave up the claim", "In writing, or in the foreclosure case."
        ),
        "bankruptcy": Choice("A bankruptcy discharged it", "a bankruptcy discharged the debt"),
    },
    "home": {
        "primary-residence": Choice("Yes, my main home", "it was your main home"),
        "other": Choice("No: a rental, a second home or land", "it was not your main home"),
    },
    "loan": {
        "purchase": Choice("To buy the home", "a loan to buy the home"),
        "refinance": Choice("A refinance, no cash out", "a refinance without cash out"),
        "cash-out": Choice("A refinance with cash out", "a refinance with cash out"),
        "home-equity": Choice("A home equity loan or credit line", "a home equity loan or credit line"),
        "seller-financed": Choice("The seller lent the money", "a loan from the seller of the home"),
    },
    "buyer": {
        "lender": Choice("The lender, or someone for it", "the lender bought the home"),
        "third-party": Choice("Someone else", "someone else bought the home"),
    },
    "complaint": {
        "demanded": Choice("Yes, it did", "the foreclosure complaint asked for this money"),
        "silent": Choice("No, it did not", "the foreclosure complaint did not ask for this money"),
    },
    "service": {
        "personal": Choice("Someone handed them over", "you were served in person"),
        "publication": Choice("Only by newspaper or posting", "you were served only by publication"),
    },
    "redemption": {
        "long": Choice("The long time", "the time to buy the home back was the long one"),
        "short": Choice("The short time", "the time to buy the home back was the short one"),
        "none": Choice("None", "there was no time to buy the home back"),
    },
    "election": {
        "not-made": Choice("No", "the election was not made"),
        "made": Choice("Yes", "the election was made"),
    },
    "appraisal": {
        "made": Choice("Yes", "the valuation that the law requires was made"),
        "not-made": Choice("No", "the valuation that the law requires was not made"),
    },
    "security": {
        "deed-of-trust": Choice("Deed of trust", "the paper is a deed of trust"),
        "mortgage": Choice("Mortgage", "the paper is a mortgage"),
    },
    "notice": {
        "sent": Choice("Yes", "the notice that the law requires was sent"),
        "not-sent": Choice("No", "the notice that the law requires was not sent"),
    },
    "creditor": {
        "bank": Choice("A bank or mortgage company", "a bank or mortgage company"),
        "credit-union": Choice("A credit union", "a credit union"),
        "private": Choice("A private person", "a private person"),
        "debt-buyer": Choice("A debt buyer", "a debt buyer", "A company that bought the debt later."),
    },
    "terms": {
        "ordinary": Choice("Ordinary", "ordinary"),
        "rate-spread": Choice("A rate far above the market", "a rate far above the market"),
        "negative-amortization": Choice("A balance that could grow", "a balance that could grow"),
    },
    "household": {
        "ordinary": Choice("No", "your household does not count as low-income"),
        "low-income": Choice("Yes", "your household counts as low-income"),
    },
}
