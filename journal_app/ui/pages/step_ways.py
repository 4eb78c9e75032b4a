"""What is written into a referral: said with what it settles, and with the way back."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TypeAlias

from PySide6.QtCore import QCoreApplication

from journal_app.domain.referral import Outcome, Referral, StepRecord
from journal_app.domain.reminder import ReminderState
from journal_app.services.changes import Saved
from journal_app.ui.actions.undoing import Way
from journal_app.ui.page import Page
from journal_app.ui.translation import translate
from journal_app.wording.noop import QT_TRANSLATE_NOOP

Done: TypeAlias = Callable[[Referral], None]
Failed: TypeAlias = Callable[[Exception], None]
_GONE = QT_TRANSLATE_NOOP("StepWays", "%n reminder(s) no longer needed.", "", 1)


def take_step(page: Page, referral_id: str, record: StepRecord, done: Done, failed: Failed) -> None:
    """Keep a step; offer to take it back, with the reminders that it answers."""
    take = partial(page.desk.services.referrals.take_step, referral_id, record)
    said = QCoreApplication.translate("StepWays", "The step is recorded.")
    _write(page, said, referral_id, take, done, failed)


def record_answer(
    page: Page,
    referral_id: str,
    outcome: Outcome,
    record: StepRecord,
    done: Done,
    failed: Failed,
) -> None:
    """Keep what the client answered; offer to take it back, with what it made needless."""
    set_outcome = partial(
        page.desk.services.referrals.set_outcome,
        referral_id,
        outcome,
        record.words,
        taken_at=record.taken_at,
        consent=record.consent,
        consent_on=record.consent_on,
    )
    said = QCoreApplication.translate("StepWays", "The answer is recorded.")
    _write(page, said, referral_id, set_outcome, done, failed)


def close_loop(page: Page, referral_id: str, reason: str, done: Done, failed: Failed) -> None:
    """Close a loop, and offer to open it again."""
    services = page.desk.services
    close = partial(services.referrals.close, referral_id, reason)
    reopen = partial(services.loop_record.reopen, referral_id)

    def closed(settled: tuple[Referral, int]) -> None:
        loop, gone = settled
        done(loop)
        way = Way(lambda: page.write(reopen), lambda: page.write(close))
        said = QCoreApplication.translate("StepWays", "The loop is closed.")
        page.undo_offered.emit(_with_gone(said, gone), way)

    page.write(_counting(page, referral_id, close), closed, failed)


def _write(
    page: Page,
    said: str,
    referral_id: str,
    act: Callable[[], Saved[Referral]],
    done: Done,
    failed: Failed,
) -> None:
    """Write it, and say with it how many reminders it settled."""
    page.write_undoably(
        lambda settled: _with_gone(said, settled[1]),
        _counting(page, referral_id, act),
        lambda settled: done(settled[0]),
        failed,
        offered=True,
    )


def _counting(
    page: Page, referral_id: str, act: Callable[[], Saved[Referral]]
) -> Callable[[], Saved[tuple[Referral, int]]]:
    """The act, with how many reminders of the loop it lets wait no longer."""
    reminders = page.desk.services.reminders

    def waiting() -> frozenset[str]:
        found = reminders.of_referral(referral_id)
        return frozenset(one.id for one in found if one.state is ReminderState.OPEN)

    def counted() -> Saved[tuple[Referral, int]]:
        before = waiting()
        saved = act()
        return Saved((saved.value, len(before - waiting())), saved.change)

    return counted


def _with_gone(said: str, gone: int) -> str:
    return f"{said} {translate('StepWays', _GONE, gone)}" if gone else said
