"""Reading entries: lists of rows, newest first, and whole entries."""

from __future__ import annotations

import json
import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from functools import cache
from typing import TYPE_CHECKING, Any

from journal_app.domain.entry import Entry, EntryDraft, EntryOrder, EntryQuery, EntryRow
from journal_app.domain.errors import NotFound
from journal_app.domain.grid import Position, quadrant_at
from journal_app.domain.writing import QUESTION
from journal_app.storage.entry_query import condition_for, holders_for
from journal_app.storage.entry_tags import tags_of
from journal_app.storage.instants import from_ms, from_ms_or_none, to_ms
from journal_app.storage.payload import from_json
from journal_app.storage.search import wanted
from journal_app.storage.search_walk import Order, first_that_hold
from journal_app.storage.snippets import finder, snippet

if TYPE_CHECKING:
    from journal_app.storage.database import Database

_HEADLINE = 200
# In the order asked for.
_ROWS = """
SELECT e.id, coalesce(c.code, ''), e.role_id, r.kind, r.name, e.started_at, e.zone, e.minutes,
       e.x, e.y, e.to_supervision, e.late,
       EXISTS (SELECT 1 FROM observation o WHERE o.entry_id = e.id), e.trashed_at,
       t.question, t.me, t.seen, t.answers
FROM json_each(?) j
CROSS JOIN entry e ON e.seq = j.value
LEFT JOIN entry_text t ON t.seq = e.seq
LEFT JOIN role r ON r.id = e.role_id
LEFT JOIN client c ON c.id = e.client_id
ORDER BY j.key
"""
_ORDERS = {
    EntryOrder.NEWEST: Order("e.started_at DESC, e.seq DESC", "<"),
    EntryOrder.OLDEST: Order("e.started_at, e.seq", ">"),
}
_TEXTS_OF = """
SELECT question, me, seen, answers FROM entry_text
WHERE seq = (SELECT seq FROM entry WHERE id = ?)
"""
_PATHS = """
SELECT m.entry_id, m.id, p.x, p.y
FROM json_each(?) j
CROSS JOIN moment m ON m.entry_id = j.value
CROSS JOIN placement p ON p.moment_id = m.id AND p.placed_by = 'self' AND p.again = 0
ORDER BY m.entry_id, m.ordinal, p.seq
"""
_MARKDOWN_MARKS = re.compile(r"^(?:[#>*+-]+\s+)+")


@dataclass(frozen=True, slots=True)
class Revision:
    """An entry as it stood after one saving; ``number`` counts from 1."""

    number: int
    saved_at: datetime
    content: EntryDraft


def rows(
    db: Database,
    query: EntryQuery,
    limit: int,
    before: EntryRow | None = None,
    order: EntryOrder = EntryOrder.NEWEST,
) -> tuple[EntryRow, ...]:
    """At most ``limit`` rows, after the row ``before`` of the same list, by time.

    A running call can be stopped with ``db.interrupt()``.
    """
    words = wanted(query.text)
    walked = bool(words.words) and not words.signs
    condition = condition_for(db, replace(query, text="") if walked else query)
    ordered = _ORDERS[EntryOrder.OLDEST if order is EntryOrder.OLDEST else EntryOrder.NEWEST]
    if before is not None:
        found = db.read("SELECT seq FROM entry WHERE id = ?", (before.id,))
        place = (to_ms(before.started_at), found[0][0] if found else 0)
        condition.add(f"(e.started_at, e.seq) {ordered.onward} (?, ?)", *place)
    if walked:
        holders = holders_for(db, words)
        return rows_at(db, first_that_hold(db, condition, ordered, holders, limit), query)
    chosen = f"SELECT e.seq FROM entry e WHERE {condition.sql} ORDER BY {ordered.by} LIMIT ?"
    read = db.read(chosen, (*condition.values, limit))
    return rows_at(db, [row[0] for row in read], query)


def rows_at(db: Database, seqs: Sequence[int], query: EntryQuery) -> tuple[EntryRow, ...]:
    """The rows with these numbers, in this order; snippets as the query's words ask for."""
    if not seqs:
        return ()
    read = db.read(_ROWS, (json.dumps(seqs),))
    ids = [row[0] for row in read]
    pattern = finder(wanted(query.text))
    paths, tags = _paths(db, ids), tags_of(db, ids)
    return tuple(
        EntryRow(
            id=row[0],
            client=row[1],
            role_id=row[2],
            role=row[4] or row[3],
            started_at=from_ms(row[5]),
            zone=row[6],
            minutes=row[7],
            headline=headline_of(text for text in row[14:] if text),
            snippet=snippet(row[14:], pattern) if pattern else "",
            path=paths.get(row[0], ()),
            quadrant=None if row[8] is None else quadrant_at(row[8], row[9]),
            tags=tags.get(row[0], ()),
            to_supervision=bool(row[10]),
            observed=bool(row[12]),
            late=bool(row[11]),
            trashed_at=from_ms_or_none(row[13]),
        )
        for row in read
    )


def first_line(db: Database, entry_id: str) -> str:
    """What a row of a list says of an entry's texts; empty without any, or without the entry."""
    found = db.read(_TEXTS_OF, (entry_id,))
    return headline_of(found[0]) if found else ""


def moments_placed(db: Database, entry_id: str) -> int:
    """How many moments of an entry its practitioner has marked; 0 without the entry."""
    sql = (
        "SELECT count(DISTINCT moment_id) FROM placement"
        " WHERE entry_id = ? AND placed_by = 'self' AND again = 0"
    )
    return int(db.read(sql, (entry_id,))[0][0])


def headline_of(texts: Iterable[str]) -> str:
    """The first line somebody wrote in any of the texts, without marks of Markdown.

    A question is not theirs; it stands for the text only where nothing else does.
    """
    asked = ""
    for text in texts:
        for line in text.lstrip()[:_HEADLINE].splitlines():
            bare = _MARKDOWN_MARKS.sub("", line.strip()).strip()
            if bare and not line.startswith(QUESTION):
                return bare
            asked = asked or bare
    return asked


def _paths(db: Database, ids: Sequence[str]) -> dict[str, tuple[Position, ...]]:
    paths: defaultdict[str, dict[str, Position]] = defaultdict(dict)
    # Of the marks of a moment the newest comes last, and stays.
    for entry_id, moment_id, x, y in db.read(_PATHS, (json.dumps(ids),)):
        paths[entry_id][moment_id] = _at(x, y)
    return {entry_id: tuple(path.values()) for entry_id, path in paths.items()}


@cache
def _at(x: float, y: float) -> Position:
    """There are some 1,700 places on the grid, and each is made and checked once."""
    return Position(x, y)


def entry(db: Database, entry_id: str) -> Entry:
    """One whole entry.

    Raises:
        NotFound: ``not_found_entry``.
    """
    from journal_app.storage.whole_entries import whole_entries

    found = whole_entries(db, [entry_id])
    if not found:
        raise NotFound("not_found_entry", id=entry_id)
    return found[0]


def ids_like(db: Database, part: str, most: int) -> tuple[str, ...]:
    """The ids of entries that begin or end with a part of one."""
    if not part or not set(part) <= set("0123456789abcdef-"):
        return ()
    sql = "SELECT id FROM entry WHERE id GLOB ? || '*' OR id GLOB '*' || ? ORDER BY id LIMIT ?"
    return tuple(row[0] for row in db.read(sql, (part, part, most)))


def revisions(db: Database, entry_id: str) -> tuple[Revision, ...]:
    """The history of an entry, the newest first; what stands now is the first of it."""
    sql = "SELECT number, saved_at, payload FROM revision WHERE entry_id = ? ORDER BY number DESC"
    found: list[tuple[Any, ...]] = db.read(sql, (entry_id,))
    return tuple(Revision(row[0], from_ms(row[1]), from_json(row[2])) for row in found)
