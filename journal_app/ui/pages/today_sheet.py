"""A quiet word on Today until there is a recovery sheet that opens the journal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from journal_app.services.bundle import Services
from journal_app.ui.read_only import writing
from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.card import Card
from journal_app.ui.widgets.flow_layout import FlowLayout
from journal_app.ui.widgets.text import label

if TYPE_CHECKING:
    from journal_app.services.passphrase import SheetState


def read_sheet(services: Services) -> SheetState | None:
    """What is known of the sheet, where it is missing; None where nothing is to be said."""
    state = services.passphrase.sheet_state() if services.encrypted else None
    return None if state is None or state.is_good else state


class SheetCard(Card):
    """Stands last, and goes when the sheet is made."""

    sheet_requested = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent=parent)
        self.set_heading(self.tr("Recovery sheet"))
        self._said = label("", "muted", self)
        self.body.addWidget(self._said)
        row = FlowLayout(spacing=10)
        row.addWidget(writing(button(self.tr("Make it"), "quiet", self.sheet_requested.emit, self)))
        self.body.addLayout(row)
        self.hide()

    def show_state(self, state: SheetState | None) -> None:
        """Say what is missing; nothing for None."""
        self.setVisible(state is not None)
        if state is None:
            return
        self._said.setText(
            self.tr("The passphrase was changed: the sheet you have opens nothing any more.")
            if state.outdated and state.made_at is not None
            else self.tr("There is none yet: a forgotten passphrase could not be helped.")
        )
