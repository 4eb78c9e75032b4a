"""What takes the place of a client's cards for a while: giving out, merging, erasing."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from journal_app.ui.page import column, scrolling
from journal_app.ui.widgets.buttons import button

WIDEST = 760


class ClientPanel(QWidget):
    """A way back on top, and a column of cards. Escape goes back unless something is being done."""

    closed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._content = QWidget(self)
        self._content.setMaximumWidth(WIDEST)
        self.column = column(self._content)
        self.column.setContentsMargins(0, 0, 0, 22)
        self.back = button(self.tr("Back"), "link", self.leave, self)
        self.column.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeft)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        area = scrolling(self._content, self)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        outer.addWidget(area)

    @property
    def is_busy(self) -> bool:
        """Whether something is being done that cannot be left."""
        return not self.back.isEnabled()

    def set_busy(self, busy: bool) -> None:
        """Hold the way back while something is being done."""
        self.back.setEnabled(not busy)

    def leave(self) -> None:
        """Back to the client's cards."""
        if not self.is_busy:
            self.closed.emit()

    def put_away(self) -> None:
        """What it offered the last time is of no use while it is not seen."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes back."""
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)
