"""Reading entries: lists of rows, newest first, and whole entries."""

from __future__ import annotations

import json
import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any

from journal_app.domain.entry import Entry, EntryDraft, EntryOrder, EntryQuery, EntryRow
from journal_app.domain.errors import NotFound
from journal_app.domain.grid import Position, quadrant_at
from journal_app.domain.writing import QUESTION
from journal_app.storage.entry_query import condition_for
from journal_app.storage.entry_tags import tags_of
from journal_app.storage.instants import from_ms, from_ms_or_none, to_ms
from journal_app.storage.payload import from_json
from journal_app.storage.search import wanted
from journal_app.storage.snippets import finder, snippet

if TYPE_CHECKING:
    from journal_app.storage.database import Database
    from journal_app.storage.driver import Row

_HEADLINE = 200
_ROWS = """
SELECT e.seq, e.id, coalesce(c.code, ''), e.role_id, r.kind, r.name, e.started_at, e.zone,
       e.minutes, e.x, e.y, e.to_supervision, e.late,
       EXISTS (SELECT 1 FROM observation o WHERE o.entry_id = e.id), e.trashed_at
FROM entry e
LEFT JOIN role r ON r.id = e.role_id
LEFT JOIN client c ON c.id = e.client_id
WHERE {condition}
"""
_ORDERS = {
    EntryOrder.NEWEST: "ORDER BY e.started_at DESC, e.seq DESC LIMIT ?",
    EntryOrder.OLDEST: "ORDER BY e.started_at, e.seq LIMIT ?",
}
_TEXTS = """
SELECT seq, question, me, seen, answers FROM entry_text
WHERE seq IN (SELECT value FROM json_each(?))
"""
_TEXTS_OF = """
SELECT question, me, seen, answers FROM entry_text
WHERE seq = (SELECT seq FROM entry WHERE id = ?)
"""
_PATHS = """
SELECT p.entry_id, p.moment_id, p.x, p.y FROM placement p
WHERE p.entry_id IN (SELECT value FROM json_each(?)) AND p.placed_by = 'self' AND p.again = 0
ORDER BY p.seq
"""
_MOMENT_ORDER = """
SELECT id FROM moment WHERE entry_id IN (SELECT value FROM json_each(?)) ORDER BY entry_id, ordinal
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
    condition = condition_for(db, query)
    oldest_first = order is EntryOrder.OLDEST
    if before is not None:
        found = db.read("SELECT seq FROM entry WHERE id = ?", (before.id,))
        place = (to_ms(before.started_at), found[0][0] if found else 0)
        condition.add(f"(e.started_at, e.seq) {'>' if oldest_first else '<'} (?, ?)", *place)
    ordered = _ORDERS[EntryOrder.OLDEST if oldest_first else EntryOrder.NEWEST]
    read = db.read(_ROWS.format(condition=condition.sql) + ordered, (*condition.values, limit))
    return _as_rows(db, read, query)


def rows_at(db: Database, seqs: Sequence[int], query: EntryQuery) -> tuple[EntryRow, ...]:
    """The rows with these numbers, in this order; snippets as the query's words ask for."""
    chosen = _ROWS.format(condition="e.seq IN (SELECT value FROM json_each(?))")
    by_seq = {row[0]: row for row in db.read(chosen, (json.dumps(seqs),))}
    return _as_rows(db, [by_seq[seq] for seq in seqs if seq in by_seq], query)


def _as_rows(db: Database, read: Sequence[Row], query: EntryQuery) -> tuple[EntryRow, ...]:
    if not read:
        return ()
    seqs, ids = [row[0] for row in read], [row[1] for row in read]
    texts: dict[int, Row] = {row[0]: row[1:] for row in db.read(_TEXTS, (json.dumps(seqs),))}
    pattern = finder(wanted(query.text))
    paths = _paths(db, ids)
    tags = tags_of(db, ids)
    return tuple(
        EntryRow(
            id=row[1],
            client=row[2],
            role_id=row[3],
            role=row[5] or row[4],
            started_at=from_ms(row[6]),
            zone=row[7],
            minutes=row[8],
            headline=headline_of(texts.get(row[0], ())),
            snippet=snippet(texts.get(row[0], ()), pattern) if pattern else "",
            path=paths.get(row[1], ()),
            quadrant=None if row[9] is None else quadrant_at(row[9], row[10]),
            tags=tags.get(row[1], ()),
            to_supervision=bool(row[11]),
            observed=bool(row[13]),
            late=bool(row[12]),
            trashed_at=from_ms_or_none(row[14]),
        )
        for row in read
    )


def first_line(db: Database, entry_id: str) -> str:
    """What a row of a list says of an entry's texts; empty without any, or without the entry."""
    found = db.read(_TEXTS_OF, (entry_id,))
    return headline_of(found[0]) if found else ""


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
    wanted_ids = json.dumps(ids)
    newest: dict[str, tuple[str, Position]] = {
        moment: (entry, Position(x, y)) for entry, moment, x, y in db.read(_PATHS, (wanted_ids,))
    }
    paths: defaultdict[str, list[Position]] = defaultdict(list)
    for (moment,) in db.read(_MOMENT_ORDER, (wanted_ids,)):
        if moment in newest:
            entry, position = newest[moment]
            paths[entry].append(position)
    return {entry: tuple(path) for entry, path in paths.items()}


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
