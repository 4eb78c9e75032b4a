"""Reminders: what is due, what comes, and what becomes of each."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from journal_app.domain.clock import Clock, to_milliseconds_precision
from journal_app.domain.errors import InvalidValue
from journal_app.domain.reminder import Reminder, ReminderKind, ReminderState, in_order
from journal_app.services.changes import Change, Saved, Subject
from journal_app.services.exchange.calendar_dates import calendar_of
from journal_app.services.local_zone import local_zone
from journal_app.services.standing import Standing
from journal_app.storage import loop_steps, referrals, supervision
from journal_app.storage import reminders as storage
from journal_app.storage.database import Database
from journal_app.storage.files import write_whole
from journal_app.storage.reminders import Deleted
from journal_app.storage.text import storable

UPKEEP = (ReminderKind.CONTACTS, ReminderKind.BACKUP)
"""Kinds that look after the journal itself."""
CLOSED_SHOWN = 200
"""So many of the closed ones are read at most."""

__all__ = ["Deleted", "Reminders"]


class Reminders:
    """The use cases around reminders.

    Dates are instants: they mean the same whatever the zone, and what is due is asked of the clock
    anew each time. A clock that was wrong changes what is shown, never what was asked for.

    Whoever reads finds the standing ones up to date: they are made and moved before.
    """

    def __init__(self, db: Database, clock: Clock, zone: Callable[[], str] = local_zone) -> None:
        self._db = db
        self._clock = clock
        self._standing = Standing(db, clock, zone)

    def due(self, now: datetime | None = None) -> tuple[Reminder, ...]:
        """What waits and whose date has come: tier A follow-ups first, then the longest overdue."""
        at = now or self._clock()
        return in_order(item for item in self._open() if item.is_due(at))

    def upcoming(
        self, now: datetime | None = None, *, with_upkeep: bool = False
    ) -> tuple[Reminder, ...]:
        """What waits and whose date is ahead: tier A follow-ups first, then the soonest.

        The questions about contacts and backups, which always wait somewhere ahead, are among them
        only ``with_upkeep``.
        """
        at = now or self._clock()
        return in_order(
            item
            for item in self._open()
            if not item.is_due(at) and (with_upkeep or item.kind not in UPKEEP)
        )

    def count_due(self, now: datetime | None = None) -> int:
        """How many are due; cheap, for a badge."""
        self._standing.keep_if_possible()
        return storage.count_due(self._db, now or self._clock())

    def closed(self) -> tuple[Reminder, ...]:
        """What is done or was not needed, the newest first, and not without end."""
        return storage.closed_reminders(self._db, CLOSED_SHOWN)

    def unannounced(self) -> tuple[datetime, ...]:
        """The instants at which something falls due that was not told of yet; nothing else.

        All that may be kept in memory while the journal is locked.
        """
        self._standing.keep_if_possible()
        return storage.unannounced(self._db)

    def announced(self, until: datetime) -> Saved[None]:
        """Notes that all that was due by an instant has been told of; each is told of once."""
        storage.mark_announced(self._db, until, self._clock())
        return Saved(None, Change.of())

    def reminder(self, reminder_id: str) -> Reminder:
        """One reminder.

        Raises:
            NotFound: ``not_found_reminder``.
        """
        return storage.reminder(self._db, reminder_id)

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
            made = storage.add(session, ReminderKind.OWN, due, text=storable(text).strip())
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

    def wait_again(self, before: Reminder) -> Saved[Reminder]:
        """Takes an answer or a snooze back: it waits as it did, given as it was before.

        Raises:
            InvalidValue: ``referral_closed``: what belongs to a closed referral waits no more.
            NotFound: ``not_found_reminder``.
        """
        now = storage.reminder(self._db, before.id)
        subjects = {Subject.REMINDERS}
        with self._db.transaction() as session:
            if before.referral_id:
                loop_steps.open_record(session, before.referral_id)
            storage.wait_again(session, before)
            if before.referral_id and now.closed_at is not None:
                lowered = supervision.lower_after_decline(
                    session, before.referral_id, now.closed_at
                )
                subjects |= {Subject.SUPERVISION} if lowered else set()
        self._standing.keep_if_possible()  # of a rhythm, the next one was made already
        return self._saved(before.id, *subjects)

    def change(
        self, reminder_id: str, *, text: str | None = None, due_at: datetime | None = None
    ) -> Saved[Reminder]:
        """Another date for what is not due yet; for one's own also other words, at any time.

        What is due already is put off with a reason instead, by ``snooze``.

        Raises:
            InvalidValue: ``text_missing``, ``reminder_not_own``, ``reminder_due``,
                ``reminder_closed``, ``date_without_zone``.
            NotFound: ``not_found_reminder``.
        """
        known = storage.reminder(self._db, reminder_id)
        own = known.kind is ReminderKind.OWN
        if text is not None and not own:
            raise InvalidValue("reminder_not_own")
        if text is not None and not text.strip():
            raise InvalidValue("text_missing")
        if due_at is not None and not own and known.is_due(self._clock()):
            raise InvalidValue("reminder_due")
        due = None if due_at is None else _aware(due_at)
        with self._db.transaction() as session:
            record = storage.open_record(session, reminder_id)
            storage.change(session, record, None if text is None else storable(text).strip(), due)
        return self._saved(reminder_id)

    def delete(self, reminder_id: str) -> Saved[Deleted]:
        """Takes one of one's own out; ``put_back`` takes what this returns.

        Raises:
            InvalidValue: ``reminder_not_own``: others are closed with a reason.
            NotFound: ``not_found_reminder``.
        """
        known = storage.reminder(self._db, reminder_id)
        if known.kind is not ReminderKind.OWN:
            raise InvalidValue("reminder_not_own")
        deleted = storage.delete(self._db, reminder_id)
        return Saved(deleted, _with_meeting(deleted))

    def put_back(self, deleted: Deleted) -> Saved[Reminder]:
        """Puts one of one's own back as it was; what was agreed in a meeting has it again."""
        storage.put_back(self._db, deleted)
        return Saved(storage.reminder(self._db, deleted.record.id), _with_meeting(deleted))

    def save_calendar(
        self, path: Path, sentence: str, *, overwrite: bool = False
    ) -> tuple[Path, int]:
        """Writes the dates of all that waits for a calendar; the file, and how many there are.

        ``sentence`` is all that stands there for each.

        Raises:
            JournalFileError: ``file_exists`` unless ``overwrite``; ``disk_full``, ``read_only``,
                ``folder_missing``, ``cannot_write``.
        """
        waiting = sorted(self._open(), key=lambda item: (item.due_at, item.id))
        content = calendar_of(waiting, sentence, self._clock())
        return write_whole(path, content, overwrite=overwrite), len(waiting)

    def rhythm_days(self, kind: ReminderKind) -> int:
        """After how many days supervision, contacts or backups are asked about; 0 for never."""
        return self._standing.days(kind)

    def set_rhythm_days(self, kind: ReminderKind, days: int) -> Saved[None]:
        """Another rhythm for contacts or backups; supervision has it with the practitioner."""
        reminded = self._standing.set_days(kind, days)
        subjects = (Subject.PRACTICE, *((Subject.REMINDERS,) if reminded else ()))
        return Saved(None, Change.of(*subjects))

    def _close(self, reminder_id: str, state: ReminderState, reason: str) -> Saved[Reminder]:
        now = self._clock()
        subjects = {Subject.REMINDERS}
        with self._db.transaction() as session:
            record = storage.open_record(session, reminder_id)
            storage.close(session, record, state, reason, now)
            if record.referral_id is not None:
                loop = referrals.record_of(session, record.referral_id)
                if supervision.raise_after_decline(session, loop, now):
                    subjects.add(Subject.SUPERVISION)
        self._standing.keep_if_possible()
        return self._saved(reminder_id, *subjects)

    def _open(self) -> tuple[Reminder, ...]:
        self._standing.keep_if_possible()
        return storage.open_reminders(self._db)

    def _saved(self, reminder_id: str, *subjects: Subject) -> Saved[Reminder]:
        change = Change.of(*(subjects or (Subject.REMINDERS,)))
        return Saved(storage.reminder(self._db, reminder_id), change)


def _with_meeting(deleted: Deleted) -> Change:
    subjects = (Subject.SUPERVISION,) if deleted.actions else ()
    return Change.of(Subject.REMINDERS, *subjects)


def _aware(instant: datetime) -> datetime:
    if instant.tzinfo is None:
        raise InvalidValue("date_without_zone", value=instant.isoformat())
    return to_milliseconds_precision(instant)
