"""Our own drawn signs as corners, for pictures that are made at build time: an SVG path becomes polygons."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass, field
from itertools import pairwise

_PART = re.compile(r"([MLHVCZmlhvcz])([^MLHVCZmlhvcz]*)")
_NUMBER = re.compile(r"-?(?:\d+\.?\d*|\.\d+)")
_CURVE = 12  # straight pieces that stand for one curve
Point = tuple[float, float]


@dataclass
class _Pen:
    outlines: list[list[Point]] = field(default_factory=list)

    @property
    def at(self) -> Point:
        return self.outlines[-1][-1]

    def go(self, step: str, numbers: list[float]) -> None:
        """Follow one letter of a path with its numbers."""
        x, y = (0.0, 0.0) if step.isupper() or not self.outlines else self.at
        match step.upper():
            case "M":
                self.outlines.append([(x + numbers[0], y + numbers[1])])
            case "L":
                self.outlines[-1] += [(x + numbers[0], y + numbers[1])]
            case "H":
                self.outlines[-1].append((x + numbers[0], self.at[1]))
            case "V":
                self.outlines[-1].append((self.at[0], y + numbers[0]))
            case "C":
                self.outlines[-1] += _curve(
                    self.at, [(x + a, y + b) for a, b in zip(*[iter(numbers)] * 2, strict=True)]
                )


def outlines(path: str) -> list[list[Point]]:
    """The closed outlines of a path. Knows the letters M, L, H, V, C and Z, which our signs are made of."""
    pen = _Pen()
    for step, rest in _PART.findall(path):
        numbers = [float(number) for number in _NUMBER.findall(rest)]
        size = {"M": 2, "L": 2, "H": 1, "V": 1, "C": 6}.get(step.upper(), 0)
        for start in range(0, len(numbers), size or 1):
            # More pairs after an M are lines.
            letter = {"M": "L", "m": "l"}.get(step, step) if start else step
            pen.go(letter, numbers[start : start + size])
    return pen.outlines


def _curve(start: Point, others: list[Point]) -> list[Point]:
    """Points of a cubic curve after its start."""
    points = [start, *others]
    return [_between(points, step / _CURVE) for step in range(1, _CURVE + 1)]


def _between(points: list[Point], t: float) -> Point:
    """The point at the part `t` of the way, by the weights of a cubic Bézier curve."""
    weights = ((1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t**2 * (1 - t), t**3)
    x, y = (sum(weight * point[axis] for weight, point in zip(weights, points, strict=True)) for axis in (0, 1))
    return x, y


def dashed(outline: list[Point], on: float, off: float) -> list[list[Point]]:
    """A closed outline of straight lines in pieces of the length `on`, with gaps of the length `off`."""
    corners = [*outline, outline[0]]
    pieces = []
    for (x1, y1), (x2, y2) in pairwise(corners):
        length = math.hypot(x2 - x1, y2 - y1)
        begin = 0.0
        while begin < length:
            end = min(begin + on, length)
            pieces.append([(x1 + (x2 - x1) * at / length, y1 + (y2 - y1) * at / length) for at in (begin, end)])
            begin = end + off
    return pieces
