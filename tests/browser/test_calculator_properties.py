"""What must hold in every law, tried with chance: an answer never widens the range, and one page stays one page."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode

import pytest

from lawbook.views.calculator import calculator_data, everywhere_data
from tests.law.worked_cases import all_cases

if TYPE_CHECKING:
    from collections.abc import Callable

    from playwright.sync_api import Page

    from lawbook.model import Lawbook

    Open = Callable[..., Page]

CHAINS = 6
NARROWING = """async ([everywhere, laws, chains]) => {
  const { answer, given, toldApart } = await import("/theme/js/calculator/rules.js");
  let seed = 7;
  const chance = (below) => (seed = (seed * 1103515245 + 12345) % 2147483648) % below;
  const most = ({ high }) => high ?? Infinity;
  const broken = [];
  let steps = 0;
  for (const law of laws) {
    const told = [...toldApart(everywhere, law)];
    for (let n = 0; n < chains; n += 1) {
      const known = { debt: chance(500000), price: chance(500000), value: chance(500000) };
      for (const name of ["new-cash", "amount-paid"]) known[name] = chance(300000);
      for (const [name, values] of told) known[name] = values[chance(values.length)];
      const left = Object.keys(known).sort(() => chance(3) - 1);
      const raw = Object.fromEntries(left.map((name) => [name, "unknown"]));
      raw.foreclosure ??= "unknown";
      let before = answer(everywhere, law, given(everywhere, law, raw));
      for (const name of left) {
        raw[name] = String(known[name]);
        const now = answer(everywhere, law, given(everywhere, law, raw));
        steps += 1;
        const holds = now.low >= before.low && most(now) <= most(before) && now.low >= 0 && now.low <= most(now);
        const day = before.deadline === "unknown" || before.deadline === now.deadline;
        const verdict = before.verdict === "depends" || before.verdict === now.verdict;
        if (!holds || !day || !verdict) broken.push([law.code, name, { ...raw }, before, now]);
        before = now;
      }
    }
  }
  return { broken: broken.slice(0, 2), steps };
}"""
GROWING = """async () => {
  const { grown, readRate } = await import("/theme/js/calculator/growth.js");
  const broken = [];
  for (let n = 0; n < 2000; n += 1) {
    const [sum, rate] = [(n * 7919) % 3000000, readRate(String((n * 13) % 100))];
    const years = Array.from({ length: 20 }, (_, year) => grown(sum, rate, year));
    if (years[0] !== sum || years.some((one, year) => one < sum || (year && one < years[year - 1]))) broken.push(sum);
  }
  return broken;
}"""


def test_an_answer_never_widens_the_range_nor_unsettles_what_is_settled(open_page: Open, book: Lawbook) -> None:
    laws = [calculator_data(law, book) for law in book.states]
    found = open_page("/calculator/").evaluate(NARROWING, [everywhere_data(book), laws, CHAINS])
    assert found["broken"] == []
    assert found["steps"] > CHAINS * 7 * len(laws)


def test_a_judgment_never_shrinks(open_page: Open) -> None:
    assert open_page("/calculator/").evaluate(GROWING) == []


@pytest.mark.parametrize("part", range(3))
def test_the_case_sheet_is_one_side_of_letter_paper(open_page: Open, part: int) -> None:
    """In every state, with the case of it that tells most; Letter is 612 by 792 points."""
    links: dict[str, dict[str, Any]] = {}
    for case in all_cases():
        if len(case.link) > len(links.get(case.code, ())):
            links[case.code] = case.link
    page = open_page("/calculator/")
    page.evaluate("window.print = () => {}")
    long = {}
    for code in sorted(links)[part::3]:
        page.evaluate("(hash) => { location.hash = hash; }", urlencode(links[code]))
        page.wait_for_function(
            "(code) => document.querySelector('.calc-case')?.textContent.startsWith(code) && "
            "!document.getElementById('result').hidden",
            arg=page.locator(f'#state option[value="{code}"]').text_content(),
        )
        page.get_by_role("button", name="Print a case sheet").click()
        page.wait_for_selector("body.calc-sheet .sheet", state="attached")
        printed = page.pdf(format="Letter", prefer_css_page_size=True)
        pages = len(re.findall(rb"/Type\s*/Page\b", printed))
        size = set(re.findall(rb"/MediaBox\s*\[\s*0 0 (\d+)(?:\.\d+)? (\d+)", printed))
        if pages != 1 or size != {(b"612", b"792")}:
            long[code] = (pages, size)
        page.wait_for_selector(".sheet", state="detached")
    assert long == {}
