"""A slim strip of the last twelve months: one cell a week, stronger where there was more."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from journal_app.ui.dates import full_day_text, month_initial, month_text
from journal_app.ui.theme import Size, ThemeManager
from journal_app.ui.widgets.announce import announce
from journal_app.ui.widgets.contrast import with_alpha
from journal_app.ui.widgets.week_density import WEEKS, Week, month_of, weeks
from journal_app.wording.words import Words

CELL = 13.0
_OPACITY = (0.0, 0.28, 0.5, 0.75, 1.0)


class CalendarStrip(QWidget):
    """Click a week or a month's name, or move with the arrow keys; Escape lets go.

    ``chosen`` carries the first and the last day, or None.
    """

    chosen = Signal(object)

    def __init__(self, themes: ThemeManager, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes, self._words = themes, words
        self._weeks: tuple[Week, ...] = ()
        self._span: tuple[date, date] | None = None
        self._at = WEEKS - 1
        self.setAccessibleName(self.tr("Sessions by week"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        themes.changed.connect(self.updateGeometry)

    @property
    def span(self) -> tuple[date, date] | None:
        """The days that are chosen."""
        return self._span

    def show_days(self, begins: date, by_day: Mapping[date, int]) -> None:
        """Show the weeks from a day on."""
        self._weeks = weeks(begins, by_day)
        self._tell()
        self.update()

    def show_span(self, span: tuple[date, date] | None) -> None:
        """Show these days as chosen. Emits nothing."""
        self._span = span
        if span is not None:
            inside = [
                n for n, week in enumerate(self._weeks) if week.begins <= span[0] <= week.ends
            ]
            self._at = inside[0] if inside else self._at
        self._tell()
        self.update()

    def said(self, week: Week) -> str:
        """A week in words."""
        first = full_day_text(week.begins)
        return self.tr("Week of {0}: {1}").format(first, self._words.sessions(week.count))

    def sizeHint(self) -> QSize:
        """As tall as a cell and the names of months below it."""
        return QSize(420, round(CELL + 4 + self._names_height()))

    def minimumSizeHint(self) -> QSize:
        """Cells may become slim."""
        return QSize(200, self.sizeHint().height())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose a week by its cell, a month by its name; the same again lets go."""
        place = self._place_at(event.position())
        if event.button() is not Qt.MouseButton.LeftButton or place is None:
            return
        self._at = place
        week = self._weeks[place]
        on_names = event.position().y() > CELL + 2
        self._choose(month_of(week) if on_names else (week.begins, week.ends), again_clears=True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and right go by weeks, Up takes the whole month, Down the week, Escape lets go."""
        key = Qt.Key(event.key())
        back, on = Qt.Key.Key_Left, Qt.Key.Key_Right
        if self.isRightToLeft():
            back, on = on, back
        if not self._weeks:
            super().keyPressEvent(event)
        elif key in {back, on}:
            # The first key chooses where one stands; the next ones move.
            if self._span is not None:
                self._at = max(0, min(WEEKS - 1, self._at + (1 if key == on else -1)))
            self._choose_week()
        elif key in {Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self._choose_week()
        elif key == Qt.Key.Key_Up:
            self._choose(month_of(self._weeks[self._at]))
        elif key in {Qt.Key.Key_Escape, Qt.Key.Key_Delete, Qt.Key.Key_Backspace} and self._span:
            self._choose(None)
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Tell what a cell stands for when the pointer rests on it."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            place = self._place_at(QPointF(event.pos()))
            if place is not None:
                week = self._weeks[place]
                names = event.pos().y() > CELL + 2
                text = month_text(month_of(week)[0]) if names else self.said(week)
                QToolTip.showText(event.globalPos(), text, self)
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """One cell a week, the names of the months below where they begin."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = self._themes.theme
        accent, bare = QColor(theme.accent), QColor(theme.line)
        for place, week in enumerate(self._weeks):
            box = self._cell(place)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(with_alpha(accent, _OPACITY[week.shade]) if week.shade else bare)
            painter.drawRoundedRect(box, 2, 2)
            if self._is_chosen(week):
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.setPen(QPen(QColor(theme.ink), 1.5))
                painter.drawRoundedRect(box.adjusted(0.25, 0.25, -0.25, -0.25), 2, 2)
            elif self.hasFocus() and place == self._at:
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.setPen(QPen(accent, 2))
                painter.drawRoundedRect(box.adjusted(-1, -1, 1, 1), 3, 3)
        self._paint_names(painter)
        painter.end()

    def _paint_names(self, painter: QPainter) -> None:
        theme = self._themes.theme
        painter.setFont(theme.font(Size.SMALL))
        painter.setPen(QColor(theme.muted))
        for place, week in enumerate(self._weeks):
            if place and week.ends.day > 7:
                continue
            if place == 0 and week.ends.day > 21:
                continue
            box = self._cell(place)
            room = QRectF(box.left() - 10, CELL + 2, box.width() + 20, self._names_height())
            name = month_initial(week.ends)
            painter.drawText(room, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop, name)

    def _names_height(self) -> float:
        return QFontMetricsF(self._themes.theme.font(Size.SMALL)).height()

    def _cell(self, place: int) -> QRectF:
        step = (self.width() - 4) / WEEKS
        shown = WEEKS - 1 - place if self.isRightToLeft() else place
        gap = 1.0 if step < 9 else 2.0
        return QRectF(2 + shown * step, 1, step - gap, CELL)

    def _place_at(self, at: QPointF) -> int | None:
        if not self._weeks:
            return None
        shown = int((at.x() - 2) / ((self.width() - 4) / WEEKS))
        shown = max(0, min(WEEKS - 1, shown))
        return WEEKS - 1 - shown if self.isRightToLeft() else shown

    def _is_chosen(self, week: Week) -> bool:
        if self._span is None:
            return False
        first, last = self._span
        if (last - first).days < 7:
            return week.begins <= first <= week.ends
        return first <= week.begins and week.ends <= last

    def _choose_week(self) -> None:
        week = self._weeks[self._at]
        self._choose((week.begins, week.ends))

    def _choose(self, span: tuple[date, date] | None, *, again_clears: bool = False) -> None:
        self._span = None if again_clears and span == self._span else span
        self._tell()
        announce(self, self.accessibleDescription())
        self.update()
        self.chosen.emit(self._span)

    def _tell(self) -> None:
        if self._span is None or not self._weeks:
            total = self._words.sessions(sum(week.count for week in self._weeks))
            text = self.tr("In the last twelve months: {0}. Arrow keys go by weeks.").format(total)
        elif (self._span[1] - self._span[0]).days > 6:
            text = month_text(self._span[0])
        else:
            text = self.said(self._weeks[self._at])
        self.setAccessibleDescription(text)
