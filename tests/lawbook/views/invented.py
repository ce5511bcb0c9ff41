"""An invented state and its book: small, whole, and changed part by part in each test."""

from __future__ import annotations

from typing import Any

from lawbook.model import Everywhere, Lawbook, StateLaw

_SOURCES = {
    "secondary": {"cite": "A guide", "url": "https://guide.example.org/", "kind": "secondary", "read": "2026-11-20"},
    "statute": {"cite": "Alder Code § 1", "url": "https://law.example.org/1", "kind": "statute", "read": "2026-11-20"},
}
_HISTORY = [
    {"date": "2026-10-01", "what": "First published.", "by": "author"},
    {"date": "2026-11-20", "what": "Read again.", "by": "second-reader"},
]
CITE = {"cite": ["statute"]}
FIRST = {"foreclosure": ["judicial", "nonjudicial"], "lien": "first"}
_WAGES = {
    "garnishment": "allowed",
    "limits": [{"take": "25%"}, {"take": "100%", "over": {"hours": 30, "wage": "federal"}}],
    "how": "A quarter of pay at most.",
    **CITE,
}
_LAW: dict[str, Any] = {
    "foreclosure": {"usual": "nonjudicial", "also": ["judicial"], **CITE},
    "rules": [{"outcome": "allowed", **CITE}],
    "fair_value": [{"credit": "none", **CITE}],
    "deadlines": [{"act": "suit", "within": "90 days", "from": "sale", "missed": "barred", **CITE}],
    "redemption": [{"foreclosure": ["judicial", "nonjudicial", "strict"], "within": "none", "how": "None.", **CITE}],
    "judgment": {
        "lasts": "10 years",
        "renewable": "once",
        "renewal": "The lender files for it.",
        "interest": {"how": "Ten percent.", "rates": [{"rate": "10%"}], **CITE},
        **CITE,
    },
    "wages": _WAGES,
}


def law(**parts: Any) -> StateLaw:
    """The invented state, in Nevada's place, with some parts of its law put in others' stead."""
    return StateLaw.model_validate(
        {
            "title": "Deficiency after foreclosure in Alder",
            "state": "NV",
            "slug": "nevada",
            "summary": "A summary.",
            "reviewed": "2026-11-20",
            "law": _LAW | parts,
            "sources": _SOURCES,
            "history": _HISTORY,
            "faq": [{"q": "Can an Alder lender sue?", "a": "It can.", "about": "permission", "cite": ["statute"]}],
        }
    )


def everywhere() -> Everywhere:
    """What is true in every invented state."""
    rules = [
        {"when": {"release": way}, "outcome": "barred", "how": "It ends.", **CITE} for way in ("lender", "bankruptcy")
    ]
    return Everywhere.model_validate(
        {
            "title": "Everywhere",
            "reviewed": "2026-11-19",
            "law": {
                "rules": rules,
                "wages": _WAGES,
                "minimum_wage": [
                    {"dollars": "7.25", "from": "2009-07-24", **CITE},
                    {"dollars": "9.50", "from": "2026-12-01", **CITE},
                ],
                "loans": [{"loan": "fha", "how": "HUD has its own rules.", **CITE}],
                "matters": [{"about": "tax", "how": "It can be income.", **CITE}],
            },
            "sources": _SOURCES,
            "history": _HISTORY,
            "faq": [{"q": "Is forgiven debt taxed?", "a": "It can be.", "about": "tax", "cite": ["statute"]}],
        }
    )


def book(*states: StateLaw) -> Lawbook:
    """A book of invented states; of the plain one, where none is given."""
    return Lawbook(states=states or (law(),), everywhere=everywhere())
