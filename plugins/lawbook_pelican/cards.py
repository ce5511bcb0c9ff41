"""Draws the social cards: one small picture a page, the same bytes from the same words."""

from __future__ import annotations

import io
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING

from PIL import Image, ImageDraw, ImageFont

from .signs import sign
from .tokens import rgb, tokens

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from jinja2 import Environment

    from lawbook.views.card import Card

WIDTH, HEIGHT = 1200, 630
_EDGE = 72
_FOOT = HEIGHT - 40
_TOP, _GAP = 150, 28
_TITLE, _LINE = 1.04, 1.3  # the height of a line, in letters
_SIZES = ((136, 44), (124, 44), (112, 42), (104, 40), (92, 38), (84, 36), (76, 34), (70, 32))
_VERDICT_SIZE = 50
_LEVELS = 5  # steps from paper to a colour: three colours of five and the paper are the sixteen of four bits
_PACKED = 6  # of 9: level 9 takes five times as long and saves a twelfth
_INK, _ACCENT, _VERDICT = range(3)


class Painter:
    """Knows the theme's colours and its verdict signs, and draws cards with them."""

    def __init__(self, theme: Path, templates: Environment, name: str) -> None:
        self._blank = _wordmark(name)
        self._colours: Mapping[str, str] = tokens(theme)[""]
        self._sign = templates.get_template("components/verdict.html").module.mark  # type: ignore[attr-defined]

    def png(self, card: Card) -> bytes:
        """A card as a PNG of sixteen colours."""
        sheet = self._blank.copy()
        title, text = faces(card)
        below = _text(sheet, card.title, _TOP, title, _INK, _TITLE)
        if card.verdict:
            below = self._verdict(sheet, card, below + _GAP)
        _text(sheet, card.text, below + _GAP, text, _INK, _LINE, until=_FOOT)
        sheet.putpalette(self._palette(card.verdict.key if card.verdict else "accent"))
        written = io.BytesIO()
        sheet.save(written, "png", bits=4, compress_level=_PACKED)
        return written.getvalue()

    def _palette(self, verdict: str) -> list[int]:
        paper = rgb(self._colours["paper"])
        palette = [*paper]
        for name in ("ink", "accent", verdict):
            for level in range(1, _LEVELS + 1):
                mixed = zip(paper, rgb(self._colours[name]), strict=True)
                palette += [round(light + (dark - light) * level / _LEVELS) for light, dark in mixed]
        return palette

    def _verdict(self, sheet: Image.Image, card: Card, top: int) -> int:
        if card.verdict is None:
            return top
        whole = sign(str(self._sign(card.verdict.key)), 3)
        left, _, right, _ = whole.getbbox() or (0, 0, *whole.size)
        drawn = whole.crop((left, 0, right, whole.height))
        _paste(sheet, drawn, (_EDGE, top + 4), _VERDICT)
        left = _EDGE + drawn.width + _GAP
        return _text(sheet, card.verdict.words, top, _verdict_face(), _VERDICT, _TITLE, left=left)


def _wordmark(name: str) -> Image.Image:
    """A sheet with the name over its line, which stops before the word does; the gap is hatched."""
    sheet = Image.new("L", (WIDTH, HEIGHT), 0)
    face = _face("Black", 56)
    _text(sheet, name, 44, face, _INK, 1)
    whole = round(face.getlength(name))
    ends = _EDGE + whole * 71 // 100
    bar = Image.new("L", (whole, 11), 0)
    pen = ImageDraw.Draw(bar)
    pen.rectangle((0, 0, ends - _EDGE, 11), fill=255)
    for x in range(ends - _EDGE + 6, whole, 9):
        pen.line((x, 11, x + 5, 0), fill=255, width=2)
    _paste(sheet, bar, (_EDGE, 108), _ACCENT)
    return sheet


def faces(card: Card) -> tuple[ImageFont.FreeTypeFont, ImageFont.FreeTypeFont]:
    """The largest letters for the title and the text with which nothing is left out; else the smallest of both."""
    pairs = [(_face("Black", title), _face("Semibold", text)) for title, text in _SIZES]
    return next((pair for pair in pairs if fits(card, *pair)), pairs[-1])


def fits(card: Card, title: ImageFont.FreeTypeFont, text: ImageFont.FreeTypeFont) -> bool:
    """Whether a card has room for all its words in these letters."""
    lines = len(wrapped(card.title, title, _room(_EDGE)))
    verdict = _GAP + round(_VERDICT_SIZE * _TITLE) * len(_verdict_lines(card)) if card.verdict else 0
    used = _TOP + lines * round(title.size * _TITLE) + verdict + _GAP
    needed = len(wrapped(card.text, text, _room(_EDGE))) * round(text.size * _LINE)
    return lines <= (1 if card.verdict else 3) and used + needed <= _FOOT


def _verdict_lines(card: Card) -> list[str]:
    """The verdict's words beside the widest sign."""
    return wrapped(card.verdict.words, _verdict_face(), _room(_EDGE + 96 + _GAP)) if card.verdict else []


def _verdict_face() -> ImageFont.FreeTypeFont:
    return _face("Black", _VERDICT_SIZE)


def _text(  # noqa: PLR0913, PLR0917  # where, in which letters and which colour: a line of print needs all of them
    sheet: Image.Image,
    words: str,
    top: int,
    face: ImageFont.FreeTypeFont,
    colour: int,
    leading: float,
    *,
    left: int = _EDGE,
    until: int = HEIGHT,
) -> int:
    """Print words from `top` on, and say where they end. What would pass `until` is left out, with three dots."""
    height = round(face.size * leading)
    lines = cut(wrapped(words, face, _room(left)), max(1, (until - top) // height))
    for number, line in enumerate(lines):
        strip = Image.new("L", (WIDTH - left, round(face.size * 1.3)), 0)
        ImageDraw.Draw(strip).text((0, 0), line, fill=255, font=face)
        _paste(sheet, strip, (left, top + number * height), colour)
    return top + len(lines) * height


def _paste(sheet: Image.Image, grey: Image.Image, at: tuple[int, int], colour: int) -> None:
    """Put a grey picture on the sheet in steps of one colour, and leave the paper where it is black."""
    steps = [-(-value * _LEVELS // 255) for value in range(256)]
    numbers = [step + colour * _LEVELS if step else 0 for step in steps]
    sheet.paste(grey.point(numbers), at, mask=grey.point([255 if step else 0 for step in steps]))


def wrapped(words: str, face: ImageFont.FreeTypeFont, room: int) -> list[str]:
    """Words in lines that are at most `room` pixels long."""
    lines = [""]
    for word in words.split():
        longer = f"{lines[-1]} {word}".lstrip()
        lines[-1:] = [longer] if not lines[-1] or face.getlength(longer) <= room else [lines[-1], word]
    return lines


def cut(lines: list[str], most: int) -> list[str]:
    """At most so many lines; three dots say that there is more."""
    if len(lines) <= most:
        return lines
    return [*lines[: most - 1], f"{lines[most - 1].rsplit(' ', 1)[0].rstrip('.,;:')} …"]


def _room(left: int) -> int:
    return WIDTH - left - _EDGE


@cache
def _face(weight: str, size: int) -> ImageFont.FreeTypeFont:
    """Letters of one weight and size. The plain layout: the finer one is not on every machine, and bytes must agree."""
    letters = files("font_source_sans_pro").joinpath(f"files/SourceSansPro-{weight}.ttf")
    return ImageFont.truetype(str(letters), size, layout_engine=ImageFont.Layout.BASIC)
