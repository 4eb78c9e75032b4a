"""Puts away whatever lies over the window before it is locked: dialogs, menus, tool tips."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QThread, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QToolTip, QWidget

WAIT_MS, MOST_WAITS = 10, 100
"""How often, and how many times at most, it is waited for who asked to get the answer."""


def close_all_but(window: QWidget) -> None:
    """Leave every dialog, those of the system as well, and close what else is open."""
    QToolTip.hideText()
    while (popup := QApplication.activePopupWidget()) is not None:
        popup.close()
        if popup.isVisible():
            popup.hide()
    for other in QApplication.topLevelWidgets():
        if other is window or not other.isVisible():
            continue
        if isinstance(other, QDialog):
            other.reject()
        else:
            other.close()


def once_clear(window: QWidget, then: Callable[[], None], context: QObject, waits: int = 0) -> None:
    """Close what is open, and go on when those who asked in dialogs have got their answer.

    They wait in the middle of what they do: only when that is over can the pages be taken down.
    Whoever does not let go in time is not waited for.
    """
    close_all_but(window)
    if QThread.currentThread().loopLevel() <= 1 or waits >= MOST_WAITS:
        then()
        return
    QTimer.singleShot(WAIT_MS, context, lambda: once_clear(window, then, context, waits + 1))
