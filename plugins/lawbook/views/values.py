"""The small parts every view is made of: links, sentences with their sources, verdicts, bars and sums."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Link:
    """A place on the site: its words and its path from the root."""

    label: str
    path: str


@dataclass(frozen=True, slots=True)
class Anchor:
    """A place on the same page: its words and its id."""

    label: str
    id: str


@dataclass(frozen=True, slots=True)
class Cite:
    """A citation: its words, the id of its entry in a list of sources, and the page of that list (empty: this one)."""

    label: str
    anchor: str
    page: str = ""


@dataclass(frozen=True, slots=True)
class Sourced:
    """A sentence of law, never without its sources; `head` names it where it stands in a list."""

    text: str
    cites: tuple[Cite, ...] = ()
    head: str = ""


@dataclass(frozen=True, slots=True)
class Judged:
    """A verdict: its key (for colour and shape) and its words."""

    key: str
    words: str


@dataclass(frozen=True, slots=True)
class Bar:
    """A bar on the one scale, in whole percent: its start, its full and its hatched part. `kind`: sum or claim."""

    label: str
    money: str
    start: int
    full: int
    gap: int
    kind: str = "sum"


@dataclass(frozen=True, slots=True)
class SumLine:
    """A line of the sum as it is shown."""

    label: str
    money: str
    total: bool = False
