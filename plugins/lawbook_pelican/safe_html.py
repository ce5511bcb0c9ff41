"""The last gate: a page with a tag, attribute or scheme outside the list is refused, never cleaned in silence."""

from __future__ import annotations

from html.parser import HTMLParser
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_TAGS = frozenset(
    [
        "a",
        "b",
        "blockquote",
        "br",
        "caption",
        "code",
        "dd",
        "div",
        "dl",
        "dt",
        "em",
        "h2",
        "h3",
        "h4",
        "hr",
        "li",
        "ol",
        "p",
        "strong",
        "table",
        "tbody",
        "td",
        "th",
        "thead",
        "tr",
        "ul",
    ]
)
_ATTRIBUTES = {
    "a": {"class", "href", "id"},
    "div": {"class", "role", "tabindex", "aria-label"},
    "th": {"scope", "align"},
    "h2": {"id"},
    "h3": {"id"},
    "h4": {"id"},
    "ol": {"start"},
}
_STARTS = ("https://", "http://", "/", "#")


def refusals(html: str) -> Iterator[str]:
    """What a piece of prose holds that a page must not: one sentence each."""
    reader = _Reader()
    reader.feed(html)
    reader.close()
    yield from reader.found


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in _TAGS:
            self.found.append(f"the tag <{tag}>")
        for name, value in attrs:
            if name not in _ATTRIBUTES.get(tag, set()):
                self.found.append(f"the attribute {name} on <{tag}>")
            elif name == "href" and not (value or "").startswith(_STARTS):
                self.found.append(f"a link to {value}")

    def handle_comment(self, data: str) -> None:
        self.found.append(f"the comment {data.strip()[:30]}")
