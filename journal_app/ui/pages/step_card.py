"""The step one chose, asked about once some sessions have passed."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget

from journal_app.domain.reflection import DueStep, StepAnswer
from journal_app.domain.unfinished import Written
from journal_app.ui.page import Desk
from journal_app.ui.read_only import writing
from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.card import Card, rule
from journal_app.ui.widgets.flow_layout import FlowLayout
from journal_app.ui.widgets.keyed_rows import KeyedRows
from journal_app.ui.widgets.text import label


class StepCard(Card):
    """A quiet question for each step that is due; hidden while none is."""

    answered = Signal(str, object, str)
    """The id of the reflection, the ``StepAnswer``, and a few words."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent=parent)
        self._desk = desk
        self._rows: KeyedRows[DueStep, StepRow] = KeyedRows(self._row)
        self.set_heading(self.tr("The step you chose"))
        self.body.addLayout(self._rows.layout)
        self.hide()

    @property
    def rows(self) -> tuple[StepRow, ...]:
        """A row for each step."""
        return self._rows.rows()

    def show_steps(self, steps: tuple[DueStep, ...]) -> None:
        """Show these; what was begun to be written in one of them stays."""
        self._rows.show([(step.reflection.id, step) for step in steps])
        self.setVisible(bool(steps))

    def unfinished(self) -> Iterator[Written]:
        """What was begun to be said in the rows."""
        written = (row.unfinished for row in self.rows)
        return (one for one in written if one is not None)

    def take_up(self, written: Written) -> None:
        """Go on with what was begun, where its step is still asked about."""
        row = self._rows.row(written.about)
        if row is not None:
            row.said.setText(str(written.words.get("words", "")))
            row.said.setFocus()

    def _row(self, step: DueStep) -> StepRow:
        made = StepRow(step, self._desk, self)
        made.answered.connect(self.answered)
        return made


class StepRow(QWidget):
    """The words of one step, a line to say more, and four answers of equal weight."""

    answered = Signal(str, object, str)

    def __init__(self, step: DueStep, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self.step = step
        words, chosen = desk.words, step.reflection
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 4)
        column.setSpacing(8)
        column.addWidget(rule(self))
        column.addWidget(label(words.step_question(step.sessions), "muted", self))
        column.addWidget(label(chosen.step, "reading", self))
        self.said = writing(QLineEdit(self))
        self.said.setPlaceholderText(self.tr("A few words, if you like"))
        self.said.setAccessibleName(self.tr("A few words on what came of it"))
        column.addWidget(self.said)
        answers = FlowLayout(spacing=8)
        self.answers: dict[StepAnswer, QPushButton] = {}
        for answer in StepAnswer:
            made = writing(
                button(words.step_answer(answer), "answer", partial(self._give, answer), self)
            )
            made.setAccessibleDescription(chosen.step)
            self.answers[answer] = made
            answers.addWidget(made)
        column.addLayout(answers)

    @property
    def unfinished(self) -> Written | None:
        """What was begun to be said, and not answered with yet."""
        said = self.said.text()
        return Written(self.step.reflection.id, "", {"words": said}) if said.strip() else None

    def _give(self, answer: StepAnswer) -> None:
        self.answered.emit(self.step.reflection.id, answer, self.said.text().strip())
