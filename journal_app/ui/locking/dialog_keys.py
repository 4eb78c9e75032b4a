"""The keys that lock the journal count in a dialog too: it keeps all others from the window."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication, QWindow
from PySide6.QtWidgets import QApplication, QDialog

from journal_app.ui.actions.binding import Bound, bind

LOCK = "lock"


class DialogKeys(QObject):
    """Ties them to each dialog once, when the keyboard first comes to it."""

    def __init__(self, lock: Callable[[], object], parent: QObject) -> None:
        super().__init__(parent)
        self._lock = lock
        application = QGuiApplication.instance()
        assert isinstance(application, QGuiApplication)
        application.focusWindowChanged.connect(self._tie)

    def _tie(self, focus: QWindow | None) -> None:
        if focus is None:
            return
        for dialog in QApplication.topLevelWidgets():
            if isinstance(dialog, QDialog) and dialog.windowHandle() == focus:
                tied = any(one.action.id == LOCK for one in dialog.findChildren(Bound))
                if not tied:
                    bind(LOCK, dialog, self._lock)
