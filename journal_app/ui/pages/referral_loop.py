"""One open referral: what was noticed, what is next and by when, and the way to do it."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from journal_app.domain.contact import Contact
from journal_app.domain.dataclass import dataclass
from journal_app.domain.referral import LoopStep, Referral, StepRecord, Tier
from journal_app.domain.reminder import Reminder
from journal_app.domain.unfinished import Written
from journal_app.ui.dates import day_text, moment_text, since_text
from journal_app.ui.page import Desk
from journal_app.ui.pages.reminder_row import ReminderRow, show_days
from journal_app.ui.pages.step_form import TAKEN_HERE, StepForm
from journal_app.ui.read_only import writing
from journal_app.ui.tasks import Steps
from journal_app.ui.translation import translate
from journal_app.ui.widgets.act_now import ActNow
from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.card import Card, rule
from journal_app.ui.widgets.flow_layout import FlowLayout
from journal_app.ui.widgets.keyed_rows import KeyedRows
from journal_app.ui.widgets.laid_out import show_at_once, take_away
from journal_app.ui.widgets.step_line import StepLine, StepShown
from journal_app.ui.widgets.text import label
from journal_app.wording.direction import isolated


@dataclass(frozen=True, slots=True)
class OpenLoop:
    """An open loop with the follow-ups that wait in it, and whom to call where it is called for."""

    loop: Referral
    follow_ups: tuple[Reminder, ...]
    emergency: tuple[Contact, ...] = ()
    country: str = ""

    @property
    def due_at(self) -> datetime | None:
        """When the soonest of its follow-ups falls due."""
        return min((item.due_at for item in self.follow_ups), default=None)


class LoopCard(Card):
    """An open loop. The tier says when, never how bad.

    Whom to call and the follow-ups are many parts by themselves: they come with ``coming``.
    """

    step_requested = Signal(str, object)
    outcome_requested = Signal(str, object, object)
    close_requested = Signal(str, str)
    entry_requested = Signal(str)
    record_requested = Signal(str)
    preparation_requested = Signal(str)
    contacts_requested = Signal()
    conversation_requested = Signal()
    done_requested = Signal(str)
    snooze_requested = Signal(str, object, str)
    not_needed_requested = Signal(str, str)
    left = Signal(object)
    """What was being written when the form was put away."""

    def __init__(self, shown: OpenLoop, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent=parent)
        self._desk = desk
        self._shown = shown
        self._form: StepForm | None = None
        self._act_now: ActNow | None = None
        self._tier = label("", "pill", self, wrap=False)
        self.top.insertWidget(1, self._tier)
        self._texts = QVBoxLayout()
        self._texts.setSpacing(3)
        self._by_when = label("", "small-strong", self)
        self._line = StepLine(desk.themes, self)
        self._last = label("", "muted", self)
        self._next = writing(button("", "", self._begin_next, self))
        self._close = writing(button(self.tr("Close…"), "quiet", self._begin_close, self))
        self._prepare = button(
            self.tr("Prepare the conversation"),
            "quiet",
            lambda: self.preparation_requested.emit(self.loop.id),
            self,
        )
        self._acts = QWidget(self)
        self._follow_ups: KeyedRows[Reminder, ReminderRow] = KeyedRows(self._follow_up_row)
        self._lay_out()
        self._show_head()
        self._rest = self._showing_rest()

    @property
    def loop(self) -> Referral:
        """The loop that is shown."""
        return self._shown.loop

    @property
    def form(self) -> StepForm:
        """The form for a step; made when it is first needed."""
        if self._form is None:
            self._form = StepForm(self._desk, self)
            self._form.hide()
            self._connect_form(self._form)
            self.body.insertWidget(self.body.indexOf(self._acts) + 1, self._form)
        return self._form

    def show_loop(self, shown: OpenLoop) -> None:
        """Show the loop as it stands now; a form that is open stays open."""
        self._shown = shown
        self._show_head()
        self._rest = self._showing_rest()
        for _ in self._rest:
            pass

    def coming(self) -> Steps:
        """Brings what is still to come of the card, in parts."""
        yield from self._rest

    def _show_head(self) -> None:
        loop, words, today = self.loop, self._desk.words, self._today()
        client = loop.client or self.tr("no client code")
        self.set_heading(isolated(client), since_text(loop.opened_at.astimezone().date(), today))
        self._tier.setText(words.tier(loop.tier))
        self._show_texts(loop)
        self._line.show_steps(shown_steps(loop, self._desk, today))
        self._show_next(today)
        self._show_last(loop, today)
        for act in (self._next, self._close, self._prepare):
            act.setAccessibleDescription(client)
        if self._form is not None:
            self._form.follow(loop)

    def _showing_rest(self) -> Steps:
        if self._act_now is None and self.loop.tier is Tier.A:
            self._make_act_now()
            yield
        self._show_act_now()
        yield
        self._follow_ups.show([(item.id, item) for item in self._shown.follow_ups])
        show_days(self._follow_ups.rows())

    def written(self) -> None:
        """What the form asked for was kept."""
        self._end_form()

    @property
    def follow_ups(self) -> tuple[ReminderRow, ...]:
        """The rows of the follow-ups that wait."""
        return self._follow_ups.rows()

    @property
    def unfinished(self) -> Written | None:
        """What is being written in the form."""
        words = self._form.written if self._form is not None else None
        return None if words is None else Written(self.loop.id, self.loop.client, words)

    def take_up(self, written: Written) -> None:
        """Go on with what was being written in the form."""
        self._begin(self._next_step())
        self.form.put(written.words)

    def tell_problem(self, sentence: str) -> None:
        """Say, at the form, why it could not be kept."""
        self.form.tell_problem(sentence)

    def focus_first(self) -> None:
        """Put the keyboard where the loop goes on; into the form while one is open."""
        if self._form is not None and not self._form.isHidden():
            self._form.focus_first()
            return
        (self._close if self._next.isHidden() else self._next).setFocus()

    def _lay_out(self) -> None:
        self.body.addLayout(self._texts)
        self.body.addWidget(rule(self))
        self.body.addWidget(self._by_when)
        self.body.addWidget(self._line)
        self.body.addWidget(self._last)
        acts = FlowLayout(self._acts, spacing=10, first_alone=True)
        for act in (self._next, self._prepare, self._close):
            acts.addWidget(act)
        self.body.addWidget(self._acts)
        self.body.addLayout(self._follow_ups.layout)

    def _connect_form(self, form: StepForm) -> None:
        form.step_requested.connect(lambda record: self.step_requested.emit(self.loop.id, record))
        form.outcome_requested.connect(
            lambda outcome, record: self.outcome_requested.emit(self.loop.id, outcome, record)
        )
        form.close_requested.connect(lambda reason: self.close_requested.emit(self.loop.id, reason))
        form.cancelled.connect(self._leave_form)

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
        if step in {LoopStep.RAISED, LoopStep.OPTIONS, LoopStep.OUTCOME}:
            self.conversation_requested.emit()

    def _leave_form(self) -> None:
        """Put the form away; what was written in it can be brought back."""
        written = self.unfinished
        self._end_form()
        if written is not None:
            self.left.emit(written)

    def _end_form(self) -> None:
        self.form.hide()
        self._acts.show()
        self.focus_first()

    def _make_act_now(self) -> None:
        self._act_now = ActNow(self._desk.words, self)
        self._act_now.contacts_requested.connect(self.contacts_requested)
        self.body.insertWidget(1, self._act_now)

    def _show_act_now(self) -> None:
        """Whom to call, before anything else; only where it was called for."""
        if self._act_now is not None:
            self._act_now.setVisible(self.loop.tier is Tier.A)
            shown = self._shown
            self._act_now.show_contacts(shown.emergency, shown.country, self._today())

    def _show_texts(self, loop: Referral) -> None:
        take_away(self._texts)
        told: list[QWidget] = [
            label(self._desk.words.signal(signal), "", self) for signal in loop.signals
        ]
        for one in told:
            self._texts.addWidget(one)
        ways = [(self.tr("The whole record"), lambda: self.record_requested.emit(loop.id))]
        if loop.entry_id:
            opens = (self.tr("Open the entry"), lambda: self.entry_requested.emit(loop.entry_id))
            ways.insert(0, opens)
        row = FlowLayout(spacing=12)
        for text, act in ways:
            made = button(text, "link", act, self)
            made.setAccessibleDescription(loop.client)
            row.addWidget(made)
            told.append(made)
        self._texts.addLayout(row)
        if loop.entry_in_bin:
            said = self.tr("The entry it was noticed in is in the bin.")
            told.append(label(said, "muted", self))
            self._texts.addWidget(told[-1])
        show_at_once(told)

    def _show_next(self, today: date) -> None:
        step, due_at = self._next_step(), self._shown.due_at
        name = self._desk.words.step(step)
        if due_at is None:
            said = self.tr("Next: {0}").format(name)
        else:
            local = due_at.astimezone()
            if local.date() == today and due_at <= self._desk.clock():
                due = self.tr("Follow-up due today")
            elif due_at <= self._desk.clock():
                due = self.tr("Follow-up due {0}").format(since_text(local.date(), today))
            else:
                due = self.tr("Follow-up: {0}").format(moment_text(local, today))
            said = self.tr("Next: {0}. {1}").format(name, due)
        self._by_when.setText(said)
        self._next.setText(self.tr("Record: {0}").format(name))
        self._next.setVisible(step is not LoopStep.CLOSED)
        closes = step is LoopStep.CLOSED
        self._close.setText(self.tr("Close the loop…") if closes else self.tr("Close…"))

    def _show_last(self, loop: Referral, today: date) -> None:
        """The last thing that was written; all of it stands in the record."""
        told = (record_text(record, self._desk, today) for record in reversed(loop.steps))
        last = next((text for text in told if text), "")
        if loop.outcome is not None:
            answer = self.tr("The answer: {0}").format(self._desk.words.outcome(loop.outcome))
            last = f"{answer}\n{last}" if last else answer
        self._last.setText(last)
        self._last.setVisible(bool(last))

    def _follow_up_row(self, reminder: Reminder) -> ReminderRow:
        made = ReminderRow(reminder, self._desk, self, narrow=True)
        made.done_requested.connect(self.done_requested)
        made.snooze_requested.connect(self.snooze_requested)
        made.not_needed_requested.connect(self.not_needed_requested)
        return made

    def _today(self) -> date:
        return self._desk.clock().astimezone().date()


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
    beside = beside_text(record, today)
    said = [record.words, f"({beside})" if beside else ""]
    if not any(said):
        return ""
    when = day_text(record.taken_at.astimezone().date(), today)
    return f"{when}, {desk.words.step(record.step)}: {' '.join(part for part in said if part)}"


def beside_text(record: StepRecord, today: date) -> str:
    """Whom one consulted, and the consent of the client; empty where there was neither."""
    beside = []
    if record.consulted:
        beside.append(translate("LoopRecord", "consulted: {0}").format(record.consulted))
    if record.consent or record.consent_on:
        since = day_text(record.consent_on, today) if record.consent_on else ""
        given = ", ".join(part for part in (record.consent, since) if part)
        beside.append(translate("LoopRecord", "consent: {0}").format(given))
    return "; ".join(beside)
