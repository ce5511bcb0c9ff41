"""The last gate: a page with a tag, attribute or scheme outside the list is refused, never cleaned in silence."""

from __future__ import annotations

import re
from html.parser import HTMLParser

from lawbook.memory import remembered

_TAGS = frozenset(
    [
        "a",
        "b",
        "blockquote",
        "br",
        "button",
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
    "button": {"class", "type", "popovertarget", "popovertargetaction"},
    "div": {"class", "id", "role", "tabindex", "aria-label", "popover"},
    "p": {"class"},
    "th": {"scope", "align"},
    "h2": {"id"},
    "h3": {"id"},
    "h4": {"id"},
    "ol": {"start"},
}
_STARTS = ("https://", "http://", "/", "#")
_VALUES = {
    ("button", "type"): re.compile("button"),
    ("button", "popovertarget"): re.compile("term-[a-z0-9-]+"),
    ("button", "popovertargetaction"): re.compile("hide"),
    ("div", "popover"): re.compile("auto"),
}
"""A button in prose can only show or hide what a term means: it never sends a form and never reaches another part."""


@remembered
def refusals(html: str) -> tuple[str, ...]:
    """What a piece of prose holds that a page must not: one sentence each."""
    reader = _Reader()
    reader.feed(html)
    reader.close()
    return tuple(reader.found)


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
            elif (tag, name) in _VALUES and not _VALUES[tag, name].fullmatch(value or ""):
                self.found.append(f"{name}={value} on <{tag}>")
        if tag == "button" and dict(attrs).get("type") != "button":
            self.found.append("a <button> that could send a form")

    def handle_comment(self, data: str) -> None:
        self.found.append(f"the comment {data.strip()[:30]}")
