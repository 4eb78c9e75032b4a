"""What insight reads of roles: the role, its intended areas, and when to ask about it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from journal_app.domain.errors import NotFound
from journal_app.domain.grid import Position
from journal_app.domain.practice import IntendedArea, Role, RoleKind
from journal_app.storage.ids import new_id
from journal_app.storage.instants import from_ms, from_ms_or_none, to_ms

if TYPE_CHECKING:
    from sqlmodel import Session

    from journal_app.storage.database import Database


@dataclass(frozen=True, slots=True)
class Rhythms:
    """After how many days the practitioner wants to be asked; 0 for not at all."""

    question_days: int
    supervision_days: int


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


def areas(db: Database, role_id: str) -> tuple[IntendedArea, ...]:
    """The intended areas of a role, oldest first."""
    rows = db.read(
        "SELECT id, role_id, x, y, half_width, valid_from_at, reason FROM intended_area "
        "WHERE role_id = ? ORDER BY valid_from_at, id",
        (role_id,),
    )
    return tuple(
        IntendedArea(id_, owner, Position(x, y), half_width, from_ms(since), reason)
        for id_, owner, x, y, half_width, since, reason in rows
    )


def rhythms(db: Database) -> Rhythms:
    """The rhythms the practitioner set."""
    rows = db.read("SELECT question_rhythm_days, supervision_rhythm_days FROM practitioner")
    return Rhythms(*rows[0]) if rows else Rhythms(0, 0)


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
