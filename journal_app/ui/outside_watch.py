"""Notices that the journal file was replaced from outside, and says that it is open here."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication

from journal_app.services.bundle import Services
from journal_app.storage.file_lock import BEAT_SECONDS
from journal_app.ui.tasks import Tasks

LOOK_MS = 20_000


class OutsideWatch(QObject):
    """Looks when the program comes to the front and every twenty seconds; tells it once."""

    replaced = Signal()

    def __init__(self, services: Services, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._services, self._tasks = services, tasks
        self._told = False
        self._timers = (
            self._every(LOOK_MS, self.look),
            self._every(BEAT_SECONDS * 1000, self._beat),
        )
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.applicationStateChanged.connect(self._came_or_went)

    def look(self) -> None:
        """Look once; on the thread of the journal, since a folder may be slow to answer."""
        if not self._told:
            self._tasks.submit(lambda: self._services.is_replaced, context=self, done=self._tell)

    def _every(self, milliseconds: int, act: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setInterval(milliseconds)
        timer.timeout.connect(act)
        timer.start()
        return timer

    def _came_or_went(self, state: Qt.ApplicationState) -> None:
        if state is Qt.ApplicationState.ApplicationActive:
            self.look()

    def _beat(self) -> None:
        self._tasks.submit(self._services.beat, context=self)

    def _tell(self, replaced: bool) -> None:
        if replaced and not self._told:
            self._told = True
            self.replaced.emit()
