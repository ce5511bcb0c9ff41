"""The last step of a page: it gets the style its kind wears, and its policy learns the hashes of what stands in it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from lawbook.memory import remembered

from .selectors import names_in_page, names_in_script
from .styles import digest, stylesheet, worn

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

_PLACE = "<style></style>"
_INSIDE = re.compile(r"""<(style|script)(?: type="(?:module|speculationrules)")?>(.*?)</\1>""", re.DOTALL)
_HELD = re.compile(r"""<meta http-equiv="Content-Security-Policy" content="[^"]*">""")
_POLICY = re.compile(r"^ +Content-Security-Policy: .*style-src.*$", re.MULTILINE)
_SECTION = re.compile(r"^(/\S*)\n((?:[ \t]+.*\n?)*)", re.MULTILINE)
_EVERYWHERE = "/*"

Inside = frozenset[tuple[str, str]]
"""What stands in a page and the policy must name: "style" or "script", each with its hash."""


@dataclass(frozen=True, slots=True)
class Bare:
    """A page before it is dressed: its address, its kind, its text and the text of its scripts."""

    path: str
    kind: str
    html: str
    script: str = ""


def dressed(pages: Iterable[Bare], theme: Path) -> tuple[dict[str, str], dict[str, Inside]]:
    """Each page's whole text, and the hashes of what stands in it, both by its address."""
    pages, used = tuple(pages), dict[str, frozenset[str]]()
    for page in pages:
        used[page.kind] = used.get(page.kind, frozenset()) | names_in_page(page.html) | names_in_script(page.script)
    css = stylesheet(theme)
    styles = {kind: worn(css, " ".join(sorted(names))) for kind, names in used.items()}
    whole = {page.path: page.html.replace(_PLACE, f"<style>{styles[page.kind]}</style>", 1) for page in pages}
    inside = {path: _inside(html) for path, html in whole.items()}
    return {path: _holding(html, inside[path]) for path, html in whole.items()}, inside


@remembered
def _inside(html: str) -> Inside:
    """What the frame of a page holds. What stands in its text is never named: the policy forbids it."""
    head, _, body = html.partition("<body")
    frame = f"{head}{body.rpartition('</main>')[2]}"
    return frozenset((name, digest(text)) for name, text in _INSIDE.findall(frame))


def _holding(html: str, inside: Inside) -> str:
    return _HELD.sub(lambda found: _allowing(found[0], inside), html, count=1)


def headers_file(text: str, inside: Mapping[str, Inside], missing: str) -> bytes:
    """`_headers` with what stands in the pages named in their policies: one rule for each folder of pages.

    `inside` holds the hashes of each page by its address; the page at `missing` is shown at any address.
    """
    sections = dict(_SECTION.findall(text))
    own = [address for address, lines in sections.items() if _POLICY.search(lines) and address != _EVERYWHERE]
    allowed = dict.fromkeys((_EVERYWHERE, *own), inside[missing])
    for path, hashes in inside.items():
        rule = _rule_of(path, own)
        allowed[rule] = allowed.get(rule, inside[missing]) | hashes
    policy = _POLICY.search(sections[_EVERYWHERE])
    new = f"  ! Content-Security-Policy\n{policy[0]}\n" if policy else ""

    def told(address: str, lines: str) -> str:
        wanted = allowed.get(address, frozenset())
        base = lines if _POLICY.search(lines) or not wanted else new + lines
        return f"{address}\n{_POLICY.sub(lambda found: _allowing(found[0], wanted), base)}"

    said = _SECTION.sub(lambda found: told(found[1], found[2]), text).rstrip()
    more = "\n".join(told(address, "") for address in sorted(set(allowed) - set(sections)))
    return f"{said}\n\n# What stands in the pages of each folder.\n{more}".encode()


def _rule_of(path: str, own: Iterable[str]) -> str:
    """The rule whose policy a page gets: the longest that names a folder above it."""
    above = [address for address in own if path.startswith(address.removesuffix("*"))]
    folder = path.split("/")[1]
    return max(above, key=len, default=f"/{folder}/*" if path.count("/") > 1 else _EVERYWHERE)


def _allowing(policy: str, inside: Inside) -> str:
    for name in ("script", "style"):
        hashes = sorted(hash_ for one, hash_ in inside if one == name)
        policy = policy.replace(f"{name}-src 'self'", " ".join((f"{name}-src 'self'", *hashes)), 1)
    return policy
