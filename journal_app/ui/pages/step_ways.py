"""The way back from a step that was just recorded in a referral."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication

from journal_app.domain.referral import LoopStep, Referral, StepRecord
from journal_app.ui.actions.undoing import Way
from journal_app.ui.page import Page

_STAYING = frozenset({LoopStep.NOTICED, LoopStep.OUTCOME, LoopStep.CLOSED})
"""The record cannot do without these; they are corrected there, or the loop is opened again."""


def offer_way_back(page: Page, loop: Referral, given: StepRecord) -> None:
    """Offer to take out the step that was just recorded as ``given``."""
    from journal_app.services.loop_record import RemovedStep

    newest = reversed(loop.steps)
    step = next((one for one in newest if one.step is given.step), None)
    if step is None or step.step in _STAYING:
        return
    record = page.desk.services.loop_record
    back = partial(record.take_out, loop.id, step.id)
    again = partial(record.put_back, RemovedStep(loop.id, step))
    page.undo_offered.emit(
        QCoreApplication.translate("StepWays", "The step is recorded."),
        Way(lambda: page.write(back), lambda: page.write(again)),
    )
