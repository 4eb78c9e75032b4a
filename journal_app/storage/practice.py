"""The practitioner, the roles, where each is meant to sit, and the journal's own settings."""

from __future__ import annotations

import json
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

from journal_app.domain.errors import InvalidValue
from journal_app.domain.grid import Position
from journal_app.domain.practice import IntendedArea, Practitioner, Role, RoleKind
from journal_app.domain.reminder import ReminderKind
from journal_app.storage import record_rows
from journal_app.storage.ids import new_id
from journal_app.storage.instants import from_ms, to_ms
from journal_app.storage.text import storable

if TYPE_CHECKING:
    from journal_app.storage.database import Database

_PRACTITIONER = """
SELECT id, name, jurisdiction, question_rhythm_days, supervision_rhythm_days FROM practitioner
"""
_AREAS = """
SELECT id, role_id, x, y, half_width, valid_from_at, reason FROM intended_area
WHERE role_id = ? ORDER BY valid_from_at, rowid
"""


def practitioner(db: Database) -> Practitioner:
    """The person who keeps the journal."""
    return Practitioner(*db.read(_PRACTITIONER)[0])


def update_practitioner(db: Database, changed: Practitioner, now: datetime) -> bool:
    """Writes what is known of them; there is one, whatever the id says.

    Another rhythm of supervision counts from now; tells whether its reminder changed with it.
    """
    from sqlmodel import select

    from journal_app.storage.records import PractitionerRecord
    from journal_app.storage.reminders import keep_rhythm

    reminded = False
    with db.transaction() as session:
        record = session.exec(select(PractitionerRecord)).one()
        days = changed.supervision_rhythm_days
        if record.supervision_rhythm_days != days:
            due = now + timedelta(days=days) if days > 0 else None
            reminded = keep_rhythm(session, ReminderKind.SUPERVISION, due)
        record.name = changed.name
        record.jurisdiction = changed.jurisdiction
        record.question_rhythm_days = changed.question_rhythm_days
        record.supervision_rhythm_days = changed.supervision_rhythm_days
        session.add(record)
    return reminded


def roles(db: Database) -> tuple[Role, ...]:
    """The roles in use, in their order."""
    rows = db.read(
        "SELECT id, kind, name, ordinal FROM role WHERE retired_at IS NULL ORDER BY ordinal, id"
    )
    return tuple(Role(row[0], RoleKind(row[1]), row[2], row[3]) for row in rows)


def add_role(db: Database, kind: RoleKind, name: str) -> Role:
    """Adds a role behind the others. One that is there already is returned, in use again."""
    from sqlmodel import select

    from journal_app.storage.records import RoleRecord

    with db.transaction() as session:
        same = select(RoleRecord).where(RoleRecord.kind == kind.value, RoleRecord.name == name)
        record = session.exec(same).first()
        if record is None:
            ordinals = session.exec(select(RoleRecord.ordinal)).all()
            ordinal = max(ordinals, default=-1) + 1
            record = RoleRecord(kind=kind.value, name=name, ordinal=ordinal)
        record.retired_at = None
        session.add(record)
        session.flush()
        return Role(record.id, kind, record.name, record.ordinal)


def rename_role(db: Database, role_id: str, name: str) -> Role:
    """Gives an own role other words.

    Raises:
        InvalidValue: ``unknown_role`` where there is no own role of this id; ``role_name_taken``.
    """
    from sqlmodel import select

    from journal_app.storage.records import RoleRecord

    with db.transaction() as session:
        record = session.get(RoleRecord, role_id)
        if record is None or record.kind != RoleKind.OWN.value:
            raise InvalidValue("unknown_role", value=role_id)
        same = select(RoleRecord).where(
            RoleRecord.kind == record.kind, RoleRecord.name == name, RoleRecord.id != role_id
        )
        if session.exec(same).first() is not None:
            raise InvalidValue("role_name_taken", value=name)
        record.name = name
        session.add(record)
        session.flush()
        return Role(record.id, RoleKind.OWN, record.name, record.ordinal)


_IN_ROLE = """
SELECT r.id FROM role r WHERE
  EXISTS (SELECT 1 FROM entry WHERE role_id = r.id)
  OR EXISTS (SELECT 1 FROM event WHERE role_id = r.id)
  OR EXISTS (SELECT 1 FROM reflection WHERE role_id = r.id)
  OR EXISTS (SELECT 1 FROM meeting WHERE role_id = r.id)
  OR EXISTS (SELECT 1 FROM opening_balance WHERE role_id = r.id)
  OR EXISTS (SELECT 1 FROM development WHERE role_id = r.id)
  OR EXISTS (SELECT 1 FROM intention WHERE role_id = r.id)
  OR EXISTS (SELECT 1 FROM draft WHERE instr(payload, r.id))
"""


def roles_with_something(db: Database) -> frozenset[str]:
    """The ids of the roles in which anything stands: a session, also in the bin, a draft, hours."""
    return frozenset(row[0] for row in db.read(_IN_ROLE))


def retire_role(db: Database, role_id: str, at: datetime) -> Role:
    """Takes a role in which nothing stands out of use; ``add_role`` brings it back.

    Raises:
        InvalidValue: ``unknown_role``; ``role_in_use`` where something stands in it; ``role_last``
            where no other is in use.
    """
    from journal_app.storage.records import RoleRecord

    with db.transaction() as session:
        record = session.get(RoleRecord, role_id)
        if record is None or record.retired_at is not None:
            raise InvalidValue("unknown_role", value=role_id)
        if role_id in roles_with_something(db):
            raise InvalidValue("role_in_use")
        if len(roles(db)) == 1:
            raise InvalidValue("role_last")
        record.retired_at = to_ms(at)
        session.add(record)
        return Role(record.id, RoleKind(record.kind), record.name, record.ordinal)


def role_exists(db: Database, role_id: str) -> bool:
    """Whether there is a role of this id, in use or not."""
    return bool(db.read("SELECT 1 FROM role WHERE id = ?", (role_id,)))


def intended_history(db: Database, role_id: str) -> tuple[IntendedArea, ...]:
    """Where a role was meant to sit, in order of ``valid_from``; the last holds now."""
    return tuple(
        IntendedArea(row[0], row[1], Position(row[2], row[3]), row[4], from_ms(row[5]), row[6])
        for row in db.read(_AREAS, (role_id,))
    )


def add_intended(
    db: Database, role_id: str, centre: Position, half_width: float, reason: str, now: datetime
) -> IntendedArea:
    """Adds an area that holds from now on."""
    from journal_app.storage.records import IntendedAreaRecord

    area = IntendedArea(new_id(), role_id, centre, half_width, from_ms(to_ms(now)), reason)
    with db.transaction() as session:
        session.add(
            IntendedAreaRecord(
                id=area.id,
                role_id=role_id,
                x=centre.x,
                y=centre.y,
                half_width=half_width,
                valid_from_at=to_ms(now),
                reason=reason,
            )
        )
    return area


def setting(db: Database, key: str) -> Any:
    """The value of a setting, or None where it was never set."""
    rows = db.read("SELECT value FROM setting WHERE key = ?", (key,))
    return json.loads(rows[0][0]) if rows else None


def instant_setting(db: Database, key: str) -> datetime | None:
    """The instant that is kept under a name; None where there is none that can be read."""
    try:
        found = datetime.fromisoformat(setting(db, key))
    except (TypeError, ValueError):
        return None
    return found if found.tzinfo else None


def set_setting(db: Database, key: str, value: object) -> None:
    """Sets a setting to anything JSON can say; None removes it."""
    with db.raw_transaction() as connection:
        if value is None:
            record_rows.delete(connection, "setting", {"key": key})
            return
        text = storable(json.dumps(value, ensure_ascii=False))
        before = connection.execute("SELECT value FROM setting WHERE key = ?", (key,)).fetchone()
        if before is None or before[0] != text:
            record_rows.put(connection, "setting", "key", {"key": key, "value": text})
