"""One example of every kind of timeline, for the page of the design."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .state.timeline import Stretch, Timeline

if TYPE_CHECKING:
    from collections.abc import Mapping

_ONE = (("ask", 0, 0, 20), ("lost", 0, 20, 80), ("life", 1, 20, 80))
_TWO = (("ask", 0, 0, 10), ("maybe", 0, 10, 20), ("lost", 0, 30, 70), ("life", 1, 30, 70))


def line(asks: str, note: str, *parts: tuple[str, int, int, int], cut: tuple[int, int] | tuple[()] = ()) -> Timeline:
    """A timeline."""
    lives = ("10 years", " for a judgment.")
    return Timeline((asks, " to ask."), lives, note, tuple(Stretch(*part) for part in parts), cut)


TIMELINES: Mapping[str, Timeline] = {
    "to scale": line("2 years", "To scale.", *_ONE),
    "cut": line("30 days", "The cut bar is longer.", *_ONE, cut=(1, 60)),
    "two clocks": line("2 years or 6 years", "", *_TWO),
    "no last day": line("No day", "", ("case", 0, 0, 15), ("life", 1, 15, 85)),
}
