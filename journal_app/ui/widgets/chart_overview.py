"""All sessions in a narrow strip: how many there were when, and the means of both axes."""

from __future__ import annotations

from math import log1p

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from journal_app.ui.widgets.chart_dots import shade
from journal_app.ui.widgets.chart_layout import ChartLook
from journal_app.ui.widgets.chart_line import stroke
from journal_app.ui.widgets.chart_scale import TimeSpan
from journal_app.ui.widgets.chart_series import (
    LONGEST_GAP,
    ChartAxis,
    ChartData,
    PixelColumn,
    pixel_columns,
)

_BAR = 3
_HIGHEST = 0.55


def paint_overview(
    painter: QPainter, room: QRectF, data: ChartData, whole: TimeSpan, look: ChartLook
) -> None:
    """Paint it into ``room``: bars for how many, a line for each axis, a tick for each event."""
    theme = look.theme
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.background))
    painter.drawRect(room)
    across = max(1, int(room.width()) // _BAR)
    columns = list(pixel_columns(data.times, range(len(data)), whole, across))
    painter.setBrush(shade(QColor(theme.muted), 0.28))
    most = log1p(max((column.stop - column.start for column in columns), default=1))
    unit = room.width() / across
    bars = []
    for pixel, start, stop in columns:
        height = room.height() * _HIGHEST * log1p(stop - start) / most
        bars.append(QRectF(room.left() + pixel * unit, room.bottom() - height, unit * 0.8, height))
    painter.drawRects(bars)
    painter.setPen(QPen(QColor(theme.muted), 1))
    for event in data.events:
        x = room.left() + whole.share(event.time) * room.width()
        if room.left() <= x <= room.right():
            painter.drawLine(QLineF(x, room.top(), x, room.bottom()))
    for axis in data.axes:
        _paint_mean(painter, room, data, axis, columns, whole, look)


def _paint_mean(
    painter: QPainter,
    room: QRectF,
    data: ChartData,
    axis: ChartAxis,
    columns: list[PixelColumn],
    whole: TimeSpan,
    look: ChartLook,
) -> None:
    """The mean at the last session of each column, broken at long gaps."""
    trailing, pen = axis.trailing, QPen(look.colour(axis.axis), 1.3)
    middle, reach = room.center().y(), room.height() / 2 - 3
    run: list[tuple[float, float]] = []
    before = None
    for column in columns:
        last = column.stop - 1
        if last < trailing.first or last - trailing.first >= len(trailing.means):
            continue
        time, mean = data.times[last], trailing.means[last - trailing.first]
        if before is not None and time - before > LONGEST_GAP:
            stroke(painter, run, pen)
            run = []
        before = time
        up = -mean if axis.flipped else mean
        run.append((room.left() + whole.share(time) * room.width(), middle - up * reach))
    if run:
        stroke(painter, run, pen)
