"""A question in place, for the few things that cannot be undone."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QWidget

from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.into_view import open_up
from journal_app.ui.widgets.text import label

_LEAST_LETTERS = 24
"""A sentence beside its buttons has room for so many letters in a line at least."""


class Confirm(QFrame):
    """What would be done, the button that does it, and the one that leaves things as they are."""

    confirmed = Signal()

    def __init__(self, sentence: str, do: str, leave: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "notice")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(12, 8, 12, 8)
        self._row.setSpacing(10)
        self._said = label(sentence, "", self)
        self._row.addWidget(self._said, 1)
        self.do = button(do, "", self._confirm, self)
        self.leave = button(leave, "", self.hide, self)
        acts = QHBoxLayout()
        acts.setSpacing(10)
        acts.addWidget(self.do)
        acts.addWidget(self.leave)
        self._row.addLayout(acts)
        self._row.setAlignment(acts, Qt.AlignmentFlag.AlignLeading)
        self.hide()

    @property
    def sentence(self) -> str:
        """What would be done."""
        return self._said.text()

    def ask(self) -> None:
        """Show the question, in view; Enter leaves things as they are."""
        self.show()
        open_up(self, self.leave)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The buttons below the sentence, where beside them it would have no room."""
        super().resizeEvent(event)
        acts = self.do.sizeHint().width() + self.leave.sizeHint().width()
        least = self._said.fontMetrics().averageCharWidth() * _LEAST_LETTERS
        beside = self.width() >= acts + least
        self._row.setDirection(
            QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leaves things as they are."""
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)

    def _confirm(self) -> None:
        self.hide()
        self.confirmed.emit()
