"""Counts over a stretch of days, for the side of a page."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from journal_app.domain.dataclass import dataclass

if TYPE_CHECKING:
    from journal_app.storage.database import Database

_SESSIONS = """
SELECT count(*), total(minutes), count(DISTINCT client_id) FROM entry
WHERE trashed_at IS NULL AND local_day BETWEEN ? AND ?
"""


@dataclass(frozen=True, slots=True)
class PeriodCounts:
    """What happened in a stretch of days.

    Attributes:
        clients: different client codes seen.
    """

    sessions: int
    minutes: int
    clients: int


def counts(db: Database, since: date, until: date) -> PeriodCounts:
    """Counts by the local days of the sessions. Referrals are not counted: they are no figure."""
    sessions, minutes, clients = db.read(_SESSIONS, (since.isoformat(), until.isoformat()))[0]
    return PeriodCounts(sessions, int(minutes), clients)
