"""A few lines to write in, where a page is left with Tab."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

MOST_LINES = 12
"""A field does not grow beyond so many lines."""


class NoteField(QPlainTextEdit):
    """As high as a number of lines, and as its text up to a good many more; then it scrolls."""

    left = Signal()
    """The keyboard went elsewhere."""

    def __init__(
        self, name: str, lines: int = 3, placeholder: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._lines = self._fitted = lines
        self.setAccessibleName(name)
        self.setPlaceholderText(placeholder)
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().documentLayout().documentSizeChanged.connect(self._grow)

    def sizeHint(self) -> QSize:
        """Its lines, and the border of the style."""
        return QSize(200, self.fontMetrics().lineSpacing() * self._shown_lines + 30)

    def minimumSizeHint(self) -> QSize:
        """Never lower than that."""
        return QSize(80, self.sizeHint().height())

    @property
    def _shown_lines(self) -> int:
        written = round(self.document().size().height())  # this kind of document counts in lines
        return max(self._lines, min(written, MOST_LINES))

    def _grow(self) -> None:
        lines = self._shown_lines
        if lines == self._fitted:
            return
        self._fitted = lines
        # A bar that comes for a moment, until there is room, would break the lines anew.
        policies = Qt.ScrollBarPolicy
        scrolls = lines >= MOST_LINES
        self.setVerticalScrollBarPolicy(
            policies.ScrollBarAsNeeded if scrolls else policies.ScrollBarAlwaysOff
        )
        self.updateGeometry()

    @property
    def text(self) -> str:
        """What is written, without blanks around it."""
        return self.toPlainText().strip()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell that writing is done for now."""
        super().focusOutEvent(event)
        self.left.emit()
