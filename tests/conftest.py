"""What many tests share: the real book, read once."""

from __future__ import annotations

from pathlib import Path

import pytest
from lawbook.load import load
from lawbook.model import Lawbook

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture(scope="session")
def book() -> Lawbook:
    """The book of `content/`, through the gate."""
    return load(ROOT / "content")
