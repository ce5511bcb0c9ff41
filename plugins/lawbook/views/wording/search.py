"""What the search calls the kinds of page, and the words readers type for what a page calls otherwise."""

from __future__ import annotations

SHELVES: dict[str, str] = {
    "state": "States",
    "article": "Guides",
    "paper": "Papers and letters",
    "letter": "Papers and letters",
    "home": "Other pages",
    "states": "Other pages",
    "calculator": "Other pages",
    "page": "Other pages",
    "everywhere": "Other pages",
    "claims": "Other pages",
    "data": "Other pages",
    "changes": "Other pages",
}
"""The shelf of each kind of page. A kind without a shelf is found through what it lists."""

QUESTIONS = "Questions"
GLOSSARY = "Glossary"

WORDS: dict[str, str] = {
    "/articles/do-i-still-owe-money-after-foreclosure/": "repo repossession repossessed house",
    "/articles/i-got-a-letter-or-court-papers/": "bank sued me being sued lawsuit served papers summons",
    "/articles/tax-on-forgiven-debt/": "1099c 1099 irs cancelled debt canceled debt taxes",
    "/articles/second-mortgages-and-helocs/": "heloc equity line 2nd mortgage second loan",
    "/articles/wages-bank-accounts-and-what-is-protected/": "garnish garnishment paycheck levy",
    "/articles/free-help-and-rescue-scams/": "attorney lawyer legal aid counselor hud scam",
    "/articles/if-you-miss-the-court-date/": "default judgment missed court did not answer",
    "/articles/how-long-a-lender-has-to-ask/": "statute of limitations time limit too late",
    "/articles/bankruptcy-and-deficiency-debt/": "chapter 7 chapter 13 bankrupcy",
    "/articles/credit-reports/": "credit score fico",
    "/articles/surplus-money/": "overage overages excess proceeds leftover",
    "/articles/short-sale-get-the-waiver/": "shortsale",
    "/articles/why-non-recourse-state-misleads/": "nonrecourse recourse anti deficiency",
    "/articles/what-a-deficiency-judgment-is/": "deficency defficiency judgement",
    "/papers/form-1099-c/": "1099c 1099 irs cancelled debt",
    "/papers/summons-and-complaint/": "bank sued me sued lawsuit served",
    "/papers/wage-garnishment/": "garnish paycheck levy",
    "/calculator/": "calculate how much estimate calculater",
}
"""Words that mean the page and do not stand on it, with spellings that many people type."""
