"""Days, sums, shares and lists as a person writes them."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
_SHARES = {
    Fraction(1, 2): "half",
    Fraction(1, 3): "one third",
    Fraction(2, 3): "two thirds",
    Fraction(1, 4): "one quarter",
    Fraction(3, 4): "three quarters",
}


def day(on: date) -> str:
    """A day in words: `March 10, 2026`."""
    return f"{MONTHS[on.month - 1]} {on.day}, {on.year}"


def money(dollars: int | str | Fraction) -> str:
    """A sum: `$20,000`, with cents only where there are some: `$217.50`."""
    exact = Fraction(str(dollars))
    if exact.denominator == 1:
        return f"${int(exact):,}"
    cents = int(exact * 100 + Fraction(1, 2))
    return f"${cents // 100:,}.{cents % 100:02d}"


def percent(rate: Fraction) -> str:
    """A rate: `25%`, `2.5%`."""
    return f"{number(rate * 100)}%"


def number(exact: Fraction) -> str:
    """An exact number with as many decimals as it needs: `2`, `0.2`."""
    if exact.denominator == 1:
        return f"{int(exact):,}"
    return f"{float(exact):.4f}".rstrip("0")


def share(part: Fraction) -> str:
    """A fraction in words: `half`, `two thirds`; figures where it has no common name: `3/5`."""
    return _SHARES.get(part, f"{part.numerator}/{part.denominator}")


def joined(parts: Iterable[str], last: str = "and") -> str:
    """A list as a sentence says it: `a`, `a and b`, `a, b and c`."""
    *head, tail = list(parts)
    return f"{', '.join(head)} {last} {tail}" if head else tail


def capital(text: str) -> str:
    """The text with its first letter large."""
    return text[:1].upper() + text[1:]


def exception(text: str) -> str:
    """A case no question asks for, in its file's own words: `Exception: you signed a waiver`."""
    return f"Exception: {text}" if text.endswith((".", "?", "!")) else f"Exception: {text}."
