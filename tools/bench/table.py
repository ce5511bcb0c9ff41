"""Words and numbers in columns, for a terminal."""

from collections.abc import Sequence


def table(title: str, heads: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """A table as text below its title: the first column to the left, the others to the right."""
    widths = [max(map(len, column)) for column in zip(heads, *rows, strict=True)]
    lines = [_line(row, widths) for row in (heads, *rows)]
    return "\n".join(["", title, *lines])


def kilobytes(count: int) -> str:
    """Bytes in thousands, as bars are given."""
    return f"{count / 1000:.1f}"


def _line(cells: Sequence[str], widths: Sequence[int]) -> str:
    first, *others = (cell.rjust(width) for cell, width in zip(cells, widths, strict=True))
    return "  ".join([first.lstrip().ljust(widths[0]), *others])
