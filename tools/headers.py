"""Reads `_headers`, the file in which the site tells its host which HTTP headers to send.

The format is the one Cloudflare Pages and Netlify share: an address at the start of a line, and below it,
indented, `Name: value`. `*` in an address stands for anything, `:name` for one folder; `#` opens a comment.
A rule further down adds headers, and replaces those of the same name. Cloudflare replaces only what the rule
takes off first with `! Name` and otherwise joins both values, which for a policy means that both hold:
`problems_of` finds the places where the host would differ from what we test; the build stops at them.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Rule:
    """The headers of one address: `(name, value)`, or `(name, None)` for one taken off."""

    line: int
    address: str
    headers: tuple[tuple[str, str | None], ...]

    def holds_for(self, path: str) -> bool:
        """Whether this rule speaks of an address of the site."""
        return re.fullmatch(_pattern(self.address), path) is not None

    def names(self) -> set[str]:
        """The lower-case names of the headers this rule sends."""
        return {name.lower() for name, value in self.headers if value is not None}

    def taken_off(self) -> set[str]:
        """The lower-case names of the headers this rule takes off first."""
        return {name.lower() for name, value in self.headers if value is None}


def parse(text: str) -> tuple[Rule, ...]:
    """The rules in the order of the file. Raises ValueError naming the line that cannot be read."""
    blocks: list[tuple[int, str, list[tuple[str, str | None]]]] = []
    for number, line in _meaningful(text):
        if not line[0].isspace():
            blocks.append((number, _address(number, line), []))
        elif blocks:
            blocks[-1][2].append(_header(number, line))
        else:
            message = f"_headers:{number}: a header must stand below the address it belongs to; found {line.strip()!r}"
            raise ValueError(message)
    return tuple(Rule(number, address, tuple(headers)) for number, address, headers in blocks)


def headers_for(rules: Iterable[Rule], path: str) -> dict[str, str]:
    """What is sent with an address: every rule that holds, the later one deciding."""
    sent: dict[str, tuple[str, str]] = {}
    for rule in rules:
        if rule.holds_for(path):
            for name in rule.taken_off():
                sent.pop(name, None)
            sent |= {name.lower(): (name, value) for name, value in rule.headers if value is not None}
    return dict(sent.values())


def problems_of(file: Path) -> list[str]:
    """What is wrong with a `_headers`; a site may have none."""
    if not file.exists():
        return []
    try:
        rules = parse(file.read_text(encoding="utf-8"))
    except ValueError as problem:
        return [str(problem)]
    return list(_replaced_in_silence(rules))


def _replaced_in_silence(rules: Sequence[Rule]) -> Iterator[str]:
    """The headers a rule sends anew without taking them off first; Cloudflare would send both values, joined."""
    for place, rule in enumerate(rules):
        for name in sorted(rule.names() - rule.taken_off()):
            if any(name in other.names() and other.holds_for(_example(rule.address)) for other in rules[:place]):
                yield f"_headers:{rule.line}: {rule.address} must say `! {name}` before it sends {name} again"


def _meaningful(text: str) -> Iterator[tuple[int, str]]:
    for number, line in enumerate(text.splitlines(), 1):
        if line.strip() and not line.strip().startswith("#"):
            yield number, line


def _address(number: int, line: str) -> str:
    address = re.sub(r"^https://[^/]+", "", line.strip())
    if not address.startswith("/"):
        message = f"_headers:{number}: an address must start with `/`; found {line.strip()!r}"
        raise ValueError(message)
    return address


def _header(number: int, line: str) -> tuple[str, str | None]:
    if line.strip().startswith("!"):
        return line.strip().removeprefix("!").strip(), None
    name, colon, value = line.strip().partition(":")
    if not colon or not re.fullmatch(r"[A-Za-z0-9-]+", name) or not value.strip():
        message = f"_headers:{number}: a header must read `Name: value`; found {line.strip()!r}"
        raise ValueError(message)
    return name, value.strip()


def _pattern(address: str) -> str:
    escaped = re.escape(address).replace(r"\*", ".*")
    return re.sub(r":[A-Za-z]\w*", "[^/]+", escaped)


def _example(address: str) -> str:
    """An address the rule holds for."""
    return re.sub(r":[A-Za-z]\w*", "x", address.replace("*", "x"))
