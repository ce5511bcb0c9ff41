"""What Mozilla's HTTP Observatory would say of every address: its score worked out from `_headers` and the pages.

The numbers are those of mdn/mdn-http-observatory, read on 2026-11-24: `src/grader/charts.js` (SCORE_TABLE) for the
points, `src/analyzer/tests/*.js` for what earns them, `src/scanner/index.js` for the sum. Two of its tests look at what
no file can say and are worth 0 here: that the host leads from http to https, and that the domain is on the browsers'
preload list (5 more, once it is). The site sets no cookies: 0 as well.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from bs4 import BeautifulSoup

from tools.headers import headers_for, parse
from tools.site_server import type_of

if TYPE_CHECKING:
    from pathlib import Path

GOOD = 130
# What other sites may use says `Cross-Origin-Resource-Policy: cross-origin` and goes without the 10 points for
# `same-origin`: the form in a frame, and the open data. 'wasm-unsafe-eval' on `/search/` costs nothing.
FOR_OTHER_SITES = {"/calculator/embed/": 120, "/data/v1/": 120}

BROAD = {"ftp:", "http:", "https:", "*", "http://*", "http://*.*", "https://*", "https://*.*"}
INLINE = {"'unsafe-inline'", "data:"}
KINDS = ("script", "style", "object")
SHOWN = {"img-src", "media-src"}  # what a page shows and does not run
PLAIN = re.compile("http:|ftp:")  # fetched without encryption
HALF_A_YEAR = 15_552_000  # seconds; what the Observatory calls six months


def policy_points(policy: str | None) -> int:
    """content-security-policy: `csp.js`, whose first finding counts."""
    parts = [part.split() for part in (policy or "").lower().split(";") if part.strip()]
    directives = {name: sources or ["'none'"] for name, *sources in parts}
    if not parts or len(directives) < len(parts):
        return -25  # none, or the same directive twice, which cannot be read
    default = directives.get("default-src", ["*"])
    script, style, plugin = (without_hashed(directives.get(f"{kind}-src", default)) for kind in KINDS)
    plain = {name for name, sources in directives.items() if any(map(PLAIN.match, sources))}
    findings = (
        (script & (BROAD | INLINE) or plugin & BROAD, -20),
        (plain - SHOWN, -20),
        ("'unsafe-eval'" in script | style, -10),
        (plain & SHOWN, -10),
        (style & (BROAD | INLINE), 0),
        (default == ["'none'"], 10),
    )
    return next((points for found, points in findings if found), 5)


def without_hashed(sources: list[str]) -> set[str]:
    """A browser that knows hashes and nonces overlooks 'unsafe-inline' beside one."""
    hashed = any(source.startswith(("'sha", "'nonce-")) for source in sources)
    return set(sources) - ({"'unsafe-inline'"} if hashed else set())


def frame_points(policy: str | None, options: str | None) -> int:
    """x-frame-options: the policy's `frame-ancestors`, whoever it names, is worth more than the old header."""
    if "frame-ancestors" in (policy or ""):
        return 5
    return 0 if (options or "").lower() in {"deny", "sameorigin"} else -20


def transport_points(header: str | None) -> int:
    """strict-transport-security, on a domain that is not on the preload list."""
    age = re.search(r"(?:^|;)\s*max-age=(\d+)", header or "")
    if not age:
        return -20
    return 0 if int(age[1]) >= HALF_A_YEAR else -10


def referrer_points(header: str | None) -> int:
    """referrer-policy: `no-referrer`, `same-origin` or `strict-…` earn; a header that says more costs."""
    private = {"no-referrer", "same-origin", "strict-origin", "strict-origin-when-cross-origin"}
    return 0 if not header else 5 if header in private else -5


def resource_points(header: str | None) -> int:
    """cross-origin-resource-policy."""
    return {"same-origin": 10, "same-site": 10, "cross-origin": 0, None: 0}.get(header, -5)


def sharing_points(origin: str | None, credentials: str | None) -> int:
    """cross-origin-resource-sharing: everyone may read, but never with a reader's cookies."""
    return -50 if origin and credentials == "true" else 0


def script_points(html: str) -> int:
    """subresource-integrity: own scripts cost nothing and earn with a hash; the worst of others' scripts counts."""
    scripts = [tag for tag in BeautifulSoup(html, "html.parser").find_all("script") if tag.get("src")]
    others = [tag for tag in scripts if re.match(r"//|https?://", str(tag["src"]))]
    if not others:
        return 5 if any(tag.get("integrity") for tag in scripts) else 0
    secure = {True: {True: 5, False: -5}, False: {True: -20, False: -50}}
    return min(secure[str(tag["src"]).startswith("https://")][bool(tag.get("integrity"))] for tag in others)


def score(headers: dict[str, str], html: str = "") -> int:
    """100 and all points; what is earned counts only where at most 10 are lost."""
    sent = {name.lower(): value for name, value in headers.items()}
    points = [
        policy_points(sent.get("content-security-policy")),
        frame_points(sent.get("content-security-policy"), sent.get("x-frame-options")),
        transport_points(sent.get("strict-transport-security")),
        referrer_points(sent.get("referrer-policy")),
        resource_points(sent.get("cross-origin-resource-policy")),
        sharing_points(sent.get("access-control-allow-origin"), sent.get("access-control-allow-credentials")),
        0 if sent.get("x-content-type-options") == "nosniff" else -5,
        script_points(html),
    ]
    lost = sum(point for point in points if point < 0)
    return 100 + (sum(points) if lost >= -10 else lost)


@pytest.fixture(scope="module")
def scores(site: Path) -> dict[str, int]:
    """The score of every address of the built site."""
    rules = parse((site / "_headers").read_text(encoding="utf-8"))
    found = {}
    for file in sorted(file for file in site.rglob("*") if file.is_file()):
        path = "/" + file.relative_to(site).as_posix().removesuffix("index.html")
        html = file.read_text(encoding="utf-8") if type_of(file) == "text/html" else ""
        found[path] = score(headers_for(rules, path), html)
    return found


def test_every_address_scores_130_or_says_why_not(scores: dict[str, int]) -> None:
    own = {path: points for path, points in scores.items() if not path.startswith(tuple(FOR_OTHER_SITES))}
    assert {path: points for path, points in own.items() if points < GOOD} == {}
    assert {"/", "/search/", "/calculator/", "/data/", "/404.html"} <= own.keys()


@pytest.mark.parametrize(("start", "points"), FOR_OTHER_SITES.items())
def test_what_other_sites_may_use_loses_that_and_nothing_else(scores: dict[str, int], start: str, points: int) -> None:
    found = {score for path, score in scores.items() if path.startswith(start)}
    assert found == {points}


BEST = {
    "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'",
    "Strict-Transport-Security": "max-age=63072000",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Resource-Policy": "same-origin",
    "X-Content-Type-Options": "nosniff",
}


@pytest.mark.parametrize(
    ("changed", "html", "points"),
    [
        ({}, "", 130),
        ({}, "<script src='/a.js' integrity='sha384-x'></script>", 135),
        ({}, "<script src='https://other.example/a.js'></script>", 125),
        ({}, "<script src='//other.example/a.js'></script>", 50),
        ({"Content-Security-Policy": ""}, "", 55),
        ({"Content-Security-Policy": "default-src 'self'; frame-ancestors 'none'"}, "", 125),
        ({"Content-Security-Policy": "default-src 'none'; script-src 'unsafe-inline'; frame-ancestors *"}, "", 80),
        ({"Content-Security-Policy": "default-src 'none'; script-src 'unsafe-eval'; frame-ancestors *"}, "", 110),
        ({"Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors *"}, "", 120),
        ({"Content-Security-Policy": "default-src 'none'; img-src http://a.example; frame-ancestors *"}, "", 110),
        ({"Content-Security-Policy": "default-src 'none'; font-src http://a.example; frame-ancestors *"}, "", 80),
        ({"Content-Security-Policy": "default-src 'none'; default-src 'none'; frame-ancestors *"}, "", 75),
        ({"Content-Security-Policy": "default-src 'none'"}, "", 80),
        ({"Strict-Transport-Security": "max-age=300"}, "", 120),
        ({"Referrer-Policy": "unsafe-url"}, "", 120),
        ({"X-Content-Type-Options": ""}, "", 125),
        ({"Access-Control-Allow-Origin": "*"}, "", 130),
        ({"Access-Control-Allow-Origin": "*", "Access-Control-Allow-Credentials": "true"}, "", 50),
    ],
)
def test_the_score_is_the_observatorys(changed: dict[str, str], html: str, points: int) -> None:
    assert score(BEST | changed, html) == points
