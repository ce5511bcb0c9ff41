"""Decides one situation: which row of each table fits first, and the verdict they make. The twin is rules.js."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from .conditions import fits
from .vocabulary import Credit, Outcome, Verdict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .model import Deadline, EverywhereLaw, FairValue, Law, Row, Rule
    from .situations import Situation


@dataclass(frozen=True, slots=True)
class Decision:
    """The rows that decide. Behind a bar there is no credit and no deadline. Numbers count rows from 0."""

    verdict: Verdict
    rule: Rule
    rule_number: int
    everywhere: bool
    credit: FairValue | None = None
    credit_number: int | None = None
    deadline: Deadline | None = None
    deadline_number: int | None = None


def first_fit(rows: Sequence[Row], situation: Situation) -> int | None:
    """The number of the first row that fits, or None where no row does."""
    for number, row in enumerate(rows):
        if fits(row.when, situation):
            return number
    return None


def decide(law: Law, everywhere: EverywhereLaw, situation: Situation) -> Decision:
    """Decide a situation with every fact known. Raises LookupError where a table has no row for it."""
    number = first_fit(everywhere.rules, situation)
    if number is not None:
        return _after_rule(law, everywhere.rules[number], number, situation, everywhere=True)
    number = _must_fit("rules", law.rules, situation)
    return _after_rule(law, law.rules[number], number, situation, everywhere=False)


def _after_rule(law: Law, rule: Rule, number: int, situation: Situation, *, everywhere: bool) -> Decision:
    if rule.outcome is Outcome.BARRED:
        return Decision(Verdict.BARRED, rule, number, everywhere)
    credit = _must_fit("fair_value", law.fair_value, situation)
    deadline = _must_fit("deadlines", law.deadlines, situation)
    return Decision(
        verdict_of(rule, law.fair_value[credit]),
        rule,
        number,
        everywhere,
        law.fair_value[credit],
        credit,
        law.deadlines[deadline],
        deadline,
    )


def _must_fit(table: str, rows: Sequence[Row], situation: Situation) -> int:
    number = first_fit(rows, situation)
    if number is None:
        raise LookupError(table)
    return number


def verdict_of(rule: Rule, credit: FairValue) -> Verdict:
    """`limited` is an allowed claim with a credit or a cap; every other outcome is its own verdict."""
    limited = rule.outcome is Outcome.ALLOWED and (rule.cap or credit.credit is not Credit.NONE)
    return Verdict.LIMITED if limited else Verdict(rule.outcome.value)
