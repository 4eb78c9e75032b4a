"""The list of what left the journal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from journal_app.domain.departure import Departure, DepartureKind
from journal_app.storage.instants import from_day, from_ms, to_day, to_ms

if TYPE_CHECKING:
    from journal_app.storage.database import Database

_DEPARTURES = """
SELECT id, left_at, kind, format, recipient, purpose, entries, delete_by
FROM departure ORDER BY left_at DESC, id DESC
"""


def departures(db: Database) -> tuple[Departure, ...]:
    """All of them, the last first."""
    return tuple(
        Departure(
            id=row[0],
            left_at=from_ms(row[1]),
            kind=DepartureKind(row[2]),
            format=row[3],
            recipient=row[4],
            purpose=row[5],
            entries=row[6],
            delete_by=from_day(row[7]),
        )
        for row in db.read(_DEPARTURES)
    )


def add(db: Database, departure: Departure) -> None:
    """Keeps one more."""
    from journal_app.storage.records import DepartureRecord

    with db.transaction() as session:
        session.add(
            DepartureRecord(
                id=departure.id,
                left_at=to_ms(departure.left_at),
                kind=departure.kind,
                format=departure.format,
                recipient=departure.recipient,
                purpose=departure.purpose,
                entries=departure.entries,
                delete_by=to_day(departure.delete_by),
            )
        )
