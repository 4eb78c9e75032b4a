"""Supervision meetings: written down, changed, deleted, with what follows from each."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

from journal_app.domain.clock import Clock
from journal_app.domain.meeting import (
    AgreedAction,
    Meeting,
    MeetingDraft,
    MeetingKind,
    MonthOfMeetings,
    by_month,
    checked,
)
from journal_app.domain.reminder import ReminderKind
from journal_app.services.changes import Change, Saved, Subject
from journal_app.storage import meetings as storage
from journal_app.storage import practice, reminders, supervision
from journal_app.storage.database import Database
from journal_app.storage.ids import new_id
from journal_app.storage.meetings import Removed
from journal_app.storage.taken_up import Taken, take_up, wait_again
from journal_app.storage.text import storable

__all__ = ["AgreedAction", "Meeting", "MeetingDraft", "MeetingKind", "Meetings", "Removed"]

MORNING, NOON = time(9), time(12)
"""Local times: a reminder falls due in the morning; a step is dated to the middle of its day."""


class Meetings:
    """The use cases around supervision that took place. Minutes are added up, never judged."""

    def __init__(self, db: Database, clock: Clock) -> None:
        self._db = db
        self._clock = clock

    def all(self) -> tuple[Meeting, ...]:
        """All meetings, the newest first."""
        return storage.all_meetings(self._db)

    def meeting(self, meeting_id: str) -> Meeting:
        """One meeting.

        Raises:
            NotFound: ``not_found_meeting``.
        """
        return storage.meeting(self._db, meeting_id)

    def by_month(self, year: int) -> tuple[MonthOfMeetings, ...]:
        """The meetings of a year by month, the newest month first, each with its minutes."""
        return by_month(one for one in self.all() if one.met_on.year == year)

    def days(self, role_id: str | None = None) -> tuple[date, ...]:
        """The days of the meetings for a role, in order; those for no role belong to each."""
        return storage.days(self._db, role_id)

    def new_draft(self) -> MeetingDraft:
        """A meeting of today, otherwise as the last one was."""
        today = self._today()
        last = next(iter(self.all()), None)
        if last is None:
            return MeetingDraft(today)
        return MeetingDraft(
            today, last.kind, last.minutes, last.supervisor, last.role_id, method=last.method
        )

    def save(self, draft: MeetingDraft, meeting_id: str = "") -> Saved[Meeting]:
        """Keeps a meeting, or changes the one of this id.

        What was spoken of waits no longer; what is left out again waits anew, but for referrals:
        there the step stands in the record. A dated action becomes a reminder. The question for
        the last supervision comes its rhythm after the newest meeting.

        Raises:
            InvalidValue: ``meeting_ahead``, ``minutes_out_of_range``.
            NotFound: ``not_found_meeting``.
        """
        draft = _clean(checked(draft, self._today()))
        if meeting_id:
            self.meeting(meeting_id)
        kept = meeting_id or new_id()
        before = storage.last_day(self._db)
        waiting = {item.id: item for item in supervision.waiting(self._db)}
        dated = [(action, self._due(action)) for action in draft.actions]
        with self._db.transaction() as session:
            storage.write(session, kept, draft)
            reminded = storage.write_actions(session, kept, dated)
            left_out = set(storage.spoken_ids(session, kept)) - set(draft.spoken)
            entry_ids = wait_again(session, left_out)
            step_at = min(self._local(draft.met_on, NOON), self._clock())
            taken = [
                take_up(
                    session,
                    waiting[item_id],
                    self._clock(),
                    taken_at=step_at,
                    consulted=draft.supervisor,
                    meeting_id=kept,
                )
                for item_id in draft.spoken
                if item_id in waiting
            ]
        reminded |= self._keep_rhythm(before)
        return Saved(self.meeting(kept), _change(reminded, entry_ids, taken))

    def delete(self, meeting_id: str) -> Saved[Removed]:
        """Deletes a meeting with its actions and their reminders; ``put_back`` takes that back.

        What was spoken of in it waits again, but for referrals.

        Raises:
            NotFound: ``not_found_meeting``.
        """
        before = storage.last_day(self._db)
        with self._db.transaction() as session:
            removed = storage.remove(session, meeting_id)
            entry_ids = wait_again(session, removed.spoken)
        reminded = self._keep_rhythm(before) or bool(removed.reminders)
        return Saved(removed, _change(reminded, entry_ids))

    def put_back(self, removed: Removed) -> Saved[Meeting]:
        """Takes the deletion of a meeting back; what was spoken of in it waits no longer."""
        before = storage.last_day(self._db)
        waiting = {item.id: item for item in supervision.waiting(self._db)}
        meeting_id = removed.meeting.id
        with self._db.transaction() as session:
            storage.put_back(session, removed)
            for item_id in removed.spoken:
                storage.link(session, item_id, meeting_id)
            taken = [
                take_up(session, waiting[item_id], self._clock(), meeting_id=meeting_id)
                for item_id in removed.spoken
                if item_id in waiting
            ]
        reminded = self._keep_rhythm(before) or bool(removed.reminders)
        return Saved(self.meeting(meeting_id), _change(reminded, (), taken))

    def _keep_rhythm(self, before: date | None) -> bool:
        """Ask for the next supervision a rhythm after the newest meeting, where that is another."""
        every = practice.practitioner(self._db).supervision_rhythm_days
        last = storage.last_day(self._db)
        if every <= 0 or last == before:
            return False
        due = self._local((last or self._today()) + timedelta(days=every), MORNING)
        with self._db.transaction() as session:
            return reminders.keep_rhythm(session, ReminderKind.SUPERVISION, due)

    def _due(self, action: AgreedAction) -> datetime | None:
        return None if action.due_on is None else self._local(action.due_on, MORNING)

    def _today(self) -> date:
        return self._clock().astimezone().date()

    @staticmethod
    def _local(day: date, at: time) -> datetime:
        return datetime.combine(day, at).astimezone(UTC)


def _clean(draft: MeetingDraft) -> MeetingDraft:
    actions = tuple(replace(one, text=storable(one.text)) for one in draft.actions)
    return replace(
        draft,
        supervisor=storable(draft.supervisor),
        words=storable(draft.words),
        method=storable(draft.method),
        actions=actions,
    )


def _change(reminded: bool, entry_ids: Iterable[str], taken: Iterable[Taken] = ()) -> Change:
    taken = tuple(taken)
    ids = (*entry_ids, *(one.entry_id for one in taken if one.entry_id))
    named = (
        (reminded or any(one.reminders for one in taken), Subject.REMINDERS),
        (any(one.referral for one in taken), Subject.REFERRALS),
        (bool(ids), Subject.ENTRIES),
    )
    subjects = {Subject.SUPERVISION, *(subject for changed, subject in named if changed)}
    return Change.of(*subjects, entry_ids=ids)
