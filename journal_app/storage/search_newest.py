"""Whether what was written last is also what is newest, among the entries that hold words.

The search index gives the numbers that hold words from the highest down at once, and most entries
are written in the order of their sessions. So the entries with the highest numbers are read, and
the index by time is asked which sessions are newer than these although they were written earlier.
"""

from __future__ import annotations

import json
from math import isqrt
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from journal_app.storage.database import Database
    from journal_app.storage.driver import Row

_MOST_ASTRAY = 100
_FEW = """
SELECT e.seq FROM entry_search s CROSS JOIN entry e ON e.seq = s.rowid
WHERE s.entry_search MATCH ? AND e.trashed_at IS NULL
ORDER BY e.started_at DESC, e.seq DESC LIMIT ?
"""
_AS_MANY_AS = "SELECT 1 FROM entry_search WHERE entry_search MATCH ? LIMIT 1 OFFSET ?"
_ASTRAY = """
SELECT e.seq, e.started_at FROM entry e
WHERE e.trashed_at IS NULL AND e.started_at >= ? AND e.started_at < ? AND e.seq < ? LIMIT ?
"""
_NONE_ASTRAY, _END = "none astray", 1 << 62
_THAT_HOLD = """
SELECT j.value FROM json_each(?) j WHERE EXISTS
    (SELECT 1 FROM entry_search WHERE entry_search MATCH ? AND rowid = j.value)
"""


def newest_that_hold(
    db: Database, match: str, written: list[tuple[int, int]], limit: int
) -> list[int] | None:
    """The numbers of the newest entries outside the bin that fit a question to the search index.

    ``written`` are instant and number of those written last, ``limit`` at most, the newest first.
    None where entries were written in too different an order to say.
    """
    seqs = [seq for _, seq in written]
    if len(written) < limit or not written:  # these are all
        return seqs
    lowest, few = min(seqs), _most_sorted(limit, max(seqs))
    if max(seqs) - lowest > limit * few and not db.read(_AS_MANY_AS, (match, few)):
        return [row[0] for row in db.read(_FEW, (match, limit))]
    astray = _astray(db, written[-1][0], lowest)
    if len(astray) > _MOST_ASTRAY:
        return None
    if not astray:
        return seqs
    asked = json.dumps([seq for seq, _ in astray])
    holding = {row[0] for row in db.read(_THAT_HOLD, (asked, match))}
    found = [*written, *((at, seq) for seq, at in astray if seq in holding)]
    return [seq for _, seq in sorted(found, reverse=True)[:limit]]


def _astray(db: Database, since: int, lowest: int) -> list[Row]:
    """Sessions from an instant on that have a lower number, one more than may be at most."""
    kept = db.kept()
    known_since, known_lowest = kept.get(_NONE_ASTRAY, (_END, 0))
    # There are none from the known instant on: the next search looks only at what lies before.
    until = known_since if lowest <= known_lowest else _END
    if since >= until:
        return []
    astray = db.read(_ASTRAY, (since, until, lowest, _MOST_ASTRAY + 1))
    if not astray:
        kept[_NONE_ASTRAY] = since, lowest
    return astray


def _most_sorted(limit: int, entries: int) -> int:
    """How many hits are rather sorted all.

    Looking along the list for what is astray takes as long as there are entries between the hits;
    at this number of hits both take as long.
    """
    return isqrt(limit * entries) // 5
