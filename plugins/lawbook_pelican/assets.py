"""The theme's own files: stylesheets joined into one with its hash in the name, scripts and pictures as they are."""

from __future__ import annotations

import hashlib
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

_SERVED = {".js", ".svg", ".png", ".ico", ".webmanifest", ".txt"}
_TEXT = "utf-8"


def stylesheet(theme: Path) -> tuple[str, bytes]:
    """The one stylesheet: its path on the site and its text, in the order that `order.txt` gives."""
    folder = theme / "static" / "css"
    names = [
        line.strip() for line in (folder / "order.txt").read_text(_TEXT).splitlines() if line.strip() and line[0] != "#"
    ]
    text = "\n".join((folder / name).read_text(_TEXT).strip() for name in names) + "\n"
    return f"theme/css/site.{digest(text.encode(_TEXT))}.css", text.encode(_TEXT)


def digest(data: bytes) -> str:
    """A short name for the content: it changes when the content does."""
    return hashlib.sha256(data).hexdigest()[:10]


def theme_files(theme: Path) -> dict[str, bytes]:
    """Every script and picture of the theme by its path on the site. Refuses links to other places."""
    static = theme / "static"
    return {
        f"theme/{path.relative_to(static).as_posix()}": path.read_bytes()
        for path in sorted(static.rglob("*"))
        if path.is_file() and not path.is_symlink() and path.suffix in _SERVED and path.name != "order.txt"
    }


def extra_files(content: Path) -> dict[str, bytes]:
    """The files of `content/extra/` that lie at the site's root: robots.txt, the headers, the favicon."""
    folder = content / "extra"
    return {
        PurePosixPath(path.name).as_posix(): path.read_bytes()
        for path in (sorted(folder.iterdir()) if folder.is_dir() else ())
        if path.is_file() and not path.is_symlink() and not path.name.startswith(".")
    }
