"""Drafts that are kept while writing, so that a crash takes nothing."""

from __future__ import annotations

import json
from datetime import datetime
from typing import TYPE_CHECKING

from journal_app.domain.entry import EntryDraft, KeptDraft
from journal_app.domain.errors import NotFound
from journal_app.storage import record_rows
from journal_app.storage.instants import from_ms, to_ms
from journal_app.storage.payload import from_json, to_json

if TYPE_CHECKING:
    from journal_app.storage.database import Database
    from journal_app.storage.driver import Connection

PREFIX = "draft/"
"""Before the id of a draft, where it is held until it can be kept."""


def keep(db: Database, draft: EntryDraft, edits: bool, now: datetime) -> None:
    """Keeps a draft; a draft that was set aside and goes on is offered again."""
    row = {
        "entry_id": draft.id,
        "edits": edits,
        "set_aside": False,
        "updated_at": to_ms(now),
        "payload": to_json(draft),
    }
    with db.raw_transaction() as connection:
        record_rows.put(connection, "draft", "entry_id", row)


def as_text(one: KeptDraft) -> str:
    """A draft that is kept, as JSON; one that was set aside is not held anywhere else."""
    return json.dumps([to_json(one.draft), to_ms(one.updated_at), one.edits])


def from_text(text: str) -> KeptDraft:
    """What ``as_text`` wrote."""
    payload, at, edits = json.loads(text)
    return KeptDraft(from_json(payload), from_ms(at), edits, set_aside=False)


def kept(db: Database) -> tuple[KeptDraft, ...]:
    """All kept drafts, the newest first."""
    rows = db.read(
        "SELECT payload, updated_at, edits, set_aside FROM draft ORDER BY updated_at DESC, entry_id"
    )
    return tuple(
        KeptDraft(from_json(row[0]), from_ms(row[1]), bool(row[2]), bool(row[3])) for row in rows
    )


def is_set_aside(db: Database, entry_id: str) -> bool:
    """Whether there is such a draft, not to be offered on start."""
    return bool(db.read("SELECT 1 FROM draft WHERE entry_id = ? AND set_aside = 1", (entry_id,)))


def set_aside(db: Database, entry_id: str) -> None:
    """Marks a draft as not to be offered on start.

    Raises:
        NotFound: ``not_found_draft``.
    """
    with db.raw_transaction() as connection:
        if not record_rows.update(connection, "draft", {"entry_id": entry_id}, {"set_aside": True}):
            raise NotFound("not_found_draft", id=entry_id)


def drop(db: Database, entry_id: str) -> bool:
    """Removes a draft, and tells whether there was one."""
    with db.raw_transaction() as connection:
        return remove(connection, entry_id)


def remove(connection: Connection, entry_id: str) -> bool:
    """Removes a draft inside the caller's transaction, and tells whether there was one."""
    return record_rows.delete(connection, "draft", {"entry_id": entry_id})
