"""The question, when it is due."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from journal_app.domain.reflection import Question
from journal_app.ui.page import Desk
from journal_app.ui.read_only import writing
from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.card import Card
from journal_app.ui.widgets.text import label


class QuestionCard(Card):
    """Asks, and leads to the drift page; or waits a week."""

    look_requested = Signal(str)
    later_requested = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(kind="question", parent=parent)
        self._desk = desk
        self._role_id = ""
        self.body.addWidget(label(desk.words.question(), "heading", self))
        self._since = label("", "small", self)
        self.body.addWidget(self._since)
        row = QHBoxLayout()
        row.setSpacing(9)
        row.addWidget(
            button(
                self.tr("Look at the drift"),
                "primary",
                lambda: self.look_requested.emit(self._role_id),
            )
        )
        row.addWidget(
            writing(
                button(
                    self.tr("In a week"), "answer", lambda: self.later_requested.emit(self._role_id)
                )
            )
        )
        row.addStretch(1)
        self.body.addSpacing(4)
        self.body.addLayout(row)
        self.hide()

    def show_question(self, question: Question | None) -> None:
        """Show the question, or nothing while it is not due."""
        self.setVisible(question is not None)
        if question is not None:
            self._role_id = question.role_id
            self._since.setText(
                self._desk.words.since_last_reflection(question, self._desk.clock())
            )
