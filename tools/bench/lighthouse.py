"""Lighthouse, as on a slow phone: three runs of a page, and the median of each number."""

import json
import shutil
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from typing import Any

from tools import child, npm
from tools.console import RefusalError

RUNS = 3
CATEGORIES = ("performance", "accessibility", "best-practices", "seo")
METRICS = ("first-contentful-paint", "largest-contentful-paint", "total-blocking-time", "cumulative-layout-shift")
FLAGS = "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking"
LONGEST = 180.0  # seconds for one run


@dataclass(frozen=True)
class Report:
    """Medians: four scores of 100; first and largest paint and blocking in milliseconds; shift."""

    scores: tuple[int, ...]
    fcp: float
    lcp: float
    tbt: float
    cls: float


def measure(url: str) -> Report:
    """Run Lighthouse three times on an address."""
    runs = [_run(url) for _ in range(RUNS)]
    scores = tuple(round(median(run["categories"][name]["score"] * 100 for run in runs)) for name in CATEGORIES)
    return Report(scores, *(median(run["audits"][name]["numericValue"] for run in runs) for name in METRICS))


def node() -> Path:
    """The Node that came with the locked programs, or this machine's where none is made for it."""
    own = sorted(npm.install("bench").glob("node-*/bin/node"))
    found = own[0] if own else shutil.which("node")
    if found is None:
        raise RefusalError("Lighthouse needs Node 22.19 or newer.", "python3 run.py bench reader")
    return Path(found)


def _run(url: str) -> dict[str, Any]:
    program = npm.install("bench") / "lighthouse" / "cli" / "index.js"
    options = ("--quiet", "--output=json", f"--only-categories={','.join(CATEGORIES)}", f"--chrome-flags={FLAGS}")
    command: child.Command = (node(), program, url, *options)
    said = child.answer(command, LONGEST) or child.answer(command, LONGEST)  # a busy machine can break one off
    if said is None:
        raise RefusalError(f"Lighthouse did not come to an end on {url}.", "python3 run.py bench reader")
    report: dict[str, Any] = json.loads(said)
    return report
