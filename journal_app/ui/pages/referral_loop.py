"""One open referral: what was noticed, what was done, what is next, and the way to do it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from journal_app.domain.referral import LoopStep, Referral, StepRecord, Tier
from journal_app.domain.reminder import Reminder
from journal_app.ui.dates import day_text, since_text
from journal_app.ui.page import Desk
from journal_app.ui.pages.reminder_row import ReminderRow
from journal_app.ui.pages.step_form import TAKEN_HERE, StepForm
from journal_app.ui.translation import translate
from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.card import Card, rule
from journal_app.ui.widgets.flow_layout import FlowLayout
from journal_app.ui.widgets.keyed_rows import KeyedRows
from journal_app.ui.widgets.step_line import StepLine, StepShown
from journal_app.ui.widgets.text import label
from journal_app.wording import packs


@dataclass(frozen=True, slots=True)
class OpenLoop:
    """An open loop and the follow-ups that wait in it."""

    loop: Referral
    follow_ups: tuple[Reminder, ...]


class LoopCard(Card):
    """An open loop. The tier says when, never how bad."""

    step_requested = Signal(str, object)
    outcome_requested = Signal(str, object, object)
    close_requested = Signal(str, str)
    entry_requested = Signal(str)
    conversation_requested = Signal()
    done_requested = Signal(str)
    snooze_requested = Signal(str, int, str)
    not_needed_requested = Signal(str, str)

    def __init__(self, shown: OpenLoop, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent=parent)
        self._desk = desk
        self._shown = shown
        self._tier = label("", "pill", self, wrap=False)
        self.top.insertWidget(1, self._tier)
        self._act_now = ActNow(desk, self)
        self._texts = QVBoxLayout()
        self._texts.setSpacing(3)
        self._line = StepLine(desk.themes, self)
        self._record = QVBoxLayout()
        self._record.setSpacing(3)
        self.form = StepForm(desk, self)
        self.form.hide()
        self._next = button("", "", self._begin_next, self)
        self._close = button(self.tr("Close…"), "quiet", self._begin_close, self)
        self._talk = button(
            self.tr("How to talk about it"), "quiet", self.conversation_requested.emit, self
        )
        self._acts = QWidget(self)
        self._follow_ups: KeyedRows[Reminder, ReminderRow] = KeyedRows(self._follow_up_row)
        self._lay_out()
        self._connect_signals()
        self.show_loop(shown)

    @property
    def loop(self) -> Referral:
        """The loop that is shown."""
        return self._shown.loop

    def show_loop(self, shown: OpenLoop) -> None:
        """Show the loop as it stands now; a form that is open stays open."""
        self._shown = shown
        loop, words, today = shown.loop, self._desk.words, self._today()
        client = loop.client or self.tr("no client code")
        self.set_heading(client, since_text(loop.opened_at.astimezone().date(), today))
        self._tier.setText(words.tier(loop.tier))
        self._act_now.setVisible(loop.tier is Tier.A)
        self._show_texts(loop)
        self._line.show_steps(shown_steps(loop, self._desk, today))
        self._show_record(loop, today)
        step = self._next_step()
        self._next.setText(self.tr("Record: {0}").format(words.step(step)))
        self._next.setVisible(step is not LoopStep.CLOSED)
        self._close.setText(
            self.tr("Close the loop…") if step is LoopStep.CLOSED else self.tr("Close…")
        )
        for act in (self._next, self._close):
            act.setAccessibleDescription(client)
        self._follow_ups.show([(item.id, item) for item in shown.follow_ups])

    def written(self) -> None:
        """What the form asked for was kept."""
        self._end_form()

    def tell_problem(self, sentence: str) -> None:
        """Say, at the form, why it could not be kept."""
        self.form.tell_problem(sentence)

    def focus_first(self) -> None:
        """Put the keyboard where the loop goes on."""
        (self._close if self._next.isHidden() else self._next).setFocus()

    def _lay_out(self) -> None:
        self.body.addWidget(self._act_now)
        self.body.addLayout(self._texts)
        self.body.addWidget(rule(self))
        self.body.addWidget(self._line)
        self.body.addLayout(self._record)
        acts = FlowLayout(self._acts, spacing=10)
        for act in (self._next, self._talk, self._close):
            acts.addWidget(act)
        self.body.addWidget(self._acts)
        self.body.addWidget(self.form)
        self.body.addLayout(self._follow_ups.layout)

    def _connect_signals(self) -> None:
        self.form.step_requested.connect(
            lambda record: self.step_requested.emit(self.loop.id, record)
        )
        self.form.outcome_requested.connect(
            lambda outcome, record: self.outcome_requested.emit(self.loop.id, outcome, record)
        )
        self.form.close_requested.connect(
            lambda reason: self.close_requested.emit(self.loop.id, reason)
        )
        self.form.cancelled.connect(self._end_form)

    def _next_step(self) -> LoopStep:
        step = self.loop.next_step
        return step if step in TAKEN_HERE else LoopStep.CLOSED

    def _begin_next(self) -> None:
        self._begin(self._next_step())

    def _begin_close(self) -> None:
        self._begin(LoopStep.CLOSED)

    def _begin(self, step: LoopStep) -> None:
        self._acts.hide()
        self.form.begin(self.loop, step)

    def _end_form(self) -> None:
        self.form.hide()
        self._acts.show()
        self.focus_first()

    def _show_texts(self, loop: Referral) -> None:
        _empty(self._texts)
        for signal in loop.signals:
            self._texts.addWidget(label(self._desk.words.signal(signal), "", self))
        if loop.entry_id:
            opens = button(
                self.tr("Open the entry"),
                "link",
                lambda: self.entry_requested.emit(loop.entry_id),
                self,
            )
            opens.setAccessibleDescription(loop.client)
            row = FlowLayout()
            row.addWidget(opens)
            self._texts.addLayout(row)

    def _show_record(self, loop: Referral, today: date) -> None:
        _empty(self._record)
        for record in loop.steps:
            text = record_text(record, self._desk, today)
            if text:
                self._record.addWidget(label(text, "muted", self))
        if loop.outcome is not None:
            answer = self.tr("The answer: {0}").format(self._desk.words.outcome(loop.outcome))
            self._record.addWidget(label(answer, "small", self))

    def _follow_up_row(self, reminder: Reminder) -> ReminderRow:
        made = ReminderRow(reminder, self._desk, self)
        made.done_requested.connect(self.done_requested)
        made.snooze_requested.connect(self.snooze_requested)
        made.not_needed_requested.connect(self.not_needed_requested)
        return made

    def _today(self) -> date:
        return self._desk.clock().astimezone().date()


class ActNow(Card):
    """What to do now, and what this journal does not do. Stands first where it is called for."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent=parent, kind="question")
        texts = next(item for item in packs.tier_texts(desk.words.language) if item.tier is Tier.A)
        self.set_heading(texts.title)
        actions = QVBoxLayout()
        actions.setSpacing(4)
        for action in texts.actions:
            actions.addWidget(label(action, "", self))
        self.body.addLayout(actions)
        self.body.addWidget(label(packs.disclaimer(desk.words.language), "small", self))


def shown_steps(loop: Referral, desk: Desk, today: date) -> tuple[StepShown, ...]:
    """The seven steps of a loop with the day on which each was last taken."""
    taken: dict[LoopStep, datetime] = {}
    for record in loop.steps:
        taken[record.step] = record.taken_at
    return tuple(
        StepShown(
            desk.words.step(step),
            day_text(taken[step].astimezone().date(), today) if step in taken else "",
            is_next=step is loop.next_step,
        )
        for step in LoopStep
    )


def record_text(record: StepRecord, desk: Desk, today: date) -> str:
    """What was written with a step, in one line; empty where nothing was."""
    beside = []
    if record.consulted:
        beside.append(translate("LoopRecord", "consulted: {0}").format(record.consulted))
    if record.consent:
        beside.append(translate("LoopRecord", "consent: {0}").format(record.consent))
    said = [record.words, f"({'; '.join(beside)})" if beside else ""]
    if not any(said):
        return ""
    when = day_text(record.taken_at.astimezone().date(), today)
    return f"{when}, {desk.words.step(record.step)}: {' '.join(part for part in said if part)}"


def _empty(layout: QVBoxLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        inner, widget = item.layout(), item.widget()
        if isinstance(inner, FlowLayout):
            inner.clear()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
