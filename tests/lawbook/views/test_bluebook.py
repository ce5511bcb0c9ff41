"""A law is cited by the name that lawyers of every state know, and by nothing else than a name there is."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from reporters_db import LAWS

from lawbook.views.wording.bluebook import bluebook
from lawbook.vocabulary import SourceKind

if TYPE_CHECKING:
    from lawbook.model import Lawbook

# Constitutions, uniform codes, bills and session laws have forms of their own, and keep them.
NO_CODE = re.compile(r"\b(?:Const|U\.C\.C|Bill|S\.B|SB|Act|House File|Document|Public Law|Rules?)\b")
NAMES = [re.compile(r"(?:\d+\w? )?" + r" (?:\S+ ){0,4}?".join(map(re.escape, name.split(" ")))) for name in LAWS]


@pytest.mark.parametrize(
    ("here", "elsewhere"),
    [
        ("NRS 40.455", "Nev. Rev. Stat. § 40.455"),
        ("NRS 40.455 and 40.457", "Nev. Rev. Stat. §§ 40.455 and 40.457"),
        ("ORS 18.385 (wages), 2025", "Or. Rev. Stat. § 18.385 (wages), 2025"),
        ("14 M.R.S. § 6324", "Me. Stat. tit. 14, § 6324"),
        ("735 ILCS 5/15-1508", "735 Ill. Comp. Stat. 5/15-1508"),
        ("Md. Code, Commercial Law § 15-601.1", "Md. Code Ann., Com. Law § 15-601.1"),
        ("N.D.C.C. §§ 32-19-01 to 32-19-06", "N.D. Cent. Code §§ 32-19-01 to 32-19-06"),
        ("MCL 600.6023, as printed in Senate Bill 962", "Mich. Comp. Laws § 600.6023, as printed in Senate Bill 962"),
        ("12 CFR § 1006.34", "12 C.F.R. § 1006.34"),
        ("15 U.S.C. § 1692g", "15 U.S.C. § 1692g"),
        ("Baker v. Gardner, 160 Ariz. 98 (1988)", "Baker v. Gardner, 160 Ariz. 98 (1988)"),
    ],
)
def test_a_law_is_named_as_other_states_name_it(here: str, elsewhere: str) -> None:
    assert bluebook(here) == elsewhere
    assert bluebook(elsewhere) == elsewhere


def test_every_statute_of_every_state_has_a_name_there_is(book: Lawbook) -> None:
    cited = {
        bluebook(source.cite)
        for law in book.states
        for source in law.sources.values()
        if source.kind is SourceKind.STATUTE and not NO_CODE.search(source.cite)
    }
    assert len(cited) > 300
    assert sorted(cite for cite in cited if not any(name.match(cite) for name in NAMES)) == []
