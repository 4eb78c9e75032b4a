"""Sessions' times out of a calendar: drafts that only have to be written up."""

from __future__ import annotations

import uuid
from bisect import bisect_left
from collections.abc import Callable, Sequence
from datetime import date, datetime, timedelta
from enum import StrEnum

from journal_app.domain.clock import Clock, localized
from journal_app.domain.dataclass import dataclass
from journal_app.domain.doubles import OVERLAP
from journal_app.domain.entry import LONGEST_MINUTES, EntryDraft
from journal_app.services.changes import Change, Saved, Subject
from journal_app.services.exchange.calendar_events import CalendarEvent
from journal_app.services.import_preview import ImportReport
from journal_app.services.local_zone import local_zone
from journal_app.storage import visits
from journal_app.storage.database import Database
from journal_app.storage.imports import CALENDAR, Batch, add_rows
from journal_app.storage.instants import to_ms
from journal_app.storage.payload import to_json
from journal_app.storage.whole import ids_there

_NAMESPACE = uuid.UUID("5f1a1f0e-5d0e-4d53-9d5d-0f7a0f7f1c55")
_NEAR = timedelta(minutes=15)


class EventState(StrEnum):
    """What the journal knows of an event.

    ``LOGGED``: a session of the same time is in it; ``TAKEN``: it was taken in before, as a draft
    or as the session it became; ``AHEAD``: it is still to come.
    """

    NEW = "new"
    LOGGED = "logged"
    TAKEN = "taken"
    AHEAD = "ahead"


@dataclass(frozen=True, slots=True)
class ChosenEvent:
    """An event that is to become a draft, with the client code it is to have, if any."""

    event: CalendarEvent
    client: str = ""


class CalendarIn:
    """Takes times of sessions in, and nothing else of a calendar."""

    def __init__(
        self, database: Database, clock: Clock, zone: Callable[[], str] = local_zone
    ) -> None:
        self._db = database
        self._clock = clock
        self._zone = zone

    @property
    def zone(self) -> str:
        """Where this computer is."""
        return self._zone()

    @property
    def today(self) -> date:
        """The day it is here."""
        return localized(self._clock(), self._zone()).date()

    def states(self, events: Sequence[CalendarEvent]) -> tuple[EventState, ...]:
        """What is known of each event."""
        if not events:
            return ()
        ids = [draft_id(event) for event in events]
        taken = ids_there(self._db, "entry", ids) | ids_there(self._db, "draft", ids, "entry_id")
        longest = timedelta(minutes=LONGEST_MINUTES)
        first = min(event.started_at for event in events) - longest
        last = max(event.ended_at for event in events) + _NEAR
        logged = visits.sessions_between(self._db, first, last)
        starts = [session.started_at for session in logged]
        now = self._clock()

        def state(event: CalendarEvent) -> EventState:
            if draft_id(event) in taken:
                return EventState.TAKEN
            begin = bisect_left(starts, event.started_at - longest)
            for session in logged[begin:]:
                if session.started_at > event.ended_at + _NEAR:
                    break
                if _same_time(event, session.started_at, session.ended_at):
                    return EventState.LOGGED
            return EventState.AHEAD if event.started_at > now else EventState.NEW

        return tuple(map(state, events))

    def take_in(self, chosen: Sequence[ChosenEvent], role_id: str) -> Saved[ImportReport]:
        """Makes a draft that is set aside of each event; one batch, which ``undo`` takes back.

        What was taken in before, as a draft or as a session, is passed over.
        """
        now = self._clock()
        drafts = {draft_id(one.event): one for one in chosen}
        there = ids_there(self._db, "entry", drafts)
        rows = {
            "draft": [
                {
                    "entry_id": id_,
                    "edits": 0,
                    "set_aside": 1,
                    "updated_at": to_ms(now),
                    "payload": to_json(_draft(id_, one, role_id)),
                }
                for id_, one in drafts.items()
                if id_ not in there
            ]
        }
        added = add_rows(self._db, rows, Batch(CALENDAR, now, len(chosen), 0))
        report = ImportReport(
            batch_id=added.batch_id,
            read=len(chosen),
            added=added.others,
            already_there=len(chosen) - added.others,
            refused=0,
            others=0,
        )
        return Saved(report, Change.of(Subject.DRAFTS))


def draft_id(event: CalendarEvent) -> str:
    """The id under which an event is taken in, the same each time."""
    return str(uuid.uuid5(_NAMESPACE, event.source_id))


def _draft(id_: str, chosen: ChosenEvent, role_id: str) -> EntryDraft:
    event = chosen.event
    return EntryDraft(
        id=id_,
        role_id=role_id,
        started_at=event.started_at,
        zone=event.zone,
        client=chosen.client.strip(),
        minutes=event.minutes,
    )


def _same_time(event: CalendarEvent, start: datetime, end: datetime) -> bool:
    if event.all_day:
        return False
    shared = min(event.ended_at, end) - max(event.started_at, start)
    return shared > OVERLAP or abs(event.started_at - start) < _NEAR
