"""Old sessions to be placed again, and the marks that were made so."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from random import Random
from typing import TYPE_CHECKING

from journal_app.domain.again import Pair
from journal_app.domain.errors import NotFound
from journal_app.domain.grid import Certainty, Position
from journal_app.domain.moments import Moment, Placement
from journal_app.storage.instants import from_ms, to_ms
from journal_app.storage.whole_entries import whole_entries

if TYPE_CHECKING:
    from journal_app.storage.database import Database

_OLD = """
SELECT e.id, e.started_at FROM entry e
WHERE e.trashed_at IS NULL AND e.x IS NOT NULL AND e.started_at >= ? AND e.started_at < ?
  AND NOT EXISTS (SELECT 1 FROM placement p
                  WHERE p.entry_id = e.id AND p.placed_by = 'self' AND p.again = 1)
  AND EXISTS (SELECT 1 FROM entry_text t
              WHERE t.seq = e.seq AND (trim(t.seen) <> '' OR trim(t.me) <> ''))
ORDER BY e.started_at {order} LIMIT ?
"""
_AGAIN = """
SELECT p.moment_id, m.label, p.x, p.y, p.certainty, p.made_at
FROM placement p JOIN moment m ON m.id = p.moment_id
WHERE p.entry_id = ? AND p.placed_by = 'self' AND p.again = 1 ORDER BY p.seq
"""
_PLACED_AGAIN = """
SELECT p.entry_id FROM placement p JOIN entry e ON e.id = p.entry_id
WHERE p.again = 1 AND p.placed_by = 'self' AND e.trashed_at IS NULL
GROUP BY p.entry_id ORDER BY max(p.seq) DESC LIMIT ?
"""


def chosen(db: Database, before: datetime, count: int, dice: Random) -> tuple[str, ...]:
    """Placed sessions with notes, spread over the time before an instant, oldest first.

    Of each of ``count`` equal stretches of time one, as far as there are any; fewer where there are
    not enough. Those placed again already are left out. Reads a few rows, however many there are.
    """
    last = to_ms(before)
    first_row = db.read(_OLD.format(order="ASC"), (-(2**62), last, 1))
    if not first_row:
        return ()
    first = first_row[0][1]
    found: dict[str, int] = {}
    for part in range(count):
        begin = first + (last - first) * part // count
        end = first + (last - first) * (part + 1) // count
        at = dice.randrange(begin, max(end, begin + 1))
        rows = db.read(_OLD.format(order="ASC"), (at, end, 1))
        rows = rows or db.read(_OLD.format(order="DESC"), (begin, end, 1))
        found.update(rows)
    if len(found) < count:
        # Some stretches are empty: fill up with the oldest.
        for entry_id, started_at in db.read(_OLD.format(order="ASC"), (first, last, 2 * count)):
            if len(found) < count:
                found.setdefault(entry_id, started_at)
    return tuple(sorted(found, key=lambda entry_id: (found[entry_id], entry_id)))


def count_old(db: Database, before: datetime, most: int) -> int:
    """How many sessions could be chosen, no further than ``most``: the oldest are looked at."""
    return len(db.read(_OLD.format(order="ASC"), (-(2**62), to_ms(before), most)))


def there(db: Database, entry_ids: Sequence[str]) -> tuple[str, ...]:
    """Those of some entries that still can be placed again, in the order given."""
    sql = (
        "SELECT 1 FROM entry e WHERE e.id = ? AND e.trashed_at IS NULL AND e.x IS NOT NULL"
        " AND NOT EXISTS (SELECT 1 FROM placement p WHERE p.entry_id = e.id"
        " AND p.placed_by = 'self' AND p.again = 1)"
    )
    return tuple(entry_id for entry_id in entry_ids if db.read(sql, (entry_id,)))


def pair(db: Database, entry_id: str) -> Pair | None:
    """A session that was placed again, with both placings; None where it was not."""
    rows = db.read(_AGAIN, (entry_id,))
    entries = whole_entries(db, [entry_id]) if rows else ()
    if not entries:
        return None
    # The newest mark of a moment stands last and stays.
    marks = {
        id_: Moment(id_, label, Placement(Position(x, y), Certainty(certainty), from_ms(made_at)))
        for id_, label, x, y, certainty, made_at in rows
    }
    then = entries[0].content.moments
    order = {moment.id: number for number, moment in enumerate(then)}
    now = sorted(marks.values(), key=lambda moment: order.get(moment.id, len(order)))
    made_at = max(moment.placement.made_at for moment in now)
    return Pair(entries[0], then, tuple(now), made_at)


def pairs(db: Database, most: int) -> tuple[Pair, ...]:
    """The sessions that were placed again, the newest of these placings first."""
    ids = [row[0] for row in db.read(_PLACED_AGAIN, (most,))]
    found = (pair(db, entry_id) for entry_id in ids)
    return tuple(one for one in found if one is not None)


def keep(db: Database, entry_id: str, moments: Sequence[Moment]) -> None:
    """Keeps marks made from the notes, beside those that stand; nothing else changes.

    Raises:
        NotFound: ``not_found_entry`` when a mark is for a moment that the entry does not have.
    """
    from sqlmodel import select

    from journal_app.storage.records import MomentRecord, PlacementRecord

    with db.transaction() as session:
        of_entry = select(MomentRecord.id).where(MomentRecord.entry_id == entry_id)
        known = set(session.exec(of_entry).all())
        for moment in moments:
            if moment.id not in known:
                raise NotFound("not_found_entry", id=entry_id)
            placement = moment.placement
            session.add(
                PlacementRecord(
                    moment_id=moment.id,
                    entry_id=entry_id,
                    x=placement.position.x,
                    y=placement.position.y,
                    certainty=placement.certainty.value,
                    made_at=to_ms(placement.made_at),
                    again=True,
                )
            )
