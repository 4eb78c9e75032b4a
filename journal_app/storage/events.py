"""Events of one's own, by their day."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from journal_app.domain.errors import NotFound
from journal_app.domain.event import Event

if TYPE_CHECKING:
    from journal_app.storage.database import Database


def events(db: Database, role_id: str | None = None) -> tuple[Event, ...]:
    """The events of a role, with those of all roles; every event without one. Oldest first."""
    where = "" if role_id is None else "WHERE role_id IS NULL OR role_id = ? "
    rows = db.read(
        f"SELECT id, on_day, label, role_id FROM event {where}ORDER BY on_day, id",
        () if role_id is None else (role_id,),
    )
    return tuple(Event(id_, date.fromisoformat(day), label, role) for id_, day, label, role in rows)


def event(db: Database, event_id: str) -> Event:
    """One event.

    Raises:
        NotFound: ``not_found_event``.
    """
    rows = db.read("SELECT id, on_day, label, role_id FROM event WHERE id = ?", (event_id,))
    if not rows:
        raise NotFound("not_found_event", id=event_id)
    id_, day, label, role = rows[0]
    return Event(id_, date.fromisoformat(day), label, role)


def keep(db: Database, event: Event) -> None:
    """Writes an event, whether it is new or there already."""
    from journal_app.storage.records import EventRecord

    with db.transaction() as session:
        session.merge(
            EventRecord(
                id=event.id,
                on_day=event.day.isoformat(),
                label=event.label,
                role_id=event.role_id,
            )
        )


def remove(db: Database, event_id: str) -> None:
    """Takes an event away; one that is gone already is left at that."""
    from journal_app.storage.records import EventRecord

    with db.transaction() as session:
        record = session.get(EventRecord, event_id)
        if record is not None:
            session.delete(record)
