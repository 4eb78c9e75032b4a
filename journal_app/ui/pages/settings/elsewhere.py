"""What is offered where a setting was looked for and not, or only in part, found."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.text import label


class Elsewhere(QWidget):
    """Says that only part of what was looked for was found, and offers to look elsewhere."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(4)
        self.said = label(self.tr("Nothing says all of it; this says part of it."), "muted", self)
        self.help = button(self.tr("Look for it in the help"), "link", None, self)
        self.everywhere = button(self.tr("Look for it everywhere"), "link", None, self)
        for part in (self.said, self.help, self.everywhere):
            stack.addWidget(part, 0, Qt.AlignmentFlag.AlignTop)
        self.hide()

    def show_for(self, *, in_part: bool, nothing: bool) -> None:
        """Show it where a search found only part of what was wanted, or nothing."""
        self.said.setVisible(in_part)
        self.setVisible(in_part or nothing)
