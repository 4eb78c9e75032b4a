"""The mark of the program."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from journal_app.domain.grid import Quadrant
from journal_app.ui.theme import ThemeManager


class Mark(QWidget):
    """Four rounded squares in the quadrants' colours."""

    def __init__(self, themes: ThemeManager, parent: QWidget, side: int = 21) -> None:
        super().__init__(parent)
        self._themes = themes
        self.setFixedSize(side, side)
        themes.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Meaning above, co-creation at the right."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        side = self.width()
        half = (side - 2) / 2
        corners = {
            Quadrant.AUTHORITATIVE_MEANING: QPointF(0, 0),
            Quadrant.COLLABORATIVE_MEANING: QPointF(half + 2, 0),
            Quadrant.AUTHORITATIVE_CAUSALITY: QPointF(0, half + 2),
            Quadrant.COLLABORATIVE_ANALYSIS: QPointF(half + 2, half + 2),
        }
        for quadrant, corner in corners.items():
            painter.setBrush(self._themes.theme.quadrant_strong(quadrant))
            painter.drawRoundedRect(QRectF(corner.x(), corner.y(), half, half), 2.5, 2.5)
