"""The bin: entries put there together, and removing for good.

What is removed leaves nothing in the file: not in the tables, not in the search index, not in the
write-ahead log.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from journal_app.storage.driver import Connection
from journal_app.storage.instants import to_ms, to_ms_or_none

if TYPE_CHECKING:
    from journal_app.storage.database import Database

_THESE = "(SELECT value FROM json_each(?))"
_MOVE = f"UPDATE entry SET trashed_at = ? WHERE id IN {_THESE}"
_OLDER = "SELECT id FROM entry WHERE trashed_at IS NOT NULL AND trashed_at < ?"
_UNUSED_TAGS = "DELETE FROM tag WHERE id NOT IN (SELECT tag_id FROM entry_tag)"
# Otherwise the index keeps the words of what was removed until it happens to tidy up.
_INDEX_FORGETS = "INSERT INTO entry_search (entry_search, rank) VALUES ('secure-delete', ?)"


def move(db: Database, ids: Sequence[str], at: datetime | None) -> tuple[str, ...]:
    """Puts entries into the bin, or takes them out with None; the ids of those that moved."""
    inside = "NOT NULL" if at is None else "NULL"
    which = f"SELECT id FROM entry WHERE id IN {_THESE} AND trashed_at IS {inside}"
    asked = json.dumps(list(ids))
    with db.raw_transaction() as connection:
        moved = tuple(row[0] for row in connection.execute(which, (asked,)).fetchall())
        connection.execute(_MOVE, (to_ms_or_none(at), json.dumps(moved)))
    return moved


def remove_older(db: Database, moment: datetime) -> tuple[str, ...]:
    """Removes for good what was put into the bin before a moment; the ids it removed."""
    ids = tuple(row[0] for row in db.read(_OLDER, (to_ms(moment),)))
    return remove(db, ids) if ids else ()


def remove(db: Database, ids: Sequence[str]) -> tuple[str, ...]:
    """Removes entries of the bin for good, with drafts that were to change them."""
    which = f"SELECT id FROM entry WHERE id IN {_THESE} AND trashed_at IS NOT NULL"
    with db.raw_transaction() as connection:
        rows = connection.execute(which, (json.dumps(list(ids)),)).fetchall()
        gone = tuple(row[0] for row in rows)
        _delete(connection, json.dumps(gone))
    if gone:
        with db.raw_transaction() as connection:
            connection.execute(_INDEX_FORGETS, (0,))
        db.read("PRAGMA wal_checkpoint(TRUNCATE)")
    return gone


def _delete(connection: Connection, ids: str) -> None:
    connection.execute(_INDEX_FORGETS, (1,))
    connection.execute(f"DELETE FROM draft WHERE entry_id IN {_THESE}", (ids,))
    connection.execute(f"DELETE FROM entry WHERE id IN {_THESE}", (ids,))
    connection.execute(_UNUSED_TAGS)
