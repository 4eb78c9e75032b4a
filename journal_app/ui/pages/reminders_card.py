"""All reminders, due and coming, and a row to ask for one of one's own."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from journal_app.domain.reminder import Reminder
from journal_app.ui.page import Desk
from journal_app.ui.pages.reminder_row import ReminderRow, show_days
from journal_app.ui.tasks import Steps
from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.card import Card, rule
from journal_app.ui.widgets.long_rows import LongRows
from journal_app.ui.widgets.own_reminder import OwnReminder
from journal_app.ui.widgets.text import label

AT_ONCE = 12
"""Rows shown of what is due, and of what is coming."""
A_TURN = 6


class RemindersCard(Card):
    """What is due stands first, then what is coming."""

    done_requested = Signal(str)
    snooze_requested = Signal(str, object, str)
    not_needed_requested = Signal(str, str)
    about_requested = Signal(object)
    """The reminder whose matter is to be shown."""
    all_requested = Signal()

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
        self.own = OwnReminder(desk.themes, desk.clock, self)
        self.body.addWidget(self.own)
        self.all = button(self.tr("All reminders"), "link", self.all_requested.emit, self)
        self.body.addWidget(self.all, 0, Qt.AlignmentFlag.AlignLeft)

    def showing(
        self, due: tuple[Reminder, ...], coming: tuple[Reminder, ...], *, elsewhere: int = 0
    ) -> Steps:
        """Show these, a few new rows a turn; rows that have not changed stay as they are.

        Args:
            elsewhere: how many more are due that stand in another part of the page.
        """
        remark = self.tr("%n due", "", len(due)) if due else ""
        self.set_heading(self.tr("Reminders"), remark)
        self._none.setVisible(not due)
        self._none.setText(
            self.tr("What is due stands with its referral.")
            if elsewhere
            else self.tr("Nothing is due right now.")
            if coming
            else self.tr("Dates you ask for will stand here, and the follow-ups of referrals.")
        )
        yield from self._due.showing([(item.id, item) for item in due], a_turn=A_TURN)
        self._coming_title.setVisible(bool(coming))
        yield from self._coming.showing([(item.id, item) for item in coming], a_turn=A_TURN)
        show_days(self.rows)

    @property
    def rows(self) -> tuple[ReminderRow, ...]:
        """All rows that stand there."""
        return (*self._due.rows.rows(), *self._coming.rows.rows())

    def _row(self, reminder: Reminder) -> ReminderRow:
        made = ReminderRow(reminder, self._desk, self, narrow=True, linked=True)
        made.done_requested.connect(self.done_requested)
        made.snooze_requested.connect(self.snooze_requested)
        made.not_needed_requested.connect(self.not_needed_requested)
        made.about_requested.connect(self.about_requested)
        return made
