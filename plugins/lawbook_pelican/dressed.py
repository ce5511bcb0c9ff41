"""The last step of a page: it gets the style that its kind wears, and its policy learns the style's hash."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from .selectors import names_in_page, names_in_script
from .styles import digest, stylesheet, worn

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

_PLACE = "<style></style>"
_HASH = "{style}"
_POLICY = re.compile(r"^( +Content-Security-Policy: .*?style-src 'self')(.*)$", re.MULTILINE)
_SECTION = re.compile(r"^(/\S*)\n((?:[ \t]+.*\n?)*)", re.MULTILINE)
_EVERYWHERE = "/*"


@dataclass(frozen=True, slots=True)
class Bare:
    """A page before it is dressed: its address, its kind, its text and the text of its scripts."""

    path: str
    kind: str
    html: str
    script: str = ""


def dressed(pages: Iterable[Bare], theme: Path) -> tuple[dict[str, str], dict[str, str]]:
    """Each page's whole text, and the hash of its style, both by its address."""
    pages, used = tuple(pages), dict[str, frozenset[str]]()
    for page in pages:
        used[page.kind] = used.get(page.kind, frozenset()) | names_in_page(page.html) | names_in_script(page.script)
    css = stylesheet(theme)
    styles = {kind: worn(css, " ".join(sorted(names))) for kind, names in used.items()}
    hashes = {page.path: digest(styles[page.kind]) for page in pages}
    return {page.path: _wearing(page.html, styles[page.kind], hashes[page.path]) for page in pages}, hashes


def _wearing(html: str, style: str, hash_: str) -> str:
    return html.replace(_PLACE, f"<style>{style}</style>", 1).replace(_HASH, hash_, 1)


def headers_file(text: str, hashes: Mapping[str, str], missing: str) -> bytes:
    """`_headers` with the styles of the pages in their policies: one rule for each folder of pages.

    `hashes` holds the hash of each page's style by its address; the page at `missing` is shown at any address.
    """
    sections = dict(_SECTION.findall(text))
    own = [address for address, lines in sections.items() if _POLICY.search(lines) and address != _EVERYWHERE]
    allowed: dict[str, set[str]] = {address: {hashes[missing]} for address in (_EVERYWHERE, *own)}
    for path, hash_ in hashes.items():
        allowed.setdefault(_rule_of(path, own), {hashes[missing]}).add(hash_)
    policy = _POLICY.search(sections[_EVERYWHERE])
    new = f"  ! Content-Security-Policy\n{policy[0]}\n" if policy else ""

    def told(address: str, lines: str) -> str:
        wanted = allowed.get(address, set())
        return f"{address}\n{_allowing(lines if _POLICY.search(lines) or not wanted else new + lines, wanted)}"

    said = _SECTION.sub(lambda found: told(found[1], found[2]), text).rstrip()
    more = "\n".join(told(address, "") for address in sorted(set(allowed) - set(sections)))
    return f"{said}\n\n# The styles that stand in the pages of each folder.\n{more}".encode()


def _rule_of(path: str, own: Iterable[str]) -> str:
    """The rule whose policy a page gets: the longest that names a folder above it."""
    above = [address for address in own if path.startswith(address.removesuffix("*"))]
    folder = path.split("/")[1]
    return max(above, key=len, default=f"/{folder}/*" if path.count("/") > 1 else _EVERYWHERE)


def _allowing(lines: str, hashes: Iterable[str]) -> str:
    return _POLICY.sub(lambda found: f"{' '.join((found[1], *sorted(hashes)))}{found[2]}", lines)
