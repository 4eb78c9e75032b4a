"""Every key, place by place, to be looked up."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from journal_app.ui.actions.action import Action, Where
from journal_app.ui.actions.registry import by_place
from journal_app.ui.page import Desk
from journal_app.ui.pages.settings.section import Section
from journal_app.ui.tasks import Steps
from journal_app.ui.widgets.card import Card
from journal_app.ui.widgets.text import label

A_TURN = 12
"""Lines made in one turn of the window."""


class KeyboardSection(Section):
    """Reads the list of actions; a card for each place."""

    shown_early = True

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.build_up(self._making())

    def _making(self) -> Steps:
        for where, actions in by_place():
            card = KeysCard(where, self)
            self.add(card)
            for number in range(0, len(actions), A_TURN):
                card.add_keys(actions[number : number + A_TURN])
                yield


class KeysCard(Card):
    """The keys of one place, in two columns: the keys, and what they do."""

    def __init__(self, where: Where, parent: QWidget) -> None:
        super().__init__(parent=parent)
        self.set_heading(where.shown_title)
        self._rows = rows = QGridLayout()
        rows.setHorizontalSpacing(18)
        rows.setVerticalSpacing(8)
        rows.setColumnStretch(0, 2)
        rows.setColumnStretch(1, 3)
        self._count = 0
        self.body.addLayout(rows)

    def add_keys(self, actions: tuple[Action, ...]) -> None:
        """Put these below those that are there."""
        top = Qt.AlignmentFlag.AlignTop
        for number, one in enumerate(actions, start=self._count):
            keys, words = label(one.shown_keys, "strong", self), label(one.shown_words, "", self)
            self._rows.addWidget(keys, number, 0, top)
            self._rows.addWidget(words, number, 1, top)
        self._count += len(actions)
