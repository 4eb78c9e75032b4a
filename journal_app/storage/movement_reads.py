"""Reads the moments of placed sessions, for what shows how sessions went within themselves."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from journal_app.storage.database import Database
    from journal_app.storage.driver import Row

# The practitioner's own newest mark of each moment counts: not a supervisor's, none made again
# from the notes, nothing of a session in the bin. The same marks make ``entry.x`` and ``entry.y``.
_MOMENTS = """
SELECT e.seq, p.x, p.y
FROM entry e
JOIN moment m ON m.entry_id = e.id
JOIN placement p ON p.moment_id = m.id AND p.placed_by = 'self' AND p.again = 0
WHERE e.role_id = ? AND e.trashed_at IS NULL AND e.x IS NOT NULL
  AND NOT EXISTS (
      SELECT 1 FROM placement n
      WHERE n.moment_id = m.id AND n.placed_by = 'self' AND n.again = 0 AND n.seq > p.seq
  )
ORDER BY e.started_at, e.seq, m.ordinal
"""


def moments(db: Database, role_id: str) -> list[Row]:
    """Number of the session, x and y of each placed moment, in order of session and moment."""
    return db.read(_MOMENTS, (role_id,))
