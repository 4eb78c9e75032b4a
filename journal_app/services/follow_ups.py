"""The follow-ups of referral loops: their dates moved, some taken off, others added."""

from __future__ import annotations

from datetime import datetime

from journal_app.domain.clock import Clock, to_milliseconds_precision
from journal_app.domain.errors import InvalidValue
from journal_app.domain.follow_up_dates import Asked, FollowUpDates
from journal_app.domain.reminder import Reminder
from journal_app.services.changes import Change, Saved, Subject
from journal_app.storage import follow_up_dates, follow_ups, loop_steps, reminders
from journal_app.storage.database import Database
from journal_app.storage.record_rows import driver_of
from journal_app.storage.text import storable

__all__ = ["Asked", "FollowUpDates", "FollowUps"]


class FollowUps:
    """The use cases around the dates of loops. What is due is answered by ``Reminders``."""

    def __init__(self, db: Database, clock: Clock) -> None:
        self._db = db
        self._clock = clock

    def dates(self) -> FollowUpDates:
        """After how long each follow-up is asked for, in loops that are opened from now on."""
        return follow_up_dates.kept(self._db)

    def set_hours(self, asked: Asked, hours: int | None) -> Saved[FollowUpDates]:
        """Asks for a follow-up after so many hours from now on, or not at all with None.

        What waits already keeps its date.

        Raises:
            InvalidValue: ``hours_out_of_range``, ``unknown_follow_up``.
        """
        dates = self.dates().with_hours(asked, hours)
        follow_up_dates.keep(self._db, dates)
        return Saved(dates, Change.of(Subject.PRACTICE))

    def add(self, referral_id: str, text: str, due_at: datetime) -> Saved[Reminder]:
        """A follow-up in own words, in a loop that is open.

        Raises:
            InvalidValue: ``text_missing``, ``date_without_zone``, ``referral_closed``.
            NotFound: ``not_found_referral``.
        """
        said = " ".join(storable(text).split())
        if not said:
            raise InvalidValue("text_missing")
        due = _aware(due_at)
        with self._db.transaction() as session:
            loop = loop_steps.open_record(session, referral_id)
            made = follow_ups.add_own(driver_of(session), loop.id, loop.client_id, said, due)
        return self._saved(made)

    def move(self, reminder_id: str, due_at: datetime, reason: str = "") -> Saved[Reminder]:
        """Puts a follow-up that waits on another date, sooner or later.

        Raises:
            InvalidValue: ``snooze_not_ahead``, ``reminder_closed``, ``date_without_zone``.
            NotFound: ``not_found_reminder``.
        """
        due = _aware(due_at)
        if due <= self._clock():
            raise InvalidValue("snooze_not_ahead")
        with self._db.transaction() as session:
            record = reminders.open_record(session, reminder_id)
            follow_ups.move(session, record, due, storable(reason).strip())
        return self._saved(reminder_id)

    def _saved(self, reminder_id: str) -> Saved[Reminder]:
        return Saved(reminders.reminder(self._db, reminder_id), Change.of(Subject.REMINDERS))


def _aware(instant: datetime) -> datetime:
    if instant.tzinfo is None:
        raise InvalidValue("date_without_zone", value=instant.isoformat())
    return to_milliseconds_precision(instant)
