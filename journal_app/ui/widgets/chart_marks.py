"""The marks of a time chart: sessions as dots or as density, and the trailing mean.

Few sessions are drawn one by one. Where many share a column of pixels, each cell of the picture
is as strong as the sessions that fall on it are many, so that every session still shows.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import log1p

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen, QPolygonF, qRgba

from journal_app.ui.widgets.chart_extents import Block
from journal_app.ui.widgets.chart_layout import ChartLayout, Panel
from journal_app.ui.widgets.chart_series import ChartData, pixel_columns, unbroken

RADIUS = 3.0
MOST_DOTS = 2_000
LEVELS = 41
"""Rows of the density: one for each step of .05 on an axis."""
_CELL_WIDTH = 2
_DOT_ALPHA, _HARD_ALPHA, _RANGE_ALPHA, _ENVELOPE_ALPHA = 0.62, 0.34, 0.15, 0.85
_LINE, _HALO, _THINNER, _NO_RIM = 2.2, 5.0, 0.8, 0.5
_PIECE = 64
_MOST_TURNS = 3.5
"""With more sessions to a pixel the line of the mean would only blacken the picture."""
_FULL = 255


@dataclass(frozen=True, slots=True)
class Dot:
    """How a dot looks: hollow when placed late, pale when it was hard to say."""

    late: bool = False
    hard: bool = False


def paint_dot(painter: QPainter, at: QPointF, colour: QColor, dot: Dot) -> None:
    """One session."""
    _paint_alike(painter, [at], colour, dot)


def paint_dots(
    painter: QPainter, panel: Panel, layout: ChartLayout, data: ChartData, colour: QColor
) -> bool:
    """All sessions of the span; tells whether they were so many that density is drawn."""
    shown = data.within(layout.span)
    if len(shown) > MOST_DOTS:
        _paint_density(painter, panel, layout, data, colour)
        return True
    zero, unit = panel.y(0.0), panel.y(1.0) - panel.y(0.0)
    seen = slice(shown.start, shown.stop)
    alike: dict[tuple[bool, bool], list[QPointF]] = {}
    for index, time, value in zip(shown, data.times[seen], panel.axis.values[seen], strict=True):
        looks = (data.is_late(index), data.is_hard(index))
        place = QPointF(layout.x(time), zero + value * unit)
        alike.setdefault(looks, []).append(place)
    crowd = crowding(len(shown), layout.width)
    for (late, hard), places in alike.items():
        _paint_alike(painter, places, colour, Dot(late, hard), crowd)
    return False


def crowding(count: int, width: float) -> float:
    """How crowded so many sessions are on so many pixels: 0 not at all, 1 very.

    The more crowded, the smaller and paler the dots, so that the mean can still be followed.
    """
    return min(1.0, max(0.0, (count / width - 0.3) / 2.0))


def _paint_alike(
    painter: QPainter, places: list[QPointF], colour: QColor, dot: Dot, crowd: float = 0.0
) -> None:
    alpha = (_HARD_ALPHA if dot.hard else _DOT_ALPHA) * (1 - 0.45 * crowd)
    radius = RADIUS * (1 - 0.4 * crowd)
    if dot.late:
        painter.setPen(QPen(_shade(colour, min(1.0, alpha * 1.4)), 1.4 - 0.4 * crowd))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for place in places:
            painter.drawEllipse(place, radius - 0.4, radius - 0.4)
        return
    pen = QPen(_shade(colour, alpha), 2 * radius)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    painter.drawPoints(QPolygonF(places))


def density_levels(values: Sequence[float]) -> bytes:
    """The row of the density that each value falls on, 0 at -1; worth keeping beside the values."""
    half = (LEVELS - 1) / 2
    lift = half + 0.5
    return bytes([int(value * half + lift) for value in values])


def _paint_density(
    painter: QPainter, panel: Panel, layout: ChartLayout, data: ChartData, colour: QColor
) -> None:
    levels = panel.axis.levels or density_levels(panel.axis.values)
    width = max(1, int(layout.width) // _CELL_WIDTH)
    stride = (width + 3) // 4 * 4
    cells = bytearray(stride * LEVELS)
    for column in pixel_columns(data.times, data.within(layout.span), layout.span, width):
        for level, count in Counter(levels[column.start : column.stop]).items():
            cells[level * stride + column.pixel] = count if count < _FULL else _FULL
    most = max(cells)
    image = QImage(bytes(cells), width, LEVELS, stride, QImage.Format.Format_Indexed8)
    image.setColorTable(_shades(colour, most))
    if not panel.axis.flipped:
        image = image.flipped(Qt.Orientation.Vertical)
    row = panel.plot.height() / (LEVELS - 1)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, False)
    painter.drawImage(panel.plot.adjusted(0, -row / 2, 0, row / 2), image)
    painter.restore()


def _shades(colour: QColor, most: int) -> list[int]:
    """A colour for each count up to ``most``: none for 0, clearly visible from 1 on."""
    red, green, blue = colour.red(), colour.green(), colour.blue()
    return [
        qRgba(red, green, blue, round(255 * (0.16 + 0.34 * log1p(count) / log1p(most))))
        if count
        else 0
        for count in range(_FULL + 1)
    ]


def paint_trailing(
    painter: QPainter,
    panel: Panel,
    layout: ChartLayout,
    data: ChartData,
    colour: QColor,
    ground: QColor,
) -> None:
    """The line of the trailing mean within its plausible range, broken at long gaps.

    ``ground`` is the colour the chart stands on; a rim of it sets the line off from the dots.
    """
    trailing = panel.axis.trailing
    seen = data.within(layout.span)
    # One session beyond each edge, so that the line runs out of the picture.
    numbers = range(
        max(seen.start - 1, trailing.first),
        min(seen.stop + 1, trailing.first + len(trailing.means)),
    )
    for run in unbroken(data.times, numbers):
        if len(run) > _MOST_TURNS * layout.width:
            _paint_envelopes(painter, panel, layout, data, run, colour)
        else:
            _paint_line(painter, panel, layout, data, run, colour, ground)


def _paint_line(
    painter: QPainter,
    panel: Panel,
    layout: ChartLayout,
    data: ChartData,
    run: range,
    colour: QColor,
    ground: QColor,
) -> None:
    """The trailing mean from session to session."""
    trailing = panel.axis.trailing
    held = slice(run.start - trailing.first, run.stop - trailing.first)
    xs = [layout.x(time) for time in data.times[run.start : run.stop]]
    zero, unit = panel.y(0.0), panel.y(1.0) - panel.y(0.0)
    low, high, line = (
        [QPointF(x, zero + value * unit) for x, value in zip(xs, column[held], strict=True)]
        for column in (trailing.lows, trailing.highs, trailing.means)
    )
    crowd = crowding(len(run), layout.width)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, not crowd)
    for part in _parts(len(xs), not crowd):
        _fill(painter, [*high[part], *reversed(low[part])], colour, _RANGE_ALPHA)
    painter.restore()
    rim = [(_shade(ground, 0.5), _HALO)] if 0 < crowd < _NO_RIM else []
    for shade, width in (*rim, (colour, _LINE - _THINNER * crowd)):
        pen = QPen(shade, width)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        if len(line) == 1:
            painter.drawPoint(line[0])
        for part in _parts(len(xs), bool(rim)):
            painter.drawPolyline(QPolygonF(line[part]))


def _parts(count: int, whole: bool) -> Iterator[slice]:
    """Pieces that share their ends; many short outlines paint faster than one long one.

    Where pieces would show at their seams, all of it is one piece.
    """
    length = count if whole else _PIECE
    for start in range(0, max(count - 1, 1), max(length - 1, 1)):
        yield slice(start, start + length)


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
    for blocks, alpha, thickness in ((ranges, _RANGE_ALPHA, 0.0), (means, _ENVELOPE_ALPHA, _LINE)):
        painter.setBrush(_shade(colour, alpha))
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


def _shade(colour: QColor, alpha: float) -> QColor:
    shade = QColor(colour)
    shade.setAlphaF(alpha)
    return shade


def _fill(painter: QPainter, outline: list[QPointF], colour: QColor, alpha: float) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(_shade(colour, alpha))
    painter.drawPolygon(QPolygonF(outline))
    painter.setBrush(Qt.BrushStyle.NoBrush)
