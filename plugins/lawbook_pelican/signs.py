"""Our own drawn signs as grey pictures, for what is painted at build time: they are drawn once, as SVG."""

from __future__ import annotations

import re

from PIL import Image, ImageDraw

from .svg_path import dashed, outlines

_FINE = 4  # signs are drawn so many times larger, then made smaller, for smooth edges
_BOX = re.compile(r'viewBox="0 0 (\d+) (\d+)"')
_PATH = re.compile(r"<path ([^>]*)/>")
_ATTRIBUTE = re.compile(r'([a-z-]+)="([^"]*)"')


def sign(svg: str, scale: int) -> Image.Image:
    """A sign in white on black, `scale` pixels for each unit of its `viewBox`. Raises ValueError where it has none."""
    box = _BOX.search(svg)
    if not box:
        raise ValueError(f"a sign must have a viewBox from 0 0: {svg}")
    unit = scale * _FINE
    picture = Image.new("L", (int(box[1]) * unit, int(box[2]) * unit), 0)
    pen = ImageDraw.Draw(picture)
    for found in _PATH.findall(svg):
        drawn = dict(_ATTRIBUTE.findall(found))
        for outline in outlines(drawn["d"]):
            _draw(pen, outline, drawn, unit)
    return picture.reduce(_FINE)


def _draw(pen: ImageDraw.ImageDraw, outline: list[tuple[float, float]], drawn: dict[str, str], unit: int) -> None:
    if "fill" not in drawn:
        pen.polygon([(x * unit, y * unit) for x, y in outline], fill=255)
        return
    dashes = [float(length) for length in drawn.get("stroke-dasharray", "").split()]
    lines = dashed(outline, *dashes) if dashes else [[*outline, outline[0]]]
    for line in lines:
        pen.line([(x * unit, y * unit) for x, y in line], fill=255, width=2 * unit, joint="curve")
