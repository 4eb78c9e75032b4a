"""A row to ask for a reminder in one's own words."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from journal_app.domain.clock import Clock
from journal_app.domain.unfinished import Written
from journal_app.ui.read_only import writing
from journal_app.ui.theme import ThemeManager
from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.day_field import DayField
from journal_app.ui.widgets.flow_layout import FlowLayout
from journal_app.ui.widgets.form_words import FormWords
from journal_app.ui.widgets.problem_line import Obstacle, ProblemLine

MORNING = time(9)
"""A reminder of one's own falls due in the morning of its day."""
A_WEEK = timedelta(days=7)
DAY_WIDTH = 176
"""So wide that a day and the button for the calendar stand in one line, at 100 %."""


class OwnReminder(QWidget):
    """The words, the day, a week from now at first, and a button."""

    add_requested = Signal(str, object)
    """The words, and the instant at which to be reminded."""

    def __init__(self, themes: ThemeManager, clock: Clock, parent: QWidget) -> None:
        super().__init__(parent)
        self._clock = clock
        self.text = writing(QLineEdit(self))
        self.text.setAccessibleName(self.tr("Remind me of"))
        self.text.setPlaceholderText(self.tr("Remind me of…"))
        self.text.returnPressed.connect(self._add)
        self.day = writing(DayField(self.tr("On which day"), themes, self._today() + A_WEEK, self))
        self.day.setMinimumWidth(round(DAY_WIDTH * max(1.0, themes.theme.text_scale)))
        self.add = writing(button(self.tr("Add"), "", self._add, self))
        self.add.setAccessibleName(self.tr("Add the reminder"))
        self._problem = ProblemLine(self._obstacle, self)
        self._problem.watch(self.text, self.day)
        row = FlowLayout(spacing=8)
        row.addWidget(self.day)
        row.addWidget(self.add)
        row.setAlignment(self.add, Qt.AlignmentFlag.AlignTop)  # also beside what is said of the day
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(10)
        stack.addWidget(self.text)
        stack.addLayout(row)
        stack.addWidget(self._problem)
        self._fields = FormWords(text=self.text, day=self.day)
        self.clear()

    def unfinished(self, place: str, client: str = "") -> Iterator[Written]:
        """What is being written; ``place`` tells one such row from another."""
        words = self._fields.written
        if words is not None and words["text"].strip():
            yield Written(place, client, words)

    def take_up(self, place: str, written: Written) -> None:
        """Go on with what was being written, if it was in this place."""
        if written.about == place:
            self._fields.put(written.words)

    @property
    def problem(self) -> str:
        """What stands against it; empty while nothing does."""
        return self._problem.sentence

    def tell_problem(self, sentence: str) -> None:
        """Say what is wrong with the reminder that was to be added."""
        self._problem.tell(sentence)

    def clear(self) -> None:
        """Empty the row for the next one."""
        self.text.clear()
        self.day.set_day(self._today() + A_WEEK)
        self.tell_problem("")
        self._fields.begin()

    def _obstacle(self) -> Obstacle | None:
        if not self.text.text().strip():
            return self.tr("Write a few words of what to be reminded of."), self.text
        if self.day.day is None or self.day.problem:
            return self.day.problem or self.tr("Choose the day of the reminder."), self.day
        return None

    def _add(self) -> None:
        if self._problem.finds_nothing() and (day := self.day.day):
            due = datetime.combine(day, MORNING).astimezone()
            self.add_requested.emit(self.text.text().strip(), due)

    def _today(self) -> date:
        return self._clock().astimezone().date()
