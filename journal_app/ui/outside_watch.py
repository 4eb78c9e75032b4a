"""Notices what others do with the journal file, and says that it is open here."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication

from journal_app.services.bundle import Services
from journal_app.services.changes import Change
from journal_app.storage.file_lock import BEAT_SECONDS
from journal_app.storage.outside import Outside
from journal_app.ui.tasks import Tasks

LOOK_MS = 20_000


class OutsideWatch(QObject):
    """Looks when the program comes to the front and every twenty seconds; tells each thing once.

    What another program writes into the journal, as a command does, is a change like any other.
    """

    happened = Signal(object)
    """What happened to the file: an ``Outside``."""
    written = Signal(object)
    """Another program has written into the journal: a ``Change``."""

    def __init__(self, services: Services, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._services, self._tasks = services, tasks
        self._told = Outside.NOTHING
        self._timers = (
            self._every(LOOK_MS, self.look),
            self._every(BEAT_SECONDS * 1000, self._beat),
        )
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.applicationStateChanged.connect(self._came_or_went)

    def look(self) -> None:
        """Look once; on the thread of the journal, since a folder may be slow to answer."""
        self._tasks.submit(lambda: self._services.outside, context=self, done=self._tell)
        self.look_for_writing()

    def look_for_writing(self) -> None:
        """See whether another program has written into the journal; that takes no time."""
        self._tasks.submit(self._services.written_elsewhere, context=self, done=self._tell_written)

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

    def _tell_written(self, written: bool) -> None:
        if written:
            self.written.emit(Change.of_all())

    def _tell(self, happened: Outside) -> None:
        if happened and happened is not self._told:
            self.happened.emit(happened)
        self._told = happened
