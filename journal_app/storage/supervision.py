"""What waits to be taken to supervision: raised items, and loops whose next step it is."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any

from journal_app.domain.practice import Role, RoleKind
from journal_app.domain.referral import Outcome
from journal_app.domain.supervision import ItemKind, SupervisionItem
from journal_app.storage import follow_ups
from journal_app.storage.ids import new_id
from journal_app.storage.instants import from_ms, to_ms
from journal_app.storage.record_rows import driver_of

if TYPE_CHECKING:
    from sqlmodel import Session

    from journal_app.storage.database import Database
    from journal_app.storage.records import ReferralRecord, SupervisionItemRecord

_ITEMS = """
SELECT s.id, s.kind, s.raised_at, coalesce(s.entry_id, ''), coalesce(s.reflection_id, ''),
       coalesce(s.referral_id, ''), coalesce(c.code, ''),
       o.id, o.kind, o.name, o.ordinal, s.question, e.trashed_at IS NOT NULL
       {more}
FROM supervision_item s
LEFT JOIN referral r ON r.id = s.referral_id
LEFT JOIN reflection f ON f.id = s.reflection_id
LEFT JOIN entry e ON e.id = coalesce(s.entry_id, r.entry_id)
LEFT JOIN client c ON c.id = coalesce(r.client_id, f.client_id, e.client_id)
LEFT JOIN role o ON o.id = coalesce(f.role_id, e.role_id)
"""
# An entry in the bin waits for nobody; what was raised for it comes back with it.
_RAISED = (
    _ITEMS.format(more="")
    + "WHERE s.settled_at IS NULL AND (s.kind <> 'entry' OR e.trashed_at IS NULL)"
)
_LOOPS = """
SELECT r.id, 'referral', r.opened_at, coalesce(r.entry_id, ''), '', r.id, coalesce(c.code, ''),
       o.id, o.kind, o.name, o.ordinal, '', e.trashed_at IS NOT NULL
FROM referral r
LEFT JOIN client c ON c.id = r.client_id
LEFT JOIN entry e ON e.id = r.entry_id
LEFT JOIN role o ON o.id = e.role_id
WHERE r.closed_at IS NULL
  AND NOT EXISTS (SELECT 1 FROM referral_step t
                  WHERE t.referral_id = r.id AND t.step = 'supervision')
  AND NOT EXISTS (SELECT 1 FROM supervision_item s
                  WHERE s.referral_id = r.id AND s.settled_at IS NULL)
"""


def waiting(db: Database) -> tuple[SupervisionItem, ...]:
    """All that waits, the longest waiting first."""
    rows = db.read(f"{_RAISED} UNION ALL {_LOOPS} ORDER BY 3, 1")
    return tuple(_item(row) for row in rows)


def spoken(db: Database, meeting_id: str = "") -> dict[str, tuple[SupervisionItem, ...]]:
    """The items that were spoken of in each meeting, or in one, by the meeting's id."""
    where = "WHERE s.meeting_id = ?" if meeting_id else "WHERE s.meeting_id IS NOT NULL"
    sql = _ITEMS.format(more=", s.meeting_id") + where + " ORDER BY s.raised_at, s.id"
    found: dict[str, tuple[SupervisionItem, ...]] = {}
    for *row, of in db.read(sql, (meeting_id,) if meeting_id else ()):
        found[of] = (*found.get(of, ()), _item(row))
    return found


def _item(row: Sequence[Any]) -> SupervisionItem:
    (
        id_, kind, raised_at, entry_id, reflection_id, referral_id, client,
        role_id, role_kind, name, ordinal, question, in_bin,
    ) = row  # fmt: skip
    return SupervisionItem(
        id=id_,
        kind=ItemKind(kind),
        raised_at=from_ms(raised_at),
        entry_id=entry_id,
        reflection_id=reflection_id,
        referral_id=referral_id,
        client=client,
        role=Role(role_id, RoleKind(role_kind), name, ordinal) if role_id else None,
        question=question,
        entry_in_bin=bool(in_bin),
    )


def exists(db: Database, item_id: str) -> bool:
    """Whether there is or was an item of this id, waiting or settled."""
    return bool(
        db.read(
            "SELECT 1 FROM supervision_item WHERE id = ? UNION SELECT 1 FROM referral WHERE id = ?",
            (item_id, item_id),
        )
    )


def add(
    session: Session,
    kind: ItemKind,
    question: str,
    raised_at: datetime,
    *,
    reflection_id: str | None = None,
    referral_id: str | None = None,
) -> str:
    """Raises an item; its id."""
    from journal_app.storage.records import SupervisionItemRecord

    record = SupervisionItemRecord(
        id=new_id(),
        kind=kind.value,
        reflection_id=reflection_id,
        referral_id=referral_id,
        question=question,
        raised_at=to_ms(raised_at),
    )
    session.add(record)
    session.flush()
    return record.id


def waiting_record(session: Session, item_id: str) -> SupervisionItemRecord | None:
    """The record of a raised item that waits, or None."""
    from journal_app.storage.records import SupervisionItemRecord

    record = session.get(SupervisionItemRecord, item_id)
    return None if record is None or record.settled_at is not None else record


def settle(session: Session, record: SupervisionItemRecord, at: datetime) -> None:
    """Marks an item as taken to supervision; the flag of its entry goes with it."""
    from sqlmodel import select

    from journal_app.storage.records import EntryRecord

    record.settled_at = to_ms(at)
    session.add(record)
    if record.kind == ItemKind.ENTRY.value and record.entry_id is not None:
        entry = session.exec(select(EntryRecord).where(EntryRecord.id == record.entry_id)).first()
        if entry is not None:
            entry.to_supervision = False
            session.add(entry)


def raise_again(session: Session, item_id: str) -> SupervisionItemRecord | None:
    """Lets a raised item wait again, its entry flagged again; None where it waits or is unknown.

    An item of a referral stays settled: the step stands in the record of its loop. So does that
    of an entry which was flagged anew since.
    """
    from sqlmodel import col, select

    from journal_app.storage.records import EntryRecord, SupervisionItemRecord

    record = session.get(SupervisionItemRecord, item_id)
    if record is None or record.settled_at is None or record.kind == ItemKind.REFERRAL.value:
        return None
    if record.kind == ItemKind.ENTRY.value:
        waits = select(SupervisionItemRecord.id).where(
            SupervisionItemRecord.entry_id == record.entry_id,
            SupervisionItemRecord.kind == ItemKind.ENTRY.value,
            col(SupervisionItemRecord.settled_at).is_(None),
        )
        if session.exec(waits).first() is not None:
            return None
    record.settled_at, record.meeting_id = None, None
    session.add(record)
    if record.kind == ItemKind.ENTRY.value and record.entry_id is not None:
        entry = session.exec(select(EntryRecord).where(EntryRecord.id == record.entry_id)).first()
        if entry is not None:
            entry.to_supervision = True
            session.add(entry)
    return record


def settle_for_loop(session: Session, referral_id: str, at: datetime) -> bool:
    """Marks what was raised for a loop as taken to supervision; tells whether anything was."""
    records = _raised_for_loop(session, referral_id)
    for record in records:
        settle(session, record, at)
    return bool(records)


def raise_after_decline(session: Session, loop: ReferralRecord, at: datetime) -> bool:
    """Raises a declined loop for supervision once its last follow-up is settled.

    Tells whether an item was raised; a loop that is closed, goes on or waits already is left.
    """
    if loop.outcome != Outcome.DECLINED.value or loop.closed_at is not None:
        return False
    if follow_ups.waiting(driver_of(session), loop.id) or _raised_for_loop(session, loop.id):
        return False
    add(session, ItemKind.REFERRAL, "", at, referral_id=loop.id)
    return True


def lower_after_decline(session: Session, referral_id: str, at: datetime) -> bool:
    """Takes back what was raised for a declined loop at that instant, while it still waits."""
    raised = [one for one in _raised_for_loop(session, referral_id) if one.raised_at == to_ms(at)]
    for record in raised:
        session.delete(record)
    return bool(raised)


def _raised_for_loop(session: Session, referral_id: str) -> list[SupervisionItemRecord]:
    from sqlmodel import col, select

    from journal_app.storage.records import SupervisionItemRecord

    records = select(SupervisionItemRecord).where(
        SupervisionItemRecord.referral_id == referral_id,
        col(SupervisionItemRecord.settled_at).is_(None),
    )
    return list(session.exec(records).all())
