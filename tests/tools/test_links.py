"""`run.py links`: which addresses are gone."""

from pathlib import Path

import pytest

from tools import links
from tools.site_server import SiteServer


def test_only_what_is_gone_is_said_with_its_line(server: SiteServer, tmp_path: Path) -> None:
    content = tmp_path / "content"
    content.mkdir()
    here = server.address
    (content / "a.md").write_text(
        f'---\nurl: "{here}/about/"\nurl: "{here}/nowhere/", kind: statute\n---\n({here}/gone).\n'
    )
    assert links.report(content) == [
        f"content/a.md:3: {here}/nowhere/: the site says 404",
        f"content/a.md:5: {here}/gone: the site says 404",
    ]


def test_a_machine_that_does_not_answer_is_said() -> None:
    assert links.trouble("http://127.0.0.1:1/").startswith("no answer (")


def test_each_address_is_asked_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []
    monkeypatch.setattr(links, "trouble", lambda address: asked.append(address) or "gone")
    (tmp_path / "a.md").write_text("https://example.org/x, and https://example.org/x\n")
    assert len(links.report(tmp_path)) == 2
    assert asked == ["https://example.org/x"]
