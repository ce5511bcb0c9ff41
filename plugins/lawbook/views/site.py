"""What every page knows of the site: its name, its ways, its date, where its files are."""  # noqa: A005  # a view of the site

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING
from urllib.parse import quote, urlsplit

from .values import Link

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

NAME = "Shortfall"
TAGLINE = "What a lender can still claim after foreclosure, and until when"
DESK = "Shortfall editorial desk"

EVERYWHERE = "/everywhere/"
"""The page that holds the law of every state, and lists its sources."""

NAV = (
    Link("My state", "/states/"),
    Link("Calculator", "/calculator/"),
    Link("FAQ", "/faq/"),
    Link("Guides", "/articles/"),
)
FOOTER = (
    Link("I got this paper", "/papers/"),
    Link("Letters", "/letters/"),
    Link("About", "/about/"),
    Link("How we check the law", "/how-we-check-the-law/"),
    Link("What other sites get wrong", "/what-other-sites-get-wrong/"),
    Link("Changes of law", "/changes/"),
    Link("Corrections", "/corrections/"),
    Link("Glossary", "/glossary/"),
    Link("Accessibility", "/accessibility/"),
    Link("Privacy", "/privacy/"),
    Link("Rules of every state", EVERYWHERE),
    Link("Open data", "/states/#data"),
)


@dataclass(frozen=True, slots=True)
class Feed:
    """A feed: its title and its path."""

    title: str
    path: str


@dataclass(frozen=True, slots=True)
class Site:
    """`origin` is the site's full address without a last slash, or empty.

    `scripts` holds the path of the one file that joins what a page names as its scripts; `inside` its text instead,
    where it is small enough to stand in the page.

    `policy` is the Content-Security-Policy of every page, where the host cannot send it as a header; empty: it can.

    `feedback` is an address in which `{page}` and `{title}` stand for the page a reader writes about; empty: none.
    """

    as_of: date
    origin: str = ""
    scripts: Mapping[tuple[str, ...], str] = field(default_factory=dict)
    inside: Mapping[tuple[str, ...], str] = field(default_factory=dict)
    icon: str = "/theme/favicon.svg"
    feedback: str = ""
    policy: str = ""
    feeds: tuple[Feed, ...] = ()
    name: str = NAME
    tagline: str = TAGLINE
    nav: tuple[Link, ...] = NAV
    footer: tuple[Link, ...] = FOOTER

    def policy_of(self, kind: str) -> str:
        """The policy of a kind of page: the search alone may run the WebAssembly that reads its index."""
        wasm = "script-src 'self' 'wasm-unsafe-eval'"
        return self.policy.replace("script-src 'self'", wasm) if kind == "search" else self.policy

    def href(self, path: str) -> str:
        """The full address of a path from the root, for feeds and machines; the path alone where there is none yet."""
        return f"{self.origin}{path}" if path.startswith("/") else path

    def link(self, path: str) -> str:
        """The link to a path from the root, inside a page: it works wherever the site is served, also on a preview."""
        return f"{urlsplit(self.origin).path}{path}" if path.startswith("/") else path

    def report(self, title: str, path: str) -> str:
        """Where a reader says that a page is wrong, with the page filled in."""
        if not self.feedback:
            return self.link("/corrections/")
        return self.feedback.replace("{page}", quote(path, safe="")).replace("{title}", quote(title, safe=""))
