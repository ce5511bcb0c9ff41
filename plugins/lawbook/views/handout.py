"""What papers and letters share: their addresses, their steps, the guides they name."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from .article import article_path
from .cites import cites
from .values import Cite, Link

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from ..model import Lawbook, Source
    from ..papers import Step


@dataclass(frozen=True, slots=True)
class Doing:
    """One thing to do, with its sources and the page it leads to, if any."""

    text: str
    cites: tuple[Cite, ...] = ()
    link: Link | None = None


def paper_path(slug: str) -> str:
    """Where the page of a paper is."""
    return f"/papers/{slug}/"


def letter_path(slug: str) -> str:
    """Where a letter is."""
    return f"/letters/{slug}/"


def doings(steps: Iterable[Step], sources: Mapping[str, Source]) -> tuple[Doing, ...]:
    """The steps in their order."""
    return tuple(_doing(step, sources) for step in steps)


def _doing(step: Step, sources: Mapping[str, Source]) -> Doing:
    link = Link(step.words, step.to) if step.words and step.to else None
    return Doing(step.do, cites(step.cite, sources), link)


def guides(book: Lawbook, slugs: Iterable[str]) -> tuple[Link, ...]:
    """Links to guides by their slugs; the gate has seen that they exist."""
    titles = {article.slug: article.title for article in book.articles}
    return tuple(Link(titles[slug], article_path(slug)) for slug in slugs)
