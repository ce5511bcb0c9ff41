"""The feeds: changes of law from the states' own histories, and the guides."""

from __future__ import annotations

from datetime import UTC, date, datetime, time
from io import StringIO
from typing import TYPE_CHECKING

from feedgenerator import Atom1Feed

if TYPE_CHECKING:
    from lawbook.model import Lawbook
    from lawbook.views.site import Feed, Site


def changes_feed(book: Lawbook, site: Site, feed: Feed) -> bytes:
    """Every entry of every state's history, newest first."""
    entries = [
        (entry.date, law.name, number, entry.what, f"/states/{law.slug}/#changes")
        for law in book.states
        for number, entry in enumerate(law.history, 1)
    ]
    atom = _feed(site, feed, "What changed in the law pages, state by state.")
    for day, name, number, what, path in sorted(entries, key=lambda one: (-one[0].toordinal(), one[1], -one[2])):
        atom.add_item(
            f"{name}: {what}",
            site.href(path),
            what,
            unique_id=_tag(day, f"{name}-{number}"),
            updateddate=_at(day),
            pubdate=_at(day),
        )
    return _written(atom)


def articles_feed(book: Lawbook, site: Site, feed: Feed) -> bytes:
    """Every guide, newest first."""
    atom = _feed(site, feed, "Guides in plain words about the debt left after a foreclosure sale.")
    for one in sorted(book.articles, key=lambda one: (-one.date.toordinal(), one.title)):
        path = f"/articles/{one.slug}/"
        atom.add_item(
            one.title,
            site.href(path),
            one.summary,
            unique_id=_tag(one.date, one.slug),
            updateddate=_at(one.reviewed),
            pubdate=_at(one.date),
        )
    return _written(atom)


def _feed(site: Site, feed: Feed, description: str) -> Atom1Feed:
    return Atom1Feed(
        title=f"{site.name}: {feed.title}",
        link=site.href("/"),
        feed_url=site.href(feed.path),
        description=description,
        author_name=site.name,
    )


def _tag(day: date, name: str) -> str:
    """An id that stays the same wherever the site lives."""
    return f"tag:shortfall,{day.isoformat()}:{name.lower().replace(' ', '-')}"


def _at(day: date) -> datetime:
    return datetime.combine(day, time(12), UTC)


def _written(atom: Atom1Feed) -> bytes:
    text = StringIO()
    atom.write(text, "utf-8")
    return text.getvalue().encode("utf-8")
