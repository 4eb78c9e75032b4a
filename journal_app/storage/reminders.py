"""Reminders: dates a practitioner asked for."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from journal_app.domain.dataclass import dataclass
from journal_app.domain.errors import InvalidValue, NotFound
from journal_app.domain.referral import Tier, tier_of
from journal_app.domain.reminder import Reminder, ReminderKind, ReminderState
from journal_app.storage.ids import new_id
from journal_app.storage.instants import from_ms, from_ms_or_none, to_ms
from journal_app.storage.own_signals import own_tiers

if TYPE_CHECKING:
    from sqlmodel import Session

    from journal_app.storage.database import Database
    from journal_app.storage.records import ReminderRecord

_REMINDERS = """
SELECT m.id, m.kind, m.due_at, m.first_due_at, m.state, m.code, m.text, coalesce(c.code, ''),
       coalesce(m.referral_id, ''), coalesce(m.entry_id, ''), m.reason, m.closed_at
FROM reminder m LEFT JOIN client c ON c.id = m.client_id
"""


def open_reminders(db: Database) -> tuple[Reminder, ...]:
    """All that wait, due or not, by date."""
    return _read(db, "WHERE m.state = 'open' ORDER BY m.due_at, m.id")


def closed_reminders(db: Database, most: int) -> tuple[Reminder, ...]:
    """Those done or not needed, the one closed last first."""
    where = "WHERE m.closed_at IS NOT NULL ORDER BY m.closed_at DESC, m.id DESC LIMIT ?"
    return _read(db, where, most)


def of_loop(db: Database, referral_id: str) -> tuple[Reminder, ...]:
    """All reminders of one referral loop, settled ones as well, by date."""
    return _read(db, "WHERE m.referral_id = ? ORDER BY m.due_at, m.id", referral_id)


def reminder(db: Database, reminder_id: str) -> Reminder:
    """One reminder.

    Raises:
        NotFound: ``not_found_reminder``.
    """
    found = _read(db, "WHERE m.id = ?", reminder_id)
    if not found:
        raise NotFound("not_found_reminder", id=reminder_id)
    return found[0]


def count_due(db: Database, now: datetime) -> int:
    """How many wait whose date has come."""
    rows = db.read(
        "SELECT count(*) FROM reminder WHERE state = 'open' AND due_at <= ?", (to_ms(now),)
    )
    return int(rows[0][0])


def unannounced(db: Database) -> tuple[datetime, ...]:
    """When what waits and was not told of yet falls due, in order."""
    rows = db.read(
        "SELECT DISTINCT due_at FROM reminder WHERE state = 'open' AND notified_at IS NULL"
        " ORDER BY due_at"
    )
    return tuple(from_ms(row[0]) for row in rows)


def mark_announced(db: Database, until: datetime, now: datetime) -> None:
    """Notes that what waits and was due by then has been told of."""
    with db.raw_transaction() as connection:
        connection.execute(
            "UPDATE reminder SET notified_at = ?"
            " WHERE state = 'open' AND notified_at IS NULL AND due_at <= ?",
            (to_ms(now), to_ms(until)),
        )


def add(
    session: Session,
    kind: ReminderKind,
    due_at: datetime,
    *,
    text: str = "",
    client_id: str | None = None,
    entry_id: str | None = None,
) -> str:
    """Adds a reminder; its id."""
    from journal_app.storage.records import ReminderRecord

    due = to_ms(due_at)
    record = ReminderRecord(
        id=new_id(),
        kind=kind.value,
        text=text,
        client_id=client_id,
        entry_id=entry_id,
        due_at=due,
        first_due_at=due,
    )
    session.add(record)
    return record.id


def open_record(session: Session, reminder_id: str) -> ReminderRecord:
    """The record of a reminder that still waits.

    Raises:
        NotFound: ``not_found_reminder``.
        InvalidValue: ``reminder_closed`` when it is done or was not needed.
    """
    from journal_app.storage.records import ReminderRecord

    record = session.get(ReminderRecord, reminder_id)
    if record is None:
        raise NotFound("not_found_reminder", id=reminder_id)
    if record.state != ReminderState.OPEN.value:
        raise InvalidValue("reminder_closed", id=reminder_id)
    return record


def close(
    session: Session, record: ReminderRecord, state: ReminderState, reason: str, at: datetime
) -> None:
    """Marks a waiting reminder done or not needed. Without a reason the one of a snooze stays."""
    record.state = state.value
    record.reason = reason or record.reason
    record.closed_at = to_ms(at)
    session.add(record)
    session.flush()


def snooze(session: Session, record: ReminderRecord, until: datetime, reason: str) -> None:
    """Puts a waiting reminder off; the date it had first is kept."""
    record.due_at = to_ms(until)
    record.reason = reason
    record.notified_at = None
    session.add(record)


def wait_again(session: Session, before: Reminder) -> ReminderRecord:
    """Lets a reminder wait as it did before; its record.

    Raises:
        NotFound: ``not_found_reminder``.
    """
    from journal_app.storage.records import ReminderRecord

    record = session.get(ReminderRecord, before.id)
    if record is None:
        raise NotFound("not_found_reminder", id=before.id)
    record.state, record.closed_at = ReminderState.OPEN.value, None
    record.due_at, record.reason = to_ms(before.due_at), before.reason
    session.add(record)
    session.flush()
    return record


def change(
    session: Session, record: ReminderRecord, text: str | None, due_at: datetime | None
) -> None:
    """Gives a waiting reminder other words or another date; None leaves each as it is."""
    if text is not None:
        record.text = text
    if due_at is not None:
        record.due_at = to_ms(due_at)
        record.notified_at = None
    session.add(record)


@dataclass(frozen=True, slots=True)
class Deleted:
    """A reminder that was taken out: its row, and the agreed actions it was the reminder of."""

    record: ReminderRecord
    actions: tuple[str, ...]


def delete(db: Database, reminder_id: str) -> Deleted:
    """Takes a reminder out.

    Raises:
        NotFound: ``not_found_reminder``.
    """
    from sqlmodel import select

    from journal_app.storage.records import MeetingActionRecord, ReminderRecord

    with db.transaction() as session:
        record = session.get(ReminderRecord, reminder_id)
        if record is None:
            raise NotFound("not_found_reminder", id=reminder_id)
        agreed = select(MeetingActionRecord.id).where(
            MeetingActionRecord.reminder_id == reminder_id
        )
        deleted = Deleted(ReminderRecord(**record.model_dump()), tuple(session.exec(agreed).all()))
        session.delete(record)
    return deleted


def put_back(db: Database, deleted: Deleted) -> None:
    """Puts a reminder back as it was, also where it came from a meeting."""
    from journal_app.storage.records import MeetingActionRecord, ReminderRecord

    with db.transaction() as session:
        session.add(ReminderRecord(**deleted.record.model_dump()))
        session.flush()
        for action_id in deleted.actions:
            action = session.get(MeetingActionRecord, action_id)
            if action is not None and action.reminder_id is None:
                action.reminder_id = deleted.record.id
                session.add(action)


def keep_rhythm(session: Session, kind: ReminderKind, due_at: datetime | None) -> bool:
    """Makes, moves or, without a date, ends the one waiting reminder that comes back by itself.

    For ``SUPERVISION``, when its rhythm or a meeting sets it. Tells whether anything changed.
    """
    from sqlmodel import select

    from journal_app.storage.records import ReminderRecord

    waiting = session.exec(
        select(ReminderRecord).where(
            ReminderRecord.kind == kind.value, ReminderRecord.state == ReminderState.OPEN.value
        )
    ).all()
    if due_at is None:
        for record in waiting:
            session.delete(record)
        return bool(waiting)
    if not waiting:
        add(session, kind, due_at)
        return True
    due = to_ms(due_at)
    changed = any(record.due_at != due for record in waiting)
    for record in waiting:
        record.due_at, record.first_due_at, record.reason = due, due, ""
        record.notified_at = None if changed else record.notified_at
        session.add(record)
    return changed


def _read(db: Database, where: str, *values: str | int) -> tuple[Reminder, ...]:
    rows = db.read(_REMINDERS + where, values)
    tiers = _tiers(db) if any(row[8] for row in rows) else {}
    return tuple(
        Reminder(
            id=id_,
            kind=ReminderKind(kind),
            due_at=from_ms(due_at),
            first_due_at=from_ms(first_due_at),
            state=ReminderState(state),
            code=code,
            text=text,
            client=client,
            referral_id=referral_id,
            entry_id=entry_id,
            tier=tiers.get(referral_id),
            reason=reason,
            closed_at=from_ms_or_none(closed_at),
        )
        for (
            id_, kind, due_at, first_due_at, state, code, text, client,
            referral_id, entry_id, reason, closed_at,
        ) in rows
    )  # fmt: skip


def _tiers(db: Database) -> dict[str, Tier]:
    """The tier of every loop: the soonest among its observations."""
    own = own_tiers(db)
    tiers: dict[str, Tier] = {}
    for referral_id, signal in db.read("SELECT referral_id, signal FROM referral_signal"):
        tier = tier_of(signal, own)
        tiers[referral_id] = min(tiers.get(referral_id, tier), tier)
    return tiers
