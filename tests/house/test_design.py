"""The design has one page: no component without its example, no colour that words cannot be read in."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from lawbook.views.design import ELSEWHERE, OF_THE_PAGE, SCHEMES, contrast, schemes
from lawbook.views.design_examples import BARS, BOXES, VERDICTS, examples
from lawbook.views.page import PageMeta
from lawbook.views.site import Site
from lawbook.vocabulary import Verdict
from lawbook_pelican.tokens import tokens

THEME = Path(__file__).resolve().parents[2] / "theme"
COMPONENTS = {file.stem: file for file in (THEME / "templates" / "components").glob("*.html")}
TOKENS = tokens(THEME)


@pytest.fixture(scope="module")
def shown() -> dict[str, set[str]]:
    """The macros of each component that the page shows, also those that stand inside another."""
    from datetime import date

    page = PageMeta("Design", "Its parts.", "/design/", "design", reviewed=date(2026, 11, 20))
    found: dict[str, set[str]] = {}
    waiting = list(examples(Site(as_of=date(2026, 11, 20)), page))
    while waiting:
        one = waiting.pop()
        found.setdefault(one.component, set()).add(one.macro)
        waiting += [part for part in one.inside if not isinstance(part, str)]
    return found


def test_every_component_is_shown(shown: dict[str, set[str]]) -> None:
    assert sorted({*shown, *OF_THE_PAGE, *ELSEWHERE}) == sorted(COMPONENTS)


def test_every_macro_is_shown_or_used_by_one_that_is(shown: dict[str, set[str]]) -> None:
    for name, macros in shown.items():
        text = COMPONENTS[name].read_text(encoding="utf-8")
        known = set(re.findall(r"macro (\w+)\(", text))
        used = {one for one in known if len(re.findall(rf"\{{\{{ {one}\(", text))}
        assert known <= macros | used, name


def test_every_verdict_and_every_kind_of_deadline_and_sum_is_shown() -> None:
    assert [one.key for one in VERDICTS] == [verdict.value for verdict in Verdict]
    assert {"time is left", "past", "none", "unknown"} <= set(BOXES)
    assert {"a surplus", "nothing to claim"} <= set(BARS)


def test_every_stylesheet_of_a_component_is_in_the_list() -> None:
    css = THEME / "static" / "css"
    listed = (css / "order.txt").read_text("utf-8").splitlines()
    assert sorted(f"components/{file.name}" for file in (css / "components").glob("*.css")) == [
        name for name in listed if name.startswith("components/")
    ]


def test_words_stand_out_in_every_scheme() -> None:
    dim = [
        (scheme.label, one.name, round(one.ratio, 1))
        for scheme in schemes(TOKENS)
        for one in scheme.swatches
        if one.ratio < 7
    ]
    assert dim == []


def test_more_contrast_is_more() -> None:
    light, dark, more_light, more_dark = ({one.name: one.ratio for one in found.swatches} for found in schemes(TOKENS))
    for less, more in ((light, more_light), (dark, more_dark)):
        assert all(more[name] >= ratio for name, ratio in less.items())
        assert more["ink"] == more["quiet"] == pytest.approx(21)


def test_every_scheme_of_the_tokens_is_shown() -> None:
    assert set(TOKENS) == set(SCHEMES)


@pytest.mark.parametrize(
    ("one", "other", "ratio"), [("#000", "#ffffff", 21), ("#777777", "#fff", 4.48), ("#abc", "#abc", 1)]
)
def test_contrast_is_the_ratio_of_the_guidelines(one: str, other: str, ratio: float) -> None:
    assert contrast(one, other) == contrast(other, one) == pytest.approx(ratio, abs=0.005)


def test_a_class_belongs_to_one_component() -> None:
    # Every page may wear every component: a name used twice dresses the other's parts too. Print may adapt them.
    homes: dict[str, set[str]] = {}
    for file in sorted((THEME / "static" / "css" / "components").glob("*.css")):
        screen = file.read_text("utf-8").partition("@media print")[0]
        for name in re.findall(r"^\s*\.([\w-]+) \{", screen, re.MULTILINE):
            homes.setdefault(name, set()).add(file.name)
    assert {name: files for name, files in homes.items() if len(files) > 1} == {}
