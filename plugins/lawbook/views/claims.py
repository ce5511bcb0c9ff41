"""What other sites get wrong: what is often said, what the law says, and where that was read."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..jurisdictions import NAMES, slug
from ..vocabulary import Topic
from .cites import SourceLine, cites, source_lines
from .page import PageMeta, page_meta, reading_minutes, words_in
from .questions import question_id
from .values import Anchor, Link, Sourced
from .wording.topics import TOPICS

if TYPE_CHECKING:
    from ..model import Claim, Claims
    from .site import Site

CLAIMS = "/what-other-sites-get-wrong/"


@dataclass(frozen=True, slots=True)
class ClaimLine:
    """A claim and its truth; `state` is the page of the state it belongs to, None where it belongs to all."""

    id: str
    claim: str
    truth: Sourced
    state: Link | None


@dataclass(frozen=True, slots=True)
class ClaimGroup:
    """The claims of one topic."""

    id: str
    label: str
    lines: tuple[ClaimLine, ...]


@dataclass(frozen=True, slots=True)
class ClaimsPage:
    """What the page prints, by topic in the vocabulary's order."""

    body: str
    contents: tuple[Anchor, ...]
    groups: tuple[ClaimGroup, ...]
    sources: tuple[SourceLine, ...]


def claims_page(claims: Claims, body: str) -> ClaimsPage:
    """The page; `body` is its prose as HTML."""
    by_topic = ((topic, tuple(_line(one, claims) for one in claims.claims if one.about is topic)) for topic in Topic)
    groups = tuple(ClaimGroup(topic.value, TOPICS[topic], lines) for topic, lines in by_topic if lines)
    return ClaimsPage(
        body, tuple(Anchor(group.label, group.id) for group in groups), groups, source_lines(claims.sources)
    )


def claims_meta(site: Site, claims: Claims, view: ClaimsPage) -> PageMeta:
    """The frame of the page."""
    return page_meta(
        site,
        "claims",
        claims.title,
        claims.summary,
        (Link(claims.title, CLAIMS),),
        reviewed=claims.reviewed,
        updated=claims.reviewed,
        reading_minutes=reading_minutes(words_in(view.groups)),
    )


def _line(one: Claim, claims: Claims) -> ClaimLine:
    truth = Sourced(one.truth, cites(one.cite, claims.sources))
    state = Link(NAMES[one.state], f"/states/{slug(one.state)}/") if one.state else None
    return ClaimLine(question_id(one.claim), one.claim, truth, state)
