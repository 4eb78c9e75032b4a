"""The calendar from which days are picked."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QKeyEvent, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QToolButton

from journal_app.ui.icons import icon
from journal_app.ui.theme import Theme


def opens_calendar(event: QKeyEvent) -> bool:
    """Whether a key that was pressed in a date asks for the calendar."""
    alt_down = (
        event.key() == Qt.Key.Key_Down and event.modifiers() & Qt.KeyboardModifier.AltModifier
    )
    return event.key() == Qt.Key.Key_F4 or bool(alt_down)


def calm(calendar: QCalendarWidget, theme: Theme) -> None:
    """A calendar without colours of its own: no red weekends, no week numbers."""
    scale = max(1.0, theme.text_scale)
    side = round(16 * scale)
    calendar.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
    calendar.setHorizontalHeaderFormat(QCalendarWidget.HorizontalHeaderFormat.SingleLetterDayNames)
    for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
        calendar.setWeekdayTextFormat(day, QTextCharFormat())
    names = QTextCharFormat()
    names.setForeground(QColor(theme.muted))
    calendar.setHeaderTextFormat(names)
    for part, drawing in (("prevmonth", "chevron-left"), ("nextmonth", "chevron-right")):
        arrow = calendar.findChild(QToolButton, f"qt_calendar_{part}")
        if isinstance(arrow, QToolButton):
            arrow.setIcon(icon(drawing, theme.muted, size=side))
            arrow.setIconSize(QSize(side, side))
    around = calendar.layout()
    if around is not None:
        around.setContentsMargins(6, 6, 6, 6)
    calendar.setMinimumSize(round(302 * scale), round(242 * scale))
