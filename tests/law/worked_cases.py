"""Reads the worked cases: the oracle of both evaluators, worked by hand from the statutes."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

FOLDER = Path(__file__).parent / "cases"


@dataclass(frozen=True, slots=True)
class Case:
    """A sentence, the facts as a link gives them, the answer, the reason and the citation."""

    code: str
    number: int
    case: str
    facts: dict[str, Any]
    answer: dict[str, Any]
    because: str
    cite: tuple[str, ...]

    @property
    def id(self) -> str:
        """How the test report names it."""
        return f"{self.code}-{self.number}"

    @property
    def link(self) -> dict[str, str]:
        """The facts as words, as the calculator's address holds them."""
        return {"state": self.code} | {name: str(value) for name, value in self.facts.items()}


def all_cases() -> list[Case]:
    """Every case of every state, in the order of the files."""
    return [
        Case(path.stem, number, raw["case"], raw["facts"], raw["answer"], raw["because"], tuple(raw["cite"]))
        for path in sorted(FOLDER.glob("*.yaml"))
        for number, raw in enumerate(yaml.safe_load(path.read_text(encoding="utf-8")), 1)
    ]
