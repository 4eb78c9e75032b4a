"""Reminders that are closed: what became of each."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from journal_app.domain.reminder import Reminder, ReminderKind, ReminderState
from journal_app.ui.dates import day_text
from journal_app.ui.page import Desk
from journal_app.ui.read_only import writing
from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.card import Card, rule
from journal_app.ui.widgets.disclosure import Disclosure
from journal_app.ui.widgets.long_rows import LongRows
from journal_app.ui.widgets.text import label
from journal_app.wording.direction import isolated

AT_ONCE = 24
"""Rows shown at first."""


class ClosedReminders(Card):
    """Behind a line that opens them; nothing at all where there are none."""

    delete_requested = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent=parent)
        self._desk = desk
        self._closed: tuple[Reminder, ...] = ()
        self.list = Disclosure("", desk.themes, self)
        self.body.addWidget(self.list)
        self.rows: LongRows[Reminder, QWidget] = LongRows(self._row, self, at_once=AT_ONCE)
        self.list.body.addLayout(self.rows.layout)
        self.list.toggled.connect(lambda _open: self._fill())

    def show_reminders(self, closed: tuple[Reminder, ...]) -> None:
        """Show these; the rows are built once somebody looks at them."""
        self._closed = closed
        self.setVisible(bool(closed))
        self.list.set_text(self.tr("Closed"))
        self._fill()

    def _fill(self) -> None:
        shown = self._closed if self.list.is_open else ()
        self.rows.show([(one.id, one) for one in shown])

    def _row(self, reminder: Reminder) -> QWidget:
        desk = self._desk
        today = desk.clock().astimezone().date()
        made = QWidget(self)
        stack = QVBoxLayout(made)
        stack.setContentsMargins(0, 0, 0, 8)
        stack.setSpacing(2)
        stack.addWidget(rule(made))
        stack.addSpacing(6)
        text = desk.words.reminder(reminder)
        if reminder.client:
            text = f"{isolated(reminder.client)} — {text}"
        stack.addWidget(label(text, "", made))
        closed_at = reminder.closed_at or reminder.due_at
        day = day_text(closed_at.astimezone().date(), today)
        done = reminder.state is ReminderState.DONE
        said = self.tr("Done: {0}") if done else self.tr("Not needed: {0}")
        parts = [said.format(day), reminder.reason]
        stack.addWidget(label(" · ".join(part for part in parts if part), "muted", made))
        if reminder.kind is ReminderKind.OWN:
            delete = writing(
                button(
                    self.tr("Delete"),
                    "link",
                    partial(self.delete_requested.emit, reminder.id),
                    made,
                )
            )
            delete.setAccessibleDescription(text)
            stack.addWidget(delete, 0, Qt.AlignmentFlag.AlignLeft)
        return made
