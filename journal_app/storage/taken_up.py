"""Taking something to supervision, with all that follows from it; in the caller's transaction."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import TYPE_CHECKING

from journal_app.domain.dataclass import dataclass
from journal_app.domain.referral import LoopStep, StepRecord
from journal_app.domain.supervision import ItemKind, SupervisionItem
from journal_app.storage import loop_steps, supervision

if TYPE_CHECKING:
    from sqlmodel import Session


@dataclass(frozen=True, slots=True)
class Taken:
    """What changed beside the item: its entry, its referral loop, the loop's follow-ups."""

    entry_id: str = ""
    referral: bool = False
    reminders: bool = False


def take_up(
    session: Session,
    item: SupervisionItem,
    now: datetime,
    *,
    taken_at: datetime | None = None,
    consulted: str = "",
    meeting_id: str | None = None,
) -> Taken:
    """Marks an item that waits as taken to supervision.

    The flag of its entry goes; in a referral that is open the step is recorded. With a
    ``meeting_id`` it is kept in which meeting it was spoken of, also of a loop for which nothing
    was raised.
    """
    item_id = item.id
    record = supervision.waiting_record(session, item_id)
    if record is None and meeting_id is not None and item.referral_id:
        item_id = supervision.add(
            session, ItemKind.REFERRAL, "", item.raised_at, referral_id=item.referral_id
        )
        record = supervision.waiting_record(session, item_id)
    if record is not None:
        record.meeting_id = meeting_id
        supervision.settle(session, record, now)
    loop = loop_steps.still_open(session, item.referral_id)
    reminders = False
    if loop is not None:
        step = StepRecord(LoopStep.SUPERVISION, taken_at or now, consulted=consulted)
        reminders = loop_steps.take(session, loop, step, now).reminders
    entry_id = item.entry_id if item.kind is ItemKind.ENTRY else ""
    return Taken(entry_id, loop is not None, reminders)


def wait_again(session: Session, item_ids: Iterable[str]) -> tuple[str, ...]:
    """Lets items wait again, but for those of referrals; the entries flagged again with it."""
    raised = [supervision.raise_again(session, item_id) for item_id in item_ids]
    session.flush()
    return tuple(record.entry_id for record in raised if record is not None and record.entry_id)
