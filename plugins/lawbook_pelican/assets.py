"""The theme's own files as they are: pictures, and scripts for who wants to read them or to call one."""

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


def digest(data: bytes) -> str:
    """A short name for the content: it changes when the content does."""
    return hashlib.sha256(data).hexdigest()[:10]


def theme_files(theme: Path) -> dict[str, bytes]:
    """Every script and picture of the theme by its path on the site. Refuses links to other places."""
    static = theme / "static"
    return {
        f"theme/{path.relative_to(static).as_posix()}": path.read_bytes()
        for path in sorted(static.rglob("*"))
        if path.is_file() and not path.is_symlink() and path.suffix in _SERVED
    }


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
