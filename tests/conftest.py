"""What many tests share: the real book, read once, and the real site, built once."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import hypothesis
import pytest
from playwright.sync_api import sync_playwright

from lawbook.load import load
from tools import browser as found

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Browser

    from lawbook.model import Lawbook

# A busy machine is no reason to fail: what is slow shows in a benchmark.
hypothesis.settings.register_profile("house", deadline=None)
hypothesis.settings.load_profile("house")

ROOT = Path(__file__).resolve().parent.parent
ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


@pytest.fixture(scope="session")
def book() -> Lawbook:
    """The book of `content/`, through the gate."""
    return load(ROOT / "content")


def build(
    output: Path, *, settings: str = "publishconf.py", root: Path = ROOT, **environment: str
) -> subprocess.CompletedProcess[str]:
    """Build the site as Pelican's own users do, into `output`."""
    command = [sys.executable, "-m", "pelican", "content", "-s", settings, "-o", str(output), "--fatal", "warnings"]
    command += ["--log-handler", "plain"]  # the rich log breaks file names at 80 columns
    return subprocess.run(command, cwd=root, env=os.environ | environment, capture_output=True, text=True, check=False)


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the built site."""
    output = tmp_path_factory.mktemp("site") / "output"
    built = build(output)
    assert built.returncode == 0, built.stdout + built.stderr
    return output


def program() -> str:
    """The browser that `run.py test` found, or the one this machine has."""
    return os.environ.get("SHORTFALL_BROWSER") or found.prepare()


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """One browser for all tests."""
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=program(), args=ARGUMENTS)
        yield chromium
        chromium.close()
