"""Says over every page of the sample journal that it is one, and leads out of it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.text import label


class SampleStrip(QFrame):
    """One sentence and one thing to do."""

    left = Signal()
    """A journal of one's own is to be begun, or gone back to."""

    def __init__(self, parent: QWidget, *, has_own: bool = False) -> None:
        super().__init__(parent)
        self.setProperty("kind", "sample")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row = QHBoxLayout(self)
        row.setContentsMargins(26, 6, 26, 6)
        row.setSpacing(14)
        text = self.tr(
            "This is a sample journal. All of it is invented: look around, change what you like."
        )
        row.addWidget(label(text, "", self), 1)
        leave = self.tr("Back to my journal") if has_own else self.tr("Begin my own journal")
        self.leave = button(leave, "link", self.left.emit, self)
        row.addWidget(self.leave)
