"""A heading with chips at its right, or below it where both do not fit side by side."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from journal_app.ui.widgets.flow_layout import FlowLayout

_APART = 12


class HeadRow(QWidget):
    """``add`` puts widgets into the row at the right."""

    def __init__(self, heading: QWidget, parent: QWidget | None = None, spacing: int = 6) -> None:
        super().__init__(parent)
        self._heading = heading
        self._beside = QWidget(self)
        self._flow = FlowLayout(self._beside, spacing)
        self._layout = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(_APART)
        self._layout.addWidget(heading, 1)
        self._layout.addWidget(self._beside, 0, Qt.AlignmentFlag.AlignVCenter)

    def add(self, *widgets: QWidget) -> None:
        """Append widgets; they are read after the heading."""
        for widget in widgets:
            self._flow.addWidget(widget)
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """One row or two."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        items = [self._flow.itemAt(index) for index in range(self._flow.count())]
        widths = [item.sizeHint().width() for item in items if item is not None]
        needed = sum(widths) + self._flow.spacing() * max(0, len(widths) - 1)
        heading = self._heading.fontMetrics().horizontalAdvance(
            self._heading.property("text") or ""
        )
        fits = heading + _APART + needed + 4 <= self.width()
        self._layout.setDirection(
            QBoxLayout.Direction.LeftToRight if fits else QBoxLayout.Direction.TopToBottom
        )
        self._beside.setFixedWidth(needed if fits else max(1, self.width()))
