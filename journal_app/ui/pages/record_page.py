"""The whole record of one referral, in order, as a page to read; every step can be corrected."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, datetime
from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from journal_app.domain.dataclass import dataclass
from journal_app.domain.referral import LoopStep, Outcome, Referral, StepRecord
from journal_app.domain.reminder import Reminder
from journal_app.domain.unfinished import FormKind, Written
from journal_app.services.bundle import Services
from journal_app.services.changes import Subject
from journal_app.services.loop_record import RemovedStep
from journal_app.ui.actions.undoing import Way
from journal_app.ui.dates import full_day_text
from journal_app.ui.page import Desk, Page
from journal_app.ui.pages.record_follow_ups import FollowUpsCard
from journal_app.ui.pages.record_step import RecordStep
from journal_app.ui.pages.referral_texts import ConversationCard
from journal_app.ui.pages.reminder_answers import ReminderAnswers
from journal_app.ui.pages.step_form import StepForm
from journal_app.ui.pages.step_ways import close_loop, record_answer, take_step
from journal_app.ui.read_only import writing
from journal_app.ui.two_columns import TwoColumns
from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.card import Card, PageHeader
from journal_app.ui.widgets.flow_layout import FlowLayout
from journal_app.ui.widgets.into_view import go_to
from journal_app.ui.widgets.keyed_rows import KeyedRows
from journal_app.ui.widgets.laid_out import take_away
from journal_app.ui.widgets.tab_order import tab_as_read
from journal_app.ui.widgets.text import label
from journal_app.wording.direction import isolated


@dataclass(frozen=True, slots=True)
class RecordView:
    """A loop with all its reminders."""

    loop: Referral
    reminders: tuple[Reminder, ...]


def read_record(services: Services, referral_id: str) -> RecordView:
    """What stands on the page; runs on the store thread."""
    return RecordView(
        services.referrals.referral(referral_id), services.reminders.of_referral(referral_id)
    )


class RecordPage(Page):
    """Open or closed: what was noticed, each step with its words, the follow-ups."""

    subjects = frozenset(
        {Subject.REFERRALS, Subject.REMINDERS, Subject.CLIENTS, Subject.OBSERVATIONS}
    )
    open_entry_requested = Signal(str)
    referrals_requested = Signal()
    preparation_requested = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._id = ""
        self._view: RecordView | None = None
        self._corrected = ""
        self.header = PageHeader("", "", self)
        self.prepare = button(
            self.tr("Prepare the conversation"),
            "",
            lambda: self.preparation_requested.emit(self._id),
            self,
        )
        self.add = writing(button(self.tr("Add a step"), "primary", self._begin_step, self))
        self.reopen = writing(button(self.tr("Open it again"), "", self._reopen, self))
        self.reopen.hide()  # until it is known that it is closed: four in a row widen the window
        back = button(self.tr("Back to Referrals"), "", self.referrals_requested.emit, self)
        for act in (back, self.prepare, self.reopen, self.add):
            self.header.buttons.addWidget(act)
        self.noticed = Card(self.tr("What was noticed"), parent=self)
        self._signals = QVBoxLayout()
        self._signals.setSpacing(4)
        self.noticed.body.addLayout(self._signals)
        self.steps = Card(self.tr("What was done"), parent=self)
        self.form = StepForm(desk, self)
        self.form.hide()
        self._rows: KeyedRows[tuple[StepRecord, Referral], RecordStep] = KeyedRows(self._row)
        self.ended = label("", "reading", self)
        self.steps.body.addWidget(self.form)
        self.steps.body.addLayout(self._rows.layout)
        self.steps.body.addWidget(self.ended)
        self.follow_ups = FollowUpsCard(desk, self)
        self.conversation = ConversationCard(desk, self)
        self.answers = ReminderAnswers(self, lambda: self.follow_ups.rows)
        self._lay_out()
        self._connect_signals()

    def whereabouts(self) -> dict[str, Any]:
        """Of which loop."""
        return {"id": self._id}

    def open_record(self, referral_id: str) -> None:
        """Show the record of a loop."""
        if referral_id != self._id:
            self.forms.leave()
            self._id = referral_id
            self._view = None
            self.form.hide()
            self._rows.show([])
            self.follow_ups.own.clear()
        self.refresh()

    def refresh(self) -> None:
        """Ask for the loop and its reminders."""
        if self._id:
            self.ask(partial(read_record, self.desk.services, self._id), self._show_view)

    def row(self, step_id: str) -> RecordStep | None:
        """The row of a step."""
        return self._rows.row(step_id)

    def _lay_out(self) -> None:
        columns = TwoColumns(self, shares=(16, 10))
        columns.fill((self.noticed, self.steps), (self.follow_ups, self.conversation))
        columns.lay_out_page(self.header)

    def _connect_signals(self) -> None:
        self.form.step_requested.connect(self._take_step)
        self.form.outcome_requested.connect(self._set_outcome)
        self.form.close_requested.connect(self._close)
        self.form.cancelled.connect(self._leave_form)
        self.follow_ups.move_requested.connect(self._move)
        self.follow_ups.take_off_requested.connect(self.answers.not_needed)
        self.follow_ups.done_requested.connect(self.answers.done)
        self.follow_ups.add_requested.connect(self._add_follow_up)
        self.forms.watch(FormKind.RECORD_STEP, self._step_written, self._take_step_up)
        self.forms.watch(FormKind.CORRECTION, self._corrections, self._take_correction_up)
        self.forms.watch(FormKind.REMINDER, self._follow_up_written, self._take_follow_up_up)

    def _step_written(self) -> Iterator[Written]:
        words = self.form.written
        if words is not None and self._view is not None:
            yield Written(self._id, self._view.loop.client, words)

    def _take_step_up(self, written: Written) -> None:
        if written.about == self._id and self._view is not None and not self.add.isHidden():
            self._begin_step()
            self.form.put(written.words)

    def _corrections(self) -> Iterator[Written]:
        written = (row.unfinished for row in self._rows.rows())
        return (one for one in written if one is not None)

    def _take_correction_up(self, written: Written) -> None:
        loop_id, _, step_id = written.about.partition("/")
        row = self.row(step_id)
        if loop_id == self._id and row is not None:
            row.take_up(written)

    def _follow_up_written(self) -> Iterator[Written]:
        if self._view is None:
            return iter(())
        return self.follow_ups.own.unfinished(self._id, self._view.loop.client)

    def _take_follow_up_up(self, written: Written) -> None:
        self.follow_ups.own.take_up(self._id, written)

    def _show_view(self, view: RecordView) -> None:
        self._view = view
        loop, words = view.loop, self.desk.words
        client = loop.client or self.tr("no client code")
        since = full_day_text(loop.opened_at.astimezone().date())
        self.header.set_texts(
            self.tr("{0}: the record").format(isolated(client)),
            self.tr("Since {0} · {1}").format(since, words.tier(loop.tier)),
        )
        is_open = loop.closed_at is None
        self.add.setVisible(is_open)
        self.prepare.setVisible(is_open)
        self.reopen.setVisible(not is_open)
        take_away(self._signals)
        for signal in loop.signals:
            self._signals.addWidget(label(words.signal(signal), "", self.noticed))
        if loop.entry_id:
            row = FlowLayout()
            opens = partial(self.open_entry_requested.emit, loop.entry_id)
            row.addWidget(button(self.tr("Open the entry"), "link", opens, self.noticed))
            self._signals.addLayout(row)
        if loop.entry_in_bin:
            said = self.tr("The entry it was noticed in is in the bin.")
            self._signals.addWidget(label(said, "muted", self.noticed))
        self._rows.show([(step.id, (step, loop)) for step in loop.steps])
        corrected = self.row(self._corrected)
        self._corrected = ""
        self._show_end(loop)
        self.follow_ups.show_follow_ups(view.reminders, is_open=is_open)
        tab_as_read(self, self.header)
        self.lay_out_now()
        if corrected is not None:
            go_to(corrected.correct)  # the row was built anew
        self.forms.restore()

    def _show_end(self, loop: Referral) -> None:
        said = ""
        if loop.outcome is not None:
            said = self.tr("The answer: {0}").format(self.desk.words.outcome(loop.outcome))
        self.ended.setText(said)
        self.ended.setVisible(bool(said))

    def _row(self, item: tuple[StepRecord, Referral]) -> RecordStep:
        step, loop = item
        made = RecordStep(step, loop, self.desk, self._today(), self)
        made.correct_requested.connect(self._correct)
        made.take_out_requested.connect(self._take_out)
        made.left.connect(
            lambda written: self._offer_back(written, self._take_correction_up, made.put_away)
        )
        return made

    # --- steps

    def _begin_step(self) -> None:
        if self._view is None:
            return
        loop = self._view.loop
        step = loop.next_step or LoopStep.CLOSED
        self.form.begin(loop, step)
        if step in {LoopStep.RAISED, LoopStep.OPTIONS, LoopStep.OUTCOME}:
            self.conversation.steps.set_open(True)
        tab_as_read(self, self.header)

    def _leave_form(self) -> None:
        """What was written in it can be brought back."""
        written = tuple(self._step_written())
        self._end_form()
        for one in written:
            self._offer_back(one, self._take_step_up, self._end_form)

    def _offer_back(
        self, written: Written, again: Callable[[Written], None], put_away: Callable[[], None]
    ) -> None:
        way = Way(partial(again, written), put_away)
        self.undo_offered.emit(self.tr("The step was not kept."), way)

    def _end_form(self) -> None:
        self.form.hide()
        self.add.setFocus()

    def _take_step(self, record: StepRecord) -> None:
        take_step(self, self._id, record, *self._form_follows())

    def _set_outcome(self, outcome: Outcome, record: StepRecord) -> None:
        record_answer(self, self._id, outcome, record, *self._form_follows())

    def _close(self, reason: str) -> None:
        close_loop(self, self._id, reason, *self._form_follows())

    def _form_follows(self) -> tuple[Callable[[Referral], None], Callable[[Exception], None]]:
        """What follows on a write: the form is done, or says what went wrong."""
        return lambda _loop: self._end_form(), self.telling(self.form.tell_problem)

    def _correct(self, record: StepRecord) -> None:
        row = self.row(record.id)
        tell = row.tell_problem if row is not None else lambda _sentence: None
        correct = partial(self.desk.services.loop_record.correct, self._id, record)
        self.write_undoably(
            self.tr("The step is corrected."),
            correct,
            lambda _loop: self._rebuild(record.id),
            self.telling(tell),
        )

    def _rebuild(self, step_id: str) -> None:
        """A correction that says the same changes nothing: only the form goes."""
        row = self.row(step_id)
        if row is not None and row.form is not None:
            row.form.cancelled.emit()
        self._corrected = step_id

    def _take_out(self, step_id: str) -> None:
        services = self.desk.services

        def done(removed: RemovedStep) -> None:
            put_back = partial(services.loop_record.put_back, removed)
            way = Way(lambda: self.write(put_back), lambda: self.write(take_out))
            self.undo_offered.emit(self.tr("The step is taken out."), way)

        take_out = partial(services.loop_record.take_out, self._id, step_id)
        self.write(take_out, done)

    def _reopen(self) -> None:
        reopen = partial(self.desk.services.loop_record.reopen, self._id)
        self.write_undoably(self.tr("The loop is open again."), reopen)

    # --- follow-ups

    def _move(self, reminder_id: str, due_at: datetime) -> None:
        row = self.follow_ups.row(reminder_id)
        tell = row.tell_problem if row is not None else lambda _sentence: None
        move = partial(self.desk.services.follow_ups.move, reminder_id, due_at)
        self.write_undoably(self.tr("The follow-up was moved."), move, None, self.telling(tell))

    def _add_follow_up(self, text: str, due_at: datetime) -> None:
        self.write_undoably(
            self.tr("The follow-up is added."),
            partial(self.desk.services.follow_ups.add, self._id, text, due_at),
            lambda _made: self.follow_ups.own.clear(),
            self.telling(self.follow_ups.own.tell_problem),
        )

    def _today(self) -> date:
        return self.desk.clock().astimezone().date()
