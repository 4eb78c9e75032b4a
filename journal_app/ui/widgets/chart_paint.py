"""Paints a time chart: on a widget, into a picture or on paper."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter

from journal_app.ui.widgets.chart_dots import density_columns, shade
from journal_app.ui.widgets.chart_frames import (
    paint_event_labels,
    paint_event_lines,
    paint_markers,
    paint_names,
    paint_stretches,
    plain_pen,
)
from journal_app.ui.widgets.chart_keys import paint_keys
from journal_app.ui.widgets.chart_layout import (
    NO_EXTRAS,
    TICK_GAP,
    ChartLayout,
    ChartLook,
    Extras,
    Panel,
    lay_out,
    pole_text,
)
from journal_app.ui.widgets.chart_scale import Tick, TimeSpan, time_ticks
from journal_app.ui.widgets.chart_series import MOST_DOTS, AreaStep, ChartData
from journal_app.ui.widgets.chart_sessions import KeptSessions, clip_of, paint_sessions

_LEFT, _RIGHT = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
_MIDDLE, _WRAP = Qt.AlignmentFlag.AlignVCenter, Qt.TextFlag.TextWordWrap
_DASHED = [4.0, 3.0]


def paint_time_chart(
    painter: QPainter,
    rect: QRectF,
    data: ChartData,
    look: ChartLook,
    span: TimeSpan | None = None,
    extras: Extras = NO_EXTRAS,
    kept: KeptSessions | None = None,
) -> ChartLayout:
    """Paint all of the chart into ``rect``, on whatever ground is there.

    ``span`` is the stretch of time to show, all of it unless given. With ``kept`` sessions are
    copied from what was painted before. Returns where things stand.
    """
    whole = data.whole
    layout = lay_out(rect, data, look, span or whole, extras)
    ticks = time_ticks(
        layout.span,
        layout.width,
        QFontMetricsF(look.small()).horizontalAdvance,
        look.locale,
        look.zone,
    )
    crowded = len(data.within(layout.span)) > MOST_DOTS
    columns = density_columns(layout, data) if kept is None else []
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for panel in layout.panels:
        _paint_head(painter, panel, look)
        _paint_ground(painter, panel, layout, ticks, look)
        paint_event_lines(painter, panel, layout, data, look)
        painter.save()
        painter.setClipRect(clip_of(panel.plot))
        paint_stretches(painter, panel, layout, data, look)
        if kept is None:
            paint_sessions(painter, panel, layout, data, look, columns)
        else:
            kept.paint(painter, layout, data, look, whole=whole, panel=panel)
        if crowded:
            _paint_area_edges(painter, panel, layout, look)
        painter.restore()
        paint_names(painter, panel, layout, data, look)
        paint_markers(painter, panel, layout, data, look)
        _paint_ticks(painter, panel, layout, ticks, look)
    paint_event_labels(painter, layout, look)
    paint_keys(painter, layout.legend, [axis.axis for axis in data.axes], look)
    painter.restore()
    return layout


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
    ground = shade(QColor(theme.accent), 0.13)
    for step, left, right in _area_pieces(axis.areas, layout):
        high, low = sorted((panel.y(step.high), panel.y(step.low)))
        painter.fillRect(QRectF(QPointF(left, high), QPointF(right, low)), ground)
    painter.setPen(plain_pen(theme.line, 1.0))
    for tick in ticks:
        if tick.stronger:
            x = layout.x(tick.time)
            painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()))
    middle = panel.y(0.0)
    painter.drawLine(QPointF(plot.left(), middle), QPointF(plot.right(), middle))
    painter.setPen(plain_pen(theme.line, 1.0, _DASHED))
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
    painter.setPen(plain_pen(look.theme.ink, 1.2, _DASHED))
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
        box = QRectF(
            x - width / 2, panel.plot.bottom() + TICK_GAP * look.mark, width, small.height()
        )
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, tick.label)
