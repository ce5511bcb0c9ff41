"""Carries the law onto the web with Pelican: the only code that knows both. `register()` only connects."""

from __future__ import annotations

from pelican import signals

from .generator import Carrier


def register() -> None:
    """Tell Pelican about the one generator of this site."""
    signals.get_generators.connect(_generators)


def _generators(_pelican: object) -> type[Carrier]:
    return Carrier
