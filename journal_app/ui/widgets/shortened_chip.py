"""A chip whose words end with an ellipsis where they have too little room."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

_LEAST_LETTERS = 8


class ShortenedChip(QPushButton):
    """As wide as its words where there is room; the tool tip has all of them where there is not.

    Args:
        ending: what stands behind the words and is never cut.
        tip: what is said of it, whether it is cut or not.
    """

    def __init__(self, words: str, ending: str, tip: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._words, self._ending, self._tip = words, ending, tip
        self._shown = words
        self.setProperty("kind", "chip")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAutoDefault(True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._show(words)

    def sizeHint(self) -> QSize:
        """Room for all of the words, also while they are cut."""
        letters = self.fontMetrics()
        cut = letters.horizontalAdvance(self._words) - letters.horizontalAdvance(self._shown)
        return super().sizeHint() + QSize(cut, 0)

    def minimumSizeHint(self) -> QSize:
        """Room for a few letters."""
        hint = self.sizeHint()
        around = hint.width() - self.fontMetrics().horizontalAdvance(self._words)
        least = around + self.fontMetrics().horizontalAdvance("n" * _LEAST_LETTERS)
        return QSize(min(hint.width(), least), hint.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the words to the new width."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Fit them in larger or smaller letters."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._fit()

    def _fit(self) -> None:
        letters = self.fontMetrics()
        missing = self.sizeHint().width() - self.width()
        room = letters.horizontalAdvance(self._words) - missing
        whole = self._words if missing <= 0 else ""
        self._show(whole or letters.elidedText(self._words, Qt.TextElideMode.ElideRight, room))

    def _show(self, shown: str) -> None:
        self._shown = shown
        self.setText(f"{shown}{self._ending}".replace("&", "&&"))
        whole = "" if shown == self._words else f"{self._words}\n"
        self.setToolTip(f"{whole}{self._tip}".strip())
