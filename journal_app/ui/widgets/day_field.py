"""A day that may be left empty: typed as one writes it, or picked from a calendar."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QDate, QLocale, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QCalendarWidget,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QVBoxLayout,
    QWidget,
    QWidgetAction,
)

from journal_app.ui.dates import full_day_text
from journal_app.ui.icons import icon
from journal_app.ui.theme import ThemeManager
from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.calm_calendar import calm, opens_calendar
from journal_app.ui.widgets.problem_mark import mark_problem
from journal_app.ui.widgets.text import label

EARLIEST, LATEST = date(1900, 1, 1), date(2199, 12, 31)
_ICON = 16
"""Pixels of the little calendar, at 100 %."""
_RELEASED_MS = 20
"""How often it is looked whether the mouse was let go."""
_BETWEEN = re.compile(r"[\s.,/-]+")


class DayField(QWidget):
    """``day`` is None while the field is empty. What cannot be read is said below it.

    Args:
        reads: the day that a text names: where a time begins or ends, a month or a year will do.
    """

    changed = Signal()
    """A person set another day, or none. Setting it from code says nothing."""

    def __init__(
        self,
        name: str,
        themes: ThemeManager,
        example: date,
        parent: QWidget | None = None,
        reads: Callable[[str], date | None] | None = None,
    ) -> None:
        super().__init__(parent)
        self._reads = reads or read_day
        self._themes = themes
        self._example = example
        self._day: date | None = None
        self.edit = QLineEdit(self)
        self.edit.setAccessibleName(name)
        self.edit.setPlaceholderText(self.tr("No date"))
        self.edit.editingFinished.connect(self._read)
        self._pick = button("", "tool", self._open_calendar, self)
        self._pick.setAccessibleName(self.tr("{0}: choose from a calendar").format(name))
        self._pick.setToolTip(self.tr("Calendar"))
        self._problem = label("", "attention", self)
        self._problem.hide()
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(self.edit, 1)
        row.addWidget(self._pick)
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(3)
        stack.addLayout(row)
        stack.addWidget(self._problem)
        self.setFocusProxy(self.edit)
        themes.changed.connect(self._retheme)
        self._retheme()

    @property
    def day(self) -> date | None:
        """The day, or None while there is none."""
        return self._day

    @property
    def problem(self) -> str:
        """Why what was typed is no day; empty while it is."""
        return self._problem.text()

    def set_day(self, day: date | None) -> None:
        """Show a day, or none. Does not emit ``changed``."""
        self._day = day
        self.edit.setText(full_day_text(day) if day else "")
        self._tell("")

    def type_in(self, text: str) -> None:
        """Put a text there as if it was typed: it is read, and said where it is no day."""
        self.edit.setText(text)
        self._read()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys that open a list of choices open the calendar."""
        if opens_calendar(event):
            self._read()
            self._open_calendar()
        else:
            super().keyPressEvent(event)

    def _read(self) -> None:
        text = self.edit.text().strip()
        if text == (full_day_text(self._day) if self._day else ""):
            self._tell("")
            return
        day = self._reads(text) if text else None
        if text and day is None:
            self._tell(
                self.tr("This cannot be read as a date. For example: {0}").format(
                    full_day_text(self._example)
                )
            )
            return
        self._take(day)

    def _take(self, day: date | None) -> None:
        before = self._day
        self.set_day(day)
        if day != before:
            self.changed.emit()

    def _tell(self, problem: str) -> None:
        self._problem.setText(problem)
        self._show_problem()
        self.edit.setAccessibleDescription(problem)
        mark_problem(self.edit, wrong=bool(problem))

    def _show_problem(self) -> None:
        """Once no button of the mouse is held: what is being pressed must not move away from it."""
        if QApplication.mouseButtons() is not Qt.MouseButton.NoButton:
            QTimer.singleShot(_RELEASED_MS, self, self._show_problem)
        else:
            self._problem.setVisible(bool(self.problem))

    def _open_calendar(self) -> None:
        shown = self._day or self._example
        menu = QMenu(self)
        calendar = QCalendarWidget(menu)
        calm(calendar, self._themes.theme)
        calendar.setSelectedDate(QDate(shown.year, shown.month, shown.day))
        action = QWidgetAction(menu)
        action.setDefaultWidget(calendar)
        menu.addAction(action)

        def pick(chosen: QDate) -> None:
            menu.close()
            self._take(date(chosen.year(), chosen.month(), chosen.day()))
            self.edit.setFocus()

        calendar.clicked.connect(pick)
        calendar.activated.connect(pick)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.edit.mapToGlobal(self.edit.rect().bottomLeft()))
        calendar.setFocus()

    def _retheme(self) -> None:
        theme = self._themes.theme
        size = round(_ICON * max(1.0, theme.text_scale))
        self._pick.setIconSize(QSize(size, size))
        self._pick.setIcon(icon("calendar", theme.muted, size=size))


def read_day(text: str) -> date | None:
    """The day a text names, as it is written in the locale in force or as year-month-day."""
    parts = [part for part in _BETWEEN.split(text.strip()) if part]
    if len(parts) != 3:
        return None
    if len(parts[0]) == 4:
        return _day_of(parts[0], parts[1], parts[2])
    first, second, year = parts
    if first.isalpha() or (second.isdecimal() and "." not in text and _month_leads()):
        first, second = second, first
    return _day_of(year, second, first)


def read_first_day(text: str) -> date | None:
    """The day a text names, or the first of the month or the year it names."""
    named = _month_of_year(text)
    return read_day(text) if named is None else date(named[0], named[1] or 1, 1)


def read_last_day(text: str) -> date | None:
    """The day a text names, or the last of the month or the year it names."""
    named = _month_of_year(text)
    if named is None:
        return read_day(text)
    year, month = named[0], named[1] or 12
    return date(year, month, monthrange(year, month)[1])


def _month_of_year(text: str) -> tuple[int, int] | None:
    """The year and the month a text names without a day; the month is 0 where there is none."""
    match [part for part in _BETWEEN.split(text.strip()) if part]:
        case [year]:
            month = ""
        case [year, month] if len(year) == 4 and year.isdecimal():
            pass
        case [month, year]:
            pass
        case _:
            return None
    first = _day_of(year, month or "1", "1") if len(year) == 4 else None
    return None if first is None else (first.year, first.month if month else 0)


def _day_of(year: str, month: str, day: str) -> date | None:
    number = int(month) if month.isdecimal() else _month_named(month)
    if not (year.isdecimal() and day.isdecimal() and len(year) in {2, 4}):
        return None
    try:
        found = date(int(year) + (2000 if len(year) == 2 else 0), number, int(day))
    except ValueError:
        return None
    return found if EARLIEST <= found <= LATEST else None


def _month_named(word: str) -> int:
    """The month a word begins to name, in the locale's language or in English; 0 for none."""
    wanted = word.casefold()
    if len(wanted) < 3:
        return 0
    for locale in (QLocale(), QLocale(QLocale.Language.English)):
        for month in range(1, 13):
            for width in (QLocale.FormatType.LongFormat, QLocale.FormatType.ShortFormat):
                if locale.monthName(month, width).casefold().startswith(wanted):
                    return month
    return 0


def _month_leads() -> bool:
    """Whether the locale writes the month before the day."""
    pattern = QLocale().dateFormat(QLocale.FormatType.ShortFormat)
    return pattern.find("M") < pattern.find("d")
