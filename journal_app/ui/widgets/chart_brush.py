"""All of the time line in a narrow strip, with the stretch that is seen between two handles."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QWidget

from journal_app.ui.widgets.chart_handle import HANDLE, BrushHandle
from journal_app.ui.widgets.chart_layout import ChartLook
from journal_app.ui.widgets.chart_overview import paint_overview
from journal_app.ui.widgets.chart_scale import LEAST_SPAN, TimeSpan, whole_span
from journal_app.ui.widgets.chart_series import ChartData

STRIP = 30.0
"""The height of the strip in pixels."""
_REACH = 8.0


class Hold(StrEnum):
    """What of the strip is held by the mouse."""

    FIRST = "first"
    LAST = "last"
    ALL = "all"


class TimeBrush(QWidget):
    """Chooses the stretch of time a chart shows; a setter tells nobody.

    With the mouse: drag a handle, or what lies between them; a click beside it brings it there, a
    double click shows all. By keyboard each handle is a slider of days.
    """

    span_chosen = Signal(object)
    """The ``TimeSpan`` that a person chose."""

    def __init__(self, look: ChartLook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._data = ChartData()
        self._whole = self._span = whole_span(())
        self._picture: QPixmap | None = None
        self._former: QPixmap | None = None
        """What is seen until it is painted anew."""
        self._hold: Hold | None = None
        self._grabbed = (0.0, self._span)
        self.setMouseTracking(True)
        self.first = BrushHandle(self.tr("Shown from"), look, self)
        self.last = BrushHandle(self.tr("Shown until"), look, self)
        for handle in (self.first, self.last):
            handle.chosen.connect(self._by_handle)

    def set_data(self, data: ChartData, whole: TimeSpan, *, painted_later: bool = False) -> None:
        """Show other sessions, and the span that holds all of them.

        ``painted_later``: as with ``stand_at``.
        """
        self._data, self._whole = data, whole
        if painted_later:
            self._former = self._picture or self._former
        self._picture = None
        self.update()

    def set_look(self, look: ChartLook) -> None:
        """Other colours or type."""
        self._look = look
        for handle in (self.first, self.last):
            handle.set_look(look)
        self._picture = None
        self.update()

    def set_span(self, span: TimeSpan) -> None:
        """Show which stretch is seen."""
        self._span = span
        self.first.set_time(span.start, self._whole)
        self.last.set_time(span.end, self._whole)
        self._place_handles()
        self.update()

    def stand_at(self, strip: QRectF, *, painted_later: bool = False) -> None:
        """Take the place of a strip; the handles reach a little beyond it.

        ``painted_later``: what is seen stays as it is until ``paint_anew`` is called.
        """
        wanted = strip.adjusted(-HANDLE / 2, 0, HANDLE / 2, 0).toAlignedRect()
        if not painted_later:
            self._former = None
        if wanted != self.geometry():
            if painted_later:
                self._former = self._picture or self._former
            self.setGeometry(wanted)
            self._picture = None

    def paint_anew(self) -> None:
        """Paint all sessions at the present size."""
        self._former = None
        self._painted()
        self.update()

    # --- where things are

    def _room(self) -> QRectF:
        return QRectF(self.rect()).adjusted(HANDLE / 2, 1, -HANDLE / 2, -1)

    def _x(self, time: float) -> float:
        room = self._room()
        return room.left() + self._whole.share(time) * room.width()

    def _time(self, x: float) -> float:
        room = self._room()
        return self._whole.time_at((x - room.left()) / max(room.width(), 1.0))

    def _place_handles(self) -> None:
        for handle, time in ((self.first, self._span.start), (self.last, self._span.end)):
            handle.setGeometry(round(self._x(time) - HANDLE / 2), 0, round(HANDLE), self.height())

    # --- by keyboard and mouse

    def _by_handle(self) -> None:
        """A handle was moved: it stops at the least span before the other."""
        least = min(LEAST_SPAN, self._whole.length)
        if self.sender() is self.first:
            start = min(self.first.time, self._span.end - least)
            chosen = TimeSpan(max(start, self._whole.start), self._span.end)
        else:
            end = max(self.last.time, self._span.start + least)
            chosen = TimeSpan(self._span.start, min(end, self._whole.end))
        self._choose(chosen)

    def _choose(self, span: TimeSpan) -> None:
        if span != self._span:
            self.set_span(span)
            self.span_chosen.emit(span)

    def _hold_at(self, x: float) -> Hold:
        first, last = self._x(self._span.start), self._x(self._span.end)
        # Where both handles are near, the one on the pointer's side is meant.
        if abs(x - first) <= _REACH and (x < (first + last) / 2):
            return Hold.FIRST
        if abs(x - last) <= _REACH:
            return Hold.LAST
        return Hold.ALL

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of a handle or of the stretch; beside it, bring it there first."""
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        x = event.position().x()
        self._hold = self._hold_at(x)
        time = self._time(x)
        if self._hold is Hold.ALL and not self._span.start <= time <= self._span.end:
            middle = self._span.time_at(0.5)
            self._choose(self._span.moved(time - middle, self._whole))
        self._grabbed = (time, self._span)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow the pointer while held."""
        x = event.position().x()
        if self._hold is None:
            over = self._hold_at(x)
            shape = Qt.CursorShape.OpenHandCursor
            if over is not Hold.ALL:
                shape = Qt.CursorShape.SizeHorCursor
            self.setCursor(shape)
            return
        begun, span = self._grabbed
        time, least = self._time(x), min(LEAST_SPAN, self._whole.length)
        if self._hold is Hold.ALL:
            self._choose(span.moved(time - begun, self._whole))
        elif self._hold is Hold.FIRST:
            start = min(max(time, self._whole.start), span.end - least)
            self._choose(TimeSpan(start, span.end))
        else:
            end = max(min(time, self._whole.end), span.start + least)
            self._choose(TimeSpan(span.start, end))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Leave it there."""
        self._hold = None

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Show all again."""
        self._choose(self._whole)

    # --- painting

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The kept overview; what is not seen lies in the shade."""
        painter = QPainter(self)
        former = self._former if self._picture is None else None
        painter.drawPixmap(0, 0, former or self._painted())
        room, theme = self._room(), self._look.theme
        first, last = self._x(self._span.start), self._x(self._span.end)
        veil = QColor(theme.surface)
        veil.setAlphaF(0.62)
        for left, right in ((room.left(), first), (last, room.right())):
            if right > left:
                rect = QRectF(QPointF(left, room.top()), QPointF(right, room.bottom()))
                painter.fillRect(rect, veil)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(theme.control), 1.2))
        seen = QRectF(QPointF(first, room.top()), QPointF(last, room.bottom()))
        painter.drawRect(seen.adjusted(0, 0.5, 0, -0.5))
        painter.end()

    def _painted(self) -> QPixmap:
        ratio = self.devicePixelRatioF()
        if self._picture is None or self._picture.devicePixelRatioF() != ratio:
            picture = QPixmap(self.size() * ratio)
            picture.setDevicePixelRatio(ratio)
            picture.fill(Qt.GlobalColor.transparent)
            painter = QPainter(picture)
            paint_overview(painter, self._room(), self._data, self._whole, self._look)
            painter.end()
            self._picture = picture.copy()  # the one painted on keeps what it was painted with
        return self._picture
