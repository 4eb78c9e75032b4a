"""The card *Take to supervision*."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from journal_app.domain.entry import EntryDraft
from journal_app.ui.widgets.buttons import chip
from journal_app.ui.widgets.card import Card
from journal_app.ui.widgets.head_row import HeadRow
from journal_app.ui.widgets.text import label


class SupervisionCard(Card):
    """A chip that says yes, and the question one takes along."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.yes = chip(self.tr("Yes"), parent=self)
        self.yes.setAccessibleName(self.tr("Take to supervision"))
        self.question = QLineEdit(self)
        self.question.setPlaceholderText(self.tr("With which question?"))
        self.question.setAccessibleName(self.tr("Question for supervision"))
        self.body.setSpacing(8)
        head = HeadRow(label(self.tr("Take to supervision"), "strong", self), self)
        head.add(self.yes)
        self.body.addWidget(head)
        self.body.addWidget(self.question)
        self.yes.clicked.connect(lambda _on: self.changed.emit())
        self.question.textEdited.connect(self._on_text)

    def show_draft(self, draft: EntryDraft) -> None:
        """Show what a draft says; tells nobody."""
        self.yes.setChecked(draft.to_supervision)
        if self.question.text() != draft.supervision_question:
            self.question.setText(draft.supervision_question)
            self.question.setCursorPosition(0)

    def applied(self, draft: EntryDraft) -> EntryDraft:
        """The draft with whether it goes to supervision, and with which question."""
        return replace(
            draft,
            to_supervision=self.yes.isChecked(),
            supervision_question=self.question.text(),
        )

    def want(self) -> None:
        """Say yes and go to the question."""
        self.yes.setChecked(True)
        self.question.setFocus()
        self.changed.emit()

    def _on_text(self, text: str) -> None:
        if text.strip() and not self.yes.isChecked():
            self.yes.setChecked(True)
        self.changed.emit()
