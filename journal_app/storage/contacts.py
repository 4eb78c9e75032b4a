"""The practitioner's own address book: emergency contacts and the referral list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from journal_app.domain.contact import Contact, ContactKind
from journal_app.domain.errors import NotFound
from journal_app.storage.instants import from_day, to_day

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlmodel import Session

    from journal_app.storage.database import Database
    from journal_app.storage.driver import Row
    from journal_app.storage.records import ContactRecord

_CONTACTS = "SELECT id, kind, name, good_for, reach, country, checked_on FROM contact"
_IN_ORDER = "ORDER BY ordinal, id"


def of_kind(db: Database, kind: ContactKind) -> tuple[Contact, ...]:
    """All of a kind, in the order the practitioner gave them."""
    rows = db.read(f"{_CONTACTS} WHERE kind = ? {_IN_ORDER}", (kind.value,))
    return tuple(_contact(row) for row in rows)


def contact(db: Database, contact_id: str) -> Contact:
    """One contact.

    Raises:
        NotFound: ``not_found_contact``.
    """
    rows = db.read(f"{_CONTACTS} WHERE id = ?", (contact_id,))
    if not rows:
        raise NotFound("not_found_contact", id=contact_id)
    return _contact(rows[0])


def save(db: Database, changed: Contact, place: int | None = None) -> None:
    """Writes a contact by its id; a new one stands last, or at its ``place`` counted from 0."""
    from journal_app.storage.records import ContactRecord

    with db.transaction() as session:
        record = session.get(ContactRecord, changed.id)
        if record is None:
            record = ContactRecord(id=changed.id, kind=changed.kind.value, name=changed.name)
            others = list(_records(session, changed.kind))
            others.insert(len(others) if place is None else place, record)
            _number(session, others)
        record.name = changed.name
        record.good_for = changed.good_for
        record.reach = changed.reach
        record.country = changed.country
        record.checked_on = to_day(changed.checked_on)
        session.add(record)


def delete(db: Database, contact_id: str) -> int:
    """Takes a contact out; tells its place among those of its kind, counted from 0.

    Raises:
        NotFound: ``not_found_contact``.
    """
    with db.transaction() as session:
        record = _record(session, contact_id)
        others = list(_records(session, ContactKind(record.kind)))
        place = others.index(record)
        others.remove(record)
        session.delete(record)
        _number(session, others)
    return place


def move(db: Database, contact_id: str, by: int) -> bool:
    """Moves a contact up (less than 0) or down among those of its kind; tells whether it moved.

    Raises:
        NotFound: ``not_found_contact``.
    """
    with db.transaction() as session:
        record = _record(session, contact_id)
        others = list(_records(session, ContactKind(record.kind)))
        before = others.index(record)
        after = min(max(before + by, 0), len(others) - 1)
        others.insert(after, others.pop(before))
        _number(session, others)
    return before != after


def _record(session: Session, contact_id: str) -> ContactRecord:
    from journal_app.storage.records import ContactRecord

    record = session.get(ContactRecord, contact_id)
    if record is None:
        raise NotFound("not_found_contact", id=contact_id)
    return record


def _records(session: Session, kind: ContactKind) -> Sequence[ContactRecord]:
    from sqlmodel import col, select

    from journal_app.storage.records import ContactRecord

    return session.exec(
        select(ContactRecord)
        .where(ContactRecord.kind == kind.value)
        .order_by(col(ContactRecord.ordinal), col(ContactRecord.id))
    ).all()


def _number(session: Session, records: list[ContactRecord]) -> None:
    for ordinal, record in enumerate(records):
        record.ordinal = ordinal
        session.add(record)


def _contact(row: Row) -> Contact:
    return Contact(
        id=row[0],
        kind=ContactKind(row[1]),
        name=row[2],
        good_for=row[3],
        reach=row[4],
        country=row[5],
        checked_on=from_day(row[6]),
    )
