"""`python -m lawbook.draft state|article|faq NAME`: writes a sound file whose open lines are marked TODO."""

from __future__ import annotations

import argparse
import re
import sys
from datetime import date
from pathlib import Path
from string import Template
from typing import NoReturn

from .frontmatter import read
from .jurisdictions import NAMES, slug
from .problems import suggestion

_DRAFTS = Path(__file__).parent / "drafts"
_SLUG = re.compile(r"[a-z][a-z0-9]*(-[a-z0-9]+)*")
_FIRST_SERIES = "can-they"
MOST_QUESTIONS = 5
_TYPED = """Say what is new, and its name. Type one of:
    python3 run.py new state NV
    python3 run.py new article va-loans
    python3 run.py new faq NV"""


class NoDraftError(Exception):
    """Nothing was written: the reason, in words."""


class _Parser(argparse.ArgumentParser):
    """Says what to type instead of what Python missed."""

    def error(self, message: str) -> NoReturn:
        del message
        raise NoDraftError(_TYPED)


def main(arguments: list[str]) -> int:
    """Write the draft and say where; 1 with the reason where it cannot be written."""
    parser = _Parser(prog="run.py new", description=__doc__)
    parser.add_argument("kind", choices=sorted(_MAKERS))
    parser.add_argument("name", help="a state's code (NV), an article's address, or the file that gets a question")
    parser.add_argument("--content", type=Path, default=Path("content"), help="the folder of texts")
    try:
        options = parser.parse_args(arguments)
        path = _MAKERS[options.kind](options.content, options.name, date.today())  # noqa: DTZ011  # the typist's own day
    except NoDraftError as reason:
        sys.stdout.write(f"{reason}\n")
        return 1
    sys.stdout.write(f"{path} is ready: fill in every TODO. `python3 run.py check {path}` lists them.\n")
    return 0


def new_state(content: Path, name: str, today: date) -> Path:
    """A state's file, named by its code or its name."""
    codes = {known.casefold(): code for code, known in NAMES.items()} | {code.casefold(): code for code in NAMES}
    code = codes.get(name.casefold())
    if code is None:
        raise NoDraftError(f"`{name}` must be a state{suggestion(name.title(), NAMES.values())}.")
    return _written(content / "states" / f"{slug(code)}.md", "state", code=code, name=NAMES[code], today=str(today))


def new_article(content: Path, name: str, today: date) -> Path:
    """A guide's file; its name is its address."""
    if not _SLUG.fullmatch(name):
        raise NoDraftError(f"`{name}` must be small letters, digits and hyphens, like va-loans.")
    return _written(content / "articles" / f"{name}.md", "article", slug=name, series=_FIRST_SERIES, today=str(today))


def new_question(content: Path, name: str, _today: date) -> Path:
    """One more question at the end of a file's `faq:`, and nothing else of the file touched."""
    path = _existing(content, name)
    document, problems = read(path, path.as_posix())
    if problems or not document.data.get("sources"):
        raise NoDraftError(f"{path} must pass `check` and have a source first.")
    if len(document.data.get("faq") or ()) >= MOST_QUESTIONS:
        raise NoDraftError(f"{path} has {MOST_QUESTIONS} questions already, which is the most.")
    source = next(iter(document.data["sources"]))
    subject = NAMES.get(document.data.get("state", ""), path.stem)
    entry = Template(_read("faq")).substitute(subject=subject, source=source)
    path.write_text(_with_question(path, document.body_line, entry), encoding="utf-8")
    return path


def _with_question(path: Path, body_line: int, entry: str) -> str:
    """The file's text with the entry after the last line of `faq:`."""
    lines = path.read_text(encoding="utf-8").splitlines(keepends=True)
    end = body_line - 2  # the index of the line --- that ends the front matter
    start = next((number for number, line in enumerate(lines[:end]) if line.startswith("faq:")), None)
    if start is None:
        return "".join([*lines[:end], "faq:\n", entry, *lines[end:]])
    if lines[start].split("#")[0].strip() != "faq:":
        raise NoDraftError(f"{path}: write `faq:` on a line of its own, each question under it, first.")
    after = next((n for n in range(start + 1, end) if lines[n][:1] not in " \n#-"), end)
    if lines[start + 1].startswith("-"):
        entry = "".join(line[2:] for line in entry.splitlines(keepends=True))
    return "".join([*lines[:after], entry, *lines[after:]])


def _existing(content: Path, name: str) -> Path:
    stem = slug(name.upper()) if name.upper() in NAMES else Path(name).stem
    found = sorted(path for path in content.rglob(f"{stem}.md") if path.is_file())
    if not found:
        known = [path.stem for path in content.rglob("*.md")]
        raise NoDraftError(f"There is no file `{name}`{suggestion(stem, known)}.")
    return found[0]


def _written(path: Path, kind: str, **words: str) -> Path:
    if path.exists():
        raise NoDraftError(f"{path} is there already: open it instead.")
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(Template(_read(kind)).substitute(words), encoding="utf-8")
    return path


def _read(kind: str) -> str:
    return (_DRAFTS / f"{kind}.md").read_text(encoding="utf-8")


_MAKERS = {"state": new_state, "article": new_article, "faq": new_question}


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
