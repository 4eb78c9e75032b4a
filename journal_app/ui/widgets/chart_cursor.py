"""What stands over a time chart while someone looks at one session, mark or event of it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from journal_app.ui.widgets.chart_frames import marker_place
from journal_app.ui.widgets.chart_keys import paint_marker
from journal_app.ui.widgets.chart_layout import FRAME_OUT, ChartLayout, ChartLook
from journal_app.ui.widgets.chart_series import ChartData, EventLine, Marker

Landmark = Marker | EventLine
_REACH = 7.0


def paint_cursor(
    painter: QPainter, layout: ChartLayout, data: ChartData, look: ChartLook, index: int
) -> None:
    """A hairline through all panels, and the session's dot in each."""
    theme = look.theme
    x = layout.x(data.times[index])
    painter.setPen(QPen(QColor(theme.control), 1))
    for panel in layout.panels:
        plot = panel.plot.adjusted(0, -FRAME_OUT, 0, FRAME_OUT)
        painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()))
    for panel in layout.panels:
        place = layout.point(panel, data, index)
        colour = look.colour(panel.axis.axis)
        hollow = data.is_late(index)
        painter.setPen(QPen(colour if hollow else QColor(theme.surface), 2))
        painter.setBrush(QColor(theme.surface) if hollow else colour)
        painter.drawEllipse(place, 5.5 * look.mark, 5.5 * look.mark)


def paint_landmarks(
    painter: QPainter, layout: ChartLayout, look: ChartLook, marks: Sequence[Landmark]
) -> None:
    """A mark larger, the line of an event stronger."""
    for mark in marks:
        x = layout.x(mark.time)
        if not layout.left - 1 <= x <= layout.left + layout.width + 1:
            continue
        for panel in layout.panels:
            if isinstance(mark, Marker):
                paint_marker(painter, marker_place(panel, x), look, 6.5)
            else:
                painter.setPen(QPen(QColor(look.theme.accent), 2))
                top = QPointF(x, panel.plot.top() - FRAME_OUT)
                painter.drawLine(top, QPointF(x, panel.plot.bottom()))


def landmarks_at(layout: ChartLayout, data: ChartData, at: QPointF) -> tuple[Landmark, ...]:
    """The mark under a pointer, or the events whose label is."""
    for label in layout.events:
        if label.box.adjusted(-6, 0, 6, 1).contains(at):
            return tuple(data.events[number] for number in label.numbers)
    for panel in layout.panels:
        for marker in data.markers:
            away = at - marker_place(panel, layout.x(marker.time))
            if QPointF.dotProduct(away, away) <= _REACH**2:
                return (marker,)
    return ()


def landmark_place(layout: ChartLayout, data: ChartData, mark: Landmark) -> QPointF:
    """Where the card of a mark or an event points to."""
    x = layout.x(mark.time)
    if isinstance(mark, Marker):
        return marker_place(layout.panels[0], x)
    boxes = [
        label.box
        for label in layout.events
        if any(data.events[number] is mark for number in label.numbers)
    ]
    return QPointF(x, boxes[0].bottom() if boxes else layout.panels[0].plot.top())


def paint_focus(painter: QPainter, rect: QRectF, look: ChartLook) -> None:
    """The ring of the focus, within a rectangle."""
    painter.setPen(QPen(QColor(look.theme.accent), 2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), 6, 6)
