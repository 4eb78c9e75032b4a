"""When clients came: for guessing who came now, and for noticing what was written up before."""

from __future__ import annotations

from datetime import datetime, timedelta
from sys import intern
from typing import TYPE_CHECKING

from journal_app.domain.clock import localized
from journal_app.domain.doubles import Session, is_double
from journal_app.domain.entry import LONGEST_MINUTES, EntryDraft
from journal_app.domain.likeliest import LOOK_BACK, Visit
from journal_app.storage.instants import from_ms, to_ms

if TYPE_CHECKING:
    from journal_app.storage.database import Database

MOST_VISITS = 1_500
"""A year of six sessions a working day; more would not change the order."""
_VISITS = """
SELECT c.code, v.started_at, v.zone, v.role_id FROM
    (SELECT client_id, started_at, zone, role_id, seq FROM entry
     WHERE trashed_at IS NULL AND started_at BETWEEN ? AND ?
     ORDER BY started_at DESC, seq DESC LIMIT ?) v
JOIN client c ON c.id = v.client_id
"""
_SEEN_LAST = """
SELECT c.code FROM client c ORDER BY
    (SELECT e.started_at FROM entry e WHERE e.client_id = c.id AND e.trashed_at IS NULL
     ORDER BY e.started_at DESC LIMIT 1) DESC NULLS LAST,
    c.code
"""
_SESSIONS = """
SELECT e.id, coalesce(c.code, ''), e.started_at, e.zone, e.minutes FROM entry e
LEFT JOIN client c ON c.id = e.client_id
WHERE e.trashed_at IS NULL AND e.started_at BETWEEN ? AND ? ORDER BY e.started_at, e.seq
"""


def visits(db: Database, role_id: str | None, now: datetime) -> tuple[Visit, ...]:
    """The sessions of the last year that had a client, at most ``MOST_VISITS`` of them."""
    since = to_ms(now - LOOK_BACK)
    return tuple(
        Visit(
            client,
            localized(from_ms(started_at), zone).replace(tzinfo=None),
            role_id is None or role == role_id,
        )
        for client, started_at, zone, role in db.read(_VISITS, (since, to_ms(now), MOST_VISITS))
    )


def codes_seen_last(db: Database) -> tuple[str, ...]:
    """All client codes, the one seen last first, those never seen at the end."""
    return tuple(intern(code) for (code,) in db.stream(_SEEN_LAST))


def doubles(db: Database, draft: EntryDraft) -> tuple[Session, ...]:
    """The saved sessions that may be the one a draft is about, in the order of time."""
    longest = timedelta(minutes=LONGEST_MINUTES)
    around = (to_ms(draft.started_at - longest), to_ms(draft.ended_at + timedelta(hours=1)))
    found = (
        Session(id_, client, from_ms(started_at), zone, minutes)
        for id_, client, started_at, zone, minutes in db.read(_SESSIONS, around)
    )
    return tuple(session for session in found if is_double(draft, session))


def sessions_between(db: Database, first: datetime, last: datetime) -> tuple[Session, ...]:
    """The saved sessions that begin within two instants, in the order of time."""
    return tuple(
        Session(id_, client, from_ms(started_at), zone, minutes)
        for id_, client, started_at, zone, minutes in db.read(
            _SESSIONS, (to_ms(first), to_ms(last))
        )
    )
