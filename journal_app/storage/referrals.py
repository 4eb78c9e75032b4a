"""Referral loops: opened by ticked observations, carried on step by step."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from journal_app.domain.client_codes import folded_code
from journal_app.domain.errors import NotFound
from journal_app.domain.follow_ups import follow_ups_for, next_session_after
from journal_app.domain.referral import LoopStep, Outcome, Referral, StepRecord, Tier, tier_of
from journal_app.storage import follow_up_dates, follow_ups, step_records
from journal_app.storage.ids import new_id
from journal_app.storage.instants import from_ms, from_ms_or_none, to_ms
from journal_app.storage.own_signals import own_tiers

if TYPE_CHECKING:
    from sqlmodel import Session

    from journal_app.storage.database import Database
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
    session: Session,
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
    found, adopted = _open_loop(session, client_id, entry_id)
    if not signals:
        return adopted
    loop_id = found.id if found else _opened(session, client_id, entry_id, noticed_at)
    notice(session, loop_id, signals, StepRecord(LoopStep.NOTICED, noticed_at, words))
    return True


def loop_for(session: Session, client_id: str | None, noticed_at: datetime) -> str:
    """The id of the loop to which something noticed by hand belongs; opened when there is none."""
    found, _ = _open_loop(session, client_id, None)
    return found.id if found else _opened(session, client_id, None, noticed_at)


def notice(session: Session, referral_id: str, signals: Sequence[str], step: StepRecord) -> None:
    """Adds observations to an open loop, with the step of noticing and the follow-ups due to it."""
    from journal_app.storage.records import ReferralSignalRecord

    record = record_of(session, referral_id)
    ticked = list(dict.fromkeys(signals))
    known = _signals_of(session, record.id)
    for signal in ticked:
        if signal not in known:
            session.add(ReferralSignalRecord(referral_id=record.id, signal=signal))
    step_records.add(session, record.id, step)
    own = _own_tiers(session)
    planned = follow_ups_for(
        _tiers(ticked, own),
        _tiers(known, own),
        follow_ups.dates_waiting(session, record.id),
        step.taken_at,
        next_session(session, record.client_id, step.taken_at),
        follow_up_dates.kept_in(session),
    )
    follow_ups.plan(session, record, planned)
    session.flush()


def next_session(session: Session, client_id: str | None, now: datetime) -> datetime:
    """When a client's next session may be, as far as the last ones tell."""
    from sqlmodel import col, select

    from journal_app.storage.records import EntryRecord

    starts: Sequence[int] = ()
    if client_id is not None:
        of_client = select(EntryRecord.started_at).where(
            EntryRecord.client_id == client_id, col(EntryRecord.trashed_at).is_(None)
        )
        newest = of_client.order_by(col(EntryRecord.started_at).desc()).limit(_SESSIONS_LOOKED_AT)
        starts = session.exec(newest).all()
    return next_session_after(now, [from_ms(start) for start in reversed(starts)])


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
    session: Session, client_id: str | None, entry_id: str | None, noticed_at: datetime
) -> str:
    from journal_app.storage.records import ReferralRecord

    record = ReferralRecord(
        id=new_id(), client_id=client_id, entry_id=entry_id, opened_at=to_ms(noticed_at)
    )
    session.add(record)
    session.flush()
    return record.id


def _open_loop(
    session: Session, client_id: str | None, entry_id: str | None
) -> tuple[ReferralRecord | None, bool]:
    """The loop to extend, and whether it was only now given its client."""
    from sqlmodel import col, select

    from journal_app.storage.records import ReferralRecord

    still_open = select(ReferralRecord).where(col(ReferralRecord.closed_at).is_(None))
    if client_id is not None:
        mine = still_open.where(ReferralRecord.client_id == client_id)
        found = session.exec(mine.order_by(col(ReferralRecord.opened_at).desc())).first()
        if found is not None:
            return found, False
    if entry_id is None:
        return None, False
    nobodys = still_open.where(
        col(ReferralRecord.client_id).is_(None), ReferralRecord.entry_id == entry_id
    )
    found = session.exec(nobodys).first()
    if found is None or client_id is None:
        return found, False
    found.client_id = client_id
    session.add(found)
    for reminder in follow_ups.waiting(session, found.id):
        reminder.client_id = client_id
        session.add(reminder)
    session.flush()
    return found, True


def _signals_of(session: Session, referral_id: str) -> tuple[str, ...]:
    from sqlmodel import select

    from journal_app.storage.records import ReferralSignalRecord

    held = select(ReferralSignalRecord.signal).where(
        ReferralSignalRecord.referral_id == referral_id
    )
    return tuple(session.exec(held).all())


def _own_tiers(session: Session) -> dict[str, Tier]:
    from sqlmodel import select

    from journal_app.storage.records import OwnSignalRecord

    rows = session.exec(select(OwnSignalRecord.id, OwnSignalRecord.tier)).all()
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
