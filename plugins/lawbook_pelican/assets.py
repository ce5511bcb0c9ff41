"""The theme's own files: stylesheets joined into one with its hash in the name, scripts and pictures as they are."""

from __future__ import annotations

import hashlib
import re
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

_SERVED = {".js", ".svg", ".png", ".ico", ".webmanifest"}
_TEXT = "utf-8"
_POLICY = re.compile(r"^ +Content-Security-Policy: (.+)$", re.MULTILINE)
_JSDOC = re.compile(r"^[ \t]*/\*\*(?:(?!\*/)[\s\S])*\*/[ \t]*$", re.MULTILINE)
_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)


def stylesheets(theme: Path) -> dict[str, tuple[str, bytes]]:
    """Each stylesheet by the name of its list: its path on the site and its text.

    `order.txt` lists what every page wears; `order-calculator.txt` what only pages of the kind `calculator` add.
    """
    lists = sorted((theme / "static" / "css").glob("order*.txt"))
    return {path.stem.removeprefix("order").removeprefix("-"): _joined(path) for path in lists}


def _joined(order: Path) -> tuple[str, bytes]:
    names = [line.strip() for line in order.read_text(_TEXT).splitlines() if line.strip() and line[0] != "#"]
    text = "\n".join(lean((order.parent / name).read_text(_TEXT)) for name in names) + "\n"
    name = order.stem.removeprefix("order").removeprefix("-") or "site"
    return f"theme/css/{name}.{digest(text.encode(_TEXT))}.css", text.encode(_TEXT)


def lean(css: str) -> str:
    """A stylesheet without comments, indents and empty lines: what a reader need not fetch."""
    lines = (line.strip() for line in _COMMENT.sub("", css).splitlines())
    return "\n".join(line for line in lines if line)


def lean_script(js: str) -> str:
    """A script without the comments that describe its functions, and without indents: its text is in the repository."""
    lines = (line.strip() for line in _JSDOC.sub("", js).splitlines())
    return "\n".join(line for line in lines if line) + "\n"


def digest(data: bytes) -> str:
    """A short name for the content: it changes when the content does."""
    return hashlib.sha256(data).hexdigest()[:10]


def theme_files(theme: Path) -> dict[str, bytes]:
    """Every script and picture of the theme by its path on the site. Refuses links to other places."""
    static = theme / "static"
    return {
        f"theme/{path.relative_to(static).as_posix()}": _served(path)
        for path in sorted(static.rglob("*"))
        if path.is_file() and not path.is_symlink() and path.suffix in _SERVED
    }


def _served(path: Path) -> bytes:
    raw = path.read_bytes()
    return lean_script(raw.decode(_TEXT)).encode(_TEXT) if path.suffix == ".js" else raw


def extra_files(content: Path) -> dict[str, bytes]:
    """The files of `content/extra/` that lie at the site's root: robots.txt, the headers."""
    folder = content / "extra"
    return {
        PurePosixPath(path.name).as_posix(): path.read_bytes()
        for path in (sorted(folder.iterdir()) if folder.is_dir() else ())
        if path.is_file() and not path.is_symlink() and not path.name.startswith(".")
    }


def policy(content: Path) -> str:
    """The policy of `_headers` for a page to hold itself; a page cannot say who may frame it."""
    found = _POLICY.search((content / "extra" / "_headers").read_text(_TEXT))
    parts = (part.strip() for part in found[1].split(";")) if found else ()
    return "; ".join(part for part in parts if part and not part.startswith("frame-ancestors"))
