"""Finishes a built site: makes its search index. `python -m lawbook_pelican.after_build FOLDER`.

The index is made from what was built, so it runs after Pelican. A site without it is whole: its search page then lists
every page and says that the index could not be read.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import tempfile
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

INDEX = "pagefind"
RECORDS = "search/records.json"
LANGUAGE = "en-US"
LONGEST = 300  # seconds
_UNUSED = ("*-ui.js", "*-ui.css", "pagefind-highlight.js", "pagefind-worker.js", "wasm.unknown.pagefind")


def finish(folder: Path) -> str:
    """Make the index of a built site in it. Returns what went wrong; empty: nothing."""
    with tempfile.TemporaryDirectory(prefix="search-") as beside:
        source = Path(beside) / "site"
        shutil.copytree(folder, source, ignore=_all_but_pages)
        _write_records(source, json.loads((folder / RECORDS).read_text(encoding="utf-8"))["records"])
        shutil.rmtree(folder / INDEX, ignore_errors=True)
        said = _make(source, folder / INDEX)
    for pattern in _UNUSED:
        for file in (folder / INDEX).glob(pattern):
            file.unlink()
    return said


def _all_but_pages(folder: str, names: list[str]) -> list[str]:
    return [name for name in names if not (name.endswith(".html") or (Path(folder) / name).is_dir())]


def _write_records(source: Path, records: Iterable[dict[str, str]]) -> None:
    """Each record as a page that only the indexer sees; it leads to the record's own address."""
    for number, one in enumerate(records):
        page = source / "record" / str(number) / "index.html"
        page.parent.mkdir(parents=True)
        page.write_text(_record(one), encoding="utf-8")


def _record(one: dict[str, str]) -> str:
    title, text, url, shelf = (escape(one[name]) for name in ("title", "text", "url", "shelf"))
    summary = escape(one.get("summary", ""))
    weight = ' data-pagefind-weight="10"' if summary else ""
    told = {"summary": summary, "words": text} if summary else {}
    shown = "".join(f'<p data-pagefind-ignore data-pagefind-meta="{name}">{said}</p>' for name, said in told.items())
    return (
        f'<!doctype html><html lang="{LANGUAGE}"><title>{title}</title><body>'
        f'<main data-pagefind-body data-pagefind-filter="shelf:{shelf}"><h1>{title}</h1>'
        f'<p{weight} data-pagefind-meta="url:{url}">{text}</p>{shown}</main></body></html>'
    )


def _make(source: Path, target: Path) -> str:
    """Run the indexer over the pages; it has no network and no prompt to wait for."""
    command = [sys.executable, "-m", "pagefind", "--site", str(source), "--output-path", str(target)]
    done = subprocess.run(  # noqa: S603  # our own interpreter and a locked package
        command, capture_output=True, text=True, check=False, timeout=LONGEST, stdin=subprocess.DEVNULL
    )
    return "" if done.returncode == 0 else f"{done.stdout}{done.stderr}"


def main(arguments: list[str]) -> int:
    """Finish the site in the folder that is named; 1 where that failed, 2 where none is named."""
    if len(arguments) != 1 or not (Path(arguments[0]) / RECORDS).is_file():
        sys.stderr.write("Name the folder of a built site: python -m lawbook_pelican.after_build FOLDER\n")
        return 2
    said = finish(Path(arguments[0]))
    sys.stderr.write(said)
    return int(bool(said))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
