"""Supervision meetings: reads by plain SQL, writes inside the caller's transaction."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING

from journal_app.domain.dataclass import dataclass
from journal_app.domain.errors import NotFound
from journal_app.domain.meeting import AgreedAction, Meeting, MeetingDraft, MeetingKind
from journal_app.domain.reminder import ReminderState
from journal_app.storage import supervision
from journal_app.storage.instants import from_ms, to_ms

if TYPE_CHECKING:
    from sqlmodel import Session

    from journal_app.storage.database import Database
    from journal_app.storage.records import MeetingActionRecord, MeetingRecord, ReminderRecord

_MEETINGS = "SELECT id, met_on, kind, minutes, supervisor, role_id, words, method FROM meeting"
_ACTIONS = """
SELECT a.meeting_id, a.id, a.text, m.due_at, m.state
FROM meeting_action a LEFT JOIN reminder m ON m.id = a.reminder_id
"""


@dataclass(frozen=True, slots=True)
class Removed:
    """A meeting that was deleted, as rows, so that it can be put back as it was."""

    meeting: MeetingRecord
    actions: tuple[MeetingActionRecord, ...]
    reminders: tuple[ReminderRecord, ...]
    spoken: tuple[str, ...]


def all_meetings(db: Database) -> tuple[Meeting, ...]:
    """All meetings, the newest first."""
    return _read(db, "", ())


def meeting(db: Database, meeting_id: str) -> Meeting:
    """One meeting.

    Raises:
        NotFound: ``not_found_meeting``.
    """
    found = _read(db, meeting_id, (meeting_id,))
    if not found:
        raise NotFound("not_found_meeting", id=meeting_id)
    return found[0]


def days(db: Database, role_id: str | None = None) -> tuple[date, ...]:
    """The days of the meetings for a role, or all, in order; those for no role belong to each."""
    rows = db.read(
        "SELECT DISTINCT met_on FROM meeting WHERE ?1 IS NULL OR role_id IS NULL OR role_id = ?1 "
        "ORDER BY met_on",
        (role_id,),
    )
    return tuple(date.fromisoformat(day) for (day,) in rows)


def last_day(db: Database) -> date | None:
    """The day of the last meeting, or None."""
    found = days(db)
    return found[-1] if found else None


def write(session: Session, meeting_id: str, draft: MeetingDraft) -> None:
    """Adds a meeting, or changes the one of this id; its actions and items are written apart."""
    from journal_app.storage.records import MeetingRecord

    record = session.get(MeetingRecord, meeting_id) or MeetingRecord(
        id=meeting_id, met_on="", kind=""
    )
    record.met_on = draft.met_on.isoformat()
    record.kind = draft.kind.value
    record.minutes = draft.minutes
    record.supervisor = draft.supervisor
    record.role_id = draft.role_id
    record.words = draft.words
    record.method = draft.method
    session.add(record)
    session.flush()


def write_actions(
    session: Session, meeting_id: str, actions: Sequence[tuple[AgreedAction, datetime | None]]
) -> bool:
    """Writes what was agreed, each with the instant at which to remind of it, or None.

    A reminder that waits follows its action: another text, another date, or none any more. One
    that is settled stays as it is. Tells whether reminders changed.
    """
    from journal_app.storage.records import MeetingActionRecord

    before = {record.id: record for record in _actions_of(session, meeting_id)}
    changed = False
    for ordinal, (action, due_at) in enumerate(actions):
        record = before.pop(action.id, None) or MeetingActionRecord(
            meeting_id=meeting_id, ordinal=ordinal, text=""
        )
        record.ordinal, record.text = ordinal, action.text
        session.add(record)
        session.flush()
        changed |= _remind(session, record, due_at)
    for record in before.values():
        changed |= _remind(session, record, None)
        session.delete(record)
    session.flush()
    return changed


def link(session: Session, item_id: str, meeting_id: str | None) -> None:
    """Says in which meeting an item was spoken of."""
    from journal_app.storage.records import SupervisionItemRecord

    record = session.get(SupervisionItemRecord, item_id)
    if record is not None:
        record.meeting_id = meeting_id
        session.add(record)


def spoken_ids(session: Session, meeting_id: str) -> tuple[str, ...]:
    """The items that were spoken of in a meeting."""
    from sqlmodel import select

    from journal_app.storage.records import SupervisionItemRecord

    found = select(SupervisionItemRecord.id).where(SupervisionItemRecord.meeting_id == meeting_id)
    return tuple(session.exec(found).all())


def remove(session: Session, meeting_id: str) -> Removed:
    """Deletes a meeting with what was agreed in it and the reminders of that.

    Raises:
        NotFound: ``not_found_meeting``.
    """
    from journal_app.storage.records import MeetingRecord, ReminderRecord

    record = session.get(MeetingRecord, meeting_id)
    if record is None:
        raise NotFound("not_found_meeting", id=meeting_id)
    actions = _actions_of(session, meeting_id)
    found = [session.get(ReminderRecord, one.reminder_id) for one in actions if one.reminder_id]
    reminders = tuple(one for one in found if one is not None)
    removed = Removed(
        MeetingRecord(**record.model_dump()),
        tuple(type(one)(**one.model_dump()) for one in actions),
        tuple(ReminderRecord(**one.model_dump()) for one in reminders),
        spoken_ids(session, meeting_id),
    )
    for item_id in removed.spoken:
        link(session, item_id, None)
    session.flush()
    for rows in (actions, reminders, (record,)):
        for row in rows:
            session.delete(row)
        session.flush()
    return removed


def put_back(session: Session, removed: Removed) -> None:
    """Puts a deleted meeting back as it was; what was spoken of is linked by the caller."""
    for rows in ((removed.meeting,), removed.reminders, removed.actions):
        for row in rows:
            session.add(type(row)(**row.model_dump()))
        session.flush()


def _remind(session: Session, action: MeetingActionRecord, due_at: datetime | None) -> bool:
    """Makes, moves, rewords or removes the reminder of an action; tells whether it did."""
    from journal_app.domain.reminder import ReminderKind
    from journal_app.storage import reminders
    from journal_app.storage.records import ReminderRecord

    known = session.get(ReminderRecord, action.reminder_id) if action.reminder_id else None
    if known is None:
        if due_at is None:
            return False
        action.reminder_id = reminders.add(session, ReminderKind.OWN, due_at, text=action.text)
        session.flush()
        session.add(action)
        return True
    if known.state != ReminderState.OPEN.value:
        return False
    if due_at is None:
        action.reminder_id = None
        session.add(action)
        session.flush()
        session.delete(known)
        return True
    if from_ms(known.due_at).astimezone().date() == due_at.astimezone().date():
        changed = known.text != action.text
        known.text = action.text
        session.add(known)
        return changed
    known.text, known.reason = action.text, ""
    known.due_at = known.first_due_at = to_ms(due_at)
    known.notified_at = None
    known.notified_at = None
    session.add(known)
    return True


def _actions_of(session: Session, meeting_id: str) -> tuple[MeetingActionRecord, ...]:
    from sqlmodel import col, select

    from journal_app.storage.records import MeetingActionRecord

    found = select(MeetingActionRecord).where(MeetingActionRecord.meeting_id == meeting_id)
    return tuple(session.exec(found.order_by(col(MeetingActionRecord.ordinal))).all())


def _read(db: Database, meeting_id: str, values: tuple[str, ...]) -> tuple[Meeting, ...]:
    where = " WHERE {0} = ?" if meeting_id else ""
    rows = db.read(f"{_MEETINGS}{where.format('id')} ORDER BY met_on DESC, id DESC", values)
    actions: dict[str, list[AgreedAction]] = {}
    order = " ORDER BY a.meeting_id, a.ordinal"
    for of, id_, text, due_at, state in db.read(
        _ACTIONS + where.format("a.meeting_id") + order, values
    ):
        due = None if due_at is None else from_ms(due_at).astimezone().date()
        known = ReminderState(state) if state else None
        actions.setdefault(of, []).append(AgreedAction(text, due, id_, known))
    spoken = supervision.spoken(db, meeting_id)
    return tuple(
        Meeting(
            id_,
            date.fromisoformat(met_on),
            MeetingKind(kind),
            minutes,
            supervisor,
            role_id,
            words,
            tuple(actions.get(id_, ())),
            spoken.get(id_, ()),
            method,
        )
        for id_, met_on, kind, minutes, supervisor, role_id, words, method in rows
    )
