"""Sessions by day: how many there were, and those of the same day in earlier years."""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import date
from typing import TYPE_CHECKING

from journal_app.storage.instants import from_day

if TYPE_CHECKING:
    from journal_app.storage.database import Database

_BY_DAY = """
SELECT local_day, count(*) FROM entry
WHERE trashed_at IS NULL AND local_day BETWEEN ? AND ? GROUP BY local_day
"""
_NEWEST_OF = """
SELECT local_day FROM entry
WHERE trashed_at IS NULL AND local_day IN (SELECT value FROM json_each(?))
ORDER BY local_day DESC LIMIT 1
"""
_SIGNALS = "SELECT signal FROM observation GROUP BY signal ORDER BY count(*) DESC, signal"


def sessions_by_day(db: Database, since: date, until: date) -> dict[date, int]:
    """How many sessions there were on each local day that had any; both ends included."""
    found = db.read(_BY_DAY, (since.isoformat(), until.isoformat()))
    return {date.fromisoformat(day): count for day, count in found}


def newest_day_of(db: Database, days: Iterable[date]) -> date | None:
    """The newest of these days on which there was a session."""
    found = db.read(_NEWEST_OF, (json.dumps([day.isoformat() for day in days]),))
    return from_day(found[0][0]) if found else None


def signals_in_use(db: Database) -> tuple[str, ...]:
    """The observations that were ticked in any entry, the most frequent first."""
    return tuple(row[0] for row in db.read(_SIGNALS))
