"""What a time chart marks beside its sessions: events, stretches of sessions, reflections."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen, QPolygonF

from journal_app.ui.widgets.chart_keys import paint_marker
from journal_app.ui.widgets.chart_layout import FRAME_OUT, ChartLayout, ChartLook, Panel
from journal_app.ui.widgets.chart_series import ChartData, Stretch

_LEFT, _RIGHT = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
_MIDDLE, _ABSOLUTE = Qt.AlignmentFlag.AlignVCenter, Qt.AlignmentFlag.AlignAbsolute
_DOTTED = [2.0, 2.6]


def plain_pen(colour: QColor | str, width: float, dashes: list[float] | None = None) -> QPen:
    """A pen whose dashes end where they are said to end."""
    pen = QPen(QColor(colour), width)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    if dashes:
        pen.setDashPattern(dashes)
    return pen


def paint_event_lines(
    painter: QPainter, panel: Panel, layout: ChartLayout, data: ChartData, look: ChartLook
) -> None:
    """A line for each event: through the plot and, over the first one, up to its label."""
    tops = {
        number: label.box.top()
        for label in layout.events
        for number in label.numbers[:1]
        if panel is layout.panels[0]
    }
    painter.setPen(plain_pen(look.theme.muted, 1.0))
    for number, event in enumerate(data.events):
        x = layout.x(event.time)
        if layout.left <= x <= layout.left + layout.width:
            top = tops.get(number, panel.plot.top() - FRAME_OUT)
            painter.drawLine(QPointF(x, top), QPointF(x, panel.plot.bottom()))


def paint_event_labels(painter: QPainter, layout: ChartLayout, look: ChartLook) -> None:
    """The labels of the events, over the first plot."""
    painter.setFont(look.small())
    painter.setPen(QColor(look.theme.ink))
    for label in layout.events:
        side = _RIGHT if label.before else _LEFT
        # Absolute: which side it stands on is where its line is, whatever the writing.
        painter.drawText(label.box, side | _MIDDLE | _ABSOLUTE, label.text)


def paint_stretches(
    painter: QPainter, panel: Panel, layout: ChartLayout, data: ChartData, look: ChartLook
) -> None:
    """The dotted frame around the recent sessions and the bracket over those before."""
    plot = panel.plot
    if data.recent is not None:
        left, right = _edges(data.recent, layout, data)
        painter.setPen(plain_pen(look.theme.control, 1.2, _DOTTED))
        painter.drawRoundedRect(
            QRectF(
                QPointF(left - FRAME_OUT, plot.top() - FRAME_OUT),
                QPointF(right + FRAME_OUT, plot.bottom() + FRAME_OUT),
            ),
            5,
            5,
        )
    bracket = _bracket(layout, data)
    if bracket is not None:
        left, right = bracket
        top = plot.top() - FRAME_OUT + 0.5
        painter.setPen(plain_pen(look.theme.control, 1.2))
        drop, start, end = QPointF(0, 4), QPointF(left, top), QPointF(right, top)
        painter.drawPolyline(QPolygonF([start + drop, start, end, end + drop]))


def _bracket(layout: ChartLayout, data: ChartData) -> tuple[float, float] | None:
    """From where to where the sessions of the reference reach, None where that is too short."""
    if data.reference is None:
        return None
    left, right = _edges(data.reference, layout, data)
    if data.recent is not None:
        right = min(right, layout.x(data.times[data.recent.first]) - FRAME_OUT - 3)
    return (left, right) if right - left >= 4 else None


def _edges(stretch: Stretch, layout: ChartLayout, data: ChartData) -> tuple[float, float]:
    return layout.x(data.times[stretch.first]), layout.x(data.times[stretch.last])


def paint_names(
    painter: QPainter, panel: Panel, layout: ChartLayout, data: ChartData, look: ChartLook
) -> None:
    """What the frame and the bracket hold, over them, where no session can lie."""
    lane, small = panel.lane, QFontMetricsF(look.small())
    begin, end = lane.left(), lane.right() + FRAME_OUT
    painter.setFont(look.small())
    if data.recent is not None:
        left, right = _edges(data.recent, layout, data)
        width = small.horizontalAdvance(data.recent.label) + 2
        if right >= begin and left <= end:
            # Over the middle of the frame, as far as it is seen and the chart is wide.
            middle = (max(left, begin) + min(right, end)) / 2
            at = min(max(middle - width / 2, begin), end - width)
            _paint_name(painter, lane, at, width, data.recent.label, look)
            end = at - 10
        elif left > end:
            end = lane.right()
    bracket = _bracket(layout, data)
    if data.reference is not None and bracket is not None:
        width = small.horizontalAdvance(data.reference.label) + 2
        left, right = max(bracket[0], begin), min(bracket[1], end)
        at = min(left, end - width)
        if right - left >= 4 and at >= begin:
            _paint_name(painter, lane, at, width, data.reference.label, look)


def _paint_name(
    painter: QPainter, lane: QRectF, at: float, width: float, text: str, look: ChartLook
) -> None:
    """A name on a plate, so that the line of an event does not go through it."""
    box = QRectF(at, lane.top(), width, lane.height())
    painter.fillRect(box.adjusted(-2, 0, 2, -1), QColor(look.theme.surface))
    painter.setPen(QColor(look.theme.muted))
    painter.drawText(box, _LEFT | _MIDDLE | _ABSOLUTE, text)


def paint_markers(
    painter: QPainter, panel: Panel, layout: ChartLayout, data: ChartData, look: ChartLook
) -> None:
    """The marks of the time line that are within the span."""
    for marker in data.markers:
        x = layout.x(marker.time)
        if layout.left - 1 <= x <= layout.left + layout.width + 1:
            paint_marker(painter, marker_place(panel, x), look)


def marker_place(panel: Panel, x: float) -> QPointF:
    """Where a mark of the time line stands: below the plot, where no session can lie."""
    return QPointF(x, panel.plot.bottom() + FRAME_OUT + 1)
