"""Events of one's own: what happened outside the sessions, and may have changed them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from journal_app.domain.errors import InvalidValue
from journal_app.domain.event import EARLIEST, LATEST, LONGEST_LABEL, Event
from journal_app.services.changes import Change, Saved, Subject
from journal_app.storage import events as storage
from journal_app.storage import practice
from journal_app.storage.database import Database
from journal_app.storage.ids import new_id
from journal_app.storage.text import storable


class Events:
    """The use cases around the labelled lines on the time line of drift."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def all(self, role_id: str | None = None) -> tuple[Event, ...]:
        """The events of a role with those of all roles, or every event. Oldest first."""
        return storage.events(self._db, role_id)

    def add(self, day: date, label: str, role_id: str | None = None) -> Saved[Event]:
        """A new event, of one role or, with None, of all.

        Raises:
            InvalidValue: ``event_label_missing``, ``event_day_out_of_range``, ``unknown_role``.
        """
        return self.keep(Event(new_id(), day, label, role_id))

    def change(self, event: Event) -> Saved[Event]:
        """Writes another day, label or role of an event.

        Raises:
            InvalidValue: as for ``add``.
            NotFound: ``not_found_event``.
        """
        storage.event(self._db, event.id)
        return self.keep(event)

    def keep(self, event: Event) -> Saved[Event]:
        """Writes an event as it is given: a new one, or one that was removed before.

        Raises:
            InvalidValue: as for ``add``.
        """
        label = " ".join(storable(event.label).split())[:LONGEST_LABEL].rstrip()
        if not label:
            raise InvalidValue("event_label_missing")
        if not EARLIEST <= event.day <= LATEST:
            raise InvalidValue("event_day_out_of_range", value=event.day.isoformat())
        if event.role_id is not None and not practice.role_exists(self._db, event.role_id):
            raise InvalidValue("unknown_role", value=event.role_id)
        kept = replace(event, label=label)
        storage.keep(self._db, kept)
        return Saved(kept, Change.of(Subject.EVENTS))

    def remove(self, event_id: str) -> Saved[Event]:
        """Takes an event away; it is given back, so that this can be undone with ``keep``.

        Raises:
            NotFound: ``not_found_event``.
        """
        gone = storage.event(self._db, event_id)
        storage.remove(self._db, event_id)
        return Saved(gone, Change.of(Subject.EVENTS))
