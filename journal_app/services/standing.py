"""Keeps the reminders that come back by themselves: one engine for all of them.

Follow-ups belong to their referral loop, reminders of one's own to whoever asked. All others are
worked out here from the journal: reviews of agreements, what is to become of notes, packets to
delete, and the rhythms of supervision, contacts and backups.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from datetime import date, datetime, time, timedelta

from journal_app.domain.clock import Clock, zone_named
from journal_app.domain.errors import JournalFileError
from journal_app.domain.reminder import ReminderKind
from journal_app.domain.retention import LEAD
from journal_app.domain.standing import (
    BACKUP_DAYS,
    CONTACTS_DAYS,
    Plan,
    Rhythm,
    plan,
)
from journal_app.services.local_zone import local_zone
from journal_app.storage import practice, standing
from journal_app.storage.database import Database

DAYS_KEYS = {
    ReminderKind.CONTACTS: "reminders.contacts_days",
    ReminderKind.BACKUP: "reminders.backup_days",
}
"""Settings: after so many days to ask again; 0 for never."""
PLACES_KEY = "backup.places"
"""Setting: folders in which backups were made, each with the last time, oldest first."""
_CLOCKS_APART = timedelta(days=1)
_DEFAULT_DAYS = {ReminderKind.CONTACTS: CONTACTS_DAYS, ReminderKind.BACKUP: BACKUP_DAYS}


class Standing:
    """Worked out anew each time; what two programs find at the same time is made once."""

    def __init__(
        self, database: Database, clock: Clock, zone: Callable[[], str] = local_zone
    ) -> None:
        self._db = database
        self._clock = clock
        self._zone = zone

    def keep(self) -> bool:
        """Brings the reminders up to date; tells whether any changed.

        Raises:
            JournalFileError: where the journal cannot be written to.
        """
        if not self._found():
            return False
        with standing.writing(self._db) as connection:
            # Another program may have done it meanwhile.
            standing.apply_plans(connection, self._plans())
            found = standing.dated(self._db)
            standing.apply_dated(connection, found, self._begin_of, LEAD)
        return True

    def keep_if_possible(self) -> bool:
        """As ``keep``, for before reading: what cannot be written today is made another day."""
        with contextlib.suppress(JournalFileError):
            return self.keep()
        return False

    def days(self, kind: ReminderKind) -> int:
        """After how many days a rhythm asks again; 0 for never."""
        if kind is ReminderKind.SUPERVISION:
            return practice.practitioner(self._db).supervision_rhythm_days
        said = practice.setting(self._db, DAYS_KEYS[kind])
        return said if type(said) is int and said >= 0 else _DEFAULT_DAYS[kind]

    def set_days(self, kind: ReminderKind, days: int) -> bool:
        """Another rhythm, counted from when the thing was last done; tells of the reminders."""
        practice.set_setting(self._db, DAYS_KEYS[kind], days)
        with standing.writing(self._db) as connection:
            for one in standing.facts(self._db).waiting.get(kind, ()):
                standing.apply_plans(connection, [(kind, Plan(drop=(one.id,)))])
        return self.keep()

    def last_backup(self) -> datetime | None:
        """When the journal was last backed up, as far as it knows.

        A time that lies ahead was noted while the clock was wrong, and counts for nothing.
        """
        said = practice.setting(self._db, PLACES_KEY)
        times = map(instant_in, said.values() if isinstance(said, dict) else ())
        latest = self._clock() + _CLOCKS_APART
        return max((at for at in times if at is not None and at <= latest), default=None)

    def _found(self) -> bool:
        return any(one for _kind, one in self._plans()) or bool(standing.dated(self._db))

    def _plans(self) -> list[tuple[ReminderKind, Plan]]:
        known, now = standing.facts(self._db), self._clock()
        return [
            (rhythm.kind, plan(rhythm, known.waiting.get(rhythm.kind, ()), now))
            for rhythm in self._rhythms(known, now)
        ]

    def _rhythms(self, known: standing.Facts, now: datetime) -> tuple[Rhythm, ...]:
        written, closed = known.first_written_at, known.closed_at.get
        begun = None if written is None else max(known.made_at, written)
        met = self._begin_of_or_none(known.last_meeting)
        supervised = met or closed(ReminderKind.SUPERVISION)
        return (
            Rhythm(
                ReminderKind.SUPERVISION,
                _every(known.supervision_days),
                since=supervised or now,
                last=met,
                closed_at=closed(ReminderKind.SUPERVISION),
            ),
            Rhythm(
                ReminderKind.CONTACTS,
                _every(self.days(ReminderKind.CONTACTS)),
                since=begun or (known.made_at if known.contacts else None),
                last=self._begin_of_or_none(known.all_checked),
                closed_at=closed(ReminderKind.CONTACTS),
            ),
            Rhythm(
                ReminderKind.BACKUP,
                _every(self.days(ReminderKind.BACKUP)),
                since=begun,
                last=self.last_backup(),
                closed_at=closed(ReminderKind.BACKUP),
            ),
        )

    def _begin_of_or_none(self, day: date | None) -> datetime | None:
        return None if day is None else self._begin_of(day)

    def _begin_of(self, day: date) -> datetime:
        return datetime.combine(day, time(), zone_named(self._zone()))


def _every(days: int) -> timedelta | None:
    return timedelta(days=days) if days > 0 else None


def instant_in(said: object) -> datetime | None:
    """An instant as it is kept in a setting; None for anything else."""
    try:
        found = datetime.fromisoformat(str(said))
    except ValueError:
        return None
    return found if found.tzinfo else None
