"""Every key, place by place, to be looked up."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from journal_app.ui.actions.action import Action, Where
from journal_app.ui.actions.registry import by_place
from journal_app.ui.page import Desk
from journal_app.ui.pages.settings.section import Section
from journal_app.ui.widgets.card import Card
from journal_app.ui.widgets.text import label


class KeyboardSection(Section):
    """Reads the list of actions; a card for each place."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        for where, actions in by_place():
            self.add(KeysCard(where, actions, self))


class KeysCard(Card):
    """The keys of one place, in two columns: the keys, and what they do."""

    def __init__(self, where: Where, actions: tuple[Action, ...], parent: QWidget) -> None:
        super().__init__(parent=parent)
        self.set_heading(where.shown_title)
        rows = QGridLayout()
        rows.setHorizontalSpacing(18)
        rows.setVerticalSpacing(8)
        rows.setColumnStretch(0, 2)
        rows.setColumnStretch(1, 3)
        for number, one in enumerate(actions):
            keys, words = label(one.shown_keys, "strong", self), label(one.shown_words, "", self)
            rows.addWidget(keys, number, 0, Qt.AlignmentFlag.AlignTop)
            rows.addWidget(words, number, 1, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(rows)
