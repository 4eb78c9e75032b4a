"""Imported sessions without a mark, offered on Today."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from journal_app.ui.read_only import writing
from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.card import Card
from journal_app.ui.widgets.text import label


class PlacingCard(Card):
    """A quiet offer, which can rest."""

    begin_requested = Signal()
    rest_requested = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent=parent)
        text = self.tr(
            "One after the other, from your words, for as long as you like. What has no mark is in "
            "the journal all the same."
        )
        self.body.addWidget(label(text, "small", self))
        row = QHBoxLayout()
        row.setSpacing(9)
        for made in (
            button(self.tr("Place some"), "answer", self.begin_requested.emit, self),
            button(self.tr("Not this month"), "link", self.rest_requested.emit, self),
        ):
            row.addWidget(writing(made))
        row.addStretch(1)
        self.body.addLayout(row)
        self.hide()

    def show_count(self, count: int) -> None:
        """Show the offer, or nothing where there is none."""
        self.setVisible(count > 0)
        self.set_heading(self.tr("%n session(s) you brought along have no mark yet", "", count))
