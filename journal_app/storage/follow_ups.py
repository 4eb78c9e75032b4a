"""The follow-ups of a referral loop, inside the caller's transaction."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from datetime import datetime
from typing import TYPE_CHECKING, Any, NamedTuple

from journal_app.domain.referral import FollowUp, PlannedFollowUp
from journal_app.domain.reminder import ReminderKind, ReminderState
from journal_app.storage import record_rows
from journal_app.storage.ids import new_id
from journal_app.storage.instants import from_ms, to_ms

if TYPE_CHECKING:
    from sqlmodel import Session

    from journal_app.storage.driver import Connection
    from journal_app.storage.records import ReminderRecord


_WAITING = """
SELECT id, code, due_at FROM reminder WHERE referral_id = ? AND kind = ? AND state = ?
ORDER BY due_at, id
"""
_WAIVED = """
SELECT id FROM reminder WHERE referral_id = ? AND state = ? AND closed_at = ? AND reason = ?
"""


class Waiting(NamedTuple):
    """An open follow-up: its id, which one it is (empty in own words), when it is due."""

    id: str
    code: str
    due_at: int


def waiting(connection: Connection, referral_id: str) -> list[Waiting]:
    """The open follow-ups of a loop, by date."""
    values = (referral_id, ReminderKind.FOLLOW_UP.value, ReminderState.OPEN.value)
    return [Waiting(*row) for row in connection.execute(_WAITING, values).fetchall()]


def dates_waiting(connection: Connection, referral_id: str) -> dict[FollowUp, datetime]:
    """When each open follow-up of a loop is due, the soonest where there are several of a kind."""
    dates: dict[FollowUp, datetime] = {}
    for record in waiting(connection, referral_id):
        if record.code in set(FollowUp):
            dates.setdefault(FollowUp(record.code), from_ms(record.due_at))
    return dates


def plan(
    connection: Connection,
    referral_id: str,
    client_id: str | None,
    planned: Iterable[PlannedFollowUp],
) -> bool:
    """Adds follow-ups to a loop; one of a kind that waits already is moved to the new date.

    A move starts it afresh: an earlier snooze and its reason no longer hold. Tells whether
    anything was planned.
    """
    open_ones = {record.code: record for record in reversed(waiting(connection, referral_id))}
    changed = False
    for follow_up in planned:
        due_at = to_ms(follow_up.due_at)
        record = open_ones.get(follow_up.kind.value)
        if record is None:
            said = {"code": follow_up.kind.value, "client_id": client_id, "due_at": due_at}
            _add(connection, referral_id, said)
        else:
            moved = {"due_at": due_at, "first_due_at": due_at, "reason": "", "notified_at": None}
            record_rows.change(connection, "reminder", {"id": record.id}, moved)
        changed = True
    return changed


def settle(
    connection: Connection, referral_id: str, kinds: Collection[FollowUp], at: datetime
) -> int:
    """Marks the open follow-ups of these kinds done; tells how many."""
    codes = {kind.value for kind in kinds}
    answered = [record for record in waiting(connection, referral_id) if record.code in codes]
    done = {"state": ReminderState.DONE.value, "closed_at": to_ms(at)}
    for record in answered:
        record_rows.update(connection, "reminder", {"id": record.id}, done)
    return len(answered)


def add_own(
    connection: Connection, referral_id: str, client_id: str | None, text: str, due_at: datetime
) -> str:
    """Adds a follow-up in own words, which must be storable, to a loop; its id."""
    said = {"text": text, "client_id": client_id, "due_at": to_ms(due_at)}
    return _add(connection, referral_id, said)


def _add(connection: Connection, referral_id: str, said: dict[str, Any]) -> str:
    row = {
        "id": new_id(),
        "kind": ReminderKind.FOLLOW_UP.value,
        "referral_id": referral_id,
        "first_due_at": said["due_at"],
        **said,
    }
    record_rows.insert(connection, "reminder", row)
    return str(row["id"])


def move(session: Session, record: ReminderRecord, due_at: datetime, reason: str) -> None:
    """Puts a follow-up on another date, for good: an earlier snooze no longer holds."""
    record.due_at = record.first_due_at = to_ms(due_at)
    record.reason = reason
    record.notified_at = None
    session.add(record)


def wait_again(connection: Connection, referral_id: str, reason: str, closed_at: int) -> int:
    """Lets those wait again that were waived for this reason at that instant; tells how many."""
    values = (referral_id, ReminderState.NOT_NEEDED.value, closed_at, reason)
    waived = connection.execute(_WAIVED, values).fetchall()
    as_before = {"state": ReminderState.OPEN.value, "reason": "", "closed_at": None}
    for (id_,) in waived:
        record_rows.update(connection, "reminder", {"id": id_}, as_before)
    return len(waived)


def waive(
    connection: Connection,
    referral_id: str,
    reason: str,
    at: datetime,
    keep: Collection[FollowUp] = (),
) -> int:
    """Marks the open follow-ups of a loop as not needed, for this reason; tells how many.

    Those of the kinds to ``keep`` go on waiting.
    """
    kept = {kind.value for kind in keep}
    left = [record for record in waiting(connection, referral_id) if record.code not in kept]
    waived = {
        "state": ReminderState.NOT_NEEDED.value,
        "reason": reason,
        "closed_at": to_ms(at),
    }
    for record in left:
        record_rows.update(connection, "reminder", {"id": record.id}, waived)
    return len(left)
