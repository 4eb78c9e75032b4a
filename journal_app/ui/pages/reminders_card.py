"""All reminders, due and coming, and a row to ask for one of one's own."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from journal_app.domain.reminder import Reminder
from journal_app.ui.page import Desk
from journal_app.ui.pages.reminder_row import ReminderRow
from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.card import Card, rule
from journal_app.ui.widgets.day_field import DayField
from journal_app.ui.widgets.flow_layout import FlowLayout
from journal_app.ui.widgets.long_rows import LongRows
from journal_app.ui.widgets.text import label

MORNING = time(9)
"""A reminder of one's own falls due in the morning of its day."""
A_WEEK = timedelta(days=7)
AT_ONCE = 12
"""Rows shown of what is due, and of what is coming."""


class RemindersCard(Card):
    """What is due stands first, then what is coming."""

    done_requested = Signal(str)
    snooze_requested = Signal(str, int, str)
    not_needed_requested = Signal(str, str)
    referral_requested = Signal(str)
    add_requested = Signal(str, object)
    """The words, and the instant at which to be reminded."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent=parent)
        self._desk = desk
        self.set_heading(self.tr("Reminders"))
        self._none = label("", "muted", self)
        self._due: LongRows[Reminder, ReminderRow] = LongRows(self._row, self, at_once=AT_ONCE)
        self._coming: LongRows[Reminder, ReminderRow] = LongRows(self._row, self, at_once=AT_ONCE)
        self._coming_title = label(self.tr("Coming"), "field", self)
        self.body.addWidget(self._none)
        self.body.addLayout(self._due.layout)
        self.body.addWidget(self._coming_title)
        self.body.addLayout(self._coming.layout)
        self.body.addWidget(rule(self))
        self._build_own_row()

    def show_reminders(self, due: tuple[Reminder, ...], coming: tuple[Reminder, ...]) -> None:
        """Show these; rows that have not changed stay as they are."""
        remark = self.tr("%n due", "", len(due)) if due else ""
        self.set_heading(self.tr("Reminders"), remark)
        self._none.setVisible(not due)
        self._none.setText(
            self.tr("Nothing is due right now.")
            if coming
            else self.tr("Dates you ask for will stand here, and the follow-ups of referrals.")
        )
        self._due.show([(item.id, item) for item in due])
        self._coming_title.setVisible(bool(coming))
        self._coming.show([(item.id, item) for item in coming])

    def tell_problem(self, sentence: str) -> None:
        """Say what is wrong with the reminder that was to be added."""
        self._problem.setText(sentence)
        self._problem.setVisible(bool(sentence))

    def clear_own(self) -> None:
        """Empty the row for the next one."""
        self._text.clear()
        self._day.set_day(self._today() + A_WEEK)
        self.tell_problem("")

    def _build_own_row(self) -> None:
        self._text = QLineEdit(self)
        self._text.setAccessibleName(self.tr("Remind me of"))
        self._text.setPlaceholderText(self.tr("Remind me of…"))
        self._text.returnPressed.connect(self._add)
        self._day = DayField(
            self.tr("On which day"), self._desk.themes, self._today() + A_WEEK, self
        )
        self._add_button = button(self.tr("Add"), "", self._add, self)
        self._add_button.setAccessibleName(self.tr("Add the reminder"))
        self._problem = label("", "attention", self)
        self._problem.hide()
        row = FlowLayout(spacing=8)
        self._day.setMinimumWidth(round(176 * max(1.0, self._desk.themes.theme.text_scale)))
        row.addWidget(self._day)
        row.addWidget(self._add_button)
        self.body.addWidget(self._text)
        self.body.addLayout(row)
        self.body.addWidget(self._problem)
        self._day.set_day(self._today() + A_WEEK)

    def _add(self) -> None:
        text, day = self._text.text().strip(), self._day.day
        if not text:
            self.tell_problem(self.tr("Write a few words of what to be reminded of."))
            self._text.setFocus()
        elif day is None or self._day.problem:
            self.tell_problem(self._day.problem or self.tr("Choose the day of the reminder."))
            self._day.setFocus()
        else:
            self.add_requested.emit(text, datetime.combine(day, MORNING).astimezone())

    def _row(self, reminder: Reminder) -> ReminderRow:
        made = ReminderRow(reminder, self._desk, self, narrow=True, linked=True)
        made.done_requested.connect(self.done_requested)
        made.snooze_requested.connect(self.snooze_requested)
        made.not_needed_requested.connect(self.not_needed_requested)
        made.referral_requested.connect(self.referral_requested)
        return made

    def _today(self) -> date:
        return self._desk.clock().astimezone().date()
