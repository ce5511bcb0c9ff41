"""`_headers` is read as the host reads it."""

from pathlib import Path

import pytest

from tools.headers import headers_for, parse, problems_of

SITE = """\
# everything
/*
  X-Frame-Options: DENY
  Content-Security-Policy: default-src 'none'; img-src https://example.org:8080

/search/*
  ! Content-Security-Policy
  Content-Security-Policy: script-src 'wasm-unsafe-eval'

/states/:state/
  X-State: yes
"""


def test_a_splat_holds_for_every_address_below() -> None:
    assert headers_for(parse(SITE), "/guides/a/")["X-Frame-Options"] == "DENY"


def test_a_value_keeps_its_colons() -> None:
    assert headers_for(parse(SITE), "/")["Content-Security-Policy"].endswith("https://example.org:8080")


def test_a_later_rule_adds_and_replaces() -> None:
    assert headers_for(parse(SITE), "/search/") == {
        "X-Frame-Options": "DENY",
        "Content-Security-Policy": "script-src 'wasm-unsafe-eval'",
    }


def test_a_name_is_the_same_in_capitals() -> None:
    rules = parse("/*\n  cache-control: no-store\n/a\n  Cache-Control: max-age=9\n")
    assert headers_for(rules, "/a") == {"Cache-Control": "max-age=9"}


def test_a_header_taken_off_is_not_sent() -> None:
    assert headers_for(parse("/*\n  A: 1\n/b\n  ! A\n"), "/b") == {}


@pytest.mark.parametrize(("path", "sent"), [("/states/ohio/", True), ("/states/", False), ("/states/a/b/", False)])
def test_a_placeholder_holds_for_one_folder(path: str, *, sent: bool) -> None:
    assert ("X-State" in headers_for(parse(SITE), path)) is sent


def test_an_address_is_no_pattern_beyond_its_splat() -> None:
    assert headers_for(parse("/a.b\n  A: 1\n"), "/axb") == {}


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("  A: 1\n", "_headers:1: a header must stand below the address"),
        ("/*\n  A 1\n", "_headers:2: a header must read `Name: value`; found 'A 1'"),
        ("/*\n  A:\n", "_headers:2: a header must read `Name: value`; found 'A:'"),
        ("\nsearch/*\n  A: 1\n", "_headers:2: an address must start with `/`; found 'search/*'"),
    ],
)
def test_a_line_that_cannot_be_read_is_named(tmp_path: Path, text: str, problem: str) -> None:
    (tmp_path / "_headers").write_text(text)
    [found] = problems_of(tmp_path / "_headers")
    assert found.startswith(problem)


def test_replacing_a_header_without_taking_it_off_is_a_problem(tmp_path: Path) -> None:
    (tmp_path / "_headers").write_text(SITE.replace("  ! Content-Security-Policy\n", ""))
    assert problems_of(tmp_path / "_headers") == [
        "_headers:6: /search/* must say `! content-security-policy` before it sends content-security-policy again"
    ]


def test_a_sound_file_and_none_at_all_have_no_problems(tmp_path: Path) -> None:
    assert problems_of(tmp_path / "_headers") == []
    (tmp_path / "_headers").write_text(SITE)
    assert problems_of(tmp_path / "_headers") == []
