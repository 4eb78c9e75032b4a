"""What tests of referral loops ask of the services."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from journal_app.domain.referral import FollowUp, LoopStep, Referral, StepRecord
from journal_app.domain.reminder import Reminder, ReminderState
from journal_app.services.bundle import Services

Tick = Callable[..., str]


def step(kind: LoopStep, at: datetime, words: str = "") -> StepRecord:
    return StepRecord(kind, at, words)


def waiting(services: Services, referral: Referral) -> dict[str, datetime]:
    return {
        item.code: item.due_at
        for item in services.reminders.of_referral(referral.id)
        if item.state is ReminderState.OPEN
    }


def of_code(services: Services, referral: Referral, code: FollowUp) -> Reminder:
    found = services.reminders.of_referral(referral.id)
    return next(item for item in found if item.code == code.value)
