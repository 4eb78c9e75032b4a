"""The follow-ups of a referral loop, inside the caller's transaction."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from journal_app.domain.referral import FollowUp, PlannedFollowUp
from journal_app.domain.reminder import ReminderKind, ReminderState
from journal_app.storage.ids import new_id
from journal_app.storage.instants import from_ms, to_ms

if TYPE_CHECKING:
    from sqlmodel import Session

    from journal_app.storage.records import ReferralRecord, ReminderRecord


def waiting(session: Session, referral_id: str) -> Sequence[ReminderRecord]:
    """The open follow-ups of a loop, by date."""
    from sqlmodel import col, select

    from journal_app.storage.records import ReminderRecord

    return session.exec(
        select(ReminderRecord)
        .where(
            ReminderRecord.referral_id == referral_id,
            ReminderRecord.kind == ReminderKind.FOLLOW_UP.value,
            ReminderRecord.state == ReminderState.OPEN.value,
        )
        .order_by(col(ReminderRecord.due_at), col(ReminderRecord.id))
    ).all()


def dates_waiting(session: Session, referral_id: str) -> dict[FollowUp, datetime]:
    """When each open follow-up of a loop is due, the soonest where there are several of a kind."""
    dates: dict[FollowUp, datetime] = {}
    for record in waiting(session, referral_id):
        if record.code in set(FollowUp):
            dates.setdefault(FollowUp(record.code), from_ms(record.due_at))
    return dates


def plan(session: Session, loop: ReferralRecord, planned: Iterable[PlannedFollowUp]) -> bool:
    """Adds follow-ups to a loop; one of a kind that waits already is moved to the new date.

    A move starts it afresh: an earlier snooze and its reason no longer hold. Tells whether
    anything was planned.
    """
    from journal_app.storage.records import ReminderRecord

    open_ones = {record.code: record for record in reversed(waiting(session, loop.id))}
    changed = False
    for follow_up in planned:
        due_at = to_ms(follow_up.due_at)
        record = open_ones.get(follow_up.kind.value)
        if record is None:
            record = ReminderRecord(
                id=new_id(),
                kind=ReminderKind.FOLLOW_UP.value,
                code=follow_up.kind.value,
                client_id=loop.client_id,
                referral_id=loop.id,
                due_at=due_at,
                first_due_at=due_at,
            )
        else:
            record.due_at, record.first_due_at, record.reason = due_at, due_at, ""
            record.notified_at = None
        session.add(record)
        changed = True
    return changed


def settle(session: Session, referral_id: str, kinds: Collection[FollowUp], at: datetime) -> int:
    """Marks the open follow-ups of these kinds done; tells how many."""
    codes = {kind.value for kind in kinds}
    answered = [record for record in waiting(session, referral_id) if record.code in codes]
    for record in answered:
        record.state = ReminderState.DONE.value
        record.closed_at = to_ms(at)
        session.add(record)
    return len(answered)


def add_own(session: Session, loop: ReferralRecord, text: str, due_at: datetime) -> str:
    """Adds a follow-up in own words to a loop; its id."""
    from journal_app.storage.records import ReminderRecord

    due = to_ms(due_at)
    record = ReminderRecord(
        id=new_id(),
        kind=ReminderKind.FOLLOW_UP.value,
        text=text,
        client_id=loop.client_id,
        referral_id=loop.id,
        due_at=due,
        first_due_at=due,
    )
    session.add(record)
    session.flush()
    return record.id


def move(session: Session, record: ReminderRecord, due_at: datetime, reason: str) -> None:
    """Puts a follow-up on another date, for good: an earlier snooze no longer holds."""
    record.due_at = record.first_due_at = to_ms(due_at)
    record.reason = reason
    record.notified_at = None
    session.add(record)


def wait_again(session: Session, referral_id: str, reason: str, closed_at: int) -> int:
    """Lets those wait again that were waived for this reason at that instant; tells how many."""
    from sqlmodel import select

    from journal_app.storage.records import ReminderRecord

    waived = session.exec(
        select(ReminderRecord).where(
            ReminderRecord.referral_id == referral_id,
            ReminderRecord.state == ReminderState.NOT_NEEDED.value,
            ReminderRecord.closed_at == closed_at,
            ReminderRecord.reason == reason,
        )
    ).all()
    for record in waived:
        record.state, record.reason, record.closed_at = ReminderState.OPEN.value, "", None
        session.add(record)
    return len(waived)


def waive(
    session: Session,
    referral_id: str,
    reason: str,
    at: datetime,
    keep: Collection[FollowUp] = (),
) -> int:
    """Marks the open follow-ups of a loop as not needed, for this reason; tells how many.

    Those of the kinds to ``keep`` go on waiting.
    """
    kept = {kind.value for kind in keep}
    left = [record for record in waiting(session, referral_id) if record.code not in kept]
    for record in left:
        record.state = ReminderState.NOT_NEEDED.value
        record.reason = reason
        record.closed_at = to_ms(at)
        session.add(record)
    return len(left)
