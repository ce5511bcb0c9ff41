"""What many tests share: the real book, read once, and the real site, built once."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import hypothesis
import pytest

from lawbook.load import load

if TYPE_CHECKING:
    from lawbook.model import Lawbook

# A busy machine is no reason to fail: what is slow shows in a benchmark.
hypothesis.settings.register_profile("house", deadline=None)
hypothesis.settings.load_profile("house")

ROOT = Path(__file__).resolve().parent.parent


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
