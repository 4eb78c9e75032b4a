"""Collects what holds only itself any more, on the thread of the window and on no other."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, QTimer

from journal_app.rubbish import collect_by_ourselves, collect_due, give_back

EVERY_MS = 2_000


class Collecting(QObject):
    """As long as the window is there; ``journal_app.rubbish`` says why."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        collect_by_ourselves()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.VeryCoarseTimer)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(_collect)
        self._timer.start()


def _collect() -> None:
    if collect_due():
        give_back()
