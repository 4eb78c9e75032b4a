"""Old sessions to place again, offered twice a year."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from journal_app.ui.read_only import writing
from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.card import Card
from journal_app.ui.widgets.text import label


class AgainCard(Card):
    """A quiet offer: now, or in two weeks."""

    begin_requested = Signal()
    later_requested = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent=parent)
        text = self.tr(
            "From the notes alone, without the old mark. Both are kept; the new one is not counted."
        )
        self.body.addWidget(label(text, "small", self))
        row = QHBoxLayout()
        row.setSpacing(9)
        row.addWidget(
            writing(button(self.tr("Place them again"), "answer", self.begin_requested.emit, self))
        )
        row.addWidget(
            writing(button(self.tr("In two weeks"), "link", self.later_requested.emit, self))
        )
        row.addStretch(1)
        self.body.addLayout(row)
        self.hide()

    def show_count(self, count: int) -> None:
        """Show the offer, or nothing where there is none."""
        self.setVisible(count > 0)
        self.set_heading(self.tr("%n old session(s) to place again", "", count))
