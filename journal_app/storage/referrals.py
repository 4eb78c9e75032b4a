"""Referral loops: opened by ticked observations, carried on step by step."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from journal_app.domain.client_codes import folded_code
from journal_app.domain.errors import NotFound
from journal_app.domain.follow_ups import follow_ups_for, next_session_after
from journal_app.domain.referral import LoopStep, Outcome, Referral, StepRecord, Tier, tier_of
from journal_app.storage import follow_up_dates, follow_ups, record_rows, step_records
from journal_app.storage.ids import new_id
from journal_app.storage.instants import from_ms, from_ms_or_none, to_ms
from journal_app.storage.own_signals import own_tiers

if TYPE_CHECKING:
    from sqlmodel import Session

    from journal_app.storage.database import Database
    from journal_app.storage.driver import Connection, Row
    from journal_app.storage.records import ReferralRecord

_SESSIONS_LOOKED_AT = 10
_LOOPS = """
SELECT r.id, coalesce(c.code, ''), coalesce(r.entry_id, ''), r.opened_at, r.outcome, r.closed_at,
       r.closed_reason, e.trashed_at IS NOT NULL
FROM referral r
LEFT JOIN client c ON c.id = r.client_id
LEFT JOIN entry e ON e.id = r.entry_id
"""
_SIGNALS = """
SELECT referral_id, signal FROM referral_signal WHERE referral_id IN ({0})
ORDER BY referral_id, signal
"""
_OPEN_OF_CLIENT = """
SELECT id FROM referral WHERE client_id = ? AND closed_at IS NULL ORDER BY opened_at DESC LIMIT 1
"""
_OPEN_OF_ENTRY = """
SELECT id FROM referral WHERE client_id IS NULL AND entry_id = ? AND closed_at IS NULL LIMIT 1
"""
_LAST_STARTS = """
SELECT started_at FROM entry WHERE client_id = ? AND trashed_at IS NULL
ORDER BY started_at DESC LIMIT ?
"""


def open_loops(db: Database) -> tuple[Referral, ...]:
    """The loops that are open: the soonest tier first, then the longest open."""
    loops = _read(db, "WHERE r.closed_at IS NULL ORDER BY r.opened_at, r.id")
    return tuple(sorted(loops, key=lambda loop: (loop.tier, loop.opened_at, loop.id)))


def closed_loops(db: Database) -> tuple[Referral, ...]:
    """The loops that are closed, the one closed last first."""
    return tuple(_read(db, "WHERE r.closed_at IS NOT NULL ORDER BY r.closed_at DESC, r.id DESC"))


def loop(db: Database, referral_id: str) -> Referral:
    """One loop.

    Raises:
        NotFound: ``not_found_referral``.
    """
    found = _read(db, "WHERE r.id = ?", referral_id)
    if not found:
        raise NotFound("not_found_referral", id=referral_id)
    return found[0]


def ticks(db: Database, client: str, signal: str) -> tuple[str, ...]:
    """The local days of a client's sessions in which an observation was ticked, oldest first."""
    rows = db.read(
        "SELECT e.local_day FROM observation o JOIN entry e ON e.id = o.entry_id "
        "WHERE o.signal = ? AND e.trashed_at IS NULL "
        "AND e.client_id = (SELECT id FROM client WHERE folded = ?) ORDER BY e.started_at, e.seq",
        (signal, folded_code(client)),
    )
    return tuple(day for (day,) in rows)


def open_or_extend(
    connection: Connection,
    client_id: str | None,
    entry_id: str | None,
    signals: Sequence[str],
    noticed_at: datetime,
    words: str = "",
) -> bool:
    """Opens a loop for newly ticked observations, or adds them to the client's open one.

    Call it inside the caller's transaction with the observations that were not ticked in this
    entry before. A client has one open loop at most; where no client is named, loops are kept
    apart by the entry, or always opened anew without one. A loop that an entry opened while it
    had no client becomes the client's once the entry names one: for that alone it may be called
    with no signals.

    ``words`` are those that were used, and stand with the step of noticing.
    The default follow-ups of ``domain.follow_ups`` are planned with it as reminders. Ticking again
    what the loop holds adds another noticing, so that the record tells of each time.

    Returns:
        Whether anything was written, so that referrals and reminders have changed.
    """
    found, adopted = _open_loop(connection, client_id, entry_id)
    if not signals:
        return adopted
    loop_id = found or _opened(connection, client_id, entry_id, noticed_at)
    notice(connection, loop_id, signals, StepRecord(LoopStep.NOTICED, noticed_at, words))
    return True


def loop_for(connection: Connection, client_id: str | None, noticed_at: datetime) -> str:
    """The id of the loop to which something noticed by hand belongs; opened when there is none."""
    found, _ = _open_loop(connection, client_id, None)
    return found or _opened(connection, client_id, None, noticed_at)


def notice(
    connection: Connection, referral_id: str, signals: Sequence[str], step: StepRecord
) -> None:
    """Adds observations to an open loop, with the step of noticing and the follow-ups due to it.

    The words of the step must be storable.
    """
    ticked = list(dict.fromkeys(signals))
    known = _signals_of(connection, referral_id)
    for signal in ticked:
        if signal not in known:
            row = {"referral_id": referral_id, "signal": signal}
            record_rows.insert(connection, "referral_signal", row)
    step_records.add(connection, referral_id, step)
    own = _own_tiers(connection)
    client_id = _client_of(connection, referral_id)
    planned = follow_ups_for(
        _tiers(ticked, own),
        _tiers(known, own),
        follow_ups.dates_waiting(connection, referral_id),
        step.taken_at,
        next_session(connection, client_id, step.taken_at),
        follow_up_dates.kept_in(connection),
    )
    follow_ups.plan(connection, referral_id, client_id, planned)


def next_session(connection: Connection, client_id: str | None, now: datetime) -> datetime:
    """When a client's next session may be, as far as the last ones tell."""
    starts: list[Row] = []
    if client_id is not None:
        starts = connection.execute(_LAST_STARTS, (client_id, _SESSIONS_LOOKED_AT)).fetchall()
    return next_session_after(now, [from_ms(start) for (start,) in reversed(starts)])


def record_of(session: Session, referral_id: str) -> ReferralRecord:
    """The record of a loop.

    Raises:
        NotFound: ``not_found_referral``.
    """
    from journal_app.storage.records import ReferralRecord

    record = session.get(ReferralRecord, referral_id)
    if record is None:
        raise NotFound("not_found_referral", id=referral_id)
    return record


def _opened(
    connection: Connection, client_id: str | None, entry_id: str | None, noticed_at: datetime
) -> str:
    id_ = new_id()
    said = {"client_id": client_id, "entry_id": entry_id, "opened_at": to_ms(noticed_at)}
    record_rows.insert(connection, "referral", {"id": id_, **said})
    return id_


def _open_loop(
    connection: Connection, client_id: str | None, entry_id: str | None
) -> tuple[str, bool]:
    """The id of the loop to extend, or none, and whether it was only now given its client."""
    if client_id is not None:
        mine = connection.execute(_OPEN_OF_CLIENT, (client_id,)).fetchone()
        if mine is not None:
            return mine[0], False
    if entry_id is None:
        return "", False
    found = connection.execute(_OPEN_OF_ENTRY, (entry_id,)).fetchone()
    if found is None or client_id is None:
        return found[0] if found else "", False
    record_rows.update(connection, "referral", {"id": found[0]}, {"client_id": client_id})
    for reminder in follow_ups.waiting(connection, found[0]):
        record_rows.update(connection, "reminder", {"id": reminder.id}, {"client_id": client_id})
    return found[0], True


def _client_of(connection: Connection, referral_id: str) -> str | None:
    sql = "SELECT client_id FROM referral WHERE id = ?"
    row = connection.execute(sql, (referral_id,)).fetchone()
    return row[0] if row else None


def _signals_of(connection: Connection, referral_id: str) -> tuple[str, ...]:
    sql = "SELECT signal FROM referral_signal WHERE referral_id = ?"
    return tuple(signal for (signal,) in connection.execute(sql, (referral_id,)).fetchall())


def _own_tiers(connection: Connection) -> dict[str, Tier]:
    rows = connection.execute("SELECT id, tier FROM own_signal").fetchall()
    return {signal: Tier(tier) for signal, tier in rows}


def _tiers(signals: Iterable[str], own: Mapping[str, Tier]) -> set[Tier]:
    return {tier_of(signal, own) for signal in signals}


def _read(db: Database, where: str, *values: str) -> list[Referral]:
    rows = db.read(_LOOPS + where, values)
    if not rows:
        return []
    loops = "SELECT r.id FROM referral r " + where.partition("ORDER BY")[0]
    own = own_tiers(db)
    signals: dict[str, list[str]] = {}
    for of, signal in db.read(_SIGNALS.format(loops), values):
        signals.setdefault(of, []).append(signal)
    steps = step_records.of_loops(db, loops, values)
    return [
        Referral(
            id=id_,
            client=client,
            signals=tuple(signals.get(id_, ())),
            entry_id=entry_id,
            opened_at=from_ms(opened_at),
            steps=steps.get(id_, ()),
            outcome=Outcome(outcome) if outcome else None,
            closed_at=from_ms_or_none(closed_at),
            closed_reason=reason,
            own_tiers=tuple(
                (signal, own[signal]) for signal in signals.get(id_, ()) if signal in own
            ),
            entry_in_bin=bool(in_bin),
        )
        for id_, client, entry_id, opened_at, outcome, closed_at, reason, in_bin in rows
    ]
