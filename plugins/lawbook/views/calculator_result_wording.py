"""What the calculator's result says around the law: heads, labels, lines of the sum, days, warnings, the ways on."""

from __future__ import annotations

_HEADS = {
    "contents": "In this answer",
    "head-open": "What would settle it",
    "head-ask": "Can they ask at all?",
    "head-sum": "Up to how much?",
    "head-days": "Until when?",
    "head-who": "Who must do what?",
    "head-after": "If they win",
    "head-now": "What to do next",
    "head-how": "How this was worked out",
    "head-told": "Your answers",
}

_ANSWER = {
    "announce": "{state}. {verdict}.",
    "see-exception": "There is an exception. Read it below.",
    "range-zero": "By these figures the lender could claim nothing.",
    "nothing-left": "Nothing is left to claim",
    "unsettled-text": "Courts disagree if they can claim it at all. Do not rely on a yes or a no.",
    "either-way": "They can ask in each case that is left. How much, or until when, is still open.",
    "may-ask": "They can ask",
    "depends-text": "It turns on a fact that we do not ask about. Read why below.",
    "turns-on": "These facts make the difference: {facts}.",
    "one-loan": "This answer is for one loan. Any other loan on the home is a claim of its own.",
    "too-many": "Too much is still open to work this out. Answer a few more questions.",
    "the-sum": "The sum",
    "checked-on": "Law checked on",
    "check-again": "Check again by",
    "secondary": "(secondary source)",
    "read-on": "read {day}",
    "change-answers": "Change my answers",
    "print": "Print",
    "print-sheet": "Print a case sheet",
}

_OPEN = {
    "open-lead": "You do not know these facts yet. Each answer would change the result like this.",
    "open-more": "These would matter too: {facts}.",
    "open-not-alone": "This alone would not settle it. It counts together with the others.",
    "by-day": "last day {day}",
    "answer-this": "Answer this",
    "for-example": "for example {value}",
    "and": "and",
    "or": "or",
}

_SUM = {
    "not-known": "not known",
    "from-to": "{low} to {high}",
    "market-value": "market value",
    "appraised-value": "appraised value",
    "figures": "What it can come to",
    "figure-price": "By the sale price",
    "figure-value": "If the court counts the {value}",
    "figure-unconfirmed": "If no court confirms the sale",
    "figure-cap": "With the cap on this claim",
    "figure-barred": "If a bar applies",
    "sum-caption": "The sum, line by line",
    "sum-barred": "This rule ends the claim",
    "sum-owed": "Owed, with interest and costs",
    "sum-price": "Less what the sale brought",
    "sum-left": "Left by the sale price",
    "sum-value": "The home's {value}",
    "sum-value-unknown": "The home's {value}. It could take off a part, or all of it",
    "sum-value-adds": "Less what the {value} adds",
    "sum-value-strict": "Less the home's {value}",
    "sum-value-left": "Left if the {value} counts",
    "sum-confirmed": "The price was not below the value, so a court may confirm the sale. Then this is left",
    "sum-unconfirmed": "The home was worth more than the price, so a court must not confirm the sale",
    "sum-cap-new-cash": "At most the cash you took out",
    "sum-cap-amount-paid": "At most what the debt buyer paid",
    "sum-cap-amount-paid-over-value": "What the debt buyer paid, from which the home's value is taken",
    "sum-doubt": "If it turns out that they cannot ask",
    "sum-total": "The lender could claim",
    "bar-owed": "Owed",
    "bar-sold": "Sold for",
    "bar-worth": "Worth",
    "bar-claim": "Could be claimed",
    "more-sums": "Other ways it may be worked out: {n}",
}

_DAYS = {
    "last-day": "Last day to ask",
    "last-day-collect": "Last day to collect",
    "day-depends": "It depends",
    "day-depends-why": "on facts that are still open",
    "no-later-than": "no later than this: a second clock may end sooner",
    "not-settled-which": "it is not settled which",
    "if-they-can": "if they can ask at all",
    "only-if": "This holds only if they can ask at all.",
    "days-left-one": "{n} day left",
    "days-left-many": "{n} days left",
    "days-past-one": "passed {n} day ago",
    "days-past-many": "passed {n} days ago",
    "day-today": "that is today",
    "by-your-clock": "Counted from {day}, today by your device's clock.",
    "day-weekend": "That day is a {day}. The court's own calendar may move it.",
    "day-past-warning": "But if the lender took this step in time, the claim goes on. Check the court file first.",
    "day-missing": "For the day itself we need the day that starts the clock.",
    "add-day": "Add the day",
    "assumed-sale": "This counts from a sale on {day}. You did not give that day: we assumed it.",
    "no-day-barred": "They cannot ask, so no day has to pass.",
    "pauses": "What can stop or restart the clock",
    "pauses-more": "More about what moves a clock",
    "calendar": "Save in my calendar",
}

_WHO = {
    "who-lender": "The lender",
    "who-you": "You",
    "ask-yourself": "The court does not do this for you.",
    "your-last-day": "Your last day for this: {day}.",
    "your-day-past": "If you did not do it in time, count on the higher sum and get advice.",
}

_AFTER = {
    "after-benefits": "Social Security",
    "after-nothing": 'You may be "judgment-proof"',
    "after-nothing-says": (
        "If all you have is safe like this, there may be nothing to take. A judgment can still wait for years."
    ),
    "after-nothing-more": "What judgment-proof means",
    "after-lasts": "How long a judgment lasts",
    "after-interest": "What it grows by",
    "after-paycheck": "Your paycheck",
    "after-safe": "What is safe",
    "after-coming": "What will change",
}

_WAYS_ON = {
    "step-own": "A step may be yours to take in time. See above who must do what.",
    "step-open": "Find out: {fact}.",
    "help-link": "Free help for {state}",
    "state-page": "All about {state}, with the law we read",
    "how-lead": "Each table is read from the top. The first row that fits decides.",
    "how-barred": "The tables for the sum and the last day are not read where the claim is barred.",
    "table-rules": "May they ask?",
    "table-credits": "Does market value count?",
    "table-deadlines": "By when?",
    "column-when": "When",
    "column-answer": "Answer",
    "column-law": "Law",
    "decides": "This row decides.",
    "may-decide": "This row may decide.",
    "state": "State",
    "change": "Change",
    "assumed": "We assumed",
    "assumed-lead": "The link said nothing about these. We took the usual case. Change what is wrong.",
    "make-link": "Make a link",
    "again": "Start again",
    "private": "Your answers are in this browser only. They go into the address only when you make a link.",
}

_WARNINGS = {
    "warn-typical-title": "This is not your case yet",
    "warn-typical": "Below is the answer for a usual case in {state}. We assumed every fact.",
    "warn-bad-title": "Part of the link cannot be read",
    "warn-bad": "We took these as not known: {names}.",
    "warn-kind-title": "Check the kind of foreclosure",
    "warn-kind": "We know of no such kind of foreclosure in {state}. Look at the sale papers.",
    "warn-old-title": "This law is past its check date",
    "warn-old": "The law of {state} was to be checked again by {day}. Do not rely on a sum or a day here.",
    "warn-future-title": "A day in the future",
    "warn-future": "You gave {day}, which is still to come. The answer holds only if things go that way.",
    "warn-surplus-title": "The sale may owe you money",
    "warn-surplus": (
        "By your figures the sale brought {sum} more than the debt. Other liens may be paid first. "
        "What is then left may be yours. Ask the court or the trustee who held the sale, and do not wait."
    ),
}

RESULT: dict[str, str] = {**_HEADS, **_ANSWER, **_OPEN, **_SUM, **_DAYS, **_WHO, **_AFTER, **_WAYS_ON, **_WARNINGS}
