"""The icons that are no SVG, painted from the one that is: for phones' home screens, and for old browsers."""

from __future__ import annotations

import io
from functools import cache
from typing import TYPE_CHECKING

from PIL import Image

from .signs import sign
from .tokens import rgb, tokens

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

Colour = tuple[int, int, int]
_SCALE = 11  # pixels for each of the drawing's 32 units: as many as the largest icon shows
_SIZES = (180, 192, 512)
_SMALL = ((16, 16), (32, 32), (48, 48))
_SAFE = 0.68
"""How much of an icon its sign takes: it then lies in the circle that a phone may cut out of a maskable icon."""


def icons(theme: Path) -> dict[str, bytes]:
    """Every painted icon by its path on the site."""
    colours = tokens(theme)[""]
    svg = (theme / "static" / "favicon.svg").read_text("utf-8")
    return dict(_painted(svg, rgb(colours["paper"]), rgb(colours["accent"])))


@cache
def _painted(svg: str, paper: Colour, accent: Colour) -> Mapping[str, bytes]:
    """Painted once while the drawing and the colours stay: a preview makes the site again at every edit."""
    drawn = sign(svg, _SCALE)
    painted = {f"theme/icon-{size}.png": _png(_on_paper(drawn, size, paper, accent)) for size in _SIZES}
    return painted | {"favicon.ico": _ico(drawn, accent)}


def _on_paper(drawn: Image.Image, size: int, paper: Colour, accent: Colour) -> Image.Image:
    """The sign in the middle of a sheet: what lies behind an icon of ours is never left to chance."""
    inner = round(size * _SAFE)
    edge = (size - inner) // 2
    sheet = Image.new("RGB", (size, size), paper)
    sheet.paste(accent, (edge, edge), drawn.resize((inner, inner), Image.Resampling.LANCZOS))
    return sheet


def _png(picture: Image.Image) -> bytes:
    written = io.BytesIO()
    picture.quantize(16).save(written, "png", optimize=True)
    return written.getvalue()


def _ico(drawn: Image.Image, accent: Colour) -> bytes:
    clear = Image.new("RGBA", drawn.size, (*accent, 0))
    clear.putalpha(drawn)
    written = io.BytesIO()
    clear.save(written, "ico", sizes=_SMALL)
    return written.getvalue()
