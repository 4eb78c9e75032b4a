"""The person's own questions: write, change, take away."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.rows import Rows

LONGEST = 300
"""Characters of one question."""


class _Field(QLineEdit):
    """Enter takes what is written and goes nowhere else."""

    entered = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take, or write."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.entered.emit()
        else:
            super().keyPressEvent(event)


class OwnPrompts(QWidget):
    """A line a question, and an empty one for the next."""

    changed = Signal(tuple)
    """All questions, in their order, after a change by the person."""
    finished = Signal()

    def __init__(self, parent: QWidget | None = None, *, closing: bool = False) -> None:
        """With ``closing`` there is a way to say that one is done."""
        super().__init__(parent)
        self._questions: tuple[str, ...] = ()
        self.fields: list[QLineEdit] = []
        self._rows = Rows(spacing=6)
        self.new = self._line("", self.tr("A new question"))
        self.new.setPlaceholderText(self.tr("A question of your own"))
        self.new.entered.connect(self._add)
        self.add = button(self.tr("Add"), "", self._add, self)
        last = QHBoxLayout()
        last.setSpacing(8)
        last.addWidget(self.new, 1)
        last.addWidget(self.add)
        self.done = button(self.tr("Done"), "link", self.finished.emit, self)
        self.done.setVisible(closing)
        last.addWidget(self.done)
        body = QVBoxLayout(self)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(6)
        body.addLayout(self._rows)
        body.addLayout(last)

    @property
    def questions(self) -> tuple[str, ...]:
        """The questions as they stand."""
        return self._questions

    def set_questions(self, questions: tuple[str, ...]) -> None:
        """Show questions; tells nobody. What is written in the last line stays."""
        if questions == self._questions and len(self.fields) == len(questions):
            return
        self._questions = questions
        self.fields = []
        rows = [self._row(number, text) for number, text in enumerate(questions)]
        self._rows.show_rows(rows)
        for row in reversed(rows):
            for field in reversed(row.findChildren(QWidget)):
                QWidget.setTabOrder(field, self.new)
        QWidget.setTabOrder(self.new, self.add)

    def _row(self, number: int, text: str) -> QWidget:
        row = QWidget(self)
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        field = self._line(text, self.tr("Own question {0}").format(number + 1))
        field.entered.connect(partial(self._change, number, field))
        field.entered.connect(self.new.setFocus)
        field.editingFinished.connect(partial(self._change, number, field))
        away = button(self.tr("Remove"), "link", partial(self._remove, number), row)
        away.setAccessibleName(self.tr("Remove: {0}").format(text))
        self.fields.append(field)
        layout.addWidget(field, 1)
        layout.addWidget(away)
        return row

    def _line(self, text: str, name: str) -> _Field:
        field = _Field(text, self)
        field.setMaxLength(LONGEST)
        field.setAccessibleName(name)
        field.setCursorPosition(0)
        return field

    def _add(self) -> None:
        question = " ".join(self.new.text().split())
        self.new.setFocus()
        if question and question not in self._questions:
            self.new.clear()
            self._tell((*self._questions, question))

    def _change(self, number: int, field: QLineEdit) -> None:
        question = " ".join(field.text().split())
        if number < len(self._questions) and question != self._questions[number]:
            if not question:
                self._remove(number)
                return
            changed = list(self._questions)
            changed[number] = question
            self._questions = tuple(changed)
            self.changed.emit(self._questions)

    def _remove(self, number: int) -> None:
        self.new.setFocus()
        self._tell((*self._questions[:number], *self._questions[number + 1 :]))

    def _tell(self, questions: tuple[str, ...]) -> None:
        self.set_questions(questions)
        self.changed.emit(questions)
