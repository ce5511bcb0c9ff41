"""`run.py links`: asks every address in the texts whether it still answers. The one command that asks other sites."""

import re
import urllib.error
import urllib.request
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from http import HTTPStatus
from pathlib import Path

from tools.console import RefusalError, say
from tools.places import ROOT

ADDRESS = re.compile(r"https?://[^\s<>\"')\]}]+")
GONE = {HTTPStatus.NOT_FOUND, HTTPStatus.GONE}
AT_ONCE = 8
SECONDS = 20
AGENT = "Mozilla/5.0 (a check of links, once a week)"


def main(arguments: list[str]) -> int:
    """Print each place whose address is gone; 0 whenever every address could be asked."""
    if arguments:
        raise RefusalError(f"`links` takes no arguments; found {' '.join(arguments)}.", "python3 run.py links")
    for line in report(ROOT / "content"):
        say(line)
    return 0


def report(content: Path) -> list[str]:
    """The places with an address that is gone, in the order of the files."""
    places = list(addresses(content))
    asked = sorted({address for _, address in places})
    with ThreadPoolExecutor(AT_ONCE) as pool:
        said = dict(zip(asked, pool.map(trouble, asked), strict=True))
    return [f"{place}: {address}: {said[address]}" for place, address in places if said[address]]


def addresses(content: Path) -> Iterator[tuple[str, str]]:
    """Every address of the texts with its file and line."""
    for path in sorted(content.rglob("*.md")):
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            for found in ADDRESS.findall(line):
                yield f"{path.relative_to(content.parent).as_posix()}:{number}", found.rstrip(".,;")


def trouble(address: str) -> str:
    """Why an address leads nowhere; nothing where it answers, or only refuses machines."""
    request = urllib.request.Request(address, headers={"User-Agent": AGENT})  # noqa: S310 -- only http and https are found
    try:
        with urllib.request.urlopen(request, timeout=SECONDS):  # noqa: S310
            return ""
    except urllib.error.HTTPError as error:
        return f"the site says {error.code}" if error.code in GONE else ""
    except (OSError, ValueError) as error:
        return f"no answer ({getattr(error, 'reason', error)})"
