"""The follow-ups of one referral: their dates, moved or taken off, and others added."""

from __future__ import annotations

from datetime import date, datetime, time
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from journal_app.domain.referral import Outcome
from journal_app.domain.reminder import Reminder, ReminderState
from journal_app.domain.unfinished import Written
from journal_app.ui.dates import day_text
from journal_app.ui.page import Desk
from journal_app.ui.read_only import writing
from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.card import Card, rule
from journal_app.ui.widgets.day_field import DayField
from journal_app.ui.widgets.flow_layout import FlowLayout
from journal_app.ui.widgets.into_view import open_up
from journal_app.ui.widgets.keyed_rows import KeyedRows
from journal_app.ui.widgets.laid_out import take_away
from journal_app.ui.widgets.own_reminder import A_WEEK, DAY_WIDTH, OwnReminder
from journal_app.ui.widgets.problem_line import Obstacle, ProblemLine
from journal_app.ui.widgets.text import label


class FollowUpRow(QWidget):
    """One follow-up that waits: its day can be changed, or it is taken off with a reason."""

    move_requested = Signal(str, object)
    """The id, and the instant to which it is moved."""
    take_off_requested = Signal(str, str)
    done_requested = Signal(str)

    def __init__(self, reminder: Reminder, desk: Desk, today: date, parent: QWidget) -> None:
        super().__init__(parent)
        self.reminder = reminder
        said = desk.words.reminder(reminder)
        local = reminder.due_at.astimezone()
        self._at: time = local.time()
        self.day = writing(DayField(self.tr("Due on"), desk.themes, today + A_WEEK, self))
        self.day.set_day(local.date())
        self.day.edit.setAccessibleDescription(said)
        self.day.changed.connect(self._move)
        self.reason = QLineEdit(self)
        self.reason.setAccessibleName(self.tr("Why it is taken off"))
        self.reason.setPlaceholderText(self.tr("Why not needed? A few words"))
        self.reason.returnPressed.connect(self._take_off)
        self._problem = ProblemLine(self._obstacle, self)
        self._problem.watch(self.reason)
        self.give = button(self.tr("It is not needed"), "", self._take_off, self)
        self.give.setAccessibleDescription(said)
        self._leave = button(self.tr("Cancel"), "quiet", self._put_away, self)
        self._asking = (self.reason, self.give, self._leave)
        for one in self._asking:
            one.hide()
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 0, 10)
        stack.setSpacing(6)
        stack.addWidget(rule(self))
        stack.addSpacing(2)
        stack.addWidget(label(said, "", self))
        if reminder.reason:
            stack.addWidget(label(reminder.reason, "muted", self))
        row = FlowLayout(spacing=10)
        self.day.setFixedWidth(round(DAY_WIDTH * max(1.0, desk.themes.theme.text_scale)))
        row.addWidget(self.day)
        happened = partial(self.done_requested.emit, reminder.id)
        self._off = button(self.tr("Take out…"), "link", self._ask_why, self)
        for one in (button(self.tr("It happened"), "link", happened, self), self._off):
            one.setAccessibleDescription(said)
            row.addWidget(writing(one))
        stack.addLayout(row)
        stack.addWidget(self.reason)
        stack.addWidget(self._problem)
        answers = FlowLayout(spacing=8)
        answers.addWidget(self.give)
        answers.addWidget(self._leave)
        stack.addLayout(answers)

    @property
    def unfinished(self) -> Written | None:
        """The reason that is being written."""
        reason = self.reason.text()
        if self.reason.isHidden() or not reason.strip():
            return None
        return Written(self.reminder.id, self.reminder.client, {"reason": reason, "days": 0})

    def take_up(self, written: Written) -> None:
        """Go on with the reason that was being written; a day to put it off to has no place."""
        if "reason" in written.words and not written.words.get("days"):
            self._ask_why()
            self.reason.setText(str(written.words["reason"]))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape puts away what was asked in place."""
        if event.key() != Qt.Key.Key_Escape or self.reason.isHidden():
            super().keyPressEvent(event)
            return
        self._put_away()

    def tell_problem(self, sentence: str) -> None:
        """Say why it could not be moved."""
        self._problem.tell(sentence)

    def _move(self) -> None:
        day = self.day.day
        if day is None:
            self.day.set_day(self.reminder.due_at.astimezone().date())
            self._ask_why()
        else:
            self.move_requested.emit(self.reminder.id, datetime.combine(day, self._at).astimezone())

    def _put_away(self) -> None:
        for one in self._asking:
            one.hide()
        self.tell_problem("")
        self._off.setFocus()

    def _ask_why(self) -> None:
        for one in self._asking:
            one.show()
        open_up(self, self.reason)  # with its buttons

    def _obstacle(self) -> Obstacle | None:
        if self.reason.text().strip():
            return None
        said = self.tr("A few words on why are needed; you will read them later.")
        return said, self.reason

    def _take_off(self) -> None:
        if self._problem.finds_nothing():
            self.take_off_requested.emit(self.reminder.id, self.reason.text().strip())


class FollowUpsCard(Card):
    """Those that wait by date, a line to add one, and what became of the others."""

    move_requested = Signal(str, object)
    take_off_requested = Signal(str, str)
    done_requested = Signal(str)
    add_requested = Signal(str, object)
    """The words, and the instant."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(self.tr("Follow-ups"), parent=parent)
        self._desk = desk
        self._none = label(self.tr("No date is waiting in this referral."), "muted", self)
        self._rows: KeyedRows[Reminder, FollowUpRow] = KeyedRows(self._row)
        self.own = OwnReminder(desk.themes, desk.clock, self)
        self.own.add_requested.connect(self.add_requested)
        self._settled_name = label(self.tr("Settled"), "field", self)
        self._settled = QVBoxLayout()
        self._settled.setSpacing(4)
        self.body.addWidget(self._none)
        self.body.addLayout(self._rows.layout)
        self.body.addWidget(self.own)
        self.body.addWidget(self._settled_name)
        self.body.addLayout(self._settled)

    def show_follow_ups(self, reminders: tuple[Reminder, ...], *, is_open: bool) -> None:
        """Show all reminders of a loop."""
        waiting = [one for one in reminders if one.state is ReminderState.OPEN]
        settled = [one for one in reminders if one.state is not ReminderState.OPEN]
        self._none.setVisible(not waiting)
        self._rows.show([(one.id, one) for one in waiting])
        self.own.setVisible(is_open)
        self._settled_name.setVisible(bool(settled))
        take_away(self._settled)
        for one in settled:
            self._settled.addWidget(label(self._settled_text(one), "small", self))

    @property
    def rows(self) -> tuple[FollowUpRow, ...]:
        """The rows of the follow-ups that wait."""
        return self._rows.rows()

    def row(self, reminder_id: str) -> FollowUpRow | None:
        """The row of a follow-up that waits."""
        return self._rows.row(reminder_id)

    def _settled_text(self, reminder: Reminder) -> str:
        said = self._desk.words.reminder(reminder)
        at = reminder.closed_at or reminder.due_at
        when = day_text(at.astimezone().date(), self._today())
        if reminder.state is ReminderState.DONE:
            return self.tr("{0} Done: {1}").format(said, when)
        reason = reminder.reason
        if reason in set(Outcome):
            reason = self._desk.words.outcome(Outcome(reason))
        return self.tr("{0} Not needed, {1}: {2}").format(said, when, reason)

    def _row(self, reminder: Reminder) -> FollowUpRow:
        made = FollowUpRow(reminder, self._desk, self._today(), self)
        made.move_requested.connect(self.move_requested)
        made.take_off_requested.connect(self.take_off_requested)
        made.done_requested.connect(self.done_requested)
        return made

    def _today(self) -> date:
        return self._desk.clock().astimezone().date()
