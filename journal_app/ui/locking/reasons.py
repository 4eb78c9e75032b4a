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


class Words(StrEnum):
    """What became of words that could not be kept in the file, on a full disk say."""

    SEALED = "sealed"
    """They wait until the journal is open again."""
    GONE = "gone"


def said(reason: LockReason, at: datetime, words: Words | None = None) -> str:
    """Why and when, for the view that asks for the passphrase.

    Args:
        reason: what called for it.
        at: when, with its zone.
        words: what became of those that could not be kept; None where there were none.
    """
    translate, told = QCoreApplication.translate, _why(reason, at)
    if words is Words.SEALED:
        told += " " + translate(
            "LockReason",
            "What was being written could not be kept in the file. It waits here, encrypted, until "
            "you open the journal again.",
        )
    elif words is Words.GONE:
        told += " " + translate("LockReason", "What was being written may not have been kept.")
    return told


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
