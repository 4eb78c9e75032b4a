"""A few lines to write in, where a page is left with Tab."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget


class NoteField(QPlainTextEdit):
    """As high as a number of lines; longer notes scroll."""

    left = Signal()
    """The keyboard went elsewhere."""

    def __init__(
        self, name: str, lines: int = 3, placeholder: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._lines = lines
        self.setAccessibleName(name)
        self.setPlaceholderText(placeholder)
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Its lines, and the border of the style."""
        return QSize(200, self.fontMetrics().lineSpacing() * self._lines + 30)

    def minimumSizeHint(self) -> QSize:
        """Never lower than that."""
        return QSize(80, self.sizeHint().height())

    @property
    def text(self) -> str:
        """What is written, without blanks around it."""
        return self.toPlainText().strip()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell that writing is done for now."""
        super().focusOutEvent(event)
        self.left.emit()
