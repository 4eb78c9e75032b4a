"""On which days of the week and at which hours a session began, and the how manieth it was."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSpinBox, QVBoxLayout, QWidget

from journal_app.domain.errors import InvalidValue
from journal_app.domain.selection import COMMON_NUMBERS, MOST_SESSIONS, Hours, Numbers
from journal_app.ui.widgets.buttons import button, chip
from journal_app.ui.widgets.flow_layout import FlowLayout
from journal_app.ui.widgets.number_field import number_field
from journal_app.ui.widgets.popover import Popover
from journal_app.ui.widgets.text import label
from journal_app.wording.words import Words

WIDTH = 320


class WhenPopover(Popover):
    """Weekdays as chips, and hours from - to, by the clock of each session's own place."""

    chosen = Signal(object, object)
    """The weekdays, and the ``Hours`` or None."""

    def __init__(self, words: Words, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFixedWidth(WIDTH)
        self._words = words
        self.body.addWidget(label(self.tr("On these days"), "field", self))
        flow = FlowLayout(spacing=6)
        self.days: list[QPushButton] = []
        for day in range(7):
            name = QLocale().standaloneDayName(day + 1, QLocale.FormatType.ShortFormat)
            made = chip(name.removesuffix("."), parent=self)
            made.setAccessibleName(QLocale().standaloneDayName(day + 1))
            made.clicked.connect(self._tell)
            self.days.append(made)
            flow.addWidget(made)
        self.body.addLayout(flow)
        self.body.addWidget(label(self.tr("Between these hours, where it was held"), "field", self))
        self.start = _number(self.tr("From this hour"), 0, 23, self)
        self.end = _number(self.tr("To this hour"), 1, 24, self)
        row = QHBoxLayout()
        row.setSpacing(8)
        for field in (self.start, self.end):
            field.setSuffix(":00")
            row.addWidget(field, 1)
        self.body.addLayout(row)
        self.at_hours = button(self.tr("Take these hours"), "", self._take_hours, self)
        self.any_hour = button(self.tr("At any hour"), "link", self._any_hour, self)
        acts = QHBoxLayout()
        acts.addWidget(self.at_hours)
        acts.addWidget(self.any_hour)
        acts.addStretch(1)
        self.body.addLayout(acts)
        self.problem = label("", "attention", self)
        self.problem.hide()
        self.body.addWidget(self.problem)
        self.setFocusProxy(self.days[0])
        self._hours: Hours | None = None

    def offer(self, weekdays: frozenset[int], hours: Hours | None) -> None:
        """Show what is chosen now."""
        for day, made in enumerate(self.days):
            made.setChecked(day in weekdays)
        self._hours = hours
        self.start.setValue(hours.start if hours else 9)
        self.end.setValue(hours.end if hours else 12)
        self.any_hour.setVisible(hours is not None)
        self.problem.hide()

    def _take_hours(self) -> None:
        try:
            self._hours = Hours(self.start.value(), self.end.value())
        except InvalidValue as error:
            _say(self.problem, self._words.error(error))
            return
        self.problem.hide()
        self.any_hour.show()
        self._tell()

    def _any_hour(self) -> None:
        self._hours = None
        self.any_hour.hide()
        self._tell()

    def _tell(self) -> None:
        days = frozenset(day for day, made in enumerate(self.days) if made.isChecked())
        self.chosen.emit(days, self._hours)


class NumbersPopover(Popover):
    """The common ranges of sessions with a client as chips, and a range of one's own."""

    chosen = Signal(object)

    def __init__(self, words: Words, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFixedWidth(WIDTH)
        self._words = words
        column = QVBoxLayout()
        column.setSpacing(6)
        self.common: dict[Numbers, QPushButton] = {}
        for numbers in COMMON_NUMBERS:
            made = chip(words.session_numbers(numbers), parent=self)
            made.clicked.connect(lambda _on=False, numbers=numbers: self._take(numbers))
            self.common[numbers] = made
            column.addWidget(made, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addLayout(column)
        self.body.addWidget(label(self.tr("Or a range of your own"), "field", self))
        self.first = _number(self.tr("From this session with a client"), 1, MOST_SESSIONS, self)
        self.last = _number(self.tr("To this session with a client"), 1, MOST_SESSIONS, self)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.first, 1)
        row.addWidget(self.last, 1)
        row.addWidget(button(self.tr("Take"), "", self._take_own, self))
        self.body.addLayout(row)
        self.problem = label("", "attention", self)
        self.problem.hide()
        self.body.addWidget(self.problem)
        self.setFocusProxy(next(iter(self.common.values())))

    def offer(self, numbers: Numbers | None) -> None:
        """Show what is chosen now."""
        for own, made in self.common.items():
            made.setChecked(own == numbers)
        self.first.setValue(numbers.first if numbers else 1)
        self.last.setValue((numbers.last or numbers.first) if numbers else 3)
        self.problem.hide()

    def _take_own(self) -> None:
        try:
            self._take(Numbers(self.first.value(), self.last.value()))
        except InvalidValue as error:
            _say(self.problem, self._words.error(error))

    def _take(self, numbers: Numbers) -> None:
        self.hide()
        self.chosen.emit(numbers)


def _number(name: str, least: int, most: int, parent: QWidget) -> QSpinBox:
    made = number_field(least, most, parent)
    made.setAlignment(Qt.AlignmentFlag.AlignCenter)
    made.setAccessibleName(name)
    return made


def _say(place: QLabel, text: str) -> None:
    place.setText(text)
    place.show()
