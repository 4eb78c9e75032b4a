"""The dates that follow-ups start with, kept as one setting of the journal."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from journal_app.domain.follow_up_dates import Asked, FollowUpDates
from journal_app.domain.referral import FollowUp, Tier
from journal_app.storage import practice

if TYPE_CHECKING:
    from journal_app.storage.database import Database
    from journal_app.storage.driver import Connection

KEY = "follow_ups.hours"
"""Setting: hours by tier and follow-up, such as ``B.plan_talk``; null for never."""


def kept(db: Database) -> FollowUpDates:
    """The dates in force."""
    return _dates(practice.setting(db, KEY))


def kept_in(connection: Connection) -> FollowUpDates:
    """The dates in force, within a transaction."""
    row = connection.execute("SELECT value FROM setting WHERE key = ?", (KEY,)).fetchone()
    return _dates(json.loads(row[0]) if row is not None else None)


def keep(db: Database, dates: FollowUpDates) -> None:
    """Puts other dates in force."""
    said = {".".join(asked): hours for asked, hours in dates.own.items()}
    practice.set_setting(db, KEY, said or None)


def _dates(value: Any) -> FollowUpDates:
    """What another program may have written into it and nobody can mean is left out."""
    own: dict[Asked, int | None] = {}
    for name, hours in value.items() if isinstance(value, dict) else ():
        tier, _, follow_up = name.partition(".")
        whole = hours is None or type(hours) is int
        if whole and tier in set(Tier) and follow_up in set(FollowUp):
            own[Tier(tier), FollowUp(follow_up)] = hours
    return FollowUpDates.of(own)
