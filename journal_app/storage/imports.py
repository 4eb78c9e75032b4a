"""Adding many rows at once, as a batch that can be taken back.

Rows are those of ``storage.whole``. What is there already, by id or by where it came from, is left
as it is; roles, client codes and tags of the same name are one.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager, nullcontext
from datetime import datetime
from typing import TYPE_CHECKING

from journal_app.domain.dataclass import dataclass
from journal_app.domain.errors import NotFound
from journal_app.storage.database import Database
from journal_app.storage.driver import Connection
from journal_app.storage.ids import new_id
from journal_app.storage.import_ahead import TextsAhead
from journal_app.storage.import_rows import OWN_TABLES, Adding
from journal_app.storage.import_search import MANY
from journal_app.storage.instants import from_ms, to_ms
from journal_app.storage.whole import BATCH_NOTES, Rows, holds_nothing

if TYPE_CHECKING:
    from journal_app.storage.draft_columns import NewEntries

CALENDAR = "ics"
"""The format of a batch of drafts made from a calendar's events, which it counts as its entries."""


@dataclass(frozen=True, slots=True)
class Batch:
    """What an import says about itself.

    Attributes:
        format: where it came from, such as ``csv``.
        read, refused: records in the file, and those of them that could not be read.
    """

    format: str
    imported_at: datetime
    read: int
    refused: int


@dataclass(frozen=True, slots=True)
class Added:
    """What was added: entries, and other records that are no entries or parts of them.

    ``batch_id`` is empty when there is nothing to take back.
    """

    batch_id: str
    entries: int
    others: int


@dataclass(frozen=True, slots=True)
class PastImport:
    """An import there was.

    Attributes:
        added, already_there, refused: as it said when it was done.
        still: entries of it that are in the journal.
        undone_at: when it was taken back.
        can_be_undone: whether it still can be.
    """

    batch_id: str
    format: str
    imported_at: datetime
    added: int
    already_there: int
    refused: int
    still: int
    undone_at: datetime | None
    can_be_undone: bool


def batches(db: Database) -> tuple[PastImport, ...]:
    """All imports, the newest first."""
    rows = db.read(
        "SELECT b.id, b.format, b.imported_at, b.added, b.already_there, b.refused, b.undone_at,"
        " (SELECT count(*) FROM entry e WHERE e.import_batch_id = b.id)"
        " + CASE b.format WHEN 'ics' THEN (SELECT count(*) FROM setting s"
        " JOIN json_each(json_extract(s.value, '$.added.draft')) j"
        " JOIN draft d ON d.entry_id = j.value WHERE s.key = ? || b.id) ELSE 0 END,"
        " EXISTS (SELECT 1 FROM setting s WHERE s.key = ? || b.id)"
        " FROM import_batch b ORDER BY b.imported_at DESC, b.id DESC",
        (BATCH_NOTES, BATCH_NOTES),
    )
    return tuple(
        PastImport(
            batch_id=row[0],
            format=row[1],
            imported_at=from_ms(row[2]),
            added=row[3],
            already_there=row[4],
            refused=row[5],
            still=row[7],
            undone_at=None if row[6] is None else from_ms(row[6]),
            can_be_undone=bool(row[8]) and row[6] is None,
        )
        for row in rows
    )


def add_rows(
    db: Database,
    rows: Rows,
    batch: Batch | None,
    *,
    complete: bool = False,
    told: Callable[[int, int], None] | None = None,
    ahead: TextsAhead | None = None,
    new: NewEntries | None = None,
) -> Added:
    """Add what is new, in one transaction.

    Args:
        db: the journal.
        rows: what to add.
        batch: None for rows that are not to be taken back together.
        complete: the rows are a whole journal: into one where nothing was written yet it goes
            with its practitioner, roles and settings instead of those that are there.
        told: hears how much is written, of how much; what it raises takes everything back.
        new: entries that come as columns, and not among the rows.
        ahead: a transaction of the same journal that began with the texts, and is gone on with.

    Raises:
        JournalFileError: when the file cannot be written; then nothing was added.
        Interrupted: ``Database.interrupt`` was called meanwhile; likewise.
    """
    coming = len(rows.get("entry", ())) if new is None else len(new)
    begun = _begun(db, coming) if ahead is None else nullcontext(ahead.connection)
    # Columns refer to nothing but roles, which are looked up, and to what is added with them.
    trusting = db.trusting() if ahead is None and new is not None else nullcontext()
    with trusting, begun as connection:
        adding = Adding(connection, rows, told, ahead, new)
        before = adding.replace_own() if complete and holds_nothing(db) else {}
        batch_id = _begin(connection, batch) if batch else None
        adding.add_all(batch_id)
        counted = "draft" if batch and batch.format == CALENDAR else "entry"
        entries = len(adding.added["entry"])
        others = sum(
            len(ids) for table, ids in adding.added.items() if table not in {"entry", "tag"}
        )
        if batch and batch_id and not entries + others:
            connection.execute("DELETE FROM import_batch WHERE id = ?", (batch_id,))
            batch_id = None
        if batch and batch_id:
            connection.execute(
                "UPDATE import_batch SET added = ?, already_there = ? WHERE id = ?",
                (
                    len(adding.added[counted]),
                    batch.read - batch.refused - len(adding.added[counted]),
                    batch_id,
                ),
            )
            added = {table: ids for table, ids in adding.added.items() if table != "entry"}
            note = json.dumps(
                {"added": added, "before": before, "ahead": _ahead(rows, new, adding.added, batch)}
            )
            connection.execute(
                "INSERT INTO setting (key, value) VALUES (?, ?)", (BATCH_NOTES + batch_id, note)
            )
    return Added(batch_id or "", entries, others)


@contextmanager
def _begun(db: Database, coming: int) -> Iterator[Connection]:
    """A transaction with room for as many entries."""
    with db.roomy() if coming >= MANY else nullcontext(), db.raw_transaction() as connection:
        yield connection


@dataclass(frozen=True, slots=True)
class Undone:
    """What taking a batch back did: entries taken out, and those kept since they were changed.

    Of a calendar, drafts; one that was written up by then is kept as well.
    """

    removed: int
    kept: int


def undo_batch(db: Database, batch_id: str, now: datetime) -> Undone:
    """Take out what a batch added. Entries that were changed after the import stay.

    Raises:
        NotFound: ``import_unknown`` when there is no such batch, or it was taken back before.
    """
    with db.raw_transaction() as connection:
        note = connection.execute(
            "SELECT s.value, b.imported_at, b.format FROM import_batch b"
            " JOIN setting s ON s.key = ? || b.id"
            " WHERE b.id = ? AND b.undone_at IS NULL",
            (BATCH_NOTES, batch_id),
        ).fetchone()
        if note is None:
            raise NotFound("import_unknown", id=batch_id)
        notes, imported_at, of_calendar = json.loads(note[0]), note[1], note[2] == CALENDAR
        removed = connection.execute(
            "DELETE FROM entry WHERE import_batch_id = ? AND (changed_at <="
            " (SELECT imported_at FROM import_batch WHERE id = ?) OR EXISTS"
            " (SELECT 1 FROM json_each(?) WHERE key = entry.id AND value = entry.revision))",
            (batch_id, batch_id, json.dumps(notes["ahead"])),
        ).rowcount
        left = connection.execute(
            "SELECT count(*) FROM entry WHERE import_batch_id = ?", (batch_id,)
        ).fetchone()
        kept = left[0] if left else 0
        for table, unused in UNUSED.items():
            ids = json.dumps(notes["added"].get(table, []))
            key = "entry_id" if table == "draft" else "id"
            sql = f"DELETE FROM {table} WHERE {key} IN (SELECT value FROM json_each(?)){unused}"
            # A draft that was written on since stays.
            as_it_came = (" AND updated_at <= ?", imported_at) if table == "draft" else ("",)
            gone = connection.execute(sql + as_it_came[0], (ids, *as_it_came[1:])).rowcount
            if table == "draft" and of_calendar:
                removed, kept = gone, len(notes["added"]["draft"]) - gone
        _put_back(connection, notes["before"])
        connection.execute(
            "UPDATE import_batch SET undone_at = ? WHERE id = ?", (to_ms(now), batch_id)
        )
        connection.execute("DELETE FROM setting WHERE key = ?", (BATCH_NOTES + batch_id,))
    return Undone(removed, kept)


def _begin(connection: Connection, batch: Batch) -> str:
    batch_id = new_id()
    connection.execute(
        "INSERT INTO import_batch (id, format, imported_at, refused) VALUES (?, ?, ?, ?)",
        (batch_id, batch.format, to_ms(batch.imported_at), batch.refused),
    )
    return batch_id


def _ahead(
    rows: Rows, new: NewEntries | None, added: dict[str, list[str]], batch: Batch
) -> dict[str, int]:
    """Entries that a clock ahead of this one changed last, and their revisions."""
    imported_at, ids = to_ms(batch.imported_at), set(added["entry"])
    if new is not None:
        return dict.fromkeys(added["entry"], 1) if new.written_at > imported_at else {}
    return {
        row["id"]: row["revision"]
        for row in rows.get("entry", [])
        if row["changed_at"] > imported_at and row["id"] in ids
    }


def _put_back(connection: Connection, before: Rows) -> None:
    """Practitioner and settings as they were, and the roles that are missing."""
    for table, rows in before.items():
        if table != "role":
            connection.execute(f"DELETE FROM {table} WHERE {OWN_TABLES[table]}")
        for row in rows:
            marks = ", ".join("?" * len(row))
            connection.execute(
                f"INSERT OR IGNORE INTO {table} ({', '.join(row)}) VALUES ({marks})",
                list(row.values()),
            )


def _unless_named(column: str, *tables: str) -> str:
    return "".join(
        f" AND NOT EXISTS (SELECT 1 FROM {table} t WHERE t.{column} = {column[:-3]}.id)"
        for table in tables
    )


# What a batch may have added beside entries, in the order in which it can be taken out; names
# that something else uses by now stay.
UNUSED = {
    "received_note": "",
    "received_mark": "",
    "received_packet": "",
    "supervisee": " AND NOT EXISTS (SELECT 1 FROM received_packet p"
    " WHERE p.supervisee_id = supervisee.id)",
    "note": "",
    "reply": "",
    "packet_session": "",
    "packet": "",
    "erasure": "",
    "departure": "",
    "professional_will": "",
    "contact": "",
    "meeting_action": "",
    "followed_scheme": "",
    "opening_balance": "",
    "development": "",
    "intention": "",
    "supervision_item": "",
    "meeting": "",
    "event": "",
    "past_agreement": "",
    "reminder": "",
    "reflection": "",
    "referral": "",
    "draft": "",
    "intended_area": "",
    "own_signal": " AND NOT EXISTS (SELECT 1 FROM observation o WHERE o.signal = own_signal.id)",
    "client": _unless_named(
        "client_id", "entry", "referral", "reminder", "reflection", "intention", "past_agreement"
    ),
    "tag": _unless_named("tag_id", "entry_tag"),
    "role": _unless_named(
        "role_id", "entry", "intended_area", "reflection", "intention", "event", "meeting"
    ),
}
