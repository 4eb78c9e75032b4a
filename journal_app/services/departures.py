"""What left the journal: kept so that it can be told later what was handed to whom."""

from __future__ import annotations

from datetime import date

from journal_app.domain.clock import Clock
from journal_app.domain.departure import LONGEST_LINE, Departure, DepartureKind
from journal_app.domain.errors import InvalidValue
from journal_app.services.changes import Change, Saved, Subject
from journal_app.storage import departures
from journal_app.storage.database import Database
from journal_app.storage.ids import new_id
from journal_app.storage.instants import from_ms, to_ms
from journal_app.storage.text import storable


class Departures:
    """Counts and purpose, never content. To be recorded once the file is in its place."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._db = database
        self._clock = clock

    def record(
        self,
        kind: DepartureKind,
        format: str = "",
        recipient: str = "",
        purpose: str = "",
        entries: int = 0,
        delete_by: date | None = None,
    ) -> Saved[Departure]:
        """Keeps that something left now; a journal that can only be read keeps nothing.

        Raises:
            InvalidValue: ``not_a_whole_number`` for fewer than no entries.
        """
        if entries < 0:
            raise InvalidValue("not_a_whole_number", column="entries", value=entries)
        made = Departure(
            id=new_id(),
            left_at=from_ms(to_ms(self._clock())),
            kind=DepartureKind(kind),
            format=_line(format),
            recipient=_line(recipient),
            purpose=_line(purpose),
            entries=entries,
            delete_by=delete_by,
        )
        if self._db.reads_only:
            return Saved(made, Change.of())
        departures.add(self._db, made)
        return Saved(made, Change.of(Subject.DEPARTURES))

    def all(self) -> tuple[Departure, ...]:
        """Everything that left, the last first."""
        return departures.departures(self._db)


def _line(text: str) -> str:
    return " ".join(storable(text).split())[:LONGEST_LINE]
