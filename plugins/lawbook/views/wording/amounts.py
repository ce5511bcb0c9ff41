"""How much, in words: what each credit means, with its share, floor and appraisal, and what the law leaves over."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...vocabulary import Credit
from .plain import money, share

if TYPE_CHECKING:
    from ...estimate import Estimate
    from ...model import FairValue

CREDITS: dict[Credit, str] = {
    Credit.NONE: "Market value does not count",
    Credit.AUTOMATIC: "The court must count market value",
    Credit.ON_REQUEST: "Market value counts if you ask",
    Credit.DEFENSE: "Market value counts if you prove it",
    Credit.DISCRETION: "The court may count market value",
    Credit.CONFIRMATION: "All or nothing: a court must confirm the sale",
    Credit.DEPENDS: "It depends on the case",
}

_MEANS: dict[Credit, str] = {
    Credit.NONE: "Up to the debt less the sale price.",
    Credit.AUTOMATIC: "Up to the debt less the home's {value}, or less the sale price if that was higher.",
    Credit.ON_REQUEST: "If you ask, the home's {value} replaces a lower price. If not, the price counts.",
    Credit.DEFENSE: "If you prove the home's {value}, it replaces a lower price. If not, the price counts.",
    Credit.DISCRETION: "The court may let the home's {value} replace a lower price. It does not have to.",
    Credit.CONFIRMATION: "If a court confirms the sale: up to the debt less the price. If not: nothing.",
    Credit.DEPENDS: "In some cases the home's {value} replaces a lower price.",
}

EXAMPLE_LEAD = "An example, with the same figures in every state, for the case of the short answer:"

CLAIM = "Claimable"
CLAIM_BY_PRICE = "Claimable by the sale price"
CLAIM_BY_VALUE = "Claimable if the {value} value counts"
CLAIM_NOTHING = "Claimable if they may not ask"


def credit_means(row: FairValue) -> str:
    """What a row of `fair_value` does to the sum."""
    value = "appraised value" if row.by == "appraisal" else "market value"
    said = [_MEANS[row.credit].format(value=value)]
    if row.share:
        said = [f"Only {share(row.share)} of the gap between the home's {value} and a lower price comes off the debt."]
    if row.floor:
        said.append(f"The price counts as at least {share(row.floor)} of the {value}.")
    return " ".join(said)


def range_sentence(estimate: Estimate, *, barred: bool) -> str:
    """What the lender could claim, as a sentence that never says *you owe*."""
    if barred:
        return "The lender could claim nothing, whatever the sale brought."
    if estimate.high is None:
        return "Nobody can say the sum from these facts."
    if estimate.high == 0:
        return "The lender could claim nothing in this example."
    if estimate.low == estimate.high:
        return f"The lender could claim up to {money(estimate.high)}."
    return f"The lender could claim between {money(estimate.low or 0)} and {money(estimate.high)}."
