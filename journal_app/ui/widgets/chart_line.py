"""The trailing mean of a time chart within its plausible range, broken at long gaps.

Qt takes a hundred times as long for a wide line of many corners as for as many separate pieces,
so on a screen long lines are pieces, and their range is filled by columns of pixels.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby, pairwise

from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen, QPolygonF

from journal_app.ui.widgets.chart_dots import crowding, is_raster, scale_of, shade
from journal_app.ui.widgets.chart_extents import Block
from journal_app.ui.widgets.chart_layout import ChartLayout, ChartLook, Panel
from journal_app.ui.widgets.chart_series import ChartData, unbroken

_RANGE_ALPHA, _ENVELOPE_ALPHA, _RIM_ALPHA = 0.15, 0.7, 0.5
LINE = 2.2
_RIM, _THINNER, _NO_RIM = 5.0, 0.8, 0.5
WIDE_DASHES = [0.8, 2.2]
"""Of a mean over sessions that lie far apart, in widths of the line."""
_PIECES_FROM = 90
_COLUMN = 2.0
_MOST_TURNS = 3.5
"""With more sessions to a pixel the line of the mean would only blacken the picture."""
_Corners = list[tuple[float, float]]


def paint_trailing(
    painter: QPainter,
    panel: Panel,
    layout: ChartLayout,
    data: ChartData,
    look: ChartLook,
) -> None:
    """The line and its range; a rim of the ground sets the line off from the dots."""
    trailing = panel.axis.trailing
    seen = data.within(layout.span)
    # One session beyond each edge, so that the line runs out of the picture.
    numbers = range(
        max(seen.start - 1, trailing.first),
        min(seen.stop + 1, trailing.first + len(trailing.means)),
    )
    for run in unbroken(data.times, numbers):
        if len(run) > _MOST_TURNS * layout.width:
            _paint_envelopes(painter, panel, layout, data, run, look.colour(panel.axis.axis))
        else:
            _paint_run(painter, panel, layout, data, run, look)


def _paint_run(
    painter: QPainter,
    panel: Panel,
    layout: ChartLayout,
    data: ChartData,
    run: range,
    look: ChartLook,
) -> None:
    """The trailing mean from session to session."""
    colour = look.colour(panel.axis.axis)
    trailing = panel.axis.trailing
    held = slice(run.start - trailing.first, run.stop - trailing.first)
    left, per_second = layout.left, layout.width / layout.span.length
    start, zero, unit = layout.span.start, panel.y(0.0), panel.y(1.0) - panel.y(0.0)
    xs = [left + (time - start) * per_second for time in data.times[run.start : run.stop]]
    low, high, mean = (
        [zero + value * unit for value in column[held]]
        for column in (trailing.lows, trailing.highs, trailing.means)
    )
    if unit > 0:
        low, high = high, low
    _fill_range(painter, panel, xs, low, high, shade(colour, _RANGE_ALPHA))
    corners = list(zip(xs, mean, strict=True))
    crowd = crowding(len(run), layout.width)
    if 0 < crowd < _NO_RIM:
        _paint_rim(painter, panel, corners, QColor(look.theme.surface), look.mark)
    for piece, wide in _alike(corners, data.wide[run.start : run.stop]):
        pen = QPen(colour, (LINE - _THINNER * crowd) * look.mark)
        if wide:
            pen.setDashPattern(WIDE_DASHES)
        stroke(painter, piece, pen)


def _alike(corners: _Corners, wide: Iterable[int]) -> Iterator[tuple[_Corners, bool]]:
    """Pieces of the line, which share their ends, by whether their sessions lie far apart."""
    held = list(wide) or [0] * len(corners)
    at = 0
    for is_wide, group in groupby(held):
        count = len(list(group))
        yield corners[max(at - 1, 0) : at + count], bool(is_wide)
        at += count


def stroke(painter: QPainter, corners: _Corners, pen: QPen) -> None:
    """A line through points; a single one is a point."""
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    solid = pen.style() == Qt.PenStyle.SolidLine
    in_pieces = solid and len(corners) >= _PIECES_FROM and is_raster(painter)
    pen.setCapStyle(Qt.PenCapStyle.SquareCap if in_pieces else Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    if len(corners) == 1:
        painter.drawPoint(QPointF(*corners[0]))
    elif in_pieces:
        painter.drawLines([QLineF(*one, *other) for one, other in pairwise(corners)])
    else:
        painter.drawPolyline(QPolygonF([QPointF(x, y) for x, y in corners]))


def _paint_rim(
    painter: QPainter, panel: Panel, corners: _Corners, ground: QColor, size: float
) -> None:
    """A rim of the ground, half let through: pieces that overlap must not show at their ends."""
    if not is_raster(painter):
        stroke(painter, corners, QPen(shade(ground, _RIM_ALPHA), _RIM * size))
        return
    scale = scale_of(painter)
    area = panel.plot.adjusted(-_RIM, -_RIM, _RIM, _RIM)
    layer = QImage(
        QSize(round(area.width() * scale), round(area.height() * scale)),
        QImage.Format.Format_ARGB32_Premultiplied,
    )
    layer.setDevicePixelRatio(scale)
    layer.fill(Qt.GlobalColor.transparent)
    within = QPainter(layer)
    within.setRenderHint(QPainter.RenderHint.Antialiasing)
    within.translate(-area.topLeft())
    stroke(within, corners, QPen(ground, _RIM * size))
    within.end()
    painter.save()
    painter.setOpacity(_RIM_ALPHA)
    painter.drawImage(area.topLeft(), layer)
    painter.restore()


def _fill_range(
    painter: QPainter, panel: Panel, xs: list[float], low: list[float], high: list[float],
    fill: QColor,
) -> None:  # fmt: skip
    """What lies between two lines, pixel by pixel where they have many corners."""
    painter.save()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(fill)
    if len(xs) < _PIECES_FROM or not is_raster(painter):
        edge = [*zip(xs, high, strict=True), *reversed(list(zip(xs, low, strict=True)))]
        painter.drawPolygon(QPolygonF([QPointF(x, y) for x, y in edge]))
    else:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.drawRects(_columns(panel.plot, xs, low, high, _COLUMN))
    painter.restore()


def _columns(
    plot: QRectF, xs: list[float], low: list[float], high: list[float], step: float
) -> list[QRectF]:
    """Rectangles side by side, ``step`` wide, that fill what lies between two lines."""
    start = max(xs[0], plot.left() - step)
    end, at, made = min(xs[-1], plot.right() + step), 0, []
    for number in range(int((end - start) / step)):
        x = start + (number + 0.5) * step
        while xs[at + 1] < x:
            at += 1
        share = (x - xs[at]) / (xs[at + 1] - xs[at] or 1.0)
        top = high[at] + (high[at + 1] - high[at]) * share
        bottom = low[at] + (low[at + 1] - low[at]) * share
        made.append(QRectF(x - step / 2, top, step, bottom - top))
    return made


def _paint_envelopes(
    painter: QPainter,
    panel: Panel,
    layout: ChartLayout,
    data: ChartData,
    run: range,
    colour: QColor,
) -> None:
    """What the trailing mean and its range span, where a line would go up and down in a pixel."""
    trailing, times = panel.axis.trailing, data.times
    first, most = trailing.first, int(layout.width / 2)
    reach = (run.start - first, run.stop - first, most)
    ranges, means = (
        list(trailing.range_extents.blocks(*reach)),
        trailing.mean_extents.blocks(*reach),
    )
    xs = [
        layout.x((times[block.start + first] + times[block.stop - 1 + first]) / 2)
        for block in ranges
    ]
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.setPen(Qt.PenStyle.NoPen)
    for blocks, alpha, thickness in ((ranges, _RANGE_ALPHA, 0.0), (means, _ENVELOPE_ALPHA, LINE)):
        painter.setBrush(shade(colour, alpha))
        painter.drawRects(_steps(panel, xs, blocks, thickness))
    painter.restore()


def _steps(
    panel: Panel, xs: list[float], blocks: Iterable[Block], thickness: float
) -> list[QRectF]:
    """A step for each block, side by side, none lower than ``thickness``.

    Many rectangles paint several times faster than one outline of as many corners.
    """
    edges = [(here + after) / 2 for here, after in pairwise(xs)]
    zero, unit = panel.y(0.0), panel.y(1.0) - panel.y(0.0)
    steps = []
    for left, right, (_, _, low, high) in zip(
        [xs[0], *edges], [*edges, xs[-1] + 1.0], blocks, strict=True
    ):
        height = abs(high - low) * abs(unit)
        top = zero + (high if unit < 0 else low) * unit
        if height < thickness:
            top, height = top - (thickness - height) / 2, thickness
        steps.append(QRectF(left, top, right - left, height))
    return steps
