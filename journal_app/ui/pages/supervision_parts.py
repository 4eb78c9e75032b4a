"""The parts of supervision: what waits, what left, what was received; chips to go between them."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from journal_app.ui.widgets.buttons import chip
from journal_app.ui.widgets.card import PageHeader
from journal_app.ui.widgets.flow_layout import FlowLayout


class Part(StrEnum):
    """One part; each is a page."""

    WAITING = "waiting"
    SENT = "sent"
    RECEIVED = "received"


class PartChips(QWidget):
    """Stands in the header of each part; the chip of the one that is shown is on."""

    chosen = Signal(object)

    def __init__(self, shown: Part, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown = shown
        self.flow = FlowLayout(self)
        names = {
            Part.WAITING: self.tr("Waiting"),
            Part.SENT: self.tr("Sent"),
            Part.RECEIVED: self.tr("Received"),
        }
        self.chips = {}
        for part, name in names.items():
            made = chip(name, checked=part is shown, parent=self)
            made.clicked.connect(lambda _checked=False, part=part: self._choose(part))
            self.flow.addWidget(made)
            self.chips[part] = made
        self.setAccessibleName(self.tr("Parts of supervision"))

    def _choose(self, part: Part) -> None:
        self.chips[part].setChecked(part is self._shown)
        if part is not self._shown:
            self.chosen.emit(part)


class PartsHeader(PageHeader):
    """A page's header with the chips in it, at the same place whatever stands beside them."""

    chosen = Signal(object)

    def __init__(self, shown: Part, title: str, parent: QWidget | None = None) -> None:
        super().__init__(title, "", parent)
        self.chips = PartChips(shown, self)
        self.add_chips(self.chips, self.chips.flow)
        self.chips.chosen.connect(self.chosen)
