"""Tells how far a file is written, and lets it be stopped."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from journal_app.ui.numbers import count_text
from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.into_view import open_up
from journal_app.ui.widgets.text import label


class Working(QWidget):
    """Hidden until something is being written."""

    stop_requested = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(8)
        self.bar = QProgressBar(self)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("How far it is written"))
        self._told = label("", "muted", self)
        self.stop = button(self.tr("Stop"), "quiet", self._stop, self)
        rows.addWidget(self.bar)
        rows.addWidget(self._told)
        rows.addWidget(self.stop, 0, Qt.AlignmentFlag.AlignLeft)
        self._stopping = False
        self._late = QTimer(self)
        self._late.setSingleShot(True)
        self._late.timeout.connect(self.come_forward)
        self.hide()

    def begin(self, after_ms: int = 0) -> None:
        """It is being written; to be seen after so many milliseconds, if it is not done by then."""
        self._stopping = False
        self.bar.setRange(0, 0)
        self._told.setText(self.tr("Reading the journal…"))
        if after_ms:
            self._late.start(after_ms)
        else:
            self.come_forward()

    def come_forward(self) -> None:
        """Be seen, with the keyboard on what stops it."""
        self.show()
        open_up(self, self.stop)

    def show_progress(self, done: int, whole: int) -> None:
        """So many sessions are done."""
        if done and not self._stopping:
            self.bar.setRange(0, max(1, whole))
            # Beyond all of them it is told how far what was read is put together.
            self.bar.setValue(done - whole if done > whole else done)
            told = self.tr("{0} of {1} sessions").format(count_text(done), count_text(whole))
            self._told.setText(self.tr("Putting it together…") if done >= whole else told)

    def _stop(self) -> None:
        """What is in hand is finished first, which may take a moment."""
        self._stopping = True
        self.bar.setRange(0, 0)
        self._told.setText(self.tr("Stopping…"))
        self.stop_requested.emit()

    def end(self) -> None:
        """It is written, or was stopped."""
        self._late.stop()
        self.hide()
