"""Intentions: set before a session, attached to the entry when it is logged."""

from __future__ import annotations

from typing import TYPE_CHECKING

from journal_app.domain.entry import EntryDraft
from journal_app.domain.grid import Position
from journal_app.domain.intention import Intention, intention_for
from journal_app.storage import record_rows
from journal_app.storage.instants import from_ms, to_ms

if TYPE_CHECKING:
    from datetime import datetime

    from journal_app.storage.database import Database
    from journal_app.storage.driver import Connection, Row

_INTENTIONS = """
SELECT i.id, i.role_id, coalesce(c.code, ''), i.x, i.y, i.why, i.made_at, i.entry_id
FROM intention i LEFT JOIN client c ON c.id = i.client_id
"""


def waiting(db: Database) -> tuple[Intention, ...]:
    """Those no session was logged for yet, the one set last first."""
    sql = f"{_INTENTIONS} WHERE i.entry_id IS NULL ORDER BY i.made_at DESC, i.id DESC"
    return tuple(_intention(row) for row in db.read(sql))


def of_entry(db: Database, entry_id: str) -> Intention | None:
    """The one that was set for a logged session, if there was one."""
    rows = db.read(f"{_INTENTIONS} WHERE i.entry_id = ?", (entry_id,))
    return _intention(rows[0]) if rows else None


def _intention(row: Row) -> Intention:
    return Intention(
        id=row[0],
        role_id=row[1],
        client=row[2],
        position=Position(row[3], row[4]),
        why=row[5],
        made_at=from_ms(row[6]),
        entry_id=row[7],
    )


def add(db: Database, intention: Intention, now: datetime) -> tuple[Intention, bool]:
    """Keeps an intention, and tells whether its client code is new.

    One that waits already for the same client and role is replaced: only the last one meant holds.
    """
    from journal_app.storage import clients

    with db.raw_transaction() as connection:
        client = clients.known_client(connection, intention.client, now)
        client_id = client.id if client else None
        connection.execute(
            "DELETE FROM intention WHERE role_id = ? AND client_id IS ? AND entry_id IS NULL",
            (intention.role_id, client_id),
        )
        row = {
            "id": intention.id,
            "role_id": intention.role_id,
            "client_id": client_id,
            "x": intention.position.x,
            "y": intention.position.y,
            "why": intention.why,
            "made_at": to_ms(intention.made_at),
        }
        record_rows.insert(connection, "intention", row)
    return intention, client is not None and client.is_new


def drop(db: Database, intention_id: str) -> bool:
    """Takes back one that still waits; tells whether there was one."""
    with db.raw_transaction() as connection:
        sql = "DELETE FROM intention WHERE id = ? AND entry_id IS NULL"
        return connection.execute(sql, (intention_id,)).rowcount > 0


def attach(connection: Connection, db: Database, draft: EntryDraft) -> bool:
    """Attaches the waiting intention for a session that is being logged; tells whether one was.

    Inside the caller's transaction, after the entry was written.
    """
    found = intention_for(draft, waiting(db))
    if found is None:
        return False
    return record_rows.update(connection, "intention", {"id": found.id}, {"entry_id": draft.id})
