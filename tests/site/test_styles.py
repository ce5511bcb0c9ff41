"""A page wears what it can use, and its policy allows that one style and no other."""

from __future__ import annotations

import base64
import hashlib
import re
from typing import TYPE_CHECKING

import pytest
from bs4 import BeautifulSoup

from lawbook_pelican.dressed import Bare, dressed, headers_file
from lawbook_pelican.selectors import names_in_page, names_in_script
from lawbook_pelican.styles import stylesheet, worn
from tests.conftest import ROOT, build
from tools.headers import headers_for, parse, problems_of

if TYPE_CHECKING:
    from pathlib import Path

STYLE = re.compile(r"<style>(.*?)</style>", re.DOTALL)
SCRIPT = re.compile(r'<script type="(?:module|speculationrules)">(.*?)</script>', re.DOTALL)
NAMED = re.compile(r"\.(-?[A-Za-z_][\w-]*)")


def pruned(css: str, html: str, script: str = "") -> str:
    return worn(css, " ".join(names_in_page(html) | names_in_script(script)))


def test_only_rules_the_page_can_use_are_worn() -> None:
    css = """
    /* why */
    @layer a, b;
    @layer components {
      :root { --red: #f00; --blue: #00f; --idle: var(--blue); }
      p { margin: 0; }
      table { margin: 0; }
      .here { color: var(--red); background: url("a b;c.png"); }
      .gone, .here > .here--big, p.gone { color: blue; }
      .here:not(.gone) { color: green; }
      @media print { .gone { display: none; } :root { --idle: 0; } }
      @media (width < 40rem) { .here { margin: -.5em  auto; } }
    }
    @page { size: letter; }
    """
    assert pruned(css, '<p class="here here--big">') == (
        "@layer a, b;"
        "@layer components{"
        ":root{--red:#f00;}"
        "p{margin:0}"
        '.here{color:var(--red);background:url("a b;c.png")}'
        ".here > .here--big{color:blue}"
        ".here:not(.gone){color:green}"
        "@media (width < 40rem){.here{margin:-.5em auto}}"
        "}"
        "@page{size:letter}"
    )


@pytest.mark.parametrize(
    "selector",
    [
        "p:hover::before",
        "#main",
        '[data-size="big"]',
        "details[open] > summary",
        ":is(.gone, .here) p",
        "p:has(.here)",
        "p:not(.gone, table)",
        ".later [data-on-paper]",
    ],
)
def test_what_a_page_or_its_script_can_bring_is_worn(selector: str) -> None:
    html = '<main id="main" class="here"><p data-size="big"><details><summary>'
    script = 'h("p", { class: "later" }).dataset.onPaper = "";'
    assert pruned(f"{selector} {{ color: red; }}", html, script) == f"{selector}{{color:red}}"


@pytest.mark.parametrize("selector", ["table", "#other", "[data-side]", ":is(.gone, #other) p", "p:has(> .gone)"])
def test_what_nothing_on_the_page_can_meet_is_left_out(selector: str) -> None:
    assert pruned(f"{selector} {{ color: red; }}", '<main id="main" class="here"><p data-size="big">') == ""


def test_no_class_of_a_page_goes_without_its_rules(site: Path) -> None:
    css = stylesheet(ROOT / "theme")
    for file in sorted(site.rglob("*.html")):
        html = file.read_text(encoding="utf-8")
        found = STYLE.search(html)
        assert found, file
        needed = worn(css, " ".join(names_in_page(html)))
        assert set(NAMED.findall(needed)) <= set(NAMED.findall(found[1])), file


def hash_of(text: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"


def allowed_by(policy: str, name: str) -> list[str]:
    """The sources that a policy names for styles or for scripts."""
    return next(part for part in policy.split("; ") if part.startswith(f"{name}-src")).split()[1:]


def test_the_policy_of_each_page_allows_its_own_style_and_scripts_and_no_other(site: Path) -> None:
    assert problems_of(site / "_headers") == []
    rules = parse((site / "_headers").read_text(encoding="utf-8"))
    missing = set(STYLE.findall((site / "404.html").read_text(encoding="utf-8")))
    for file in sorted(site.rglob("*.html")):
        html = file.read_text(encoding="utf-8")
        found = STYLE.findall(html)
        assert len(found) == 1, file
        assert BeautifulSoup(html, "html.parser").select("link[rel=stylesheet], [style]") == []
        path = "/" + file.relative_to(site).as_posix().removesuffix("index.html")
        policy = headers_for(rules, path)["Content-Security-Policy"]
        styles, scripts = allowed_by(policy, "style"), allowed_by(policy, "script")
        assert {"'self'", *map(hash_of, {*found, *missing})} <= set(styles), path
        assert set(map(hash_of, SCRIPT.findall(html))) <= set(scripts), path
        # A folder holds its own pages, their list and the missing page.
        assert len(styles) <= 4, path
        assert len(scripts) <= 4, path


def test_a_script_in_the_text_of_a_page_is_never_named_by_its_policy() -> None:
    own = '<script type="module">own();</script>'
    html = f"<head><style></style></head><body><main><script>alien();</script></main>{own}</body>"
    _, inside = dressed([Bare("/", "page", html)], ROOT / "theme")
    assert [hash_ for name, hash_ in inside["/"] if name == "script"] == [hash_of("own();")]


def test_a_page_that_holds_its_policy_itself_names_what_stands_in_it(tmp_path: Path) -> None:
    output = tmp_path / "output"
    built = build(output, SHORTFALL_POLICY_IN_PAGES="1")
    assert built.returncode == 0, built.stdout + built.stderr
    for file in sorted(output.rglob("*.html")):
        html = file.read_text(encoding="utf-8")
        held = BeautifulSoup(html, "html.parser").select("meta[http-equiv=Content-Security-Policy]")
        policy = str(held[0]["content"])
        assert allowed_by(policy, "style") == ["'self'", *map(hash_of, STYLE.findall(html))], file
        own = [one for one in allowed_by(policy, "script") if one not in ("'self'", "'wasm-unsafe-eval'")]
        assert sorted(own) == sorted(map(hash_of, SCRIPT.findall(html))), file


def test_a_small_script_stands_in_its_page_and_a_large_one_is_a_file(site: Path) -> None:
    state = (site / "states" / "nevada" / "index.html").read_text(encoding="utf-8")
    assert len(SCRIPT.findall(state)) == 2
    assert "src=" not in "".join(re.findall(r"<script[^>]*>", state))
    calculator = (site / "calculator" / "index.html").read_text(encoding="utf-8")
    assert re.search(r'<script type="module" src="/theme/scripts/ui\.\w+\.js">', calculator)


def test_a_folder_with_a_policy_of_its_own_keeps_it() -> None:
    text = (
        "/*\n  Content-Security-Policy: default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'\n"
        "  A: 1\n\n"
        "/search/*\n  ! Content-Security-Policy\n"
        "  Content-Security-Policy: default-src 'none'; style-src 'self'; script-src 'wasm'\n"
    )
    styles = {"/": "'h-home'", "/404.html": "'h-none'", "/search/": "'h-search'", "/faq/": "'h-faq'", "/a/b/": "'h-a'"}
    inside = {path: frozenset({("style", hash_)}) for path, hash_ in styles.items()}
    inside["/faq/"] |= {("script", "'h-run'")}
    rules = parse(headers_file(text, inside, "/404.html").decode())

    def policy(path: str) -> str:
        return headers_for(rules, path)["Content-Security-Policy"]

    assert policy("/") == "default-src 'none'; script-src 'self'; style-src 'self' 'h-home' 'h-none'; img-src 'self'"
    assert policy("/search/") == "default-src 'none'; style-src 'self' 'h-none' 'h-search'; script-src 'wasm'"
    assert policy("/faq/") == (
        "default-src 'none'; script-src 'self' 'h-run'; style-src 'self' 'h-faq' 'h-none'; img-src 'self'"
    )
    assert policy("/a/b/") == "default-src 'none'; script-src 'self'; style-src 'self' 'h-a' 'h-none'; img-src 'self'"
    assert headers_for(rules, "/faq/")["A"] == "1"
