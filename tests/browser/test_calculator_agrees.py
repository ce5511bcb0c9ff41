"""The browser decides what the build decides: every situation of every state, by Python and by rules.js."""

from __future__ import annotations

import random
from datetime import date
from fractions import Fraction
from typing import TYPE_CHECKING, Any

import pytest

from lawbook.answer import answer, day_of, range_of
from lawbook.decide import decide
from lawbook.facts import Given, given
from lawbook.situations import all_situations, asked, told_apart, typical
from lawbook.tables import Rule
from lawbook.views.calculator import calculator_data, everywhere_data
from lawbook.views.calculator_rows import rule
from lawbook.vocabulary import FACT, FACTS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from playwright.sync_api import Page

    from lawbook.answer import Answer
    from lawbook.model import Lawbook, StateLaw

    Sums = dict[str, int | None]
    Open = Callable[..., Page]

SUMS: tuple[dict[str, int], ...] = (
    {"debt": 250_000, "price": 200_000, "value": 230_000, "new-cash": 30_000, "amount-paid": 215_000},
    {"debt": 250_001, "price": 99_999, "value": 100_002, "new-cash": 250_001, "amount-paid": 1},
    {"debt": 180_000, "price": 210_000, "value": 150_000, "new-cash": 0, "amount-paid": 90_000},
    {"debt": 250_000, "price": 200_000},
    {"debt": 250_000, "value": 230_000, "amount-paid": 240_000},
    {"price": 200_000, "value": 230_000, "new-cash": 30_000},
)
DAYS: tuple[dict[str, date], ...] = (
    {"trigger": date(2024, 2, 29), "default": date(2023, 8, 31)},
    {},
    {"default": date(2020, 2, 29)},
    {"trigger": date(2026, 12, 31)},
    {"trigger": date(2025, 8, 31), "default": date(2025, 12, 31)},
    {"default": date(2026, 1, 30)},
)
TRIES = 8
SEED = 20261123

IN_THE_PAGE = """async ([everywhere, law, cases]) => {
  const { decide, estimate, lastDay, toldApart, typical } = await import("/theme/js/calculator/rules.js");
  const told = [...toldApart(everywhere, law)];
  let situations = [typical(everywhere, law)];
  for (const [name, values] of told) {
    situations = situations.flatMap((one) => values.map((value) => ({ ...one, [name]: value })));
  }
  const decided = ({ money, days }, facts) => {
    const decision = decide(everywhere, law, facts);
    const { low, high } = estimate(everywhere, law, decision, { facts, money, days }, facts.foreclosure);
    const row = decision.deadline === null ? null : law.deadlines[decision.deadline];
    return [decision.verdict, low, high, lastDay(row, { facts, money, days }).published];
  };
  const differ = cases.flatMap((one) => situations.flatMap((facts, number) => {
    const [found, meant] = [decided(one, facts), one.answers[number]].map((answer) => JSON.stringify(answer));
    return found === meant ? [] : [{ facts, money: one.money, days: one.days, found, meant }];
  }));
  const whole = cases.every(({ answers }) => answers.length === situations.length);
  return { told: Object.fromEntries(told), tried: situations.length * cases.length, whole, differ: differ.slice(0, 5) };
}"""

BY_LINK = """async ([everywhere, law, links]) => {
  const { answer, given } = await import("/theme/js/calculator/rules.js");
  return links.map((raw) => {
    const { verdict, low, high, deadline } = answer(everywhere, law, given(everywhere, law, raw));
    return [verdict, low, high, deadline];
  });
}"""


def written(value: Any) -> Any:
    """A fact's value as JSON holds it."""
    if isinstance(value, Fraction):
        return int(value) if value.denominator == 1 else float(value)
    return value.isoformat() if isinstance(value, date) else value


def said(found: Answer) -> list[Any]:
    return [found.verdict.value, found.low, found.high, written(found.deadline)]


def one_answer(law: StateLaw, book: Lawbook, situation: dict[str, Any], sums: Sums, days: dict[str, Any]) -> list[Any]:
    known = Given(situation, (), sums, days)
    decision = decide(law.law, book.everywhere.law, situation)
    found = range_of(decision, known, situation["foreclosure"])
    return [decision.verdict.value, found.low, found.high, written(day_of(decision, known).published)]


def every_case(law: StateLaw, book: Lawbook) -> Iterator[dict[str, Any]]:
    """Every situation of a state, once for each set of sums and days."""
    situations = list(all_situations(law.law, book.everywhere.law))
    for some, dated in zip(SUMS, DAYS, strict=True):
        sums: Sums = {name: some.get(name) for name in ("debt", "price", "value", "new-cash", "amount-paid")}
        days = {name: dated.get(name) for name in ("trigger", "default")}
        yield {
            "money": sums,
            "days": {name: written(day) for name, day in days.items()},
            "answers": [one_answer(law, book, one, sums, days) for one in situations],
        }


def test_every_situation_of_every_state_is_decided_alike(open_page: Open, book: Lawbook) -> None:
    page = open_page("/calculator/")
    everywhere = everywhere_data(book)
    tried, differ = 0, {}
    for law in book.states:
        found = page.evaluate(IN_THE_PAGE, [everywhere, calculator_data(law, book), list(every_case(law, book))])
        tried += found["tried"]
        facts = asked(law.law, book.everywhere.law)
        told = {name: [written(one) for one in told_apart(law.law, name, put)] for name, put in facts.items()}
        if found["differ"] or not found["whole"] or found["told"] != told:
            differ[law.code] = found["differ"] or found["told"]
    assert differ == {}
    assert tried >= len(SUMS) * 18 * len(book.states)


def links(law: StateLaw, book: Lawbook, chance: random.Random) -> Iterator[dict[str, str]]:
    """Answers as a person gives them: some facts told, some not known, some left out; all of them open at first."""
    facts = asked(law.law, book.everywhere.law)
    yield dict.fromkeys(facts, "unknown") | {"debt": "250000", "price": "200000", "value": "230000"}
    yield {"debt": "250000", "price": "200000.50", "value": "unknown"}
    for _ in range(TRIES):
        sums, days = chance.choice(SUMS), chance.choice(DAYS)
        told = {name: chance.choice(told_apart(law.law, name, put)) for name, put in facts.items()}
        raw = {name: str(written(value)) for name, value in told.items() if chance.random() < 2 / 3}
        opened = chance.sample(sorted(facts), min(3, len(facts)))
        raw |= dict.fromkeys(opened, "unknown")
        yield raw | {name: str(sum_) for name, sum_ in sums.items()} | {name: str(day) for name, day in days.items()}


def test_what_is_not_known_is_joined_alike(open_page: Open, book: Lawbook) -> None:
    page, chance, differ = open_page("/calculator/"), random.Random(SEED), []  # noqa: S311
    everywhere = everywhere_data(book)
    for law in book.states:
        tried = list(links(law, book, chance))
        found = page.evaluate(BY_LINK, [everywhere, calculator_data(law, book), tried])
        for raw, one in zip(tried, found, strict=True):
            meant = said(answer(law.law, book.everywhere.law, given(raw, typical(law.law))))
            if one != meant:
                differ.append((law.code, raw, one, meant))
    assert differ == []


def test_past_twelve_thousand_tries_both_say_that_it_depends(open_page: Open, book: Lawbook) -> None:
    """No state turns on so many facts; a law of our own does."""
    names = [fact.name for fact in FACTS if fact.values and fact.name not in ("foreclosure", "release")]
    rows = [{"when": {name: [FACT[name].values[0]]}, "outcome": "allowed", "cite": "own"} for name in names]
    rules = tuple(Rule.model_validate(row) for row in (*rows, {"outcome": "allowed", "cite": "own"}))
    law, everywhere = book.states[0].law.model_copy(update={"rules": rules}), book.everywhere.law
    raw = dict.fromkeys(FACT, "unknown") | {"debt": "250000"}
    meant = said(answer(law, everywhere, given(raw, typical(law))))
    data = calculator_data(book.states[0], book) | {"rules": [rule(row) for row in rules]}
    assert open_page("/calculator/").evaluate(BY_LINK, [everywhere_data(book), data, [raw]]) == [meant]
    assert meant == ["depends", 0, 250_000, "unknown"]


PROPERTIES = """async ([everywhere, laws, tries]) => {
  const { answer, given, byValue } = await import("/theme/js/calculator/rules.js");
  const { add, daysBetween } = await import("/theme/js/calculator/dates.js");
  let seed = 42;
  const chance = (below) => (seed = (seed * 1103515245 + 12345) % 2147483648) % below;
  const later = (day, number) => add(day, { number, unit: "days" });
  const facts = ({ questions }) => questions.filter(({ options }) => options && chance(2));
  const told = (law) => facts(law).map(({ name, options }) => [name, options[chance(options.length)][0]]);
  const sum = () => String(chance(500000));
  const broken = [];
  let dated = 0;
  for (let n = 0; n < tries; n += 1) {
    const law = laws[n % laws.length];
    const sums = { debt: sum(), price: sum(), value: sum(), default: "2020-02-29" };
    const raw = { ...sums, sold: later("2015-01-01", chance(4000)), ...Object.fromEntries(told(law)) };
    const said = (changed) => answer(everywhere, law, given(everywhere, law, { ...raw, ...changed }));
    const must = (name, holds, ...shown) => holds || broken.push([name, law.code, raw, ...shown]);
    const one = said({});
    must("a sum is never below nothing", one.low >= 0 && one.high >= 0, one);
    must("the least is never above the most", one.low <= one.high, one);
    must("nobody can claim more than the debt", one.high <= Number(raw.debt), one);
    const bare = said({ value: "0" });
    must("a value only ever lowers the claim", one.low <= bare.low && one.high <= bare.high, one, bare);
    const open = said({ foreclosure: "unknown" });
    const wider = !raw.foreclosure || (open.low <= one.low && open.high >= one.high);
    must("knowing more never widens the range", wider, one, open);
    const next = said({ sold: later(raw.sold, 1 + chance(300)) });
    const both = [one, next].every(({ deadline }) => deadline.length === 10);
    const turns = law.rules.concat(law.fair_value, law.deadlines).some(({ when }) => when?.sold);
    must("a later sale never means an earlier day", !both || turns || daysBetween(one.deadline, next.deadline) >= 0);
    dated += both && !turns ? 1 : 0;
    const credit = { credit: "automatic", share: [1 + chance(3), 4], floor: [1 + chance(2), 3] };
    const left = byValue(Number(raw.debt), Number(raw.price), Number(raw.value), credit);
    must("a credit never raises the debt", left >= 0 && left <= Math.max(raw.debt - raw.price, 0), credit, left);
  }
  return { broken: broken.slice(0, 3), dated };
}"""


def test_no_answer_breaks_what_holds_in_every_law(open_page: Open, book: Lawbook) -> None:
    laws = [calculator_data(law, book) for law in book.states]
    found = open_page("/calculator/").evaluate(PROPERTIES, [everywhere_data(book), laws, 3000])
    assert found["broken"] == []
    assert found["dated"] > 100


@pytest.mark.parametrize(
    ("start", "number", "unit", "end"),
    [
        ("2024-01-31", 1, "months", "2024-02-29"),
        ("2023-01-31", 1, "months", "2023-02-28"),
        ("2024-02-29", 1, "years", "2025-02-28"),
        ("2026-12-31", 90, "days", "2027-03-31"),
        ("2026-03-08", 1, "days", "2026-03-09"),
    ],
)
def test_days_are_counted_as_statutes_count(open_page: Open, start: str, number: int, unit: str, end: str) -> None:
    count = "async ([start, period]) => (await import('/theme/js/calculator/dates.js')).add(start, period)"
    page = open_page("/calculator/", timezone_id="America/Los_Angeles")
    assert page.evaluate(count, [start, {"number": number, "unit": unit}]) == end
