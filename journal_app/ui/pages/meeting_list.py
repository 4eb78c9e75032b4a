"""The supervision meetings of a year, month by month, with the minutes in sum."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from journal_app.domain.dataclass import dataclass
from journal_app.domain.meeting import AgreedAction, Meeting, MonthOfMeetings, by_month
from journal_app.domain.reminder import ReminderState
from journal_app.ui.dates import day_text, month_text
from journal_app.ui.page import Desk
from journal_app.ui.pages.supervision_row import spoken_of
from journal_app.ui.read_only import writing
from journal_app.ui.widgets.buttons import button, chip
from journal_app.ui.widgets.card import Card, rule
from journal_app.ui.widgets.disclosure import Disclosure
from journal_app.ui.widgets.flow_layout import FlowLayout
from journal_app.ui.widgets.keyed_rows import KeyedRows
from journal_app.ui.widgets.text import label

_SHORT = 24
"""Letters of a supervisor's role that stand in the line of a meeting."""


@dataclass(frozen=True, slots=True)
class _Shown:
    """A month, and the day it is: both change what stands there."""

    month: MonthOfMeetings
    today: date


class MeetingsCard(Card):
    """One year at a time. Sums are told, nothing is made of them."""

    change_requested = Signal(object)
    """The ``Meeting`` to be changed."""
    delete_requested = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent=parent)
        self._desk = desk
        self._meetings: tuple[Meeting, ...] = ()
        self._year = 0
        self.years: dict[int, QPushButton] = {}
        self._none = label(
            self.tr(
                "Meetings you write down will stand here by month, with what was spoken of and "
                "what was agreed."
            ),
            "muted",
            self,
        )
        self._chips = FlowLayout(spacing=6)
        self._months: KeyedRows[_Shown, MonthRows] = KeyedRows(self._month)
        self.body.addWidget(self._none)
        self.body.addLayout(self._chips)
        self.body.addLayout(self._months.layout)

    def show_meetings(self, meetings: tuple[Meeting, ...]) -> None:
        """Show these; the year that is chosen stays, the newest is chosen at first."""
        self._meetings = meetings
        years = sorted({meeting.met_on.year for meeting in meetings}, reverse=True)
        if self._year not in years:
            self._year = years[0] if years else 0
        if list(self.years) != years:
            self._offer_years(years)
        self._show_year()

    def row(self, meeting_id: str) -> Disclosure | None:
        """The row of a meeting of the year that is shown."""
        rows = (month.meetings.get(meeting_id) for month in self._months.rows())
        return next((row for row in rows if row is not None), None)

    def _offer_years(self, years: Iterable[int]) -> None:
        self._chips.clear()
        self.years = {}
        for year in years:
            made = chip(str(year), parent=self)
            made.clicked.connect(lambda _on=False, year=year: self._choose(year))
            self.years[year] = made
            self._chips.addWidget(made)
        for made in self.years.values():
            made.setVisible(len(self.years) > 1)

    def _choose(self, year: int) -> None:
        self._year = year
        self._show_year()

    def _show_year(self) -> None:
        for year, made in self.years.items():
            made.setChecked(year == self._year)
        months = by_month(one for one in self._meetings if one.met_on.year == self._year)
        total = sum(month.minutes for month in months)
        self.set_heading(self.tr("Meetings"), self._desk.words.hours(total) if total else "")
        self._none.setVisible(not months)
        today = self._today()
        self._months.show([(str(month.month), _Shown(month, today)) for month in months])

    def _month(self, shown: _Shown) -> MonthRows:
        made = MonthRows(shown.month, self._desk, shown.today, self)
        made.change_requested.connect(self.change_requested)
        made.delete_requested.connect(self.delete_requested)
        return made

    def _today(self) -> date:
        return self._desk.clock().astimezone().date()


class MonthRows(QWidget):
    """A month with its minutes, and a line for each meeting that opens what was written."""

    change_requested = Signal(object)
    delete_requested = Signal(str)

    def __init__(self, month: MonthOfMeetings, desk: Desk, today: date, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self.meetings: dict[str, Disclosure] = {}
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 0, 10)
        stack.setSpacing(4)
        stack.addWidget(rule(self))
        stack.addSpacing(4)
        name = month_text(date(month.year, month.month, 1))
        minutes = desk.words.minutes(month.minutes)
        text = self.tr("{0}: {1}").format(name, minutes) if month.minutes else name
        stack.addWidget(label(text, "field", self))
        for meeting in month.meetings:
            stack.addWidget(self._meeting(meeting, today))

    def _meeting(self, meeting: Meeting, today: date) -> QWidget:
        words = self._desk.words
        parts = [day_text(meeting.met_on, today), words.meeting_kind(meeting.kind)]
        if meeting.minutes:
            parts.append(words.minutes(meeting.minutes))
        whom = meeting.supervisor
        parts.append(whom if len(whom) <= _SHORT else f"{whom[: _SHORT - 1].rstrip()}…")
        head = " · ".join(part for part in parts if part)
        made = Disclosure(head, self._desk.themes, self)
        self.meetings[meeting.id] = made
        made.body.setContentsMargins(24, 4, 0, 8)
        made.body.setSpacing(5)
        if len(whom) > _SHORT:
            made.body.addWidget(label(whom, "muted", made))
        if meeting.words:
            made.body.addWidget(label(meeting.words, "", made))
        for title, lines in (
            (self.tr("Spoken of"), [spoken_of(item, self._desk) for item in meeting.spoken]),
            (self.tr("Agreed"), [self._agreed(action, today) for action in meeting.actions]),
        ):
            if lines:
                made.body.addWidget(label(title, "field", made))
                for line in lines:
                    made.body.addWidget(label(line, "", made))
        acts = FlowLayout(spacing=12)
        for text, act in (
            (self.tr("Change"), lambda: self.change_requested.emit(meeting)),
            (self.tr("Delete"), lambda: self.delete_requested.emit(meeting.id)),
        ):
            one = writing(button(text, "link", act, made))
            one.setAccessibleDescription(head)
            acts.addWidget(one)
        made.body.addLayout(acts)
        return made

    def _agreed(self, action: AgreedAction, today: date) -> str:
        if action.due_on is None:
            return action.text
        day = day_text(action.due_on, today)
        if action.state is ReminderState.OPEN:
            return self.tr("{0} (reminder: {1})").format(action.text, day)
        if action.state is ReminderState.DONE:
            return self.tr("{0} (done)").format(action.text)
        return self.tr("{0} (not needed)").format(action.text)
