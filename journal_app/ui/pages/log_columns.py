"""The part of the page for writing that scrolls: two columns of cards, one where it is narrow."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QPoint, QRect, QTimer
from PySide6.QtWidgets import QBoxLayout, QScrollArea, QWidget

from journal_app.ui.page import column, scrolling
from journal_app.ui.widgets.growing_text import GrowingText

ONE_COLUMN_BELOW = 860
_LINES_BELOW_CARET = 3
"""So many lines stay in sight below the caret; something may lie over the foot of the page."""


class LogColumns(QWidget):
    """Holds the cards, and keeps what one writes in sight."""

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self.left, self.right = column(), column()
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._columns.setContentsMargins(0, 0, 0, 16)
        self._columns.setSpacing(18)
        self._columns.addLayout(self.left, 23)
        self._columns.addLayout(self.right, 20)
        self.area: QScrollArea = scrolling(self, page)

    def fit(self, width: int, scale: float) -> None:
        """One column where two would be too narrow for letters of this scale."""
        narrow = width < ONE_COLUMN_BELOW * max(1.0, scale)
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._columns.setDirection(down if narrow else across)

    def to_top(self) -> None:
        """Begin at the top."""
        self.area.verticalScrollBar().setValue(0)

    def follow(self, text: GrowingText) -> None:
        """Scroll so that one sees what one writes in a text, wherever it grows to."""
        text.caret_moved.connect(partial(self._follow, text))

    def _follow(self, text: GrowingText, caret: QRect) -> None:
        if text.hasFocus() and self.isAncestorOf(text):
            QTimer.singleShot(0, self, partial(self._show_caret, text, caret))

    def _show_caret(self, text: GrowingText, caret: QRect) -> None:
        # Only the sheet may be shown meanwhile, which then lies elsewhere.
        if self.isAncestorOf(text):
            at = text.mapTo(self, QPoint(caret.center().x(), caret.bottom()))
            self.area.ensureVisible(at.x(), at.y(), 0, _LINES_BELOW_CARET * caret.height())
