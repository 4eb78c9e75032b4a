"""The way to the professional will."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from journal_app.ui.page import Desk
from journal_app.ui.pages.settings.section import Section
from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.card import Card
from journal_app.ui.widgets.flow_layout import FlowLayout
from journal_app.ui.widgets.text import label


class WillSection(Section):
    """Says what it is; the will itself has a page of its own."""

    will_requested = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.will = WillCard(self)
        self.will.will_requested.connect(self.will_requested)
        self.add(self.will)


class WillCard(Card):
    """The way to the professional will; nothing of it stands here."""

    will_requested = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent=parent)
        self.set_heading(self.tr("Professional will"))
        text = self.tr(
            "Who may open the journal and who must destroy it, on the day on which you cannot "
            "decide yourself. A page to print."
        )
        self.body.addWidget(label(text, "", self))
        row = FlowLayout(spacing=10)
        self.open = button(self.tr("Go to the will"), "", self.will_requested.emit, self)
        row.addWidget(self.open)
        self.body.addLayout(row)
