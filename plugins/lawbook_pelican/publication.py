"""The whole site as a table of files, path → bytes: all is made, or refused, before a byte is written."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from lawbook.links import broken_links
from lawbook.problems import BrokenBook, Problem
from lawbook.redirects import check_targets, redirects
from lawbook.views import calculator, glossary, letter_law, open_data, search
from lawbook.views.design import design_meta, design_page
from lawbook.views.site import Feed, Site

from .assets import extra_files, policy, theme_files
from .cards import Painter
from .dressed import Bare, dressed, headers_file
from .feeds import articles_feed, changes_feed
from .icons import icons
from .moved import moved_pages, redirects_file
from .pages import NOT_FOUND, Made, pages
from .scripts import joined
from .sitemap import sitemap
from .tokens import tokens

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from jinja2 import Environment

    from lawbook.model import Lawbook

_EMPTY = re.compile(r"\n\s*\n")
SMALL = 3000  # bytes of a script before compression: about the head of an answer after it
FEEDS = (Feed("Feed of changes", "/feeds/changes.atom.xml"), Feed("Feed of guides", "/feeds/guides.atom.xml"))


@dataclass(frozen=True, slots=True)
class Place:
    """Where the texts and the theme lie, and the address the site will have (empty where it has none yet).

    `policy_in_pages`: the host sends no headers of ours, so each page holds its policy itself.
    `feedback`: where readers say that a page is wrong, with `{page}` and `{title}` in it; empty: a page says how.
    """

    content: Path
    theme: Path
    address: str
    policy_in_pages: bool = False
    feedback: str = ""


def publication(
    book: Lawbook,
    place: Place,
    templates: Environment,
    prints: Callable[[Environment, Site, Made], str] | None = None,
) -> dict[str, bytes]:
    """Every file of the site. Raises `BrokenBook` where a page links to nothing or holds what it must not.

    `prints` prints a page in the place of `render`: a preview prints only what changed.
    """
    held = policy(place.content) if place.policy_in_pages else ""
    site = Site(book.as_of, place.address, feeds=FEEDS, feedback=place.feedback, policy=held)
    old = redirects(place.content)
    made = (*pages(book, site), design(site, place.theme), *moved_pages(old, site))
    scripts = {names: joined(place.theme, names) for names in {page.meta.scripts for page in made} if names}
    inside = {names: small for names, files in scripts.items() if (small := standing_inside(files))}
    apart = {names: files for names, files in scripts.items() if names not in inside}
    site = replace(site, inside=inside, scripts={names: f"/{next(iter(files))}" for names, files in apart.items()})
    fixed = lying_files(place) | data_files(book, site, made)
    fixed |= {path: data for files in apart.values() for path, data in files.items()}
    problems = (
        *refused(made),
        *doubled(made, set(fixed)),
        *check_targets(place.content, {page.path for page in made if page.meta.kind != "moved"}),
        *broken_links(place.content, {f"/{path}" for path in fixed} | {page.path for page in made}),
    )
    if problems:
        raise BrokenBook(problems)
    fixed |= redirects_file(old, site) | pictures(made, Painter(place.theme, templates, site.name))
    bare = (_bare(one, (prints or render)(templates, site, one), scripts) for one in made)
    whole, hashes = dressed(bare, place.theme)
    fixed["_headers"] = headers_file(fixed["_headers"].decode("utf-8"), hashes, f"/{NOT_FOUND}.html")
    return fixed | {page.file: whole[page.path].encode("utf-8") for page in made}


def _bare(page: Made, html: str, scripts: Mapping[tuple[str, ...], Mapping[str, bytes]]) -> Bare:
    run = b"".join(scripts.get(page.meta.scripts, {}).values()).decode("utf-8")
    return Bare(page.path, page.meta.kind, html, run)


def standing_inside(files: Mapping[str, bytes]) -> str:
    """The text of a script so small that a request of its own would cost more than it does; empty: it is a file."""
    [text, *later] = files.values()
    return "" if later or len(text) > SMALL else text.decode("utf-8")


def lying_files(place: Place) -> dict[str, bytes]:
    """The files that are the same whatever the book says: scripts, icons, and what the host reads."""
    return theme_files(place.theme) | icons(place.theme) | extra_files(place.content)


def design(site: Site, theme: Path) -> Made:
    """The page that shows every component. Nothing leads to it, and it is made here, where the theme is known."""
    meta = design_meta(site)
    return Made("design.html", meta, design_page(site, meta, tokens(theme)))


def render(templates: Environment, site: Site, page: Made) -> str:
    """One page as text, not yet dressed. Raises where a template names what its view does not have."""
    text = templates.get_template(page.template).render(site=site, page=page.meta, view=page.view)
    # Attributes stand in double quotes, so an apostrophe needs no escape. Empty lines say nothing.
    return _EMPTY.sub("\n", text.replace("&#39;", "'"))


def pictures(made: tuple[Made, ...], painter: Painter) -> dict[str, bytes]:
    """The social card of every page that has one."""
    metas = (page.meta for page in made)
    return {meta.preview[1:]: painter.png(meta.card) for meta in metas if meta.card and meta.preview}


def refused(made: tuple[Made, ...]) -> tuple[Problem, ...]:
    """Prose that holds what no page may hold, said by the file it comes from."""
    return tuple(
        Problem(page.source, 1, 1, "body", "a page must hold only the tags and links of the list", found)
        for page in made
        for found in page.refusals
    )


def doubled(made: tuple[Made, ...], fixed: set[str]) -> tuple[Problem, ...]:
    """A page at an address that another page or file has already: one of the two would be lost."""
    taken, problems = set(fixed), []
    for page in made:
        if page.file in taken:
            must = "a page must have an address of its own: give the file another name"
            problems.append(Problem(page.source or "content", 1, 1, "", must, page.path))
        taken.add(page.file)
    return tuple(problems)


def data_files(book: Lawbook, site: Site, made: tuple[Made, ...]) -> dict[str, bytes]:
    """Open data, the calculator's private data, feeds and the sitemap."""
    return (
        {path: written(value) for path, value in tables(book).items()}
        | {search.RECORDS: written(_records(book, made))}
        | {path: text.encode("utf-8") for path, text in open_data.text_files(book).items()}
        | {
            "sitemap.xml": sitemap(site, [page.meta for page in made if page.meta.listed]),
            FEEDS[0].path[1:]: changes_feed(book, site, FEEDS[0]),
            FEEDS[1].path[1:]: articles_feed(book, site, FEEDS[1]),
        }
    )


def _records(book: Lawbook, made: tuple[Made, ...]) -> dict[str, Any]:
    """What the search index holds beside the pages."""
    questions = next(page.view for page in made if page.template == "faq.html")
    return search.records(questions, glossary.terms(book.glossary), (page.meta for page in made))


def tables(book: Lawbook) -> dict[str, Any]:
    """The JSON files by path: open data, and what only our own calculator and letters read."""
    return open_data.json_files(book) | calculator.json_files(book) | letter_law.json_files(book)


def written(value: Mapping[str, Any]) -> bytes:
    """JSON as published: our own order, no needless space, a last line end."""
    return (json.dumps(value, ensure_ascii=False, separators=(",", ":")) + "\n").encode("utf-8")
