"""The parts of supervision: what waits, what left, what was received; chips to go between them."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from journal_app.ui.widgets.buttons import chip
from journal_app.ui.widgets.card import PageHeader


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
    """A page's header with the chips among its actions, or below it where there is no room."""

    chosen = Signal(object)

    def __init__(self, shown: Part, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._head = PageHeader(title, "", self)
        self.chips = PartChips(shown, self)
        self._below = QVBoxLayout(self)
        self._below.setContentsMargins(0, 0, 0, 0)
        self._below.setSpacing(10)
        self._below.addWidget(self._head)
        self.title, self.subtitle = self._head.title, self._head.subtitle
        self.buttons = self._head.buttons
        self.buttons.addWidget(self.chips)
        self.chips.chosen.connect(self.chosen)

    def set_texts(self, title: str, subtitle: str) -> None:
        """Change title and subtitle."""
        self._head.set_texts(title, subtitle)
        self._arrange()

    def minimumSizeHint(self) -> QSize:
        """What it needs with everything below one another."""
        actions = self.buttons.sizeHint().width()
        if self._is_beside:
            actions -= self._chips_width()
        width = max(actions, self.chips.sizeHint().width())
        return QSize(width, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Beside or below, as there is room."""
        super().resizeEvent(event)
        self._arrange()

    def event(self, event: QEvent) -> bool:
        """Other actions or other sizes of type need other room."""
        handled = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._arrange()
        return handled

    @property
    def _is_beside(self) -> bool:
        return self.buttons.indexOf(self.chips) >= 0

    def _chips_width(self) -> int:
        return self.chips.sizeHint().width() + self.buttons.spacing()

    def _arrange(self) -> None:
        if not self.isVisible():
            return
        needed = self.title.fontMetrics().horizontalAdvance(self.title.text()) + 14
        needed += self.buttons.sizeHint().width()
        if not self._is_beside:
            needed += self._chips_width()
        fits = needed <= self.width()
        if fits and not self._is_beside:
            self._below.removeWidget(self.chips)
            self.buttons.insertWidget(0, self.chips)
        elif not fits and self._is_beside:
            self.buttons.removeWidget(self.chips)
            self._below.addWidget(self.chips, 0, Qt.AlignmentFlag.AlignLeading)
            self.chips.show()
