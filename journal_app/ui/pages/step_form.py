"""Taking a step of a referral, in place: what, when, in whose words; the answer; the close."""

from __future__ import annotations

from datetime import UTC, datetime

from PySide6.QtCore import QDate, QDateTime, QTime, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDateTimeEdit,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from journal_app.domain.referral import LoopStep, Outcome, Referral, StepRecord
from journal_app.ui.page import Desk
from journal_app.ui.widgets.buttons import button, chip
from journal_app.ui.widgets.day_field import calm
from journal_app.ui.widgets.flow_layout import FlowLayout
from journal_app.ui.widgets.note_field import NoteField
from journal_app.ui.widgets.page_wheel import leaving_wheel
from journal_app.ui.widgets.text import label

TAKEN_HERE = (
    LoopStep.SUPERVISION,
    LoopStep.RAISED,
    LoopStep.OPTIONS,
    LoopStep.OUTCOME,
    LoopStep.FOLLOWED_UP,
    LoopStep.CLOSED,
)
_WITH_CONSULTED = {LoopStep.SUPERVISION, LoopStep.RAISED, LoopStep.OPTIONS}
_WITH_CONSENT = {LoopStep.RAISED, LoopStep.OPTIONS, LoopStep.OUTCOME, LoopStep.FOLLOWED_UP}


class StepForm(QWidget):
    """Asks only for what belongs to the step that is chosen."""

    step_requested = Signal(object)
    """A ``StepRecord`` to keep."""
    outcome_requested = Signal(object, object)
    """The ``Outcome``, and a ``StepRecord`` with its date and words."""
    close_requested = Signal(str)
    cancelled = Signal()

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._loop: Referral | None = None
        self._step = leaving_wheel(QComboBox(self))
        self._step.setAccessibleName(self.tr("Which step"))
        for step in TAKEN_HERE:
            self._step.addItem(desk.words.step(step), step)
        self._when = leaving_wheel(QDateTimeEdit(self))
        self._when.setAccessibleName(self.tr("When"))
        self._when.setCalendarPopup(True)
        calm(self._when.calendarWidget(), desk.themes.theme)
        self._words = NoteField(self.tr("In my words"), 3, parent=self)
        self._consulted = self._line(
            self.tr("Whom I consulted"), self.tr("a role, for example my supervisor; not a name")
        )
        self._consent = self._line(
            self.tr("Consent to contact others"),
            self.tr("to whom, and since when; empty where there is none"),
        )
        self._outcomes: dict[Outcome, QPushButton] = {}
        self._answer = self._outcome_chips()
        self._problem = label("", "attention", self)
        self._problem.hide()
        self._save = button("", "", self._submit, self)
        self._cancel = button(self.tr("Cancel"), "quiet", self.cancelled.emit, self)
        self._lay_out()
        self._step.currentIndexChanged.connect(self._adapt)

    def begin(self, loop: Referral, step: LoopStep) -> None:
        """Show the form, empty, for a step of a loop."""
        self._loop = loop
        self._step.setCurrentIndex(TAKEN_HERE.index(step))
        now = self._desk.clock().astimezone()
        self._when.setDateTime(
            QDateTime(QDate(now.year, now.month, now.day), QTime(now.hour, now.minute))
        )
        for field in (self._words, self._consulted, self._consent):
            field.clear()
        for outcome, made in self._outcomes.items():
            made.setChecked(outcome is loop.outcome)
        self.tell_problem("")
        self._adapt()
        self.show()
        self._words.setFocus()

    @property
    def step(self) -> LoopStep:
        """The step that is chosen."""
        return TAKEN_HERE[self._step.currentIndex()]

    @property
    def problem(self) -> str:
        """What stands against it, said below the form; empty while nothing does."""
        return self._problem.text()

    def tell_problem(self, sentence: str) -> None:
        """Say what stands against it; empty for nothing."""
        self._problem.setText(sentence)
        self._problem.setVisible(bool(sentence))

    def _lay_out(self) -> None:
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 4, 0, 4)
        stack.setSpacing(8)
        first = QHBoxLayout()
        first.setSpacing(10)
        first.addWidget(self._step, 3)
        first.addWidget(self._when, 2)
        stack.addLayout(first)
        stack.addWidget(self._answer)
        self._words_label = label("", "field", self)
        stack.addWidget(self._words_label)
        stack.addWidget(self._words)
        self._consulted_label = label(self._consulted.accessibleName(), "field", self)
        stack.addWidget(self._consulted_label)
        stack.addWidget(self._consulted)
        self._consent_label = label(self._consent.accessibleName(), "field", self)
        stack.addWidget(self._consent_label)
        stack.addWidget(self._consent)
        stack.addWidget(self._problem)
        acts = FlowLayout(spacing=10)
        acts.addWidget(self._save)
        acts.addWidget(self._cancel)
        stack.addLayout(acts)

    def _line(self, name: str, placeholder: str) -> QLineEdit:
        field = QLineEdit(self)
        field.setAccessibleName(name)
        field.setPlaceholderText(placeholder)
        return field

    def _outcome_chips(self) -> QWidget:
        made = QWidget(self)
        stack = QVBoxLayout(made)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(6)
        stack.addWidget(label(self.tr("What the client answered"), "field", made))
        flow = FlowLayout(spacing=6)
        for outcome in Outcome:
            one = chip(self._desk.words.outcome(outcome), parent=made)
            one.clicked.connect(lambda _checked=False, outcome=outcome: self._choose(outcome))
            self._outcomes[outcome] = one
            flow.addWidget(one)
        stack.addLayout(flow)
        return made

    def _choose(self, outcome: Outcome) -> None:
        for other, made in self._outcomes.items():
            made.setChecked(other is outcome)
        self.tell_problem("")

    def _adapt(self) -> None:
        step = self.step
        closing = step is LoopStep.CLOSED
        self._when.setVisible(not closing)
        self._answer.setVisible(step is LoopStep.OUTCOME)
        for widget in (self._consulted_label, self._consulted):
            widget.setVisible(step in _WITH_CONSULTED)
        for widget in (self._consent_label, self._consent):
            widget.setVisible(step in _WITH_CONSENT)
        name = self.tr("Why it can be closed") if closing else self._words_name(step)
        self._words_label.setText(name)
        self._words.setAccessibleName(name)
        self._save.setText(self.tr("Close the loop") if closing else self.tr("Keep this step"))
        self.tell_problem(self._obstacle() if closing else "")

    def _words_name(self, step: LoopStep) -> str:
        if step is LoopStep.OPTIONS:
            return self.tr("Which options were given, and who does what by when")
        if step is LoopStep.OUTCOME:
            return self.tr("What was said, and what becomes of our own work")
        return self.tr("In my words")

    def _obstacle(self) -> str:
        if self._loop is not None and self._loop.outcome is None:
            return self.tr(
                "It can be closed once the client’s answer is known. Choose “{0}” first; “{1}” is "
                "an answer, too."
            ).format(
                self._desk.words.step(LoopStep.OUTCOME),
                self._desk.words.outcome(Outcome.NOT_APPLICABLE),
            )
        return ""

    def _submit(self) -> None:
        words = self._words.text
        if self.step is LoopStep.CLOSED:
            self._submit_close(words)
        elif self.step is LoopStep.OUTCOME:
            chosen = next((one for one, made in self._outcomes.items() if made.isChecked()), None)
            if chosen is None:
                self.tell_problem(self.tr("Choose what the client answered."))
            else:
                self.outcome_requested.emit(chosen, self._record(words))
        else:
            self.step_requested.emit(self._record(words))

    def _submit_close(self, reason: str) -> None:
        obstacle = self._obstacle()
        if not obstacle and not reason:
            obstacle = self.tr("Write a few words on why it can be closed.")
        self.tell_problem(obstacle)
        if not obstacle:
            self.close_requested.emit(reason)

    def _record(self, words: str) -> StepRecord:
        consulted = self._consulted.text().strip() if self.step in _WITH_CONSULTED else ""
        consent = self._consent.text().strip() if self.step in _WITH_CONSENT else ""
        return StepRecord(self.step, self._taken_at(), words, consulted, consent)

    def _taken_at(self) -> datetime:
        local = self._when.dateTime().toPython()
        assert isinstance(local, datetime)
        return local.astimezone(UTC)
