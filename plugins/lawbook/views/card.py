"""A page's social card: the few words that stand on the picture a link is shown with."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .values import Judged


@dataclass(frozen=True, slots=True)
class Card:
    """What a card says, in the order it is read. `verdict` also gives it a colour and a shape."""

    title: str
    text: str
    verdict: Judged | None = None

    @property
    def alt(self) -> str:
        """The card in words, for those who do not see it."""
        words = (self.title, self.verdict.words if self.verdict else "", self.text)
        return ". ".join(part.rstrip(".") for part in words if part) + "."


def card_path(path: str) -> str:
    """Where the card of a page is: `/states/nevada/` has `/cards/states/nevada.png`."""
    return f"/cards{path.rstrip('/') or '/home'}.png"
