"""A check box whose words may take several lines."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from journal_app.ui.widgets.text import label


class WrappedCheck(QWidget):
    """Ticked by its box or by a click on its words."""

    ticked = Signal(bool)
    """Whether it is ticked now, after an edit by the person."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.box = QCheckBox(self)
        self.box.setAccessibleName(text)
        self.box.clicked.connect(self.ticked)
        self._text = label(text, "", self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self.box, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._text, 1)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on the words ticks the box."""
        if self.rect().contains(event.position().toPoint()):
            self.box.click()
