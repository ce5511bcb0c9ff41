"""What must hold in every state's law, tried with chance; the browser tests hold the same of rules.js."""

from __future__ import annotations

import random
from datetime import date, timedelta
from fractions import Fraction
from typing import TYPE_CHECKING, Any

from lawbook import conditions
from lawbook.answer import answer
from lawbook.facts import given
from lawbook.situations import asked, told_apart, typical

if TYPE_CHECKING:
    from lawbook.answer import Answer
    from lawbook.model import Law, Lawbook
    from lawbook.vocabulary import Value

SEED = 20261124
CHAINS = 4
MOST_OPEN = 4
SUMS = ("debt", "price", "value", "new-cash", "amount-paid")
ENDLESS = float("inf")


def plain(value: Value) -> Any:
    """A fact's value as a link gives it."""
    return str(float(value)) if isinstance(value, Fraction) else value


def told(law: Law, book: Lawbook, chance: random.Random) -> dict[str, Any]:
    """A whole case: each fact the state turns on at one of the values it tells apart, and every sum."""
    asks = asked(law, book.everywhere.law)
    facts = {name: plain(chance.choice(told_apart(law, name, put))) for name, put in asks.items()}
    sums = {name: chance.randrange(500_000) for name in SUMS}
    days = {"default": "2020-02-29", "trigger": "2026-08-31"}
    return {"sold": date(2015, 1, 1) + timedelta(chance.randrange(4000)), **facts, **sums, **days}


def answered(law: Law, book: Lawbook, raw: dict[str, Any]) -> Answer:
    return answer(law, book.everywhere.law, given(raw, typical(law)))


def high(found: Answer) -> float:
    return ENDLESS if found.high is None else found.high


def test_an_answer_never_widens_the_range_nor_unsettles_what_is_settled(book: Lawbook) -> None:
    chance, steps = random.Random(SEED), 0  # noqa: S311
    for law in (state.law for state in book.states):
        for _ in range(CHAINS):
            case = told(law, book, chance)
            opened = chance.sample(sorted(case.keys() - {"default", "trigger"}), k=min(MOST_OPEN, len(case) - 2))
            raw = case | dict.fromkeys(opened, "unknown")
            before = answered(law, book, raw)
            for name in opened:
                raw[name] = case[name]
                now = answered(law, book, raw)
                steps += 1
                assert (now.low or 0) >= (before.low or 0), (name, raw)
                assert 0 <= (now.low or 0) <= high(now) <= high(before), (name, raw)
                assert before.deadline in ("unknown", now.deadline), (name, raw)
                assert before.verdict in ("depends", now.verdict), (name, raw)
                before = now
    assert steps > CHAINS * len(book.states) * 2


def test_value_never_raises_a_claim_and_no_claim_is_above_the_debt(book: Lawbook) -> None:
    chance = random.Random(SEED)  # noqa: S311
    for law in (state.law for state in book.states):
        for _ in range(CHAINS):
            case = told(law, book, chance)
            found, bare = answered(law, book, case), answered(law, book, case | {"value": 0})
            assert 0 <= (found.low or 0) <= high(found) <= case["debt"]
            assert (found.low or 0) <= (bare.low or 0)
            assert high(found) <= high(bare)


def test_a_later_sale_never_gives_an_earlier_day(book: Lawbook) -> None:
    chance, dated = random.Random(SEED), 0  # noqa: S311
    for law in (state.law for state in book.states):
        rows = (*law.rules, *law.fair_value, *law.deadlines)
        if any("sold" in conditions.tests(row.when) for row in rows):
            continue  # old sales may follow old law
        for _ in range(5 * CHAINS):
            case = told(law, book, chance) | {"release": "none", "lien": "first"}
            later = case | {"sold": case["sold"] + timedelta(1 + chance.randrange(400))}
            first, second = answered(law, book, case).deadline, answered(law, book, later).deadline
            if isinstance(first, date) and isinstance(second, date):
                assert first <= second, case
                dated += first < second
    assert dated > len(book.states) // 4
