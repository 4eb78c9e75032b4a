"""Reading entries as rows of lists, newest first, and what each was before."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from operator import itemgetter
from typing import TYPE_CHECKING, Any

from journal_app.domain.dataclass import dataclass
from journal_app.domain.entry import EntryDraft, EntryOrder, EntryQuery, EntryRow
from journal_app.domain.writing import headline_of
from journal_app.storage.entry_query import condition_for, holders_for
from journal_app.storage.instants import from_ms, to_ms
from journal_app.storage.payload import from_json
from journal_app.storage.search import Wanted, wanted
from journal_app.storage.search_newest import newest_that_hold
from journal_app.storage.search_walk import Order, first_that_hold
from journal_app.storage.snippets import finder, snippet

if TYPE_CHECKING:
    from journal_app.storage.database import Database
    from journal_app.storage.driver import Row

_COLUMNS = """
SELECT e.id, e.client_id, e.role_id, e.started_at, e.zone, e.minutes, e.x, e.y, e.path,
       e.tags, e.to_supervision, EXISTS (SELECT 1 FROM observation o WHERE o.entry_id = e.id),
       e.late, e.trashed_at, t.question, t.me, t.seen, t.answers, e.seq
"""
_CLIENT, _ROLE, _AT, _SHOWN, _SEQ = 1, 2, 3, 14, 18
_PLACE = itemgetter(_AT, _SEQ)
_BESIDE = "LEFT JOIN entry_text t ON t.seq = e.seq"
# In the order asked for.
_CHOSEN = f"""
{_COLUMNS} FROM (SELECT e.seq FROM entry e WHERE {{condition}} ORDER BY {{by}} LIMIT ?) j
CROSS JOIN entry e ON e.seq = j.seq {_BESIDE}
"""
_ROWS = f"""
{_COLUMNS} FROM json_each(?) j CROSS JOIN entry e ON e.seq = j.value {_BESIDE} ORDER BY j.key
"""
_WRITTEN_LAST = f"""
{_COLUMNS} FROM entry_search s CROSS JOIN entry e ON e.seq = s.rowid {_BESIDE}
WHERE s.entry_search MATCH ? AND e.trashed_at IS NULL ORDER BY s.rowid DESC LIMIT ?
"""
_ROLES = "SELECT id, iif(name = '', kind, name) FROM role"
_CODES = "SELECT id, code FROM client WHERE id IN (SELECT value FROM json_each(?))"
_ORDERS = {
    EntryOrder.NEWEST: Order("e.started_at DESC, e.seq DESC", "<"),
    EntryOrder.OLDEST: Order("e.started_at, e.seq", ">"),
}
_TEXTS_OF = """
SELECT question, me, seen, answers FROM entry_text
WHERE seq = (SELECT seq FROM entry WHERE id = ?)
"""


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
    with db.snapshot():
        return _rows(db, query, limit, before, order)


def _rows(
    db: Database, query: EntryQuery, limit: int, before: EntryRow | None, order: EntryOrder
) -> tuple[EntryRow, ...]:
    words = wanted(query.text)
    walked = bool(words.words) and not words.signs
    holders = holders_for(db, words) if walked else []
    alone = before is None and order is not EntryOrder.OLDEST
    # Where nothing else is asked and the index alone decides.
    if alone and len(holders) == 1 and holders[0].alone and query == EntryQuery(text=query.text):
        newest = _newest(db, words, holders[0].term, limit)
        if newest is not None:
            return newest
    condition = condition_for(db, replace(query, text="") if walked else query)
    ordered = _ORDERS[EntryOrder.OLDEST if order is EntryOrder.OLDEST else EntryOrder.NEWEST]
    if before is not None:
        last = db.read("SELECT seq FROM entry WHERE id = ?", (before.id,))
        place = (to_ms(before.started_at), last[0][0] if last else 0)
        condition.add(f"(e.started_at, e.seq) {ordered.onward} (?, ?)", *place)
    if walked:
        return rows_at(db, first_that_hold(db, condition, ordered, holders, limit), query)
    chosen = _CHOSEN.format(condition=condition.sql, by=ordered.by)
    read = db.read(chosen, (*condition.values, limit))
    read.sort(key=_PLACE, reverse=ordered is not _ORDERS[EntryOrder.OLDEST])
    return _as_rows(db, read, words)


def _newest(db: Database, words: Wanted, match: str, limit: int) -> tuple[EntryRow, ...] | None:
    """The newest rows by what was written last, where that tells them."""
    read = db.read(_WRITTEN_LAST, (match, limit))
    read.sort(key=_PLACE, reverse=True)
    written = [_PLACE(row) for row in read]
    newest = newest_that_hold(db, match, written, limit)
    if newest is None:
        return None
    if newest != [seq for _, seq in written]:
        read = db.read(_ROWS, (json.dumps(newest),))
    return _as_rows(db, read, words)


def rows_at(db: Database, seqs: Sequence[int], query: EntryQuery) -> tuple[EntryRow, ...]:
    """The rows with these numbers, in this order; snippets as the query's words ask for."""
    read = db.read(_ROWS, (json.dumps(seqs),)) if seqs else []
    return _as_rows(db, read, wanted(query.text))


def _as_rows(db: Database, read: list[Row], words: Wanted) -> tuple[EntryRow, ...]:
    if not read:
        return ()
    pattern = finder(words)
    kept = db.kept()
    roles: dict[str, str] = kept.get("roles") or kept.setdefault("roles", dict(db.read(_ROLES)))
    codes: dict[str | None, str] = kept.setdefault("codes", {None: ""})
    unknown = {row[_CLIENT] for row in read} - codes.keys()
    if unknown:
        codes.update(db.read(_CODES, (json.dumps(list(unknown)),)))
    found = []
    for row in read:
        texts = row[_SHOWN:_SEQ]
        # In a damaged file either may be gone.
        client, role = codes.get(row[_CLIENT], ""), roles.get(row[_ROLE], "")
        around = snippet(texts, pattern) if pattern else ""
        found.append(EntryRow(row[:_SHOWN], client, role, headline_of(texts), around))
    return tuple(found)


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
