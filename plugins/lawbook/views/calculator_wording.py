"""What the calculator says that no other page does, by the key its scripts name. Sentences of law stay in `wording`."""

from __future__ import annotations

from ..estimate import Estimate
from ..vocabulary import Act, Event
from .calculator_collect_wording import OPENERS
from .calculator_result_wording import RESULT
from .wording import clocks, verdicts
from .wording import steps as advice
from .wording.amounts import range_sentence
from .wording.facts import FactWords
from .wording.plain import capital, money

_COUNTED = "The time to ask is counted from that day."

DAYS: dict[Event, FactWords] = {
    Event.CONFIRMATION: FactWords(
        "Sale confirmed",
        "When did the court confirm the sale?",
        _COUNTED,
        "The court file: the order that confirms the sale",
    ),
    Event.DEED: FactWords(
        "Deed", "What is the day of the deed to the buyer?", _COUNTED, "The deed, or the county's land records"
    ),
    Event.CERTIFICATE: FactWords(
        "Certificate", "What is the day of the certificate of the sale?", _COUNTED, "The court file"
    ),
    Event.REDEMPTION_END: FactWords(
        "Time to redeem ended", "When did the time to redeem end?", _COUNTED, "The judgment or the sale papers"
    ),
    Event.JUDGMENT: FactWords(
        "Judgment", "When was the judgment entered?", _COUNTED, "The judgment, or the court file"
    ),
    Event.DEFAULT: FactWords(
        "Default",
        "When was the default?",
        "Some time limits count from it. It may be the first payment you missed for good. "
        "It may also be the day the lender called the whole loan due.",
        "The letter that called the loan due, or the foreclosure papers. If you are not sure, say so here",
    ),
}
"""The days that start a clock and are no fact. `sold` is asked for in the words of the fact."""


def own_day(event: str) -> FactWords:
    """How to ask for the day of an event by the state's own name for it: `the certificate of title`."""
    return FactWords(
        capital(event.removeprefix("the ")),
        f"What is the day of {event}?",
        _COUNTED,
        "The court file, or the county's land records",
    )


BY_APPRAISAL = FactWords(
    "Appraised value",
    "What value did the appraisal in the case give?",
    "Here the law counts the appraised value.",
    "The court file",
)

TO_JUNIOR = FactWords(
    "Paid to this loan",
    "How much of the sale money went to this loan?",
    "Only what this lender got comes off its debt. A loan that was wiped out often got nothing. Then type 0.",
    "The report of the sale, or this lender's letters",
)
BY_DEED = FactWords(
    "Credited for the home",
    "How much did the lender take off the debt for the home?",
    "Nothing was sold, so what you and the lender agreed counts.",
    "The deed in lieu agreement",
)
"""What `price` means where the loan was wiped out, or where no sale was held."""

WHERE = "Where to look: {place}"

FORM: dict[str, str] = {
    "group-facts": "The loan and the foreclosure",
    "group-sums": "The sums",
    "group-days": "The days",
    "why-and-where": "Why we ask, and where to look",
    "dont-know": "I don't know",
    "we-assumed": "We assumed this answer. Change it if it is wrong.",
    "so-far": "So far: {verdict}.",
    "so-far-open": "These facts would settle it: {facts}.",
    "error": "Error",
    "errors": "Some answers cannot be read",
    "error-money": "This must be a sum in dollars, like 250000.",
    "error-number": "This must be a number, like 2 or 0.5.",
    "error-date": "This must be a whole day, from the year 1900 to 2100.",
    "error-choice": "Choose one of the answers.",
}


def words() -> dict[str, str]:
    """Every sentence of the form and its answer by its key; blanks stand in braces."""
    return {**FORM, **RESULT, **OPENERS, **_of_the_law()}


def _of_the_law() -> dict[str, str]:
    """Sentences that the site's wording has, by the calculator's keys."""
    return {
        **{f"verdict-{verdict.value}": said for verdict, said in verdicts.WORDS.items()},
        "range-none": range_sentence(Estimate(0, 0), barred=True),
        "range-unknown": range_sentence(Estimate(0, None), barred=False),
        "range-up-to": _blank(range_sentence(Estimate(2, 2), barred=False)),
        "range-between": _blank(range_sentence(Estimate(1, 2), barred=False)),
        "no-claim": clocks.NO_CLAIM,
        "no-claim-start": clocks.NO_CLAIM_START,
        "act-none": clocks.ACT_NOTES[Act.NONE],
        "weekends": clocks.WEEKENDS,
        "step-help": advice.HELP,
    }


def _blank(sentence: str) -> str:
    """A sentence about 1 and 2 dollars with its sums taken out."""
    return sentence.replace(money(1), "{low}").replace(money(2), "{high}")
