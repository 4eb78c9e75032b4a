"""A row of a card that is one button: reachable by Tab, said whole to a screen reader."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QStyle, QStyleOption, QWidget


class RowButton(QAbstractButton):
    """As tall as its content; the content is laid out inside by whoever makes it."""

    def __init__(self, spoken: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "row")
        self.setAccessibleName(spoken)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

    def sizeHint(self) -> QSize:
        """The size its content asks for."""
        layout = self.layout()
        return layout.sizeHint() if layout is not None else QSize(80, 32)

    def minimumSizeHint(self) -> QSize:
        """The least its content needs."""
        layout = self.layout()
        return layout.minimumSize() if layout is not None else QSize(80, 32)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Only what the style sheet gives: a ground on hover and while chosen, a frame on focus."""
        option = QStyleOption()
        option.initFrom(self)
        if self.isChecked():
            option.state |= QStyle.StateFlag.State_On
        painter = QPainter(self)
        self.style().drawPrimitive(QStyle.PrimitiveElement.PE_Widget, option, painter, self)
