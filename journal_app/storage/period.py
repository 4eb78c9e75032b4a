"""Counts over a stretch of days, for the side of a page."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING

from journal_app.storage.instants import to_ms

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
        referral_talks: times a referral was raised with a client.
    """

    sessions: int
    minutes: int
    clients: int
    referral_talks: int


def counts(
    db: Database, since: date, until: date, begins: datetime, ends: datetime
) -> PeriodCounts:
    """Counts by the local days of the sessions, and by instants for the talks."""
    sessions, minutes, clients = db.read(_SESSIONS, (since.isoformat(), until.isoformat()))[0]
    talks = db.read(
        "SELECT count(*) FROM referral_step WHERE step = 'raised'"
        " AND taken_at >= ? AND taken_at < ?",
        (to_ms(begins), to_ms(ends)),
    )[0][0]
    return PeriodCounts(sessions, int(minutes), clients, talks)
