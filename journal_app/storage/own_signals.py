"""The practitioner's own observations."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from journal_app.domain.errors import InvalidValue, NotFound
from journal_app.domain.own_signal import OwnSignal
from journal_app.domain.referral import Tier
from journal_app.storage.instants import to_ms_or_none

if TYPE_CHECKING:
    from journal_app.storage.database import Database

_ALL = "SELECT id, text, tier, retired_at FROM own_signal ORDER BY tier, id"


def all_signals(db: Database) -> tuple[OwnSignal, ...]:
    """All of them, retired ones as well, the soonest tier first and then as they were added."""
    return tuple(
        OwnSignal(id_, text, Tier(tier), retired_at is not None)
        for id_, text, tier, retired_at in db.read(_ALL)
    )


def own_tiers(db: Database) -> dict[str, Tier]:
    """The tiers of the practitioner's own observations, retired ones as well."""
    return {signal: Tier(tier) for signal, tier in db.read("SELECT id, tier FROM own_signal")}


def write(db: Database, signal: OwnSignal) -> None:
    """Adds an observation, or changes the words and the tier of the one of this id.

    Raises:
        InvalidValue: ``observation_taken``: another says the same.
    """
    from journal_app.storage.records import OwnSignalRecord

    others = (one for one in all_signals(db) if one.id != signal.id)
    if any(one.text.casefold() == signal.text.casefold() for one in others):
        raise InvalidValue("observation_taken", value=signal.text)
    with db.transaction() as session:
        record = session.get(OwnSignalRecord, signal.id) or OwnSignalRecord(id=signal.id, text="")
        record.text, record.tier = signal.text, signal.tier.value
        session.add(record)


def retire(db: Database, signal_id: str, at: datetime | None) -> None:
    """Takes an observation out of what is offered, or offers it again with None.

    Raises:
        NotFound: ``not_found_observation``.
    """
    from journal_app.storage.records import OwnSignalRecord

    with db.transaction() as session:
        record = session.get(OwnSignalRecord, signal_id)
        if record is None:
            raise NotFound("not_found_observation", id=signal_id)
        record.retired_at = to_ms_or_none(at)
        session.add(record)
