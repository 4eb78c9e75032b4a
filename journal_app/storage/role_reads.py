"""What the question needs of roles: the role, until when it was postponed, and a moved area."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from journal_app.domain.errors import NotFound
from journal_app.domain.grid import Position
from journal_app.domain.practice import Role, RoleKind
from journal_app.storage.ids import new_id
from journal_app.storage.instants import from_ms_or_none, to_ms

if TYPE_CHECKING:
    from sqlmodel import Session

    from journal_app.storage.database import Database


def role(db: Database, role_id: str) -> Role:
    """One role, also one that is retired.

    Raises:
        NotFound: ``not_found_role``.
    """
    rows = db.read("SELECT id, kind, name, ordinal FROM role WHERE id = ?", (role_id,))
    if not rows:
        raise NotFound("not_found_role", id=role_id)
    id_, kind, name, ordinal = rows[0]
    return Role(id_, RoleKind(kind), name, ordinal)


def postponed(db: Database) -> dict[str, datetime | None]:
    """Of each role that is still worn, in their order, until when its question was postponed."""
    rows = db.read(
        "SELECT id, question_postponed_until FROM role WHERE retired_at IS NULL ORDER BY ordinal"
    )
    return {role_id: from_ms_or_none(until) for role_id, until in rows}


def set_postponed(session: Session, role_id: str, until: datetime | None) -> None:
    """Postpones the question of a role, or ends that.

    Raises:
        NotFound: ``not_found_role``.
    """
    from journal_app.storage.records import RoleRecord

    record = session.get(RoleRecord, role_id)
    if record is None:
        raise NotFound("not_found_role", id=role_id)
    record.question_postponed_until = None if until is None else to_ms(until)
    session.add(record)


def move_area(
    session: Session, role_id: str, centre: Position, half_width: float, at: datetime, reason: str
) -> None:
    """A new intended area for a role from an instant on; the history before it stays."""
    from journal_app.storage.records import IntendedAreaRecord

    session.add(
        IntendedAreaRecord(
            id=new_id(),
            role_id=role_id,
            x=centre.x,
            y=centre.y,
            half_width=half_width,
            valid_from_at=to_ms(at),
            reason=reason,
        )
    )


def take_back_area(session: Session, role_id: str, at: datetime) -> bool:
    """Takes the intended area away that holds from an instant on; tells whether there was one."""
    from sqlmodel import select

    from journal_app.storage.records import IntendedAreaRecord

    moved = session.exec(
        select(IntendedAreaRecord).where(
            IntendedAreaRecord.role_id == role_id, IntendedAreaRecord.valid_from_at == to_ms(at)
        )
    ).all()
    for record in moved:
        session.delete(record)
    return bool(moved)
