"""Reminders: dates a practitioner asked for."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from enum import StrEnum

from journal_app.domain.dataclass import dataclass
from journal_app.domain.referral import Tier


class ReminderKind(StrEnum):
    """What a reminder belongs to."""

    FOLLOW_UP = "follow_up"
    AGREEMENT_REVIEW = "agreement_review"
    RETENTION = "retention"
    SUPERVISION = "supervision"
    CONTACTS = "contacts"
    BACKUP = "backup"
    PACKET = "packet"
    OWN = "own"


class ReminderState(StrEnum):
    """Whether a reminder still waits."""

    OPEN = "open"
    DONE = "done"
    NOT_NEEDED = "not_needed"


@dataclass(frozen=True, slots=True)
class Reminder:
    """One date asked for.

    Attributes:
        code: a ``FollowUp`` value for follow-ups; the day it stands for where it comes from a
            client's day; the packet's id; else empty.
        text: own words; empty when the code says it.
        tier: of the referral it belongs to, None otherwise.
        first_due_at: the date before any snooze.
        reason: why it was snoozed last, or why it was not needed.
    """

    id: str
    kind: ReminderKind
    due_at: datetime
    first_due_at: datetime
    state: ReminderState = ReminderState.OPEN
    code: str = ""
    text: str = ""
    client: str = ""
    referral_id: str = ""
    entry_id: str = ""
    tier: Tier | None = None
    reason: str = ""
    closed_at: datetime | None = None

    def is_due(self, now: datetime) -> bool:
        """Whether it waits and its date has come."""
        return self.state is ReminderState.OPEN and self.due_at <= now


def in_order(reminders: Iterable[Reminder]) -> tuple[Reminder, ...]:
    """Tier A follow-ups first, then by date, the longest overdue first."""
    return tuple(
        sorted(reminders, key=lambda item: (item.tier is not Tier.A, item.due_at, item.id))
    )
