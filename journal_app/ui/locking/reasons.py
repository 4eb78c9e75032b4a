"""Why a journal was locked, and the sentence that says so while it is."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from journal_app.ui.dates import moment_words


class LockReason(StrEnum):
    """What called for a lock."""

    BY_HAND = "by_hand"
    IDLE = "idle"
    SLEEP = "sleep"
    SCREEN = "screen"


def said(reason: LockReason, at: datetime, *, unkept: bool = False) -> str:
    """Why and when, for the view that asks for the passphrase.

    Args:
        reason: what called for it.
        at: when, with its zone.
        unkept: whether what was being written could not be kept, on a full disk, say.
    """
    why = _why(reason, at)
    if not unkept:
        return why
    lost = QCoreApplication.translate(
        "LockReason", "What was being written may not have been kept."
    )
    return f"{why} {lost}"


def _why(reason: LockReason, at: datetime) -> str:
    translate = QCoreApplication.translate
    when = moment_words(at)
    match reason:
        case LockReason.BY_HAND:
            return translate("LockReason", "You locked it, {0}.").format(when)
        case LockReason.IDLE:
            return translate(
                "LockReason", "Locked by itself, {0}: nothing was typed or moved for a while."
            ).format(when)
        case LockReason.SLEEP:
            return translate("LockReason", "Locked when the computer slept, {0}.").format(when)
        case LockReason.SCREEN:
            return translate("LockReason", "Locked together with the screen, {0}.").format(when)
