"""Reminders: what is due, what comes, and what becomes of each."""

from __future__ import annotations

from datetime import datetime, timedelta

from journal_app.domain.clock import Clock, to_milliseconds_precision
from journal_app.domain.errors import InvalidValue
from journal_app.domain.reminder import Reminder, ReminderKind, ReminderState, in_order
from journal_app.services.changes import Change, Saved, Subject
from journal_app.storage import practice, referrals, supervision
from journal_app.storage import reminders as storage
from journal_app.storage.database import Database

CONTACTS_EVERY = timedelta(days=91)
"""How often to ask whether the emergency contacts and the referral list are still right."""


class Reminders:
    """The use cases around reminders.

    Dates are instants: they mean the same whatever the zone, and what is due is asked of the clock
    anew each time. A clock that was wrong changes what is shown, never what is kept.
    """

    def __init__(self, db: Database, clock: Clock) -> None:
        self._db = db
        self._clock = clock

    def due(self, now: datetime | None = None) -> tuple[Reminder, ...]:
        """What waits and whose date has come: tier A follow-ups first, then the longest overdue."""
        at = now or self._clock()
        return in_order(item for item in storage.open_reminders(self._db) if item.is_due(at))

    def upcoming(self, now: datetime | None = None) -> tuple[Reminder, ...]:
        """What waits and whose date is ahead: tier A follow-ups first, then the soonest."""
        at = now or self._clock()
        return in_order(item for item in storage.open_reminders(self._db) if not item.is_due(at))

    def count_due(self, now: datetime | None = None) -> int:
        """How many are due; cheap, for a badge."""
        return storage.count_due(self._db, now or self._clock())

    def of_referral(self, referral_id: str) -> tuple[Reminder, ...]:
        """All reminders of one loop, those settled as well, by date."""
        return storage.of_loop(self._db, referral_id)

    def add(self, text: str, due_at: datetime) -> Saved[Reminder]:
        """A reminder in own words.

        Raises:
            InvalidValue: ``text_missing``, ``date_without_zone``.
        """
        if not text.strip():
            raise InvalidValue("text_missing")
        due = _aware(due_at)
        with self._db.transaction() as session:
            made = storage.add(session, ReminderKind.OWN, due, text=text.strip())
        return self._saved(made)

    def snooze(self, reminder_id: str, until: datetime, reason: str) -> Saved[Reminder]:
        """Puts a reminder off, for a reason in own words; its first date is kept.

        Raises:
            InvalidValue: ``reason_missing``, ``snooze_not_ahead``, ``reminder_closed``,
                ``date_without_zone``.
            NotFound: ``not_found_reminder``.
        """
        if not reason.strip():
            raise InvalidValue("reason_missing")
        due = _aware(until)
        if due <= self._clock():
            raise InvalidValue("snooze_not_ahead")
        with self._db.transaction() as session:
            record = storage.open_record(session, reminder_id)
            storage.snooze(session, record, due, reason.strip())
        return self._saved(reminder_id)

    def done(self, reminder_id: str) -> Saved[Reminder]:
        """Marks a reminder as done; one that is done already stays as it is.

        Raises:
            InvalidValue: ``reminder_closed`` when it was marked as not needed.
            NotFound: ``not_found_reminder``.
        """
        known = storage.reminder(self._db, reminder_id)
        if known.state is ReminderState.DONE:
            return Saved(known, Change.of())
        return self._close(reminder_id, ReminderState.DONE, "")

    def not_needed(self, reminder_id: str, reason: str) -> Saved[Reminder]:
        """Closes a reminder without having done it, for a reason in own words.

        Raises:
            InvalidValue: ``reason_missing``, ``reminder_closed``.
            NotFound: ``not_found_reminder``.
        """
        if not reason.strip():
            raise InvalidValue("reason_missing")
        return self._close(reminder_id, ReminderState.NOT_NEEDED, reason.strip())

    def set_rhythm(self, kind: ReminderKind, every: timedelta | None) -> Saved[None]:
        """Asks for supervision or contacts every so often from now on, or no more with None."""
        due = None if every is None else self._clock() + every
        with self._db.transaction() as session:
            changed = storage.keep_rhythm(session, kind, due)
        return Saved(None, Change.of(Subject.REMINDERS) if changed else Change.of())

    def _close(self, reminder_id: str, state: ReminderState, reason: str) -> Saved[Reminder]:
        now = self._clock()
        every = self._rhythm_of(storage.reminder(self._db, reminder_id).kind)
        subjects = {Subject.REMINDERS}
        with self._db.transaction() as session:
            record = storage.open_record(session, reminder_id)
            storage.close(session, record, state, reason, now)
            if record.referral_id is not None:
                loop = referrals.record_of(session, record.referral_id)
                if supervision.raise_after_decline(session, loop, now):
                    subjects.add(Subject.SUPERVISION)
            if every is not None:
                storage.keep_rhythm(session, ReminderKind(record.kind), now + every)
        return self._saved(reminder_id, *subjects)

    def _rhythm_of(self, kind: ReminderKind) -> timedelta | None:
        """After which time a reminder of this kind comes back by itself."""
        if kind is ReminderKind.CONTACTS:
            return CONTACTS_EVERY
        days = practice.practitioner(self._db).supervision_rhythm_days
        return timedelta(days=days) if kind is ReminderKind.SUPERVISION and days > 0 else None

    def _saved(self, reminder_id: str, *subjects: Subject) -> Saved[Reminder]:
        change = Change.of(*(subjects or (Subject.REMINDERS,)))
        return Saved(storage.reminder(self._db, reminder_id), change)


def _aware(instant: datetime) -> datetime:
    if instant.tzinfo is None:
        raise InvalidValue("date_without_zone", value=instant.isoformat())
    return to_milliseconds_precision(instant)
