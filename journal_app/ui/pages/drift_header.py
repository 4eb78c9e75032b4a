"""The head of the drift page: its title, what is looked at, and the way out as a picture."""

from __future__ import annotations

from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from journal_app.ui.page import Desk
from journal_app.ui.pages.drift_filters import DriftFilters
from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.card import PageHeader


class DriftHeader(PageHeader):
    """Title at the left; the chips beside it where there is room, else in a row below."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Drift"), "", parent)
        self.filters = DriftFilters(desk, self)
        self.compare = button(self.tr("Compare…"), "", parent=self)
        self.export: QPushButton = button(self.tr("Export ▾"), "", parent=self)
        self.export.setAccessibleName(self.tr("Export a report or a picture"))
        self.export_menu = QMenu(self.export)
        self.export.setMenu(self.export_menu)
        self.add_chips(self.filters, self.filters.flow)
        for act in (self.compare, self.export):
            self.buttons.addWidget(act)
        # As one reads, wherever the chips stand.
        self.setTabOrder(self.filters, self.compare)

    def set_subtitle(self, text: str) -> None:
        """Say what is shown; how many alone where the days would push the chips down."""
        self.set_texts(self.title.text(), text, text.split(" · ", maxsplit=1)[0])
