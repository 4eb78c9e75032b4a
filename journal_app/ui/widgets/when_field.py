"""A day and a time, typed part by part or with the day picked from a calendar."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QDateTimeEdit, QWidget

from journal_app.ui.dates import local_order
from journal_app.ui.theme import ThemeManager
from journal_app.ui.widgets.calm_calendar import calm


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

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The calendar is made when somebody comes near it, in the colours of the moment."""
        calm(self.calendarWidget(), self._themes.theme)
        super().mousePressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """An ignored wheel goes on to the page."""
        event.ignore()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Leave at once, instead of going through day, month, year and time."""
        return QWidget.focusNextPrevChild(self, forward)
