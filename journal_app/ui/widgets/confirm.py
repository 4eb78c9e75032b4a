"""A question in place, for the few things that cannot be undone."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.into_view import open_up
from journal_app.ui.widgets.text import label


class Confirm(QFrame):
    """What would be done, the button that does it, and the one that leaves things as they are."""

    confirmed = Signal()

    def __init__(self, sentence: str, do: str, leave: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "notice")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 12, 8)
        row.setSpacing(10)
        row.addWidget(label(sentence, "", self), 1)
        self.do = button(do, "", self._confirm, self)
        self.leave = button(leave, "", self.hide, self)
        row.addWidget(self.do)
        row.addWidget(self.leave)
        self.hide()

    def ask(self) -> None:
        """Show the question, in view; Enter leaves things as they are."""
        self.show()
        open_up(self, self.leave)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leaves things as they are."""
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)

    def _confirm(self) -> None:
        self.hide()
        self.confirmed.emit()
