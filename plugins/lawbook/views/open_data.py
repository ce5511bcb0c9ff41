"""Open data, version 1: a contract. What is published is declared here, column by column, and nowhere else."""

from __future__ import annotations

import csv
from io import StringIO
from typing import TYPE_CHECKING, Any

from ..decide import decide, first_fit
from ..memory import remembered
from ..situations import typical
from .json_ld import LICENSE
from .open_data_schema import STATES_SCHEMA
from .plain_json import plain
from .state_page import state_path

if TYPE_CHECKING:
    from collections.abc import Callable

    from ..fields import Duration
    from ..model import Deadline, EverywhereLaw, FairValue, Lawbook, StateLaw

VERSION = "1.0"
FOLDER = "data/v1/"
STATES, CSV, SCHEMA = f"{FOLDER}states.json", f"{FOLDER}states.csv", f"{FOLDER}schema.json"


def json_files(book: Lawbook) -> dict[str, Any]:
    """Every JSON file by its path from the root, without a first slash."""
    return {STATES: states(book), SCHEMA: schema(), **{state_file(law): state(book, law) for law in book.states}}


def text_files(book: Lawbook) -> dict[str, str]:
    """Every other file by its path."""
    return {CSV: table(book)}


def state_file(law: StateLaw) -> str:
    """Where one state's whole law is: `data/v1/states/nv.json`."""
    return f"{FOLDER}states/{law.code.lower()}.json"


def states(book: Lawbook) -> dict[str, Any]:
    """Every state in short."""
    result = [short(book, law) for law in book.states]
    return {"schema_version": VERSION, "as_of": book.as_of.isoformat(), "license": LICENSE, "result": result}


def state(book: Lawbook, law: StateLaw) -> dict[str, Any]:
    """One state: the short answers, and its tables as its file writes them."""
    return {
        "schema_version": VERSION,
        "as_of": book.as_of.isoformat(),
        "license": LICENSE,
        "result": short(book, law) | _tables(law),
    }


@remembered
def _tables(law: StateLaw) -> dict[str, Any]:
    return {"law": plain(law.law), "history": plain(law.history)}


def short(book: Lawbook, law: StateLaw) -> dict[str, Any]:
    """The short answers of one state, for its typical home."""
    return _short(law, book.everywhere.law)


@remembered
def _short(law: StateLaw, everywhere: EverywhereLaw) -> dict[str, Any]:
    found, home = law.law, typical(law.law)
    decision = decide(found, everywhere, home)
    return {
        "code": law.code,
        "name": law.name,
        "url": state_path(law),
        "reviewed": law.reviewed.isoformat(),
        "foreclosure": {"usual": found.foreclosure.usual, "also": list(found.foreclosure.also)},
        "typical_home": decision.verdict.value,
        "fair_value": _fair_value(found.fair_value[first_fit(found.fair_value, home) or 0]),
        "deadline": _deadline(decision.deadline),
        "redemption": [_without(plain(row), "cite") for row in found.redemption],
        "judgment": _judgment(law),
        "wages": _without(plain(found.wages), "cite"),
        "sources": {name: plain(source) for name, source in law.sources.items()},
    }


def _without(part: dict[str, Any], name: str) -> dict[str, Any]:
    return {key: value for key, value in part.items() if key != name}


def _fair_value(row: FairValue) -> dict[str, Any]:
    """The row for the typical home. Behind a bar it says what would count if the bar fell: for fraud or waste, say."""
    return {"credit": row.credit.value, "how": row.how}


def _deadline(row: Deadline | None) -> dict[str, Any] | None:
    """Null where the claim is barred or no later step has a deadline. A second clock stands beside the first."""
    if row is None or row.within is None or row.from_ is None or row.missed is None:
        return None
    second = row.or_
    return {
        **_clock(row.within),
        "from": row.from_.value,
        "act": [act.value for act in row.act] if len(row.act) > 1 else row.act[0].value,
        "missed": row.missed.value,
        "or": {**_clock(second.within), "from": second.from_.value, "whichever": second.whichever.value}
        if second
        else None,
    }


def _clock(within: Duration) -> dict[str, Any]:
    return {"within": within.number, "unit": within.unit.value}


def _judgment(law: StateLaw) -> dict[str, Any]:
    row = law.law.judgment
    interest = {"how": row.interest.how, "rates": plain(row.interest.rates)}
    return {**_years(row.lasts), "renewable": row.renewable.value, "interest": interest}


def _years(lasts: Duration) -> dict[str, Any]:
    """A judgment's life in years where its law counts in years; the law's own words always."""
    return {"years": lasts.number if lasts.unit.value == "years" else None, "lasts": str(lasts)}


def _of(one: dict[str, Any], name: str) -> Any:
    return one["deadline"][name] if one["deadline"] else None


def _second(one: dict[str, Any]) -> str | None:
    second = _of(one, "or")
    return " ".join(str(part) for part in second.values()) if second else None


Column = tuple[str, str, "Callable[[dict[str, Any]], Any]"]

_COLUMNS: tuple[Column, ...] = (
    ("code", "postal code", lambda one: one["code"]),
    ("name", "the state's name", lambda one: one["name"]),
    ("url", "the state's page", lambda one: one["url"]),
    ("reviewed", "the day its sources were read", lambda one: one["reviewed"]),
    ("foreclosure_usual", "the usual kind of foreclosure", lambda one: one["foreclosure"]["usual"]),
    ("foreclosure_also", "the other kinds, with a space between", lambda one: " ".join(one["foreclosure"]["also"])),
    ("typical_home", "barred, limited, allowed, depends or unsettled", lambda one: one["typical_home"]),
    (
        "fair_value_credit",
        "whether market value counts; where barred, what would count if the bar fell",
        lambda one: one["fair_value"]["credit"],
    ),
    ("deadline_within", "length of the deadline; empty where there is none", lambda one: _of(one, "within")),
    ("deadline_unit", "days, months or years", lambda one: _of(one, "unit")),
    ("deadline_from", "what starts it", lambda one: _of(one, "from")),
    ("deadline_act", "what the lender must do", lambda one: _of(one, "act")),
    ("deadline_missed", "what a missed deadline does", lambda one: _of(one, "missed")),
    ("deadline_or", "a second clock: length, unit, start, which one counts", _second),
    ("judgment_lasts", "a judgment's life", lambda one: one["judgment"]["lasts"]),
    ("judgment_renewable", "repeatedly, once or never", lambda one: one["judgment"]["renewable"]),
    ("wages_garnishment", "allowed or banned", lambda one: one["wages"]["garnishment"]),
)


def columns() -> tuple[tuple[str, str], ...]:
    """The table's columns, each with what it holds."""
    return tuple((name, says) for name, says, _ in _COLUMNS)


def table(book: Lawbook) -> str:
    """The table: one row a state."""
    text = StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow([name for name, _, _ in _COLUMNS])
    for law in book.states:
        one = short(book, law)
        writer.writerow([_cell(take(one)) for _, _, take in _COLUMNS])
    return text.getvalue()


def _cell(value: Any) -> str:
    if isinstance(value, list):
        return " ".join(value)
    return "" if value is None else str(value)


def schema() -> dict[str, Any]:
    """The shape of `states.json`."""
    return STATES_SCHEMA
