"""Bringing in: the ways to bring sessions along."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from journal_app.ui.page import Desk
from journal_app.ui.pages.settings.section import Section
from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.card import Card
from journal_app.ui.widgets.flow_layout import FlowLayout
from journal_app.ui.widgets.text import label


class ExchangeSection(Section):
    """Says what can be brought along; doing it has a page of its own."""

    import_requested = Signal()
    calendar_requested = Signal()
    placing_requested = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.bringing = BringingCard(self)
        self.bringing.import_requested.connect(self.import_requested)
        self.bringing.calendar_requested.connect(self.calendar_requested)
        self.bringing.placing_requested.connect(self.placing_requested)
        self.add(self.bringing)


class BringingCard(Card):
    """The ways in."""

    import_requested = Signal()
    calendar_requested = Signal()
    placing_requested = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent=parent)
        self.set_heading(self.tr("Import"))
        self.body.addWidget(
            label(
                self.tr(
                    "Sessions from Day One, Journey, jrnl, RedNotebook, Mini Diarium, Mini Diary, "
                    "Daylio, from Markdown files, tables and journals exported by Stance. You see "
                    "everything before it comes in, and each import can be taken out again."
                ),
                "",
                self,
            )
        )
        row = FlowLayout(spacing=10)
        self.sessions = button(self.tr("Import sessions…"), "", self.import_requested.emit)
        self.calendar = button(
            self.tr("Times out of a calendar…"), "", self.calendar_requested.emit
        )
        self.placing = button(
            self.tr("Place those without a mark…"), "", self.placing_requested.emit
        )
        for made in (self.sessions, self.calendar, self.placing):
            row.addWidget(made)
        self.body.addLayout(row)
