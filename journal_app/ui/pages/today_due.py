"""What is due: reminders with their answers, and what waits for supervision."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from journal_app.domain.reminder import Reminder
from journal_app.services.supervision import SupervisionItem
from journal_app.ui.numbers import count_text
from journal_app.ui.page import Desk
from journal_app.ui.pages.reminder_row import ReminderRow, show_days
from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.card import Card, rule
from journal_app.ui.widgets.keyed_rows import KeyedRows
from journal_app.ui.widgets.laid_out import show_at_once
from journal_app.ui.widgets.text import label

MOST = 6


class DueCard(Card):
    """A row for each reminder; tier A follow-ups stand first, as the service orders them."""

    done_requested = Signal(str)
    snooze_requested = Signal(str, object, str)
    not_needed_requested = Signal(str, str)
    about_requested = Signal(object)
    """The reminder whose matter is to be shown."""
    all_requested = Signal()
    supervision_requested = Signal()

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent=parent)
        self._desk = desk
        self._reminders: KeyedRows[Reminder, ReminderRow] = KeyedRows(self._reminder_row)
        self._more = label("", "muted", self)
        self._more.setContentsMargins(0, 4, 0, 10)
        self._waiting = label("", "muted", self)
        self._supervision = (rule(self), self._supervision_row())
        self._nothing = label(self.tr("Nothing is due right now."), "muted", self)
        others = (self._more, *self._supervision, self._nothing)
        # Nothing between them: the rows have their own room above and below.
        rows = QVBoxLayout()
        rows.setSpacing(0)
        rows.addLayout(self._reminders.layout)
        for part in others:
            part.hide()
            rows.addWidget(part)
        self.body.addLayout(rows)
        self.all = button(self.tr("All reminders"), "link", self.all_requested.emit, self)
        self.body.addWidget(self.all, 0, Qt.AlignmentFlag.AlignLeft)

    def show_due(
        self,
        due: tuple[Reminder, ...],
        upcoming: tuple[Reminder, ...],
        waiting: tuple[SupervisionItem, ...],
    ) -> None:
        """Show what is due now, then what waits for supervision."""
        counts = (count_text(len(due)), count_text(len(upcoming)))
        remark = self.tr("{0} due, {1} later").format(*counts) if due else ""
        self.set_heading(self.tr("Due"), remark)
        self._reminders.show([(item.id, item) for item in due[:MOST]])
        show_days(self.rows)
        show_at_once(self.rows)
        more = len(due) - MOST
        self._more.setText(self.tr("and %n more", "", more) if more > 0 else "")
        self._more.setVisible(more > 0)
        asked = sum(1 for item in waiting if item.question)
        self._waiting.setText(
            self.tr("%n item(s) waiting", "", len(waiting))
            + (", " + self.tr("%n with a question", "", asked) if asked else "")
        )
        for part in self._supervision:
            part.setVisible(bool(waiting))
        self._nothing.setVisible(not due and not waiting)

    @property
    def rows(self) -> tuple[ReminderRow, ...]:
        """The rows of what is due."""
        return self._reminders.rows()

    def _reminder_row(self, reminder: Reminder) -> ReminderRow:
        made = ReminderRow(reminder, self._desk, self, linked=True)
        made.done_requested.connect(self.done_requested)
        made.snooze_requested.connect(self.snooze_requested)
        made.not_needed_requested.connect(self.not_needed_requested)
        made.about_requested.connect(self.about_requested)
        return made

    def _supervision_row(self) -> QWidget:
        made = QWidget(self)
        across = QHBoxLayout(made)
        across.setContentsMargins(0, 12, 0, 8)
        across.setSpacing(14)
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addWidget(label(self.tr("Supervision"), "strong", made))
        texts.addWidget(self._waiting)
        across.addLayout(texts, 1)
        across.addWidget(button(self.tr("Open"), "", self.supervision_requested.emit, made))
        return made
