"""Another day for a reminder, and other words for one of one's own; in place in its row."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from journal_app.domain.reminder import Reminder, ReminderKind
from journal_app.ui.page import Desk
from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.day_field import DayField
from journal_app.ui.widgets.flow_layout import FlowLayout
from journal_app.ui.widgets.form_words import FormWords
from journal_app.ui.widgets.into_view import open_up
from journal_app.ui.widgets.own_reminder import DAY_WIDTH
from journal_app.ui.widgets.problem_line import Obstacle, ProblemLine


class ReminderEdit(QWidget):
    """The time of the day stays as it was."""

    keep_requested = Signal(object, object)
    """Other words or None, another instant or None."""

    def __init__(self, reminder: Reminder, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._reminder = reminder
        self._due = reminder.due_at.astimezone()
        self.text = QLineEdit(reminder.text, self)
        self.text.setAccessibleName(self.tr("Remind me of"))
        self.text.setVisible(reminder.kind is ReminderKind.OWN)
        self.text.returnPressed.connect(self._submit)
        self.day = DayField(self.tr("On which day"), desk.themes, self._due.date(), self)
        self.day.setMinimumWidth(round(DAY_WIDTH * max(1.0, desk.themes.theme.text_scale)))
        self._problem = ProblemLine(self._obstacle, self)
        self._problem.watch(self.text, self.day)
        row = FlowLayout(spacing=8)
        row.addWidget(self.day)
        self.keep = button(self.tr("Save"), "", self._submit, self)
        for one in (self.keep, button(self.tr("Cancel"), "quiet", self.hide, self)):
            row.addWidget(one)
            row.setAlignment(one, Qt.AlignmentFlag.AlignTop)  # also beside what is said of the day
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(8)
        stack.addWidget(self.text)
        stack.addLayout(row)
        stack.addWidget(self._problem)
        self._fields = FormWords(text=self.text, day=self.day)
        self.hide()

    @property
    def written(self) -> dict[str, Any] | None:
        """What would be lost; None while nothing is being written here."""
        return None if self.isHidden() else self._fields.written

    def put(self, words: Mapping[str, Any]) -> None:
        """Put back, into the form that is open, what was written in it before."""
        self._fields.put(words)

    def begin(self) -> None:
        """Show it, with what is kept."""
        self.text.setText(self._reminder.text)
        self.day.set_day(self._due.date())
        self._fields.begin()
        self.tell_problem("")
        self.show()
        own = self._reminder.kind is ReminderKind.OWN
        open_up(self, self.text if own else self.day.edit)

    @property
    def problem(self) -> str:
        """What stands against it; empty while nothing does."""
        return self._problem.sentence

    def tell_problem(self, sentence: str) -> None:
        """Say what stands against it."""
        self._problem.tell(sentence)

    def _obstacle(self) -> Obstacle | None:
        if self.day.day is None or self.day.problem:
            return self.day.problem or self.tr("Choose the day of the reminder."), self.day
        return None

    def _submit(self) -> None:
        if not self._problem.finds_nothing() or (day := self.day.day) is None:
            return
        text = self.text.text().strip()
        own = self._reminder.kind is ReminderKind.OWN
        due = datetime.combine(day, self._due.time()).astimezone()
        words = text if own and text != self._reminder.text else None
        moved = due if day != self._due.date() else None
        if words is None and moved is None:
            self.hide()
        else:
            self.keep_requested.emit(words, moved)
