"""The bench counts right, takes the median, names what is over its bar, and goes on without what it cannot have."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from tools import bench
from tools.bench import lighthouse, peers, weight
from tools.bench.table import table
from tools.bench.weight import Weight
from tools.console import RefusalError

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from playwright.sync_api import Browser

    from tools.site_server import SiteServer

    Get = Callable[..., Any]


@pytest.mark.parametrize("arguments", [[], ["speed"], ["reader", "calculator"]])
def test_without_one_thing_to_measure_it_says_what_there_is(arguments: list[str]) -> None:
    with pytest.raises(RefusalError, match=r"bench reader\n +python3 run\.py bench calculator"):
        bench.main(arguments)


def test_a_table_is_set_in_columns() -> None:
    said = table("Title", ("page", "KB"), [("home", "7.0"), ("a state", "12.0")])
    assert said.splitlines() == ["", "Title", "page       KB", "home      7.0", "a state  12.0"]


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("/", "/"),
        ("/states/", "/states/"),
        ("/states/utah/", "state"),
        ("/articles/a/", "article"),
        ("/faq/", "/faq/"),
        ("/faq/tax/", "questions"),
    ],
)
def test_a_page_belongs_to_its_kind(path: str, kind: str) -> None:
    assert weight.kind_of(path) == kind


def test_the_heaviest_page_of_a_kind_is_held_to_the_bar_and_so_are_its_requests() -> None:
    states = [Weight("/states/ohio/", 20_000, 3), Weight("/states/utah/", 20_001, 3)]
    articles = [Weight("/articles/a/", 9_000, 5), Weight("/articles/b/", 15_000, 4)]
    lines = weight.by_kind([*states, *articles, Weight("/faq/", 100_000, 30)]).splitlines()[3:]
    assert ["OVER" in line for line in lines] == [True, True, False]
    assert [line.split()[-1] for line in lines] == ["/states/utah/", "/articles/b/", "/faq/"]


# The second page asks for its icon once more itself, under the one heading that this site's policy allows.
@pytest.mark.parametrize("shown", ["", "<link rel=stylesheet href=/icon.svg>"])
def test_a_first_visit_counts_page_style_and_icon_once_as_they_were_sent(
    browser: Browser, site: Path, server: SiteServer, get: Get, shown: str
) -> None:
    head = "<link rel=stylesheet href=/site.css><link rel=icon href=/icon.svg>"
    (site / "index.html").write_text(f"<!doctype html><html lang=en><title>Home</title>{head}<h1>Home</h1>{shown}")
    (site / "icon.svg").write_text(f"<svg xmlns='http://www.w3.org/2000/svg'>{'<g></g>' * 1000}</svg>")
    found = weight.weigh(browser, server.address, "/")
    bodies = sum(len(get(path, accept_encoding="gzip").body) for path in ("/", "/site.css", "/icon.svg"))
    assert found.requests == 3
    assert bodies < found.size < bodies + 3 * 1000


def test_lighthouse_is_run_three_times_and_each_number_is_its_own_median(monkeypatch: pytest.MonkeyPatch) -> None:
    def report(score: float, number: float) -> dict[str, Any]:
        return {
            "categories": {name: {"score": score} for name in lighthouse.CATEGORIES},
            "audits": {name: {"numericValue": number} for name in lighthouse.METRICS},
        }

    runs = [report(0.9, 700), report(1.0, 900), report(0.98, 600)]
    monkeypatch.setattr(lighthouse, "_run", lambda _: runs.pop())
    found = lighthouse.measure("http://127.0.0.1/")
    assert (found.scores, found.fcp, found.lcp, runs) == ((98, 98, 98, 98), 700, 700, [])


def test_a_peer_that_cannot_be_had_is_named_and_the_others_are_built(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def broken() -> peers.Site:
        raise RefusalError("No network.", "python3 run.py bench reader")

    monkeypatch.setattr(peers, "BUILDERS", {"Broken": broken, "Sound": lambda: (tmp_path, "/a/")})
    assert peers.build_all() == {"Sound": (tmp_path, "/a/")}
    assert "Broken is not compared: No network." in capsys.readouterr().out


def test_peers_are_given_every_word_and_no_mark_of_ours() -> None:
    text = peers.markdown()
    assert text.startswith("# Do I still owe money after foreclosure?\n")
    assert "## Six facts that decide it" in text
    assert "[@" not in text
    assert "{{" not in text
    assert "{filename}" not in text


def test_a_refusal_while_measuring_is_printed_and_is_a_failure(capsys: pytest.CaptureFixture[str]) -> None:
    def refuse() -> None:
        raise RefusalError("No Node.", "npm install")

    assert bench.ended(refuse) == 2
    assert capsys.readouterr().out == "No Node. Type:\n    npm install\n"
    assert bench.ended(lambda: None) == 0


def test_a_run_that_breaks_off_is_tried_once_more(monkeypatch: pytest.MonkeyPatch) -> None:
    answers: list[str | None] = ['{"categories": {}}', None]
    monkeypatch.setattr(lighthouse.npm, "install", lambda _: lighthouse.Path("/packages"))
    monkeypatch.setattr(lighthouse, "node", lambda: lighthouse.Path("/node"))
    monkeypatch.setattr(lighthouse.child, "answer", lambda *_: answers.pop())
    assert lighthouse._run("http://127.0.0.1/") == {"categories": {}}
    answers += [None, None]
    with pytest.raises(RefusalError, match="did not come to an end"):
        lighthouse._run("http://127.0.0.1/")
