"""A day and a time, typed part by part or with the day picked from a calendar."""

from __future__ import annotations

import re

from PySide6.QtCore import QDate, QDateTime, QEvent, QLocale, QPointF, QSize, Qt, QTime
from PySide6.QtGui import QKeyEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QDateTimeEdit, QStyle, QStyleOptionComboBox, QWidget

from journal_app.ui.dates import local_order
from journal_app.ui.theme import ThemeManager
from journal_app.ui.widgets.calm_calendar import calm, opens_calendar

_DIGIT = re.compile(r"\d")


class WhenField(QDateTimeEdit):
    """Written as the locale writes it. Left and right go from part to part, Tab to the next field.

    The mouse wheel is left to the page: scrolling a page never changes a date.
    """

    def __init__(self, themes: ThemeManager, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = themes
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setLocale(QLocale())  # else that of the window, made before the language was changed
        self.setCalendarPopup(True)
        time = QLocale().timeFormat(QLocale.FormatType.ShortFormat).replace(" t", "")
        self.setDisplayFormat(f"{local_order('ddd d MMM yyyy')}, {time}")
        self._measured_in, self._wider = "", 0

    def sizeHint(self) -> QSize:
        """Wide enough for any day and time that may stand here; Qt asks the first and the last."""
        hint = super().sizeHint()
        font = self.font().key()
        if font != self._measured_in:
            self._measured_in = font
            ends = (self.minimumDateTime(), self.maximumDateTime())
            asked = max(
                self.fontMetrics().horizontalAdvance(self.textFromDateTime(e)) for e in ends
            )
            self._wider = max(0, self._widest() - asked)
        hint.setWidth(hint.width() + self._wider)
        return hint

    def minimumSizeHint(self) -> QSize:
        """Never narrower: a time that loses its end is another time."""
        return self.sizeHint()

    def _widest(self) -> int:
        """The width of the widest weekday, month and half of the day, with the widest digits."""
        measured, named = self.fontMetrics().horizontalAdvance, self.locale()
        short = QLocale.FormatType.ShortFormat
        weekday = max(range(1, 8), key=lambda day: measured(named.dayName(day, short)))
        month = max(range(1, 13), key=lambda month: measured(named.monthName(month, short)))
        day = QDate(2000, month, 10)
        day = day.addDays((weekday - day.dayOfWeek()) % 7)
        digit = max("0123456789", key=measured)
        texts = (self.textFromDateTime(QDateTime(day, QTime(hour, 0))) for hour in (10, 22))
        return max(measured(_DIGIT.sub(digit, text)) for text in texts)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The calendar is made when somebody comes near it, in the colours of the moment."""
        calm(self.calendarWidget(), self._themes.theme)
        super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys that open a list of choices open the calendar."""
        if not opens_calendar(event):
            super().keyPressEvent(event)
            return
        # Qt opens it for a press on its arrow alone.
        around = QStyleOptionComboBox()
        around.initFrom(self)
        arrow = self.style().subControlRect(
            QStyle.ComplexControl.CC_ComboBox,
            around,
            QStyle.SubControl.SC_ComboBoxArrow,
            self,
        )
        there = QPointF(arrow.center())
        self.mousePressEvent(
            QMouseEvent(
                QEvent.Type.MouseButtonPress,
                there,
                self.mapToGlobal(there),
                Qt.MouseButton.LeftButton,
                Qt.MouseButton.LeftButton,
                Qt.KeyboardModifier.NoModifier,
            )
        )

    def wheelEvent(self, event: QWheelEvent) -> None:
        """An ignored wheel goes on to the page."""
        event.ignore()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Leave at once, instead of going through day, month, year and time."""
        return QWidget.focusNextPrevChild(self, forward)
