"""The steps in the record of a referral loop: added, corrected, taken out, put back.

Everything happens inside the caller's transaction. A correction keeps what stood there before.
"""

from __future__ import annotations

import json
from datetime import datetime
from typing import TYPE_CHECKING, Any

from journal_app.domain.errors import InvalidValue, NotFound
from journal_app.domain.referral import FormerStep, LoopStep, StepRecord
from journal_app.storage import record_rows
from journal_app.storage.ids import new_id
from journal_app.storage.instants import from_day, from_ms, to_day, to_ms

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlmodel import Session

    from journal_app.storage.database import Database
    from journal_app.storage.driver import Connection
    from journal_app.storage.records import ReferralStepRecord

_STEPS = """
SELECT referral_id, step, taken_at, words, consulted, consent, consent_on, id, former
FROM referral_step WHERE referral_id IN ({0}) ORDER BY referral_id, taken_at, id
"""
CHANGEABLE = frozenset(
    {LoopStep.SUPERVISION, LoopStep.RAISED, LoopStep.OPTIONS, LoopStep.FOLLOWED_UP}
)
"""Steps that may be taken out, or turn out to have been another of these."""


def of_loops(
    db: Database, loops: str, values: Sequence[str] = ()
) -> dict[str, tuple[StepRecord, ...]]:
    """The steps of the loops that a query of ids names, by loop, in the order of time."""
    found: dict[str, list[StepRecord]] = {}
    for of, *row in db.read(_STEPS.format(loops), tuple(values)):
        found.setdefault(of, []).append(_step(row))
    return {of: tuple(steps) for of, steps in found.items()}


def add(connection: Connection, referral_id: str, step: StepRecord) -> None:
    """Adds one step to the record of a loop; one that has an id comes back under it.

    Its words must be storable.
    """
    row = {
        "id": step.id or new_id(),
        "referral_id": referral_id,
        "step": step.step.value,
        "taken_at": to_ms(step.taken_at),
        "words": step.words,
        "consulted": step.consulted,
        "consent": step.consent,
        "consent_on": to_day(step.consent_on),
        "former": _former_text(step.former),
    }
    record_rows.insert(connection, "referral_step", row)


def record_of(session: Session, step_id: str) -> ReferralStepRecord:
    """The record of a step.

    Raises:
        NotFound: ``not_found_step``.
    """
    from journal_app.storage.records import ReferralStepRecord

    record = session.get(ReferralStepRecord, step_id)
    if record is None:
        raise NotFound("not_found_step", id=step_id)
    return record


def correct(session: Session, record: ReferralStepRecord, step: StepRecord, now: datetime) -> bool:
    """Writes a step anew and keeps what it said before; tells whether anything was changed.

    Raises:
        InvalidValue: ``step_stays``: it cannot turn out to have been that other step.
    """
    before = _step(
        (
            record.step,
            record.taken_at,
            record.words,
            record.consulted,
            record.consent,
            record.consent_on,
            record.id,
            record.former,
        )
    )
    if step.step is not before.step and not {step.step, before.step} <= CHANGEABLE:
        raise InvalidValue("step_stays")
    if _said(step) == _said(before):
        return False
    former = FormerStep(now, *_said(before))
    _write(record, step)
    record.step, record.taken_at = step.step.value, to_ms(step.taken_at)
    record.former = _former_text((*before.former, former))
    session.add(record)
    session.flush()
    return True


def remove(session: Session, record: ReferralStepRecord) -> None:
    """Takes a step out of the record.

    Raises:
        InvalidValue: ``step_stays`` for what was noticed, the answer and the close.
    """
    if record.step not in CHANGEABLE:
        raise InvalidValue("step_stays")
    session.delete(record)
    session.flush()


def drop_close(session: Session, referral_id: str, closed_at: int) -> None:
    """Takes the step out with which a loop was closed at that instant."""
    from sqlmodel import select

    from journal_app.storage.records import ReferralStepRecord

    steps = select(ReferralStepRecord).where(
        ReferralStepRecord.referral_id == referral_id,
        ReferralStepRecord.step == LoopStep.CLOSED.value,
        ReferralStepRecord.taken_at == closed_at,
    )
    for record in session.exec(steps).all():
        session.delete(record)


def _write(record: ReferralStepRecord, step: StepRecord) -> None:
    record.words = step.words
    record.consulted = step.consulted
    record.consent = step.consent
    record.consent_on = to_day(step.consent_on)


def _said(step: StepRecord) -> tuple[Any, ...]:
    return (
        step.step,
        step.taken_at,
        step.words,
        step.consulted,
        step.consent,
        step.consent_on,
    )


def _step(row: Sequence[Any]) -> StepRecord:
    step, taken_at, words, consulted, consent, consent_on, id_, former = row
    return StepRecord(
        LoopStep(step),
        from_ms(taken_at),
        words,
        consulted,
        consent,
        from_day(consent_on),
        id_,
        _former(former),
    )


def _former_text(former: Sequence[FormerStep]) -> str:
    return json.dumps(
        [
            {
                "corrected_at": to_ms(one.corrected_at),
                "step": one.step.value,
                "taken_at": to_ms(one.taken_at),
                "words": one.words,
                "consulted": one.consulted,
                "consent": one.consent,
                "consent_on": to_day(one.consent_on),
            }
            for one in former
        ],
        ensure_ascii=False,
    )


def _former(text: str) -> tuple[FormerStep, ...]:
    """What stood there before; what another program wrote and cannot be read is left out."""
    try:
        return tuple(
            FormerStep(
                from_ms(int(one["corrected_at"])),
                LoopStep(one["step"]),
                from_ms(int(one["taken_at"])),
                str(one["words"]),
                str(one["consulted"]),
                str(one["consent"]),
                from_day(one["consent_on"]),
            )
            for one in json.loads(text)
        )
    except (ValueError, TypeError, KeyError, OverflowError):
        return ()
