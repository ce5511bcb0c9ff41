"""`python -m lawbook_pelican.addresses FILE`: adds the site's addresses to the list of all it ever had."""

from __future__ import annotations

import sys
from pathlib import Path

from lawbook.load import load
from lawbook.views.site import Site

from .pages import pages
from .publication import FEEDS


def addresses(content: Path) -> set[str]:
    """The address of every page that stands in the sitemap."""
    book = load(content)
    return {page.path for page in pages(book, Site(as_of=book.as_of, feeds=FEEDS)) if page.meta.kind != "404"}


def main(arguments: list[str]) -> int:
    """Add what is new; nothing is ever taken away."""
    file = Path(arguments[0])
    known = set(file.read_text(encoding="utf-8").split()) if file.exists() else set()
    found = addresses(Path("content"))
    file.write_text("".join(f"{path}\n" for path in sorted(known | found)), encoding="utf-8")
    sys.stdout.write(f"{len(found - known)} new addresses are in {file.name}.\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
