"""Paints a time chart: on a widget, into a picture or on paper."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen, QPolygonF

from journal_app.domain.grid import Axis
from journal_app.ui.widgets.chart_layout import (
    FRAME_OUT,
    TICK_GAP,
    ChartLayout,
    ChartLook,
    Key,
    Panel,
    lay_out,
    pole_text,
)
from journal_app.ui.widgets.chart_marks import Dot, paint_dot, paint_dots, paint_trailing
from journal_app.ui.widgets.chart_scale import Tick, TimeSpan, time_ticks, whole_span
from journal_app.ui.widgets.chart_series import AreaStep, ChartData, Stretch

_LEFT, _RIGHT = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
_MIDDLE, _WRAP = Qt.AlignmentFlag.AlignVCenter, Qt.TextFlag.TextWordWrap
_DASHED, _DOTTED = [4.0, 3.0], [2.0, 2.6]


def paint_time_chart(
    painter: QPainter,
    rect: QRectF,
    data: ChartData,
    look: ChartLook,
    span: TimeSpan | None = None,
    corner: float = 0.0,
) -> ChartLayout:
    """Paint all of the chart into ``rect``, on whatever ground is there.

    ``span`` is the stretch of time to show, all of it unless given; ``corner`` is as for
    ``lay_out``. Returns where things stand.
    """
    layout = lay_out(rect, data, look, span or whole_span(data.times), corner)
    ticks = time_ticks(
        layout.span,
        layout.width,
        QFontMetricsF(look.small()).horizontalAdvance,
        look.locale,
        look.zone,
    )
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for panel in layout.panels:
        _paint_head(painter, panel, look)
        _paint_ground(painter, panel, layout, ticks, look)
        painter.save()
        painter.setClipRect(panel.plot.adjusted(-7, -FRAME_OUT - 3, 7, FRAME_OUT + 3))
        _paint_stretches(painter, panel, layout, data, look)
        colour = look.colour(panel.axis.axis)
        crowded = paint_dots(painter, panel, layout, data, colour)
        paint_trailing(painter, panel, layout, data, colour, QColor(look.theme.surface))
        if crowded:
            _paint_area_edges(painter, panel, layout, look)
        _paint_markers(painter, panel, layout, data, look)
        painter.restore()
        _paint_ticks(painter, panel, layout, ticks, look)
    _paint_legend(painter, layout, data, look)
    painter.restore()
    return layout


def _pen(colour: QColor | str, width: float, dashes: list[float] | None = None) -> QPen:
    pen = QPen(QColor(colour), width)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    if dashes:
        pen.setDashPattern(dashes)
    return pen


def _paint_head(painter: QPainter, panel: Panel, look: ChartLook) -> None:
    axis, theme = panel.axis, look.theme
    painter.setFont(look.heading())
    painter.setPen(QColor(theme.ink))
    painter.drawText(panel.title, _LEFT | _MIDDLE | _WRAP, axis.title)
    painter.setFont(look.small(bold=axis.telling))
    painter.setPen(QColor(theme.ink if axis.telling else theme.muted))
    painter.drawText(panel.remark, _LEFT | _MIDDLE | _WRAP, axis.remark)


def _paint_ground(
    painter: QPainter,
    panel: Panel,
    layout: ChartLayout,
    ticks: tuple[Tick, ...],
    look: ChartLook,
) -> None:
    """Pole names, the lines of poles and middle, the intended area through its history."""
    plot, axis, theme = panel.plot, panel.axis, look.theme
    ground = QColor(theme.accent)
    ground.setAlphaF(0.13)
    for step, left, right in _area_pieces(axis.areas, layout):
        high, low = sorted((panel.y(step.high), panel.y(step.low)))
        painter.fillRect(QRectF(QPointF(left, high), QPointF(right, low)), ground)
    painter.setPen(_pen(theme.line, 1.0))
    for tick in ticks:
        if tick.stronger:
            x = layout.x(tick.time)
            painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()))
    middle = panel.y(0.0)
    painter.drawLine(QPointF(plot.left(), middle), QPointF(plot.right(), middle))
    painter.setPen(_pen(theme.line, 1.0, _DASHED))
    for y in (plot.top(), plot.bottom()):
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
    top, bottom = (axis.low, axis.high) if axis.flipped else (axis.high, axis.low)
    small = QFontMetricsF(look.small())
    room = QRectF(0, plot.top() - small.ascent() / 2, layout.left - 9, plot.height())
    painter.setFont(look.small())
    painter.setPen(QColor(theme.muted))
    painter.drawText(room, _RIGHT | Qt.AlignmentFlag.AlignTop, pole_text(top))
    room.setBottom(plot.bottom() + small.ascent() / 2)
    painter.drawText(room, _RIGHT | Qt.AlignmentFlag.AlignBottom, pole_text(bottom))


def _paint_area_edges(
    painter: QPainter, panel: Panel, layout: ChartLayout, look: ChartLook
) -> None:
    """The edges of the intended area above marks that hide its ground."""
    painter.setPen(_pen(look.theme.ink, 1.2, _DASHED))
    for step, left, right in _area_pieces(panel.axis.areas, layout):
        for value in (step.low, step.high):
            painter.drawLine(QPointF(left, panel.y(value)), QPointF(right, panel.y(value)))


def _area_pieces(
    areas: tuple[AreaStep, ...], layout: ChartLayout
) -> list[tuple[AreaStep, float, float]]:
    """Each step of the area with the pixels between which it holds."""
    right_end = layout.left + layout.width
    edges = [min(max(layout.x(step.since), layout.left), right_end) for step in areas]
    holds = zip(areas, pairwise([*edges, right_end]), strict=True)
    return [(step, left, right) for step, (left, right) in holds if right > left]


def _paint_stretches(
    painter: QPainter, panel: Panel, layout: ChartLayout, data: ChartData, look: ChartLook
) -> None:
    """The dashed frame around the recent sessions and the bracket under those before."""
    plot = panel.plot
    small = QFontMetricsF(look.small())
    painter.setFont(look.small())
    names_end = plot.right()
    if data.recent is not None:
        left, right = _edges(data.recent, layout, data)
        painter.setPen(_pen(look.theme.control, 1.2, _DOTTED))
        painter.drawRoundedRect(
            QRectF(
                QPointF(left - FRAME_OUT, plot.top() - FRAME_OUT),
                QPointF(right + FRAME_OUT, plot.bottom() + FRAME_OUT),
            ),
            5,
            5,
        )
        names_end = left - FRAME_OUT - 5
        name_width = small.horizontalAdvance(data.recent.label)
        beside = names_end - name_width >= plot.left()
        end_of_name = names_end if beside else max(left, plot.left()) + name_width + 2
        _paint_name(painter, panel, look, data.recent.label, end_of_name, small)
        names_end -= name_width + 12 if beside else 0
    if data.reference is not None:
        left, right = _edges(data.reference, layout, data)
        if data.recent is not None:
            right = min(right, layout.x(data.times[data.recent.first]) - FRAME_OUT - 3)
        if right - left < 4:
            return
        low = plot.bottom() + FRAME_OUT - 0.5
        painter.setPen(_pen(look.theme.control, 1.2))
        rise = QPointF(0, -4)
        start, end = QPointF(left, low), QPointF(right, low)
        painter.drawPolyline(QPolygonF([start + rise, start, end, end + rise]))
        name_width = small.horizontalAdvance(data.reference.label)
        end_of_name = max(left, plot.left()) + 3 + name_width
        if end_of_name <= min(names_end, right):
            _paint_name(painter, panel, look, data.reference.label, end_of_name, small)


def _edges(stretch: Stretch, layout: ChartLayout, data: ChartData) -> tuple[float, float]:
    return layout.x(data.times[stretch.first]), layout.x(data.times[stretch.last])


def _paint_name(
    painter: QPainter, panel: Panel, look: ChartLook, text: str, end: float, small: QFontMetricsF
) -> None:
    """A stretch's name just above the lower pole, ending at ``end`` pixels."""
    box = QRectF(0, panel.plot.bottom() - small.height() - 2, end, small.height())
    painter.setPen(QColor(look.theme.muted))
    painter.drawText(box, _RIGHT | _MIDDLE, text)


def _paint_markers(
    painter: QPainter, panel: Panel, layout: ChartLayout, data: ChartData, look: ChartLook
) -> None:
    for marker in data.markers:
        paint_marker(painter, QPointF(layout.x(marker.time), panel.plot.bottom()), look)


def paint_marker(painter: QPainter, at: QPointF, look: ChartLook, size: float = 4.5) -> None:
    """A small diamond: a reflection on the time line."""
    painter.setPen(_pen(look.theme.surface, 1.5))
    painter.setBrush(QColor(look.theme.accent))
    corners = ((0, -size), (size, 0), (0, size), (-size, 0))
    painter.drawPolygon(QPolygonF([at + QPointF(x, y) for x, y in corners]))
    painter.setBrush(Qt.BrushStyle.NoBrush)


def _paint_ticks(
    painter: QPainter,
    panel: Panel,
    layout: ChartLayout,
    ticks: tuple[Tick, ...],
    look: ChartLook,
) -> None:
    small = QFontMetricsF(look.small())
    end = layout.left + layout.width
    for tick in ticks:
        painter.setFont(look.small(bold=tick.stronger))
        painter.setPen(QColor(look.theme.muted))
        width = small.horizontalAdvance(tick.label) * 1.1 + 4
        x = min(layout.x(tick.time), end + 8 - width / 2)
        box = QRectF(x - width / 2, panel.plot.bottom() + TICK_GAP, width, small.height())
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, tick.label)


def _paint_legend(painter: QPainter, layout: ChartLayout, data: ChartData, look: ChartLook) -> None:
    axes = [panel.axis.axis for panel in layout.panels]
    painter.setFont(look.small())
    for key, text, box in layout.legend:
        middle = box.center().y()
        if key is Key.AREA:
            ground = QColor(look.theme.accent)
            ground.setAlphaF(0.2)
            painter.fillRect(QRectF(box.left(), middle - 5, 18, 10), ground)
        elif key is Key.MARKER:
            paint_marker(painter, QPointF(box.left() + 9, middle), look)
        else:
            _paint_axis_keys(painter, key, axes, QPointF(box.left(), middle), look)
        painter.setPen(QColor(look.theme.muted))
        painter.drawText(box.adjusted(24, 0, 2, 0), _LEFT | _MIDDLE, text)


def _paint_axis_keys(
    painter: QPainter, key: Key, axes: list[Axis], at: QPointF, look: ChartLook
) -> None:
    """A key in the colours of all axes: a piece of line, or a dot each."""
    for number, axis in enumerate(axes):
        aside = number - (len(axes) - 1) / 2
        if key is Key.MEAN:
            painter.setPen(_pen(look.colour(axis), 2.2))
            line = QPointF(0, aside * 6) + at
            painter.drawLine(line, line + QPointF(18, 0))
        else:
            place = QPointF(9 + aside * 9, 0) + at
            paint_dot(
                painter, place, look.colour(axis), Dot(late=key is Key.LATE, hard=key is Key.HARD)
            )
