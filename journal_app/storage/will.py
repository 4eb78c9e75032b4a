"""The one row of the professional will."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from journal_app.domain.will import ProfessionalWill
from journal_app.storage.instants import from_ms, to_ms

if TYPE_CHECKING:
    from journal_app.storage.database import Database


def will(db: Database) -> ProfessionalWill:
    """What is written; all of it empty while nothing is."""
    rows = db.read(
        "SELECT opens, destroys, passphrase_kept, words, changed_at FROM professional_will"
        " ORDER BY changed_at DESC LIMIT 1"
    )
    if not rows:
        return ProfessionalWill()
    opens, destroys, passphrase_kept, words, changed_at = rows[0]
    return ProfessionalWill(opens, destroys, passphrase_kept, words, from_ms(changed_at))


def write(db: Database, changed: ProfessionalWill, now: datetime) -> None:
    """Writes the will in the place of the one before; an empty one is no will."""
    from sqlmodel import select

    from journal_app.storage.records import ProfessionalWillRecord

    with db.transaction() as session:
        there = session.exec(select(ProfessionalWillRecord)).all()
        for other in there if changed.is_empty else there[1:]:
            session.delete(other)
        if changed.is_empty:
            return
        record = there[0] if there else ProfessionalWillRecord(changed_at=0)
        record.opens = changed.opens
        record.destroys = changed.destroys
        record.passphrase_kept = changed.passphrase_kept
        record.words = changed.words
        record.changed_at = to_ms(now)
        session.add(record)
