"""A step of a referral, in place: what, when, in whose words; the answer; the close.

The same form writes a step down and corrects one that was written down before.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import Any

from PySide6.QtCore import QDate, QDateTime, Qt, QTime, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from journal_app.domain.referral import LoopStep, Outcome, Referral, StepRecord
from journal_app.ui.actions.binding import WITHIN, bind
from journal_app.ui.page import Desk
from journal_app.ui.pages.step_answer import StepAnswer
from journal_app.ui.read_only import writing
from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.choice_box import ChoiceBox
from journal_app.ui.widgets.day_field import DayField
from journal_app.ui.widgets.field_flow import FieldFlow
from journal_app.ui.widgets.flow_layout import FlowLayout
from journal_app.ui.widgets.form_words import FormWords
from journal_app.ui.widgets.into_view import go_to, open_up
from journal_app.ui.widgets.note_field import NoteField
from journal_app.ui.widgets.text import SteadyLabel, label
from journal_app.ui.widgets.when_field import WhenField

TAKEN_HERE = (
    LoopStep.SUPERVISION,
    LoopStep.RAISED,
    LoopStep.OPTIONS,
    LoopStep.OUTCOME,
    LoopStep.FOLLOWED_UP,
    LoopStep.CLOSED,
)
_CHANGEABLE = (LoopStep.SUPERVISION, LoopStep.RAISED, LoopStep.OPTIONS, LoopStep.FOLLOWED_UP)
_WITH_CONSULTED = {LoopStep.SUPERVISION, LoopStep.RAISED, LoopStep.OPTIONS}
_WITH_CONSENT = {LoopStep.RAISED, LoopStep.OPTIONS, LoopStep.OUTCOME, LoopStep.FOLLOWED_UP}


class StepForm(QWidget):
    """Shows first what belongs to the step that is chosen; the rest is one click away."""

    step_requested = Signal(object)
    """A ``StepRecord`` to keep; one with an id is a correction."""
    outcome_requested = Signal(object, object)
    """The ``Outcome``, and a ``StepRecord`` with its date and words."""
    close_requested = Signal(str)
    cancelled = Signal()

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._loop: Referral | None = None
        self._corrected: StepRecord | None = None
        self._step = ChoiceBox(self)
        self._step.setAccessibleName(self.tr("Which step"))
        self._when = WhenField(desk.themes, self)
        self._when.setAccessibleName(self.tr("When"))
        self._answer = StepAnswer(desk.words, self)
        self._answer.chosen.connect(self._name_words)
        self._answer.chosen.connect(lambda: self.tell_problem(""))
        self._words = NoteField(self.tr("In my words"), 3, parent=self)
        self._consulted = self._line(
            self.tr("Whom I consulted"), self.tr("A role, for example my supervisor; not a name")
        )
        self._consent = self._line(
            self.tr("Consent to contact others"), self.tr("To whom; empty where there is none")
        )
        self._consent_on = DayField(
            self.tr("Consent given on"), desk.themes, desk.clock().astimezone().date(), self
        )
        self._consent_on.edit.setPlaceholderText(self.tr("Since when"))
        self._more = button("", "link", self._show_more, self)
        self._problem = SteadyLabel(1, "attention", self)  # Save stays under the mouse
        self._save = writing(button(self.tr("Save this step"), "", self._submit, self))
        self._cancel = button(self.tr("Cancel"), "quiet", self.cancelled.emit, self)
        self._fields = FormWords(
            which=self._step,
            when=self._when,
            words=self._words,
            consulted=self._consulted,
            consent=self._consent,
            consent_on=self._consent_on,
            **{one.value: made for one, made in self._answer.chips.items()},
        )
        self._lay_out()
        self._offer(TAKEN_HERE)
        self._step.currentIndexChanged.connect(self._adapt)
        self._words.textChanged.connect(self._be_quiet)
        bind("referral.save_step", self, self._save.click, WITHIN)

    def begin(self, loop: Referral, step: LoopStep) -> None:
        """Show the form, empty, for a step of a loop."""
        self._loop, self._corrected = loop, None
        self._offer(TAKEN_HERE)
        self._show_said(StepRecord(step, self._desk.clock()))
        self._answer.show_outcome(loop.outcome)
        self._begin()

    def correct(self, loop: Referral, step: StepRecord) -> None:
        """Show what a step says, to be corrected."""
        self._loop, self._corrected = loop, step
        self._offer(_CHANGEABLE if step.step in _CHANGEABLE else (step.step,))
        self._show_said(step)
        self._begin()

    def follow(self, loop: Referral) -> None:
        """The loop has gone on meanwhile; what is written stays."""
        self._loop = loop
        if not self._save.isEnabled():
            self._hold(self._obstacle())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape puts it away, as Cancel does."""
        if event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
        else:
            super().keyPressEvent(event)

    @property
    def written(self) -> dict[str, Any] | None:
        """What would be lost; None while nothing is being written here."""
        return None if self.isHidden() else self._fields.written

    def focus_first(self) -> None:
        """Go on where something is to be said next."""
        go_to(self._first)

    def put(self, words: Mapping[str, Any]) -> None:
        """Put back, into the form that is open, what was written in it before."""
        self._fields.put(words)
        self._adapt()
        self._first.setFocus()

    @property
    def step(self) -> LoopStep:
        """The step that is chosen."""
        return LoopStep(self._step.currentData())

    @property
    def problem(self) -> str:
        """What stands against it, said below the form; empty while nothing does."""
        return self._problem.text()

    def tell_problem(self, sentence: str) -> None:
        """Say what stands against it; empty for nothing."""
        self._problem.setText(sentence)

    def _offer(self, steps: Sequence[LoopStep]) -> None:
        self._step.blockSignals(True)
        self._step.clear()
        for step in steps:
            self._step.addItem(self._desk.words.step(step), step.value)
        self._step.blockSignals(False)
        self._step.setVisible(len(steps) > 1)

    def _show_said(self, said: StepRecord) -> None:
        self._step.setCurrentIndex(max(0, self._step.findData(said.step.value)))
        at = said.taken_at.astimezone()
        self._when.setDateTime(
            QDateTime(QDate(at.year, at.month, at.day), QTime(at.hour, at.minute))
        )
        self._words.setPlainText(said.words)
        self._consulted.setText(said.consulted)
        self._consent.setText(said.consent)
        self._consent_on.set_day(said.consent_on)

    def _begin(self) -> None:
        self.tell_problem("")
        self._fields.begin()
        self._adapt()
        self.show()
        open_up(self, self._first)

    @property
    def _first(self) -> QWidget:
        """The answer comes before the words about it."""
        asked = self.step is LoopStep.OUTCOME and self._corrected is None
        return self._answer.first if asked and not self._words.text else self._words

    def _lay_out(self) -> None:
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 4, 0, 4)
        stack.setSpacing(8)
        first = FieldFlow()
        first.addWidget(self._step)
        first.addWidget(self._when)
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
        consent = QHBoxLayout()
        consent.setSpacing(10)
        consent.addWidget(self._consent, 3)
        consent.addWidget(self._consent_on, 2)
        stack.addLayout(consent)
        more = FlowLayout()
        more.addWidget(self._more)
        stack.addLayout(more)
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

    def _show_more(self) -> None:
        first = self._consent if self._consulted.isVisibleTo(self) else self._consulted
        self._show_beside(consulted=True, consent=True)
        first.setFocus()

    def _show_beside(self, *, consulted: bool, consent: bool) -> None:
        for widget in (self._consulted_label, self._consulted):
            widget.setVisible(consulted)
        self._consent_label.setVisible(consent)
        self._consent.setVisible(consent)
        self._consent_on.setVisible(consent)
        closing = self._corrected is None and self.step is LoopStep.CLOSED
        self._more.setVisible(not (consulted and consent) and not closing)
        if consulted:
            self._more.setText(self.tr("Consent to contact others…"))
        elif consent:
            self._more.setText(self.tr("Whom I consulted…"))
        else:
            self._more.setText(self.tr("Whom I consulted, consent…"))

    def _adapt(self) -> None:
        step, corrects = self.step, self._corrected is not None
        closing = step is LoopStep.CLOSED and not corrects
        self._when.setVisible(not closing)
        self._answer.setVisible(step is LoopStep.OUTCOME and not corrects)
        self._show_beside(
            consulted=not closing and (step in _WITH_CONSULTED or bool(self._consulted.text())),
            consent=not closing and (step in _WITH_CONSENT or bool(self._consent.text())),
        )
        self._name_words()
        if corrects:
            self._save.setText(self.tr("Save the correction"))
        else:
            self._save.setText(self.tr("Close the loop") if closing else self.tr("Save this step"))
        self._hold(self._obstacle() if closing else "")

    def _hold(self, obstacle: str) -> None:
        """Say what stands against closing; the button waits, and says the same."""
        self.tell_problem(obstacle)
        self._save.setEnabled(not obstacle)
        self._save.setAccessibleDescription(obstacle)

    def _be_quiet(self) -> None:
        """Whoever writes has read what was said; what holds the button stays said."""
        if self._save.isEnabled():
            self.tell_problem("")

    def _name_words(self) -> None:
        name = self._words_name(self.step)
        self._words_label.setText(name)
        self._words.setAccessibleName(name)

    def _words_name(self, step: LoopStep) -> str:
        needless = step is LoopStep.OUTCOME and self._answer.outcome is Outcome.NOT_APPLICABLE
        if needless and self._corrected is None:
            return self.tr("Why it does not apply")
        if step is LoopStep.CLOSED:
            return self.tr("Why it can be closed")
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
        if self._consent_on.problem:
            self.tell_problem(self._consent_on.problem)
        elif self._corrected is not None:
            self.step_requested.emit(self._record(words))
        elif self.step is LoopStep.CLOSED:
            self._submit_close(words)
        elif self.step is LoopStep.OUTCOME:
            self._submit_answer(words)
        else:
            self.step_requested.emit(self._record(words))

    def _submit_answer(self, words: str) -> None:
        outcome = self._answer.outcome
        if outcome is None:
            self.tell_problem(self.tr("Choose what the client answered."))
        elif outcome is Outcome.NOT_APPLICABLE and not words:
            self.tell_problem(self.tr("Write a few words on why it does not apply."))
        else:
            self.outcome_requested.emit(outcome, self._record(words))

    def _submit_close(self, reason: str) -> None:
        obstacle = self._obstacle()
        if not obstacle and not reason:
            obstacle = self.tr("Write a few words on why it can be closed.")
        self.tell_problem(obstacle)
        if not obstacle:
            self.close_requested.emit(reason)

    def _record(self, words: str) -> StepRecord:
        corrected = self._corrected
        return StepRecord(
            self.step,
            self._taken_at(),
            words,
            self._consulted.text().strip(),
            self._consent.text().strip(),
            self._consent_on.day,
            corrected.id if corrected is not None else "",
            corrected.former if corrected is not None else (),
        )

    def _taken_at(self) -> datetime:
        """The instant shown; the very one that stood there while nobody changed it."""
        local = self._when.dateTime().toPython()
        assert isinstance(local, datetime)
        taken_at = local.astimezone(UTC)
        if self._corrected is not None:
            before = self._corrected.taken_at
            if before.replace(second=0, microsecond=0) == taken_at.replace(second=0, microsecond=0):
                return before
        return taken_at
