"""If they win: what they can take, how long it lasts; and getting the home back."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING

from ...vocabulary import Garnishment, Wage
from ..cites import Sources, cites, in_every_state, sourced
from ..values import Sourced
from ..wording import afterwards
from ..wording.plain import day

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from ...model import EverywhereLaw, Law, MinimumWage, StateLaw, Wages


@dataclass(frozen=True, slots=True)
class Paycheck:
    """What a paycheck can lose. `limits` are the sums of which the smallest counts."""

    says: str
    lead: str
    limits: tuple[str, ...]
    how: Sourced
    everywhere_lead: str
    everywhere: tuple[str, ...]
    everywhere_how: Sourced


@dataclass(frozen=True, slots=True)
class JudgmentLife:
    """How long a judgment lasts and what it grows by."""

    lasts: str
    renewable: str
    renewal: Sourced
    rates: tuple[str, ...]
    interest: Sourced
    exceptions: tuple[Sourced, ...]


@dataclass(frozen=True, slots=True)
class Collecting:
    """What follows: paychecks, protected things, the judgment, the way back, and what will change."""

    paycheck: Paycheck
    protections: tuple[Sourced, ...]
    judgment: JudgmentLife
    redemption: tuple[Sourced, ...]
    coming: tuple[Sourced, ...]


def collecting(law: StateLaw, everywhere: EverywhereLaw, as_of: date) -> Collecting:
    """What one state's law lets a creditor do, and what it keeps safe, in the wages of the day `as_of`."""
    found, sources = law.law, law.sources
    return Collecting(
        paycheck(found, sources, everywhere, as_of),
        protections(found, sources),
        judgment(found, sources),
        redemption(found, sources),
        coming(found, sources),
    )


def paycheck(law: Law, sources: Sources, everywhere: EverywhereLaw, as_of: date) -> Paycheck:
    """The state's limits, and the federal ones that hold beside them, in the wages of the day `as_of`."""
    hourly = _hourly(law, everywhere, as_of)
    common = everywhere.wages
    banned = law.wages.garnishment is Garnishment.BANNED
    return Paycheck(
        afterwards.GARNISHMENT[law.wages.garnishment],
        afterwards.LIMITS,
        _limits(law.wages, hourly),
        sourced(law.wages, sources),
        afterwards.EVERYWHERE_LIMITS,
        () if banned else _limits(common, hourly),
        Sourced(common.how, in_every_state("take")),
    )


def _limits(wages: Wages, hourly: dict[Wage, Fraction]) -> tuple[str, ...]:
    return tuple(afterwards.limit(row, hourly) for row in wages.limits)


def _hourly(law: Law, everywhere: EverywhereLaw, as_of: date) -> dict[Wage, Fraction]:
    found = {
        Wage.FEDERAL: _in_force(everywhere.minimum_wage, as_of),
        Wage.STATE: _in_force(law.wages.minimum_wage, as_of),
    }
    return {kind: wage for kind, wage in found.items() if wage is not None}


def _in_force(steps: Iterable[MinimumWage], as_of: date) -> Fraction | None:
    begun = [step for step in steps if step.from_ <= as_of]
    return Fraction(max(begun, key=lambda step: step.from_).dollars) if begun else None


def protections(law: Law, sources: Sources) -> tuple[Sourced, ...]:
    """What a creditor cannot take."""
    return tuple(sourced(row, sources, afterwards.protection(row)) for row in law.protections)


def judgment(law: Law, sources: Sources) -> JudgmentLife:
    """How long a judgment lasts here."""
    row = law.judgment
    return JudgmentLife(
        str(row.lasts),
        afterwards.RENEWABLE[row.renewable],
        Sourced(row.renewal, cites(row.cite, sources)),
        tuple(afterwards.rate(one) for one in row.interest.rates),
        sourced(row.interest, sources),
        tuple(sourced(said, sources) for said in row.exceptions),
    )


def redemption(law: Law, sources: Sources) -> tuple[Sourced, ...]:
    """Getting the home back after the sale, by kind of foreclosure: each with its head and its time."""
    return tuple(
        Sourced(row.how, cites(row.cite, sources), afterwards.redemption_head(row.foreclosure, row))
        for row in law.redemption
    )


def coming(law: Law, sources: Sources) -> tuple[Sourced, ...]:
    """What the sources say will change, each under its day."""
    return tuple(Sourced(row.what, cites(row.cite, sources), day(row.on)) for row in law.calendar)
