"""The library for records, dear in time and memory, is imported when somebody is about to write.

Not before: many a look into the journal writes nothing. And not with the first saving, which would
wait for it.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from journal_app.ui.page import Desk
from journal_app.ui.read_only import writes

SOON_MS = 300
"""A form that was just opened is shown first; nobody has written anything in it by then."""


class WritingAhead(QObject):
    """Begins once, in a thread of its own, when the keyboard comes to something that writes."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._soon = QTimer(self, singleShot=True, interval=SOON_MS)
        self._soon.timeout.connect(self._import)
        self._begun = desk.services.read_only
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._look)

    def begin(self) -> None:
        """Somebody is about to write."""
        if not self._begun:
            self._begun = True
            self._soon.start()

    def _look(self, _left: QWidget | None, now: QWidget | None) -> None:
        if not self._begun and now is not None and writes(now):
            self.begin()

    def _import(self) -> None:
        self._desk.tasks.compute(self._desk.services.import_for_writing, context=self)
