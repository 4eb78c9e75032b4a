"""The parts of supervision: what waits, what left, what was received; chips to go between them."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QSizePolicy, QSpacerItem, QWidget

from journal_app.ui.read_only import writing
from journal_app.ui.widgets.buttons import button, chip
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


class Act(StrEnum):
    """What a part has a button for."""

    BUILD = "build"
    WRITE_DOWN = "write_down"
    TAKE_IN = "take_in"
    OPEN = "open"
    DELETE = "delete"
    GIVE_BACK = "give_back"


_ACTS = {
    Part.WAITING: (Act.BUILD, Act.WRITE_DOWN),
    Part.SENT: (Act.TAKE_IN, Act.BUILD),
    Part.RECEIVED: (Act.OPEN,),
}
"""The last of them is the one that stands out."""
READING = (Act.DELETE, Act.GIVE_BACK)
"""While a received packet is read."""


class PartsHeader(PageHeader):
    """A page's header with the chips in it, at the same place whatever stands beside them.

    Each part leaves room for the buttons of the one whose buttons are widest.
    """

    chosen = Signal(object)

    def __init__(
        self, shown: Part, parent: QWidget | None = None, acts: tuple[Act, ...] = ()
    ) -> None:
        super().__init__(title="", parent=parent)
        self._title = self.tr("Supervision")
        self.title.setText(self._title)
        acts = acts or _ACTS[shown]
        self._sets = {row: self._made(row) for row in (*_ACTS.values(), READING)}
        self.acts = dict(zip(acts, self._sets[acts], strict=True))
        self._room = QSpacerItem(0, 0, QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Minimum)
        self.buttons.addItem(self._room)
        for act in self.acts.values():
            self.buttons.addWidget(act)
            act.show()
        self.chips = PartChips(shown, self)
        self.add_chips(self.chips, self.chips.flow)
        self.chips.chosen.connect(self.chosen)

    def say(self, subtitle: str, short: str = "") -> None:
        """Change what is said below the title."""
        self.set_texts(self._title, subtitle, short)

    def _made(self, acts: Sequence[Act]) -> list[QPushButton]:
        names = {
            Act.BUILD: self.tr("Build a packet"),
            Act.WRITE_DOWN: self.tr("Write down a meeting"),
            Act.TAKE_IN: self.tr("Take in a reply…"),
            Act.OPEN: self.tr("Open a packet…"),
            Act.DELETE: self.tr("Delete"),
            Act.GIVE_BACK: self.tr("Return with my notes"),
        }
        kinds = [*[""] * (len(acts) - 1), "primary"]
        made = [
            writing(button(names[act], kind, parent=self))
            for act, kind in zip(acts, kinds, strict=True)
        ]
        for act in made:
            act.hide()
        return made

    def _arrange(self) -> None:
        """First leave room for the buttons that stand here in another part."""
        if self._chips is not None:
            seen = [act for act in self.acts.values() if not act.isHidden()]
            missing = max(map(self._width_of, self._sets.values())) - self._width_of(seen)
            if missing != self._room.sizeHint().width():
                fixed, least = QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Minimum
                self._room.changeSize(missing, 0, fixed, least)
                self.buttons.invalidate()
        super()._arrange()

    def _width_of(self, acts: Sequence[QPushButton]) -> int:
        for act in acts:
            act.ensurePolished()
        widths = [act.sizeHint().width() for act in acts]
        return sum(widths) + self.buttons.spacing() * max(0, len(widths) - 1)
