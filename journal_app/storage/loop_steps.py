"""Steps of a referral loop with what they settle, inside the caller's transaction."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime
from typing import TYPE_CHECKING

from journal_app.domain.dataclass import dataclass
from journal_app.domain.errors import InvalidValue
from journal_app.domain.follow_ups import ANSWERED_BY, ENDS_FOLLOWING, GOES_ON, KEPT_TO_CLOSING
from journal_app.domain.referral import FollowUp, LoopStep, Outcome, PlannedFollowUp, StepRecord
from journal_app.storage import follow_up_dates, follow_ups, referrals, step_records, supervision
from journal_app.storage.instants import to_ms
from journal_app.storage.record_rows import driver_of

if TYPE_CHECKING:
    from sqlmodel import Session

    from journal_app.storage.records import ReferralRecord


@dataclass(frozen=True, slots=True)
class Touched:
    """What a step changed beside the loop itself."""

    reminders: bool = False
    supervision: bool = False


def open_record(session: Session, referral_id: str) -> ReferralRecord:
    """The record of a loop that is open.

    Raises:
        NotFound: ``not_found_referral``.
        InvalidValue: ``referral_closed``.
    """
    record = referrals.record_of(session, referral_id)
    if record.closed_at is not None:
        raise InvalidValue("referral_closed", id=referral_id)
    return record


def still_open(session: Session, referral_id: str) -> ReferralRecord | None:
    """The record of a loop if there is one of this id, and it is open."""
    from journal_app.storage.records import ReferralRecord

    record = session.get(ReferralRecord, referral_id) if referral_id else None
    return None if record is None or record.closed_at is not None else record


def take(session: Session, record: ReferralRecord, step: StepRecord, now: datetime) -> Touched:
    """Adds a step and settles the follow-ups it answers; options bring the one two weeks later."""
    step_records.add(driver_of(session), record.id, step)
    settled = follow_ups.settle(driver_of(session), record.id, ANSWERED_BY.get(step.step, ()), now)
    reminders, raised = settled > 0, False
    if step.step is LoopStep.OPTIONS and _outcome(record) not in ENDS_FOLLOWING:
        reminders |= _ask_how_it_went(session, record, step.taken_at)
    if step.step is LoopStep.SUPERVISION:
        supervision.settle_for_loop(session, record.id, now)
        raised = True
    if step.step is LoopStep.FOLLOWED_UP and settled:
        raised = supervision.raise_after_decline(session, record, now)
    session.flush()
    return Touched(reminders, raised)


def answered(
    session: Session,
    record: ReferralRecord,
    outcome: Outcome,
    step: StepRecord,
    now: datetime,
) -> Touched:
    """Keeps the client's answer, and the follow-ups that still make sense after it.

    A declined offer keeps one, at the next session. What tier A asks of the practitioner stays
    until it is answered or the loop is closed, whatever the client said.
    """
    record.outcome = outcome.value
    session.add(record)
    touched = take(session, record, step, now)
    changed = touched.reminders
    if outcome in ENDS_FOLLOWING:
        reason = step.words or outcome.value
        changed |= follow_ups.waive(driver_of(session), record.id, reason, now, KEPT_TO_CLOSING) > 0
    if outcome is Outcome.DECLINED:
        at = referrals.next_session(driver_of(session), record.client_id, now)
        last = PlannedFollowUp(FollowUp.STILL_IN_VIEW, at)
        changed |= _plan(session, record, last)
    if outcome in GOES_ON and not _waits(session, record, {FollowUp.HOW_DID_IT_GO}):
        changed |= _ask_how_it_went(session, record, step.taken_at)
    session.flush()
    return Touched(changed, touched.supervision)


def close(session: Session, record: ReferralRecord, reason: str, now: datetime) -> Touched:
    """Closes a loop; what still waits in it is not needed any more, for the same reason."""
    step_records.add(driver_of(session), record.id, StepRecord(LoopStep.CLOSED, now, words=reason))
    record.closed_at = to_ms(now)
    record.closed_reason = reason
    session.add(record)
    waived = follow_ups.waive(driver_of(session), record.id, reason, now)
    session.flush()
    # A loop whose next step was supervision waited there; it does so no longer.
    return Touched(reminders=waived > 0, supervision=True)


def reopen(session: Session, record: ReferralRecord) -> Touched:
    """Takes the closing of a loop back: its step goes, and what it made needless waits again."""
    closed_at, reason = record.closed_at or 0, record.closed_reason
    step_records.drop_close(session, record.id, closed_at)
    record.closed_at, record.closed_reason = None, ""
    session.add(record)
    waits = follow_ups.wait_again(driver_of(session), record.id, reason, closed_at)
    session.flush()
    return Touched(reminders=waits > 0, supervision=True)


def _ask_how_it_went(session: Session, record: ReferralRecord, since: datetime) -> bool:
    planned = follow_up_dates.kept_in(driver_of(session)).after_options(since)
    return planned is not None and _plan(session, record, planned)


def _plan(session: Session, record: ReferralRecord, planned: PlannedFollowUp) -> bool:
    return follow_ups.plan(driver_of(session), record.id, record.client_id, [planned])


def _waits(session: Session, record: ReferralRecord, kinds: Collection[FollowUp]) -> bool:
    return not follow_ups.dates_waiting(driver_of(session), record.id).keys().isdisjoint(kinds)


def _outcome(record: ReferralRecord) -> Outcome | None:
    return Outcome(record.outcome) if record.outcome else None
