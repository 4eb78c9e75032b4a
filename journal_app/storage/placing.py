"""Sessions that came in from elsewhere without a mark on the grid."""

from __future__ import annotations

import json
from collections.abc import Collection

from journal_app.storage.database import Database

# Reads that index alone, so that it costs nothing where there are none; named, since the planner
# would take another one, and then the table.
_WAITING = """
FROM entry e INDEXED BY entry_to_place
WHERE e.x IS NULL AND e.trashed_at IS NULL AND e.import_batch_id IS NOT NULL
  AND e.id NOT IN (SELECT value FROM json_each(?))
"""
_NUMBER = """
SELECT (SELECT coalesce(sum(to_place), 0) FROM record_size)
     - (SELECT count(*) FROM entry e WHERE e.id IN (SELECT value FROM json_each(?))
        AND e.x IS NULL AND e.trashed_at IS NULL AND e.import_batch_id IS NOT NULL)
"""


def waiting(db: Database, but: Collection[str]) -> tuple[str, ...]:
    """The ids of all that may be placed, the newest session first, ``but`` these."""
    sql = f"SELECT e.id {_WAITING} ORDER BY e.started_at DESC, e.seq DESC"
    return tuple(row[0] for row in db.read(sql, (json.dumps(sorted(but)),)))


def count_waiting(db: Database, but: Collection[str]) -> int:
    """How many there are; asked on every start, so that they are not counted one by one."""
    (found,) = db.read(_NUMBER, (json.dumps(sorted(but)),))
    return int(found[0])


def still_unplaced(db: Database, ids: Collection[str]) -> tuple[str, ...]:
    """Those of some entries that are there and have no mark."""
    rows = db.read(
        "SELECT id FROM entry WHERE x IS NULL AND id IN (SELECT value FROM json_each(?))",
        (json.dumps(sorted(ids)),),
    )
    return tuple(row[0] for row in rows)
