"""The same facts for machines: Article, FAQPage, BreadcrumbList, Dataset, as JSON safe inside a script element."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from .site import Site
    from .values import Link

LICENSE = "https://creativecommons.org/licenses/by/4.0/"
_ESCAPES = {"<": "\\u003c", ">": "\\u003e", "&": "\\u0026", "\u2028": "\\u2028", "\u2029": "\\u2029"}


def breadcrumb_list(site: Site, trail: Iterable[Link]) -> str:
    """The way from the home page to a page."""
    items = [
        {"@type": "ListItem", "position": number, "name": link.label, "item": site.href(link.path)}
        for number, link in enumerate(trail, start=1)
    ]
    return _written({"@type": "BreadcrumbList", "itemListElement": items})


def article(  # noqa: PLR0913, PLR0917  # what machines want to know of a text is these six things
    site: Site, headline: str, description: str, path: str, changed: date, published: date | None = None
) -> str:
    """A page that explains something. The author is the site's own desk until a real person signs."""
    desk = {"@type": "Organization", "name": site.name, "url": site.href("/")}
    return _written(
        {
            "@type": "Article",
            "headline": headline,
            "description": description,
            "mainEntityOfPage": site.href(path),
            "datePublished": (published or changed).isoformat(),
            "dateModified": changed.isoformat(),
            "inLanguage": "en-US",
            "isAccessibleForFree": True,
            "license": LICENSE,
            "author": desk,
            "publisher": desk,
        }
    )


def faq_page(questions: Iterable[tuple[str, str]]) -> str:
    """Questions and their answers, as the page shows them."""
    asked = [
        {"@type": "Question", "name": question, "acceptedAnswer": {"@type": "Answer", "text": answer}}
        for question, answer in questions
    ]
    return _written({"@type": "FAQPage", "mainEntity": asked})


def defined_terms(site: Site, name: str, path: str, terms: Iterable[tuple[str, str, str]]) -> str:
    """A glossary: each term with what it means and where it stands."""
    found = [
        {"@type": "DefinedTerm", "name": term, "description": means, "url": site.href(where)}
        for term, means, where in terms
    ]
    return _written({"@type": "DefinedTermSet", "name": name, "url": site.href(path), "hasDefinedTerm": found})


def dataset(site: Site, name: str, description: str, as_of: date) -> str:
    """The open data, with its files."""
    return _written(
        {
            "@type": "Dataset",
            "name": name,
            "description": description,
            "url": site.href("/states/"),
            "license": LICENSE,
            "dateModified": as_of.isoformat(),
            "creator": {"@type": "Organization", "name": site.name, "url": site.href("/")},
            "isAccessibleForFree": True,
            "distribution": [
                _download(site, "/data/v1/states.json", "application/json"),
                _download(site, "/data/v1/states.csv", "text/csv"),
            ],
        }
    )


def _download(site: Site, path: str, kind: str) -> dict[str, str]:
    return {"@type": "DataDownload", "contentUrl": site.href(path), "encodingFormat": kind}


def _written(thing: dict[str, Any]) -> str:
    return safe_json({"@context": "https://schema.org", **thing})


def safe_json(value: Any) -> str:
    """JSON that is safe to print inside a script element: no character of it can end the element."""
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    for character, escaped in _ESCAPES.items():
        text = text.replace(character, escaped)
    return text
