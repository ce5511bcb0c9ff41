"""What a first visit to each page costs: bytes over the wire and requests, of every page of the site."""

from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path

from playwright.sync_api import Browser

from tools.bench.table import kilobytes, table
from tools.bench.wire import reader, with_icon

# Thousands of bytes, and requests, that a first visit may cost.
BARS: dict[str, tuple[float, int]] = {"article": (15, 4), "state": (20, 99)}
BAR = (100.0, 99)
SINGULAR = {"articles": "article", "states": "state", "papers": "paper", "letters": "letter", "faq": "questions"}


@dataclass(frozen=True)
class Weight:
    """One page: where it is, and what its first visit costs."""

    path: str
    size: int
    requests: int


def weigh(browser: Browser, address: str, path: str) -> Weight:
    """Visit a page once, for the first time."""
    with reader(browser) as one:
        one.open(address + path)
        received = with_icon(one)
    return Weight(path, sum(part.size for part in received), len(received))


def pages(site: Path) -> list[str]:
    """The address of every page of a built site."""
    files = sorted(site.rglob("*.html"))
    return ["/" + file.relative_to(site).as_posix().removesuffix("index.html") for file in files]


def kind_of(path: str) -> str:
    """`/states/utah/` is a `state`; a page of which there is one is a kind of its own."""
    room, _, rest = path.strip("/").partition("/")
    return SINGULAR.get(room, path) if rest else path


def by_kind(weights: list[Weight]) -> str:
    """A table of the heaviest page of each kind beside its bar."""
    kinds: dict[str, list[Weight]] = defaultdict(list)
    for weight in weights:
        kinds[kind_of(weight.path)].append(weight)
    rows = [_row(kind, of_kind) for kind, of_kind in kinds.items()]
    heads = ("kind", "pages", "lightest KB", "heaviest KB", "bar", "requests", "bar", "", "heaviest")
    return table("First visit: thousands of bytes over the wire with heads and icon, requests", heads, rows)


def _row(kind: str, weights: list[Weight]) -> list[str]:
    size, requests = BARS.get(kind, BAR)
    heaviest = max(weights, key=lambda weight: weight.size)
    most = max(weight.requests for weight in weights)
    met = heaviest.size <= size * 1000 and most <= requests
    lightest = min(weight.size for weight in weights)
    bars = (f"{size:g}", str(requests) if requests < BAR[1] else "")
    return [
        *(kind, str(len(weights)), kilobytes(lightest), kilobytes(heaviest.size), bars[0], str(most), bars[1]),
        *("" if met else "OVER", heaviest.path),
    ]
