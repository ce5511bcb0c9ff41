"""Nothing is too long to read at once."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
LONGEST_MODULE = 200
LONGEST_FUNCTION = 30
MODULES = sorted([ROOT / "run.py", *(ROOT / "tools").rglob("*.py"), *(ROOT / "plugins").rglob("*.py")])


def functions(source: str) -> Iterator[tuple[str, int]]:
    """Each function with its lines, its docstring not counted: law and reasons may take the room they need."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            words = node.body[0] if ast.get_docstring(node) is not None else None
            told = words.end_lineno - words.lineno + 1 if words and words.end_lineno else 0
            yield node.name, (node.end_lineno or node.lineno) - node.lineno + 1 - told


@pytest.mark.parametrize("module", MODULES, ids=lambda module: str(module.relative_to(ROOT)))
def test_a_module_and_its_functions_are_short(module: Path) -> None:
    source = module.read_text(encoding="utf-8")
    long = [f"{name}: {lines} lines" for name, lines in functions(source) if lines > LONGEST_FUNCTION]
    lines = len(source.splitlines())
    assert (long, lines) == ([], min(lines, LONGEST_MODULE))


def test_every_module_says_its_one_job() -> None:
    silent = [module for module in MODULES if not ast.get_docstring(ast.parse(module.read_text(encoding="utf-8")))]
    assert silent == []


def test_a_docstring_does_not_count_as_length() -> None:
    source = 'def f():\n    """One.\n\n    Two.\n    """\n    return 1\n'
    assert list(functions(source)) == [("f", 2)]
