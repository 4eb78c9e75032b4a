"""How many marks a session begins with."""

from __future__ import annotations

from PySide6.QtWidgets import QButtonGroup, QRadioButton, QWidget

from journal_app.ui.page import Desk
from journal_app.ui.pages.settings.section import Section
from journal_app.ui.widgets.card import Card
from journal_app.ui.widgets.grid_slots import Mode
from journal_app.ui.widgets.text import label


class MomentsSection(Section):
    """Kept on this computer."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.moments = MomentsCard(desk, self)
        self.add(self.moments)


class MomentsCard(Card):
    """What was used last is used again; here it can be said beforehand."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent=parent)
        self._preferences = desk.preferences
        self.set_heading(self.tr("Moments"))
        self.body.addWidget(label(self.tr("A session begins with"), "field", self))
        self.choices = {
            Mode.ONE: QRadioButton(self.tr("one mark for the whole of it"), self),
            Mode.THREE: QRadioButton(self.tr("start, middle and end"), self),
            Mode.OWN: QRadioButton(self.tr("moments of my own, with names"), self),
        }
        self._group = QButtonGroup(self)
        for mode, choice in self.choices.items():
            choice.clicked.connect(lambda _on=False, mode=mode: self._choose(mode))
            self._group.addButton(choice)
            self.body.addWidget(choice)
        self.body.addWidget(
            label(
                self.tr(
                    "It can be changed in every session, and what you used last is offered next."
                ),
                "muted",
                self,
            )
        )
        self._show()
        desk.preferences.changed.connect(self._show)

    def _choose(self, mode: Mode) -> None:
        self._preferences.change(marks=mode.value)

    def _show(self) -> None:
        self.choices[Mode(self._preferences.settings.marks)].setChecked(True)
