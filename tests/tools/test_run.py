"""`run.py` can be read by any Python, if only to be told that it is too old."""

import ast
from pathlib import Path

import pytest

import run

SOURCE = Path(run.__file__).read_text(encoding="utf-8")


def test_an_old_python_can_read_it() -> None:
    assert ast.parse(SOURCE, feature_version=(3, 7))


def test_tools_are_imported_only_by_a_python_that_can_read_them() -> None:
    imported = [node for node in ast.parse(SOURCE).body if isinstance(node, ast.Import | ast.ImportFrom)]
    assert [alias.name for node in imported for alias in node.names] == ["shutil", "sys"]


@pytest.mark.parametrize(
    ("on_path", "typed"),
    [
        (["python3.12", "python3.11"], "Type:\n    python3.12 run.py serve"),
        ([], "then type:\n    python3.13 run.py serve"),
    ],
)
def test_an_old_python_is_refused_with_the_command_to_type(
    monkeypatch: pytest.MonkeyPatch, on_path: list[str], typed: str
) -> None:
    monkeypatch.setattr(run.sys, "argv", ["run.py", "serve"])
    monkeypatch.setattr(run.shutil, "which", lambda name: name if name in on_path else None)
    with pytest.raises(SystemExit, match=typed):
        run.refuse_old_python()
