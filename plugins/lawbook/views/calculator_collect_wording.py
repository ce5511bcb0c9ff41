"""What the calculator says where it works out a paycheck, a growth, a sum's parts, and what is taken away."""

from __future__ import annotations

_PAY = {
    "pay-lead": "Your pay stays in this browser. It is not part of a link.",
    "pay-income": "Where does your money come from?",
    "pay-from-work": "Pay from a job",
    "pay-from-benefits": "Only Social Security",
    "pay-every": "How often are you paid?",
    "pay-weekly": "Every week",
    "pay-two-weeks": "Every two weeks",
    "pay-half-month": "Twice a month",
    "pay-monthly": "Every month",
    "pay-net": "Your pay after required deductions",
    "pay-net-hint": "After taxes and what else the law requires. Add back what you choose to have taken off.",
    "pay-gross": "Your pay before deductions",
    "pay-gross-hint": "A limit here counts this pay.",
    "pay-show": "Show what could be taken",
    "pay-wrong": "Give your pay as a sum in dollars, like 850, and under a million.",
    "pay-wrong-gross": "Pay before deductions must not be less than pay after them.",
    "pay-taken": "By these limits up to {sum} of this paycheck could be taken.",
    "pay-kept": "That would leave {sum}.",
    "pay-none": "By these limits nothing of this paycheck could be taken.",
    "pay-rule-state": "The limit that decides is from {state}: {rule}.",
    "pay-rule-federal": "The limit that decides is federal: {rule}.",
    "pay-wage-state": "We count the state minimum wage of {sum} an hour, in force since {day}.",
    "pay-wage-federal": "We count the federal minimum wage of {sum} an hour, in force since {day}.",
    "pay-safe": "So {sum} of this paycheck is safe.",
    "pay-may-be-less": "It may be less: a limit here counts a minimum wage that we do not have.",
    "pay-weeks": "We count {weeks} weeks for this paycheck. Your employer may count a little differently.",
    "pay-family": "If you are the head of a family, more may be safe here, maybe all of it. See what is safe.",
    "pay-also": "The text above may keep more safe. We leave out rules on family, other income and second creditors.",
    "pay-empty-pay": (
        "This pay is not over the part that is safe. Pay can rise, and money in a bank account follows other rules. "
        "A judgment can wait for years."
    ),
    "pay-empty-benefits": "That may be so if this is all you have. A judgment can still wait for years.",
}

_GROWTH = {
    "growth-lead": "Simple interest, with nothing paid and no costs added.",
    "growth-rate": "Interest, in percent a year",
    "growth-rate-sourced": (
        "This is the rate we read for {state}. Read above when it holds. If the judgment names another, type that."
    ),
    "growth-rate-ask": "We have no rate to count with here. Look for it in the judgment and type it.",
    "growth-show": "Show the years",
    "growth-wrong": "Give the rate as a percentage from 0 to 100, like 8.75.",
    "growth-caption": "A judgment at {rate} a year",
    "growth-year": "After",
    "growth-years-one": "{n} year",
    "growth-years-many": "{n} years",
    "growth-sum": "From {sum}",
    "growth-no-sum": "We need the sum first. Answer what was owed and what the sale brought.",
    "growth-life": (
        "The table ends with the usual life of a judgment before renewal. The text above may name another one."
    ),
}

_PARTS = {
    "part-principal": "Principal",
    "part-interest": "Interest",
    "part-fees": "Late fees and other fees",
    "part-costs": "Court costs and lawyers' fees",
    "part-insurance": "Less: mortgage insurance or other money credited to you",
    "part-market": "What the home was worth, or its appraisal",
    "part-liens": "Less: older liens that stayed on the home",
    "parts-total": "Total: {sum}",
    "parts-none": "Type the first line to see the total.",
    "parts-wrong": "One line cannot be read. Use sums like 250000.",
    "parts-use": "Use this total",
    "parts-used": "{sum} is now the answer above.",
}

_TAKEN = {
    "your-link": "Your link",
    "link-holds": "It holds your answers. Whoever has it can read them.",
    "copy": "Copy",
    "copied": "Copied.",
    "copy-yourself": "Select the link and copy it.",
    "calendar-about": (
        "Worked out from the answers you gave. Weekends, holidays and other events can move a last day. "
        "Check it with the court or a lawyer before you rely on it."
    ),
    "calendar-own": "Your last day to ask the court to count the home's value",
    "calendar-soon": "Two weeks left: ask the court to count the home's value",
    "calendar-after": "Ask the court's clerk what was filed",
    "calendar-after-about": (
        "The day before was the lender's last day, by the answers you gave. Ask the clerk if a claim was filed in time."
    ),
}

OPENERS: dict[str, str] = {
    "pay-open": "Work it out for your paycheck",
    "growth-open": "See what a judgment grows to",
    "parts-open-debt": "Add it up from its parts",
    "parts-open-value": "Take off older liens that stay",
    "loan-backed": "Was the loan backed by FHA, VA or USDA?",
    "loan-not-backed": "No, or I don't know",
    "zip-label": "Find a housing counselor: your ZIP code",
    "zip-hint": (
        "The button opens a page of the Consumer Financial Protection Bureau, a federal agency. "
        "It gets your ZIP code, and nothing else you typed here."
    ),
    "zip-go": "Find a counselor",
}
"""What stands on the page before any of it is opened."""

TOOLS: dict[str, str] = {**_PAY, **_GROWTH, **_PARTS, **_TAKEN}
"""What is needed once it is."""
