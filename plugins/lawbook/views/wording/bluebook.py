"""The name of a law as lawyers write it in another state: `NRS 40.455` is `Nev. Rev. Stat. § 40.455` outside Nevada.

The forms are those of the Bluebook's table T1; a test holds each to the names that the package `reporters-db` carries.
What follows a section's number (`, as printed in …`) stays as it was written.
"""

from __future__ import annotations

import re

_MANY = re.compile(r"^[^(;]*?(?: and | to |, )\d")
_FORMS: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(f"^{pattern}"), form)
    for pattern, form in (
        (r"A\.R\.S\. §", "Ariz. Rev. Stat. §"),
        (r"Ark\. Code §", "Ark. Code Ann. §"),
        (r"Cal\. Code Civ\. Proc\. §", "Cal. Civ. Proc. Code §"),
        (r"C\.R\.S\. §", "Colo. Rev. Stat. §"),
        (r"(\d+\w?) Del\. C\. §", r"Del. Code Ann. tit. \1, §"),
        (r"O\.C\.G\.A\. §", "Ga. Code Ann. §"),
        (r"HRS §", "Haw. Rev. Stat. §"),
        (r"(\d+) ILCS ", r"\1 Ill. Comp. Stat. "),
        (r"K\.S\.A\. (?=\d)", "Kan. Stat. Ann. § "),
        (r"KRS (?=\d)", "Ky. Rev. Stat. Ann. § "),
        (r"La\. R\.S\. (?=\d)", "La. Stat. Ann. § "),
        (r"La\. (Civ\. Code|Code Civ\. Proc\.) art", r"La. \1 Ann. art"),
        (r"(\d+\w?(?:-\w)?) M\.R\.S\. §", r"Me. Stat. tit. \1, §"),
        (r"Md\. Code, Commercial Law §", "Md. Code Ann., Com. Law §"),
        (r"Md\. Code, Courts and Judicial Proceedings §", "Md. Code Ann., Cts. & Jud. Proc. §"),
        (r"Md\. Code, Real Property §", "Md. Code Ann., Real Prop. §"),
        (r"Mass\. G\.L\. c\. ", "Mass. Gen. Laws ch. "),
        (r"MCL (?=\d)", "Mich. Comp. Laws § "),
        (r"Miss\. Code §", "Miss. Code Ann. §"),
        (r"RSMo §", "Mo. Rev. Stat. §"),
        (r"MCA §", "Mont. Code Ann. §"),
        (r"NRS (?=\d)", "Nev. Rev. Stat. § "),
        (r"N\.H\. RSA (?=\d)", "N.H. Rev. Stat. Ann. § "),
        (r"N\.J\.S\.A\. (?=\d)", "N.J. Stat. Ann. § "),
        (r"(?:NMSA 1978,|N\.M\. Stat\.) §", "N.M. Stat. Ann. §"),
        (r"N\.Y\. CPLR ", "N.Y. C.P.L.R. "),
        (r"N\.D\.C\.C\. §", "N.D. Cent. Code §"),
        (r"Ohio R\.C\. (?=\d)", "Ohio Rev. Code Ann. § "),
        (r"(\d+\w?) O\.S\. §", r"Okla. Stat. tit. \1, §"),
        (r"ORS (?=\d)", "Or. Rev. Stat. § "),
        (r"(\d+) Pa\.C\.S\. §", r"\1 Pa. Cons. Stat. §"),
        (r"S\.C\. Code §", "S.C. Code Ann. §"),
        (r"SDCL §", "S.D. Codified Laws §"),
        (r"Tex\. (Prop|Fin|Bus\. & Com|Civ\. Prac\. & Rem)\. Code §", r"Tex. \1. Code Ann. §"),
        (r"Utah Code §", "Utah Code Ann. §"),
        (r"Va\. Code §", "Va. Code Ann. §"),
        (r"(\d+\w?) V\.S\.A\. §", r"Vt. Stat. Ann. tit. \1, §"),
        (r"RCW (?=\d)", "Wash. Rev. Code § "),
        (r"RCW ch\. ", "Wash. Rev. Code ch. "),
        (r"Wyo\. Stat\. §", "Wyo. Stat. Ann. §"),
        (r"(\d+) CFR ", r"\1 C.F.R. "),
    )
)


def bluebook(cite: str) -> str:
    """A citation with the name of its law written out for other states; one that has such a name already is kept."""
    for pattern, form in _FORMS:
        found = pattern.match(cite)
        if found:
            rest = cite[found.end() :]
            sign = form.replace("§ ", "§§ ") if form.endswith("§ ") and _MANY.match(rest) else form
            return found.expand(sign) + rest
    return cite
