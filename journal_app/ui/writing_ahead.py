"""The library for records, dear in time and memory, is imported when somebody is about to write.

Not before: many a look into the journal writes nothing, and sessions, their drafts and what follows
from them are saved without it (``storage.record_rows``). And not with the first of the other
writings, which would wait for it.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from journal_app.ui.page import Desk
from journal_app.ui.read_only import writes_records

SOON_MS = 300
"""A form that was just opened is shown first; nobody has written anything in it by then."""
_LEADS_ON = frozenset({Qt.Key.Key_Tab, Qt.Key.Key_Backtab})


class WritingAhead(QObject):
    """Begins once, in a thread of its own, when somebody types or clicks in what writes records.

    That the keyboard came there is not enough: with many a page it does, and one goes on reading.
    """

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._soon = QTimer(self, singleShot=True, interval=SOON_MS)
        self._soon.timeout.connect(self._import)
        self._begun = desk.services.read_only
        self._watched: QWidget | None = None
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._look)

    def begin(self) -> None:
        """Somebody is about to write more than a session."""
        self._watch(None)
        if not self._begun:
            self._begun = True
            self._soon.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The first key or click in what has the keyboard."""
        if event.type() == QEvent.Type.MouseButtonPress or (
            isinstance(event, QKeyEvent) and event.key() not in _LEADS_ON
        ):
            self.begin()
        return False

    def _look(self, _left: QWidget | None, now: QWidget | None) -> None:
        if not self._begun:
            self._watch(now if now is not None and writes_records(now) else None)

    def _watch(self, control: QWidget | None) -> None:
        if self._watched is not None and isValid(self._watched):
            self._watched.removeEventFilter(self)
        self._watched = control
        if control is not None:
            control.installEventFilter(self)

    def _import(self) -> None:
        # Nothing of the journal is held by it, which may be locked before it is done.
        application = QApplication.instance()
        assert application is not None
        self._desk.tasks.compute(self._desk.services.import_for_writing, context=application)
