"""`python -m lawbook check [files]`: every problem at once, exit code 1 if there is any."""

from __future__ import annotations

import argparse
import gc
import sys
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from .apart import apart
from .github import annotation
from .links import broken_at_the_gate
from .load import Survey, survey
from .problems import Problem, count, suggestion
from .prove import overlaps
from .review import due, primary_share

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable


def main(arguments: list[str]) -> int:
    """Run a command; 0 if the book is whole, 1 if not."""
    options = _options(arguments)
    found = survey(options.content, apart)
    wanted, unknown = _wanted(options)
    if unknown:
        print("\n".join(unknown))
        return 2
    every = sorted({*found.problems, *broken_at_the_gate(options.content)})
    problems = [problem for problem in every if not wanted or problem.path in wanted]
    _print_problems(problems, annotation if options.github else str)
    if options.overlaps:
        _print_overlaps(found, wanted)
    if options.today:
        _print_due(found, options.today)
    if options.sources:
        _print_sources(found)
    if options.style:
        _print_lines(found.style.lines(wanted))
    if not problems:
        states = "1 state" if len(found.states) == 1 else f"{len(found.states)} states"
        print(f"{states} checked: every situation meets a row, every row is reached.")
    return 1 if problems else 0


def _wanted(options: argparse.Namespace) -> tuple[set[str], list[str]]:
    """The files asked for, by name, path or folder, as problems name them; and a word on each that is not there."""
    content: Path = options.content
    shown = {f"{content.name}/{path.relative_to(content).as_posix()}" for path in content.rglob("*")}
    wanted: set[str] = set()
    unknown = []
    for name in options.files:
        path = Path(name).as_posix()
        found = {one for one in shown if one.endswith(f"/{path}") or f"{one}/".startswith(f"{path}/")}
        wanted |= found
        if not found:
            near = suggestion(path.rsplit("/", 1)[-1], {one.rsplit("/", 1)[-1] for one in shown})
            unknown.append(f"`{name}` must be a file or a folder of {content.name}/{near}.")
    return wanted, unknown


def _options(arguments: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m lawbook", description=__doc__)
    parser.add_argument("command", choices=["check"])
    parser.add_argument("files", nargs="*", help="report on these files only")
    parser.add_argument("--content", type=Path, default=Path("content"), help="the folder of texts")
    parser.add_argument("--github", action="store_true", help="print problems as annotations of a pull request")
    parser.add_argument("--today", type=date.fromisoformat, help="list what is due for a new reading on this day")
    parser.add_argument(
        "--overlaps", action="store_true", help="list rows that overlap and differ, for a person to confirm"
    )
    parser.add_argument(
        "--sources", action="store_true", help="list the share of rows read in a primary source, by state"
    )
    parser.add_argument("--style", action="store_true", help="list long sentences and each file's reading grade")
    return parser.parse_args(arguments)


def _print_problems(problems: list[Problem], say: Callable[[Problem], str]) -> None:
    for problem in problems:
        print(say(problem))
    if problems:
        print(count(tuple(problems)))


def _print_overlaps(found: Survey, wanted: set[str]) -> None:
    for law, document in found.states:
        if found.everywhere is None or (wanted and document.path not in wanted):
            continue
        for overlap in overlaps(law.law, found.everywhere.law):
            line = document.spot(("law", overlap.table, overlap.upper))[0]
            rows = f"row {overlap.upper + 1} is read before row {overlap.lower + 1}"
            print(f"{document.path}:{line}: law.{overlap.table}: {rows}")


def _print_due(found: Survey, today: date) -> None:
    sheets = [*(law for law, _ in found.states), *([found.everywhere] if found.everywhere else [])]
    for line in sorted(line for sheet in sheets for line in due(sheet, today)):
        print(line)


def _print_lines(lines: Iterable[str]) -> None:
    for line in lines:
        print(line)


def _print_sources(found: Survey) -> None:
    for law, _ in found.states:
        primary, total = primary_share(law)
        print(f"{law.code}: {primary} of {total} rows read in a primary source")


if __name__ == "__main__":
    gc.disable()  # the command ends before collecting could pay
    sys.exit(main(sys.argv[1:]))
