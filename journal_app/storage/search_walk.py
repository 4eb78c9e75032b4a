"""The first entries of a list that hold words, found without looking at all that hold them.

Half of all entries may hold what is typed; the list shows the newest fifty. So it is walked in
parts, each twice as long as the one before, and of each part the search index is asked only which
of its numbers hold the words: entries are written about in the order of time, more or less, so that
a part is a stretch of the index. What few entries hold is looked up at once instead: the fewer hold
it, the longer the way along the list, and both take as long where the number of those that hold it
is the root of the number of entries times what is looked for.
"""

from __future__ import annotations

import json
from math import isqrt
from typing import TYPE_CHECKING

from journal_app.domain.dataclass import dataclass

if TYPE_CHECKING:
    from journal_app.storage.database import Database
    from journal_app.storage.driver import Row
    from journal_app.storage.entry_query import Condition, Holders

_FEWEST = 200
_FIRST_PART, _LONGEST_PART = 150, 10_000
_IN_INDEX = "SELECT rowid FROM entry_search WHERE entry_search MATCH ?"
_AMONG = "SELECT e.seq FROM json_each(?) j CROSS JOIN entry e ON e.seq = j.value WHERE "
_HAVE_CLIENT = f"{_AMONG} e.client_id IN (SELECT value FROM json_each(?))"
_HAVE_TAG = f"""{_AMONG} EXISTS (
    SELECT 1 FROM entry_tag t WHERE t.entry_id = e.id
    AND t.tag_id IN (SELECT value FROM json_each(?)))"""


@dataclass(frozen=True, slots=True)
class Order:
    """The order of a list by time, as SQL, and how one entry compares with the next."""

    by: str
    onward: str


def first_that_hold(
    db: Database, condition: Condition, order: Order, holders: list[Holders], limit: int
) -> list[int]:
    """The numbers of the first entries of a list that every one of ``holders`` holds, in order."""
    few = _few(db, holders, condition.parts[0].replace("e.", ""), _most_looked_up(db, limit))
    if few is not None:
        held, by = few
        for one in holders:
            if one is not by:
                held &= _held(db, one, sorted(held))
        read = db.read(
            f"SELECT e.seq FROM json_each(?) j CROSS JOIN entry e ON e.seq = j.value"
            f" WHERE {condition.sql} ORDER BY {order.by} LIMIT ?",
            (json.dumps(sorted(held)), *condition.values, limit),
        )
        return [row[0] for row in read]
    found: list[int] = []
    length, last = _FIRST_PART, None
    while len(found) < limit:
        part = _part(db, condition, order, last, length)
        seqs = [row[0] for row in part]
        holding = set(seqs)
        for one in holders:
            holding &= _held(db, one, seqs)
        found += [seq for seq in seqs if seq in holding]
        if len(part) < length:
            break
        last, length = part[-1], min(2 * length, _LONGEST_PART)
    return found[:limit]


def _most_looked_up(db: Database, limit: int) -> int:
    (highest,) = db.read("SELECT coalesce(max(seq), 0) FROM entry")[0]
    return max(_FEWEST, isqrt(limit * highest))


def _few(
    db: Database, holders: list[Holders], where: str, most: int
) -> tuple[set[int], Holders] | None:
    """All entries that hold one of the words, where these are few, and that word."""
    for one in holders:
        held: set[int] = set()
        selections = [(_IN_INDEX, one.term)] if one.term else []
        for sql, value in (*selections, *one.named(where)):
            held.update(row[0] for row in db.read(f"{sql} LIMIT {most + 1}", (value,)))
            if len(held) > most:
                break
        else:
            return held, one
    return None


def _part(
    db: Database, condition: Condition, order: Order, last: Row | None, length: int
) -> list[Row]:
    after = "" if last is None else f" AND (e.started_at, e.seq) {order.onward} (?, ?)"
    values = () if last is None else (last[1], last[0])
    sql = f"SELECT e.seq, e.started_at FROM entry e WHERE {condition.sql}{after}"
    return db.read(f"{sql} ORDER BY {order.by} LIMIT ?", (*condition.values, *values, length))


def _held(db: Database, holders: Holders, seqs: list[int]) -> set[int]:
    """Which of some entries are held; of the index perhaps others between them as well."""
    if not seqs:
        return set()
    held: set[int] = set()
    if holders.term:
        stretch = f"{_IN_INDEX} AND rowid BETWEEN ? AND ?"
        held.update(row[0] for row in db.read(stretch, (holders.term, min(seqs), max(seqs))))
    for sql, ids in ((_HAVE_CLIENT, holders.clients), (_HAVE_TAG, holders.tags)):
        if ids:
            held.update(row[0] for row in db.read(sql, (json.dumps(seqs), ids)))
    return held
