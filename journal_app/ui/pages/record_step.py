"""One step in the record of a referral: all that was written, and what stood there before."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from journal_app.domain.referral import FormerStep, LoopStep, Referral, StepRecord
from journal_app.domain.unfinished import Written
from journal_app.ui.dates import moment_text, moment_words
from journal_app.ui.page import Desk
from journal_app.ui.pages.referral_loop import beside_text
from journal_app.ui.pages.step_form import StepForm
from journal_app.ui.read_only import writing
from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.card import rule
from journal_app.ui.widgets.disclosure import Disclosure
from journal_app.ui.widgets.flow_layout import FlowLayout
from journal_app.ui.widgets.text import label

_MAY_GO = frozenset({LoopStep.SUPERVISION, LoopStep.RAISED, LoopStep.OPTIONS, LoopStep.FOLLOWED_UP})


class RecordStep(QWidget):
    """Read, and corrected in place."""

    correct_requested = Signal(object)
    """The ``StepRecord`` as it is to be."""
    take_out_requested = Signal(str)
    left = Signal(object)
    """What was being written when the form was put away."""

    def __init__(
        self, step: StepRecord, loop: Referral, desk: Desk, today: date, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.step = step
        self._loop, self._desk, self._today = loop, desk, today
        self.form: StepForm | None = None
        self._stack = QVBoxLayout(self)
        self._stack.setContentsMargins(0, 0, 0, 10)
        self._stack.setSpacing(4)
        self._stack.addWidget(rule(self))
        self._stack.addSpacing(6)
        self._stack.addWidget(label(desk.words.step(step.step), "strong", self))
        self._stack.addWidget(label(moment_words(step.taken_at), "muted", self))
        self._said = QWidget(self)
        self._show_said()
        self._stack.addWidget(self._said)

    def tell_problem(self, sentence: str) -> None:
        """Say, at the form, why the correction could not be kept."""
        if self.form is not None:
            self.form.tell_problem(sentence)

    @property
    def unfinished(self) -> Written | None:
        """The correction that is being written."""
        words = self.form.written if self.form is not None else None
        if words is None:
            return None
        return Written(f"{self._loop.id}/{self.step.id}", self._loop.client, words)

    def take_up(self, written: Written) -> None:
        """Go on with a correction that was being written."""
        self.begin()
        if self.form is not None:
            self.form.put(written.words)

    def begin(self) -> None:
        """Correct it in place."""
        if self.form is None:
            self.form = StepForm(self._desk, self)
            self.form.step_requested.connect(self.correct_requested)
            self.form.cancelled.connect(self._leave)
            self._stack.addWidget(self.form)
        self._said.hide()
        self.form.correct(self._loop, self.step)

    def _leave(self) -> None:
        """Put the form away; what was written in it can be brought back."""
        written = self.unfinished
        self.put_away()
        if written is not None:
            self.left.emit(written)

    def put_away(self) -> None:
        """Show what the step says."""
        if self.form is not None:
            self.form.hide()
        self._said.show()
        self.correct.setFocus()

    def _show_said(self) -> None:
        stack = QVBoxLayout(self._said)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(4)
        if self.step.words:
            stack.addWidget(label(self.step.words, "reading", self._said))
        beside = beside_text(self.step, self._today)
        if beside:
            stack.addWidget(label(beside, "small", self._said))
        if self.step.former:
            stack.addWidget(self._former())
        acts = FlowLayout(spacing=12)
        name = self._desk.words.step(self.step.step)
        self.correct = writing(button(self.tr("Correct"), "link", self.begin, self._said))
        self.correct.setAccessibleDescription(name)
        acts.addWidget(self.correct)
        if self.step.step in _MAY_GO:
            out = writing(
                button(
                    self.tr("Take out"),
                    "link",
                    lambda: self.take_out_requested.emit(self.step.id),
                    self._said,
                )
            )
            out.setAccessibleDescription(name)
            acts.addWidget(out)
        stack.addLayout(acts)

    def _former(self) -> Disclosure:
        made = Disclosure(self.tr("What stood here before"), self._desk.themes, self._said)
        made.body.setContentsMargins(24, 2, 0, 4)
        for former in reversed(self.step.former):
            made.body.addWidget(label(self._former_text(former), "muted", made))
        return made

    def _former_text(self, former: FormerStep) -> str:
        until = moment_text(former.corrected_at.astimezone(), self._today)
        said = StepRecord(
            former.step,
            former.taken_at,
            former.words,
            former.consulted,
            former.consent,
            former.consent_on,
        )
        at = moment_text(former.taken_at.astimezone(), self._today)
        parts = [former.words, beside_text(said, self._today)]
        words = " · ".join(part for part in parts if part) or self.tr("no words")
        step = self._desk.words.step(former.step)
        return self.tr("Until {0}: {1}, {2} · {3}").format(until, step, at, words)
