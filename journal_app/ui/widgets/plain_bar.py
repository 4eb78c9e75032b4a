"""How much of a whole is there: a bar without colours that praise or warn."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from journal_app.ui.theme import ThemeManager

_HEIGHT = 6


class PlainBar(QWidget):
    """Filled from the leading side. What it shows stands beside it in words."""

    def __init__(self, themes: ThemeManager, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = themes
        self._share = 0.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        themes.changed.connect(self.update)

    def set_share(self, share: float) -> None:
        """Fill so much of it, 0 to 1."""
        self._share = min(1.0, max(0.0, share))
        self.update()

    def sizeHint(self) -> QSize:
        """A low bar."""
        return QSize(120, _HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """Free to become narrow."""
        return QSize(24, _HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The whole, and what is there of it."""
        theme = self._themes.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        whole = QRectF(self.rect())
        painter.setBrush(QColor(theme.line))
        painter.drawRoundedRect(whole, 3, 3)
        filled = QRectF(whole)
        filled.setWidth(whole.width() * self._share)
        if self.isRightToLeft():
            filled.moveRight(whole.right())
        painter.setBrush(QColor(theme.muted))
        painter.drawRoundedRect(filled, 3, 3)
