"""What a reader waits for: weight and Lighthouse of every kind of page, and the same article built by others."""

import sys
from pathlib import Path

from tools.bench import ended, lighthouse, peers, weight
from tools.bench.table import kilobytes, table
from tools.bench.wire import browsing
from tools.console import Step, say
from tools.places import OUTPUT
from tools.site_server import serve_folder

KINDS = {
    "home": "/",
    "article": f"/articles/{peers.ARTICLE}/",
    "state": "/states/nevada/",
    "calculator": "/calculator/",
    "FAQ": "/faq/",
    "compare": "/states/",
    "search": "/search/",
}
HEADS = ("page", "perf", "access", "practice", "SEO", "FCP ms", "LCP ms", "TBT ms", "CLS", "KB", "requests")


def main() -> None:
    """Print the tables; what could not be compared is said, not hidden."""
    server, address = serve_folder(OUTPUT)
    weights = _weights(address)
    say(weight.by_kind(list(weights.values())))
    say(table("Lighthouse, mobile, medians of 3", HEADS, [_row(kind, address, weights) for kind in KINDS]))
    server.stop()
    _compare()


def _weights(address: str) -> dict[str, weight.Weight]:
    with Step("Visiting every page"), browsing() as browser:
        return {path: weight.weigh(browser, address, path) for path in weight.pages(OUTPUT)}


def _row(kind: str, address: str, weights: dict[str, weight.Weight]) -> list[str]:
    path = KINDS[kind]
    with Step(f"Lighthouse on {kind}"):
        found = lighthouse.measure(address + path)
    scores = [str(score) for score in found.scores]
    times = [f"{number:.0f}" for number in (found.fcp, found.lcp, found.tbt)]
    cost = weights[path]
    return [kind, *scores, *times, f"{found.cls:.3f}", kilobytes(cost.size), str(cost.requests)]


def _compare() -> None:
    built = {"this site": (OUTPUT, KINDS["article"])} | peers.build_all()
    found = {name: _measured(name, folder, path) for name, (folder, path) in built.items()}
    own = found["this site"]
    rows = []
    for name, (size, requests, lcp) in found.items():
        ratios = [f"{theirs / ours:.1f}x" for theirs, ours in zip((size, requests, lcp), own, strict=True)]
        rows.append([name, kilobytes(size), ratios[0], str(requests), ratios[1], f"{lcp:.0f}", ratios[2]])
    say(table("The same article", ("built with", "KB", "ratio", "requests", "ratio", "LCP ms", "ratio"), rows))


def _measured(name: str, folder: Path, path: str) -> tuple[int, int, float]:
    server, address = serve_folder(folder)
    with Step(f"Measuring the article of {name}"):
        with browsing() as browser:
            cost = weight.weigh(browser, address, path)
        lcp = lighthouse.measure(address + path).lcp
    server.stop()
    return cost.size, cost.requests, lcp


if __name__ == "__main__":
    sys.exit(ended(main))
