"""`python -m lawbook.diff OLD NEW`: what changed in the law between two folders of texts, in words, state by state."""

from __future__ import annotations

import argparse
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from .frontmatter import Document, read
from .github import annotation
from .jurisdictions import NAMES
from .law_words import TABLES, Value, orders, values

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .problems import Problem


@dataclass(frozen=True, slots=True)
class Change:
    """A change in words. `is_law`: it changes what the law says, not only how we say it."""

    words: str
    is_law: bool = True


def main(arguments: list[str]) -> int:
    """Print every change; 1 where a value changed and no new entry of `history` says so."""
    parser = argparse.ArgumentParser(prog="run.py diff", description=__doc__)
    parser.add_argument("old", type=Path)
    parser.add_argument("new", type=Path)
    parser.add_argument("--github", action="store_true", help="print problems as annotations of a pull request")
    options = parser.parse_args(arguments)
    problems: list[Problem] = []
    lines = [line for name in _names(options.old, options.new) for line in _file(options, name, problems)]
    print_ = sys.stdout.write
    print_("".join(f"{line}\n" for line in lines) or "No law changed.\n")
    print_("".join(f"{annotation(one) if options.github else one}\n" for one in problems))
    return 1 if problems else 0


def changes(old: Document, new: Document) -> Iterator[Change]:
    """What changed between two versions of a file of law."""
    before, after = old.data.get("law", {}), new.data.get("law", {})
    was, is_ = values(before), values(after)
    rows_before, rows_after = {key[:2] for key in was}, {key[:2] for key in is_}
    for key in dict.fromkeys([*was, *is_]):
        if key[:2] in rows_before and key[:2] in rows_after:
            yield from _value(was.get(key), is_.get(key))
    yield from _rows("new", [one for key, one in is_.items() if key[:2] not in rows_before])
    yield from _rows("gone", [one for key, one in was.items() if key[:2] not in rows_after])
    yield from _moved(orders(before), orders(after))


def unsaid(old: Document, new: Document, found: list[Change]) -> Iterator[Problem]:
    """A changed value that no new entry of `history` tells readers about."""
    told = [entry for entry in new.data.get("history", ()) if entry not in old.data.get("history", ())]
    if any(change.is_law for change in found) and not told:
        must = "a change of the law must have a new entry that says what changed"
        yield new.problem(("history",), must, "no new entry")


def _value(was: Value | None, is_: Value | None) -> Iterator[Change]:
    one = is_ or was
    if one is None or (was and is_ and was.said == is_.said):
        return
    label = TABLES.get(one.table, one.table.replace("_", " "))
    key = "" if one.table == "deadlines" and one.key == "within" else f", {one.key}"
    old, new = (value.said if value else "nothing" for value in (was, is_))
    if one.is_wording:
        how = "other sources" if one.key.split(" ")[-1] == "cite" else "worded anew"
        yield Change(f"{label}{key}: {how}{_where(one)}", is_law=False)
    else:
        yield Change(f"{label}{key} {old} → {new}{one.unit}{_where(one)}")


def _where(one: Value) -> str:
    return f" ({one.row})" if one.row else ""


def _rows(how: str, found: list[Value]) -> Iterator[Change]:
    for table, row in dict.fromkeys((one.table, one.row) for one in found):
        label = TABLES.get(table, table.replace("_", " "))
        parts = [f"{one.key} {one.said}" for one in found if (one.table, one.row) == (table, row)]
        name = f" ({row})" if row else ""
        is_law = any(not one.is_wording for one in found if (one.table, one.row) == (table, row))
        yield Change(f"{label}: {how}{name}: {'; '.join(parts)}", is_law)


def _moved(before: dict[str, list[str]], after: dict[str, list[str]]) -> Iterator[Change]:
    for table, rows in after.items():
        shared = [row for row in before.get(table, []) if row in rows]
        if shared != [row for row in rows if row in shared]:
            yield Change(f"{TABLES[table]}: the rows stand in another order, and the first that fits decides")


def _names(old: Path, new: Path) -> list[str]:
    found = {path.relative_to(folder).as_posix() for folder in (old, new) for path in folder.glob("states/*.md")}
    return [*sorted(found), "everywhere.md"]


def _file(options: argparse.Namespace, name: str, problems: list[Problem]) -> Iterator[str]:
    old, new = (_read(folder, name) for folder in (options.old, options.new))
    title = _title(new or old, name)
    if old is None or new is None:
        if old or new:
            yield f"{title}: {'the page is gone' if old else 'first published'}"
        return
    found = list(changes(old, new))
    yield from (f"{title}: {change.words}" for change in found)
    problems.extend(unsaid(old, new, found))


def _read(folder: Path, name: str) -> Document | None:
    path = folder / name
    return read(path, f"content/{name}")[0] if path.is_file() and not path.is_symlink() else None


def _title(document: Document | None, name: str) -> str:
    code = document.data.get("state", "") if document else ""
    return NAMES.get(code, "Every state" if name == "everywhere.md" else name)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
