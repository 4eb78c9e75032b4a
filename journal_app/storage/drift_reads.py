"""What drift and the question read: columns of placed sessions, never whole entries.

The practitioner's own newest placements alone make ``entry.x`` and ``entry.y``; a supervisor's
marks and re-placements never reach them, and entries without them are left out here.
"""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING

from journal_app.domain.client_codes import folded_code
from journal_app.domain.drift_columns import DriftColumns
from journal_app.storage.driver import Row
from journal_app.storage.instants import from_ms, to_ms

if TYPE_CHECKING:
    from journal_app.storage.database import Database

# Named for the reads it holds all columns of: the planner takes another index, and then the table.
_INDEXED = "entry e INDEXED BY entry_for_drift"
_PLACED = "e.role_id = ? AND e.trashed_at IS NULL AND e.x IS NOT NULL"
_COLUMNS = (
    "e.id, e.started_at, e.x, e.y, e.hard_to_say, e.late, e.client_id, e.zone, "
    "substr(e.local_day, 1, 7)"
)


@dataclass(frozen=True, slots=True)
class RecordSize:
    """How many placed sessions a role has, and when the first was held."""

    count: int
    first_session_at: datetime


@dataclass(frozen=True, slots=True)
class FilterValues:
    """What the placed sessions of a role can be filtered by, in alphabetical order."""

    clients: tuple[str, ...]
    tags: tuple[str, ...]
    formats: tuple[str, ...]


def columns(
    db: Database,
    role_id: str,
    *,
    client: str | None = None,
    tag: str | None = None,
    format_: str | None = None,
    since: date | None = None,
    until: date | None = None,
) -> DriftColumns:
    """The placed sessions of a role in time order; ``since`` and ``until`` are local days, both
    included; an empty ``client`` or ``format_`` means those without one.
    """
    conditions, values = [_PLACED], [role_id]
    if client is not None:
        conditions.append(
            "e.client_id = (SELECT id FROM client WHERE folded = ?)"
            if client
            else "e.client_id IS NULL"
        )
        values += [folded_code(client)] if client else []
    if tag is not None:
        conditions.append(
            "e.id IN (SELECT entry_id FROM entry_tag "
            "WHERE tag_id = (SELECT id FROM tag WHERE name = ?))"
        )
        values.append(tag)
    if format_ is not None:
        conditions.append("e.format = ?")
        values.append(format_)
    if since is not None:
        conditions.append("e.local_day >= ?")
        values.append(since.isoformat())
    if until is not None:
        conditions.append("e.local_day <= ?")
        values.append(until.isoformat())
    where = " AND ".join(conditions)
    rows = db.read(
        f"SELECT {_COLUMNS} FROM entry e WHERE {where} ORDER BY e.started_at, e.seq", values
    )
    return _as_columns(rows, _codes(db))


def newest(db: Database, role_id: str, limit: int) -> DriftColumns:
    """The newest placed sessions of a role in time order; without months, zones and clients.

    Read from the index alone.
    """
    rows = db.read(
        f"SELECT '', e.started_at, e.x, e.y, e.hard_to_say, e.late, NULL, '', '' FROM {_INDEXED} "
        f"WHERE {_PLACED} ORDER BY e.started_at DESC, e.seq DESC LIMIT ?",
        (role_id, limit),
    )
    rows.reverse()
    return _as_columns(rows, {})


def sizes(db: Database) -> dict[str, RecordSize]:
    """The size of the record of every role that has placed sessions."""
    rows = db.read(
        f"SELECT e.role_id, count(*), min(e.started_at) FROM {_INDEXED} "
        "WHERE e.trashed_at IS NULL AND e.x IS NOT NULL GROUP BY e.role_id"
    )
    return {role_id: RecordSize(count, from_ms(first)) for role_id, count, first in rows}


def count_after(db: Database, role_id: str, instant: datetime) -> int:
    """How many placed sessions of a role were held after an instant."""
    rows = db.read(
        f"SELECT count(*) FROM {_INDEXED} WHERE {_PLACED} AND e.started_at > ?",
        (role_id, to_ms(instant)),
    )
    return int(rows[0][0])


def client_starts(db: Database, client_id: str | None, limit: int) -> tuple[datetime, ...]:
    """The starts of a client's last sessions in time order, placed or not."""
    rows = db.read(
        "SELECT started_at FROM entry WHERE trashed_at IS NULL AND client_id = ? "
        "ORDER BY started_at DESC LIMIT ?",
        (client_id, limit),
    )
    return tuple(from_ms(started_at) for (started_at,) in reversed(rows))


def filter_values(db: Database, role_id: str) -> FilterValues:
    """The clients, tags and formats that occur among the placed sessions of a role."""
    clients = db.read(
        f"SELECT code FROM client WHERE id IN (SELECT DISTINCT e.client_id FROM {_INDEXED} "
        f"WHERE {_PLACED}) ORDER BY code",
        (role_id,),
    )
    # Asks tag by tag, from the tag to its entries (CROSS JOIN keeps that order): the first entry
    # found answers, where a join would go through all of them.
    tags = db.read(
        "SELECT t.name FROM tag t WHERE EXISTS (SELECT 1 FROM entry_tag et "
        f"CROSS JOIN entry e ON e.id = et.entry_id WHERE et.tag_id = t.id AND {_PLACED}) "
        "ORDER BY t.name",
        (role_id,),
    )
    formats = db.read(
        f"SELECT DISTINCT e.format FROM entry e WHERE {_PLACED} AND e.format <> '' "
        "ORDER BY e.format COLLATE NOCASE",
        (role_id,),
    )
    return FilterValues(_firsts(clients), _firsts(tags), _firsts(formats))


def _codes(db: Database) -> dict[str | None, str]:
    return {None: "", **dict(db.read("SELECT id, code FROM client"))}


def _as_columns(rows: Sequence[Row], codes: dict[str | None, str]) -> DriftColumns:
    if not rows:
        return DriftColumns()
    ids, times, xs, ys, hard, late, clients, zones, months = zip(*rows, strict=True)
    same: dict[str, str] = {}
    return DriftColumns(
        ids=ids,
        times=array("q", times),
        xs=array("d", xs),
        ys=array("d", ys),
        hard=bytes(hard),
        late=bytes(late),
        clients=tuple([codes.get(client, "") for client in clients]),
        zones=tuple([same.setdefault(zone, zone) for zone in zones]),
        months=tuple([same.setdefault(month, month) for month in months]),
    )


def _firsts(rows: Sequence[Row]) -> tuple[str, ...]:
    return tuple(row[0] for row in rows)
