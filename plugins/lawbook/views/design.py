"""The page that shows the whole design: every component in every state, the sizes, the colours with their contrast."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING

from .design_examples import Shown, examples
from .page import PageMeta, page_meta
from .values import Anchor, Link

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from .site import Site

PATH = "/design/"
OF_THE_PAGE = ("breadcrumbs", "contents", "site-footer", "site-header")
"""Components of which every page has one: this page shows its own."""
ELSEWHERE = {"calculator_form": "/calculator/"}
"""Components that are nothing without their script: a link leads to the page where they live."""
SCHEMES: Mapping[str, str] = {
    "": "Light",
    "(prefers-color-scheme: dark)": "Dark",
    "(prefers-contrast: more)": "Light, more contrast",
    "(prefers-contrast: more) and (prefers-color-scheme: dark)": "Dark, more contrast",
}
TEXT = ("ink", "quiet", "accent", "barred", "limited", "allowed", "depends", "unsettled")
"""The colours that words are written in."""
SIZES = ("small", "text", "lead", "head", "title", "figure")
SPACES = ("bar", "edge-space", "step", "gutter", "margin", "measure")
_SUMMARY = (
    "Every part that our pages are made of, in every state, with the sizes and colours, and how far they stand apart."
)
_HEX = 16


@dataclass(frozen=True, slots=True)
class Component:
    """A component with its examples, or with the page that shows it."""

    name: str
    shown: tuple[Shown, ...] = ()
    page: str = ""


@dataclass(frozen=True, slots=True)
class Swatch:
    """A colour on its paper; `ratio` is how far they stand apart, from 1 to 21."""

    name: str
    colour: str
    paper: str
    ratio: float


@dataclass(frozen=True, slots=True)
class Scheme:
    """The colours under one condition."""

    label: str
    swatches: tuple[Swatch, ...]


@dataclass(frozen=True, slots=True)
class DesignPage:
    """What the page prints."""

    components: tuple[Component, ...]
    schemes: tuple[Scheme, ...]
    sizes: tuple[tuple[str, str], ...]
    spaces: tuple[tuple[str, str], ...]
    contents: tuple[Anchor, ...]


def design_page(site: Site, page: PageMeta, tokens: Mapping[str, Mapping[str, str]]) -> DesignPage:
    """The design, from the theme's tokens and our examples."""
    grouped = groupby(examples(site, page), key=lambda one: one.component)
    shown = (
        *(Component(name, tuple(found)) for name, found in grouped),
        *(Component(name, page=PATH) for name in OF_THE_PAGE),
        *(Component(name, page=where) for name, where in ELSEWHERE.items()),
    )
    names = ("colours", "sizes", *(one.name for one in shown))
    return DesignPage(
        shown,
        tuple(schemes(tokens)),
        tuple((name, tokens[""][name]) for name in SIZES),
        tuple((name, tokens[""][name]) for name in SPACES),
        tuple(Anchor(name.replace("_", " ").replace("-", " ").capitalize(), f"the-{name}") for name in names),
    )


def design_meta(site: Site) -> PageMeta:
    """The frame of the page."""
    trail = (Link("Design", PATH),)
    return page_meta(site, "design", "Design", _SUMMARY, trail, reviewed=site.as_of, author=site.name)


def schemes(tokens: Mapping[str, Mapping[str, str]]) -> Iterable[Scheme]:
    """Each scheme with the colours that hold in it. A later one changes only what it names."""
    light = tokens[""]
    dark = {**light, **tokens["(prefers-color-scheme: dark)"]}
    for condition, label in SCHEMES.items():
        base = dark if "dark" in condition else light
        more = tokens.get("(prefers-contrast: more)", {}) if "more" in condition else {}
        values = {**base, **more, **tokens.get(condition, {})}
        yield Scheme(label, tuple(_swatch(name, values) for name in TEXT))


def contrast(one: str, other: str) -> float:
    """How far two colours stand apart, from 1 to 21: the ratio that WCAG 2.2 defines under "contrast ratio"."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    """How bright a colour like `#6b1450` or `#fff` is, from 0 to 1: "relative luminance" of WCAG 2.2."""
    digits = colour.removeprefix("#")
    pairs = [digits[at : at + 2] for at in (0, 2, 4)] if len(digits) > 3 else [digit * 2 for digit in digits]  # noqa: PLR2004  # six digits or three
    parts = [int(pair, _HEX) / 255 for pair in pairs]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)  # noqa: PLR2004  # the definition's own figures
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _swatch(name: str, values: Mapping[str, str]) -> Swatch:
    return Swatch(name, values[name], values["paper"], contrast(values[name], values["paper"]))
