"""Finds a Chromium for the browser tests, or gets one."""

import os
import shutil
from collections.abc import Iterable, Iterator
from pathlib import Path

from tools import child, debian
from tools.console import RefusalError, say, this_command
from tools.places import PYTHON

NAMES = (
    *("chromium", "google-chrome", "google-chrome-stable", "chromium-browser"),
    *("microsoft-edge", "microsoft-edge-stable"),
)
MAC_APPS = (
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
)
FONT_FOLDERS = ("/usr/share/fonts", "/usr/local/share/fonts")
PLAYWRIGHT = (PYTHON, "-m", "playwright")
PLAYWRIGHTS_OWN = """
from playwright.sync_api import sync_playwright
with sync_playwright() as playwright:
    print(playwright.chromium.executable_path)
"""


def prepare() -> str:
    """The path of a browser that runs here, with the driver and the fonts it needs.

    Order: BROWSER_PATH, a Chromium, Chrome or Edge of the system, Playwright's own, then what can be got.
    """
    _need_driver()
    _need_fonts()
    browser = _named() or _first_that_runs(_installed()) or _first_that_runs(_obtained())
    if browser is None:
        raise RefusalError(
            "The tests need a Chromium, Chrome or Edge, and none was found.", _how_to_get_one(), this_command()
        )
    return browser


def runs(path: str | Path) -> bool:
    """Whether this is a browser that answers; Ubuntu's `chromium-browser` may be a stub that only prints advice."""
    said = child.answer([path, "--version"])
    return said is not None and any(name in said for name in ("Chrom", "Edge"))


def _named() -> str | None:
    path = os.environ.get("BROWSER_PATH")
    if path and not runs(path):
        raise RefusalError(
            f"BROWSER_PATH is {path}, which does not answer `--version`.", "unset BROWSER_PATH", this_command()
        )
    return path or None


def _first_that_runs(paths: Iterable[str]) -> str | None:
    return next((path for path in paths if runs(path)), None)


def _installed() -> Iterator[str]:
    yield from filter(None, map(shutil.which, NAMES))
    yield from MAC_APPS
    yield from _playwrights_own()


def _playwrights_own() -> Iterator[str]:
    path = child.answer([PYTHON, "-c", PLAYWRIGHTS_OWN])
    if path:
        yield path


def _obtained() -> Iterator[str]:
    """Browsers that can be got, each fetched only when the one before it does not run."""
    if child.quietly("Downloading a Chromium", [*PLAYWRIGHT, "install", "chromium"]).ok:
        yield from _playwrights_own()
        if debian.may_install():
            child.quietly("Installing the libraries it needs", [*PLAYWRIGHT, "install-deps", "chromium"])
            yield from _playwrights_own()
    else:
        say("The download is out of reach from here.")
    if debian.is_debian() and debian.install("chromium"):
        yield "/usr/bin/chromium"


def _how_to_get_one() -> str:
    if debian.is_debian():
        return debian.command_for("chromium")
    return ".venv/bin/python -m playwright install --with-deps chromium"


def _need_driver() -> None:
    # Playwright's driver is a Node that links libatomic; without it the message speaks of something else.
    if child.answer([*PLAYWRIGHT, "--version"]) or (
        debian.install("libatomic1") and child.answer([*PLAYWRIGHT, "--version"])
    ):
        return
    if debian.is_here():
        raise RefusalError("Playwright's driver does not start.", debian.command_for("libatomic1"), this_command())
    raise RefusalError("Playwright's driver does not start.", "rm -r .venv", this_command())


def _need_fonts() -> None:
    # Only where apt could mend it: elsewhere fonts live in other places, and a desktop has them.
    if not debian.is_here() or _has_fonts() or debian.install("fonts-dejavu-core"):
        return
    raise RefusalError(
        "This machine has no fonts, so pages have no measures.", debian.command_for("fonts-dejavu-core"), this_command()
    )


def _has_fonts() -> bool:
    own = (Path.home() / ".fonts", Path.home() / ".local/share/fonts") if os.environ.get("HOME") else ()
    folders = [*map(Path, FONT_FOLDERS), *own]
    return any(file.suffix in {".ttf", ".otf", ".ttc"} for folder in folders for file in folder.rglob("*"))
