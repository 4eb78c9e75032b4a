"""The parts of supervision: what waits, what left, what was received; chips to go between them."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from journal_app.ui.widgets.buttons import chip
from journal_app.ui.widgets.card import PageHeader

_NOTHING = "\N{NO-BREAK SPACE}"


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
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        names = {
            Part.WAITING: self.tr("Waiting"),
            Part.SENT: self.tr("Sent"),
            Part.RECEIVED: self.tr("Received"),
        }
        self.chips = {}
        for part, name in names.items():
            made = chip(name, checked=part is shown, parent=self)
            made.clicked.connect(lambda _checked=False, part=part: self._choose(part))
            row.addWidget(made)
            self.chips[part] = made
        self.setAccessibleName(self.tr("Parts of supervision"))

    def _choose(self, part: Part) -> None:
        self.chips[part].setChecked(part is self._shown)
        if part is not self._shown:
            self.chosen.emit(part)


class PartsHeader(QWidget):
    """A page's header with the chips below it, at the same place whatever stands above them."""

    chosen = Signal(object)

    def __init__(self, shown: Part, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._head = PageHeader(title, _NOTHING, self)
        self.chips = PartChips(shown, self)
        self._head.add_below(self.chips)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._head)
        self.title, self.subtitle = self._head.title, self._head.subtitle
        self.buttons = self._head.buttons
        self.chips.chosen.connect(self.chosen)

    def set_texts(self, title: str, subtitle: str) -> None:
        """Change title and subtitle; the room of a subtitle stays where there is none."""
        self._head.set_texts(title, subtitle or _NOTHING)
