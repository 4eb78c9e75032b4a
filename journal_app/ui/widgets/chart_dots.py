"""The sessions of a time chart: as dots or, where they are very many, as density.

Few sessions are drawn one by one. Where many share a column of pixels, each cell of the picture
is as strong as the sessions that fall on it are many, so that every session still shows.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from functools import lru_cache
from math import log1p

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QImage, QPaintEngine, QPainter, QPen, QTransform, qRgba

from journal_app.domain.dataclass import dataclass
from journal_app.ui.widgets.cells import paint_cells
from journal_app.ui.widgets.chart_density import FULL, LEVELS, Histogram
from journal_app.ui.widgets.chart_layout import ChartLayout, ChartLook, Panel
from journal_app.ui.widgets.chart_series import (
    MOST_DOTS,
    ChartData,
    PixelColumn,
    pixel_columns,
)

RADIUS = 3.0
_CELL_WIDTH = 2.5
_DOT_ALPHA, _HARD_ALPHA, _HALO_ALPHA = 0.62, 0.42, 0.17
_HALO_OUT = 2.6
_COPIED_FROM = 150
"""From this many dots on each is copied from one that was drawn before, on the nearest pixel."""
_PAD = bytes(-LEVELS % 4)
_EMPTY = bytes(LEVELS) + _PAD


@dataclass(frozen=True, slots=True)
class Dot:
    """How a dot looks: hollow when placed late, small in a halo when it was hard to say."""

    late: bool = False
    hard: bool = False


def paint_dot(
    painter: QPainter,
    at: QPointF,
    colour: QColor,
    dot: Dot,
    crowd: float = 0.0,
    size: float = 1.0,
) -> None:
    """One session; paler and smaller the more crowded (0 to 1) it is."""
    alpha = (_HARD_ALPHA if dot.hard else _DOT_ALPHA) * (1 - 0.45 * crowd)
    radius = RADIUS * (1 - 0.4 * crowd) * size
    painter.setPen(Qt.PenStyle.NoPen)
    if dot.hard:
        painter.setBrush(shade(colour, _HALO_ALPHA * (1 - 0.5 * crowd)))
        halo = radius + _HALO_OUT * size
        painter.drawEllipse(at, halo, halo)
        radius *= 0.8
    painter.setBrush(shade(colour, alpha))
    if dot.late:
        painter.setPen(QPen(shade(colour, min(1.0, alpha * 1.4)), (1.4 - 0.4 * crowd) * size))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        radius -= 0.4
    painter.drawEllipse(at, radius, radius)
    painter.setBrush(Qt.BrushStyle.NoBrush)


def paint_dots(
    painter: QPainter,
    panel: Panel,
    layout: ChartLayout,
    data: ChartData,
    look: ChartLook,
) -> None:
    """All sessions of the span, one by one."""
    colour, size = look.colour(panel.axis.axis), look.mark
    shown = data.within(layout.span)
    seen = slice(shown.start, shown.stop)
    left, per_second = layout.left, layout.width / layout.span.length
    start, zero, unit = layout.span.start, panel.y(0.0), panel.y(1.0) - panel.y(0.0)
    alike: dict[Dot, list[QPointF]] = {}
    columns = zip(
        data.times[seen],
        panel.axis.values[seen],
        data.late[seen] or bytes(len(shown)),
        data.hard[seen] or bytes(len(shown)),
        strict=True,
    )
    by_looks = [[alike.setdefault(Dot(late, hard), []) for hard in _BOTH] for late in _BOTH]
    for time, value, late, hard in columns:
        place = QPointF(left + (time - start) * per_second, zero + value * unit)
        by_looks[late][hard].append(place)
    crowd = crowding(len(shown), layout.width)
    copied = len(shown) >= _COPIED_FROM and is_raster(painter)
    for dot, places in alike.items():
        if copied:
            _copy_dots(painter, places, colour, dot, crowd, size)
        else:
            for place in places:
                paint_dot(painter, place, colour, dot, crowd, size)


_BOTH = (False, True)


def crowding(count: int, width: float) -> float:
    """How crowded so many sessions are on so many pixels: 0 not at all, 1 very.

    The more crowded, the smaller and paler the dots, so that the mean can still be followed.
    """
    return min(1.0, max(0.0, (count / width - 0.3) / 2.0))


def is_raster(painter: QPainter) -> bool:
    """Whether pixels are painted: on a screen or into an image, not into an SVG or a PDF."""
    return painter.paintEngine().type() == QPaintEngine.Type.Raster


def scale_of(painter: QPainter) -> float:
    """How many pixels of the device a unit has."""
    return max(0.5, round(painter.deviceTransform().m11() * painter.device().devicePixelRatio(), 3))


def shade(colour: QColor, alpha: float) -> QColor:
    """The colour, let through as much as ``alpha`` (0 to 1) says."""
    made = QColor(colour)
    made.setAlphaF(alpha)
    return made


def _copy_dots(
    painter: QPainter,
    places: list[QPointF],
    colour: QColor,
    dot: Dot,
    crowd: float,
    size: float,
) -> None:
    scale = scale_of(painter)
    image = _drawn(colour.rgba(), dot, round(crowd, 2), size, scale)
    painter.save()
    painter.translate(-image.width() / scale / 2, -image.height() / scale / 2)
    draw = painter.drawImage
    for place in places:
        draw(place, image)
    painter.restore()


@lru_cache(maxsize=64)
def _drawn(colour: int, dot: Dot, crowd: float, size: float, scale: float) -> QImage:
    side = 2 * math.ceil(((RADIUS + _HALO_OUT) * size + 1) * scale) + 1
    image = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(scale)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    middle = side / scale / 2
    paint_dot(painter, QPointF(middle, middle), QColor.fromRgba(colour), dot, crowd, size)
    painter.end()
    return image.copy()  # the one painted on keeps what it was painted with


# --- density


def density_columns(layout: ChartLayout, data: ChartData) -> list[PixelColumn]:
    """The sessions by columns of cells where they are so many that density is drawn, else none."""
    shown = data.within(layout.span)
    if len(shown) <= MOST_DOTS:
        return []
    return list(pixel_columns(data.times, shown, layout.span, _cells_across(layout)))


def _cells_across(layout: ChartLayout) -> int:
    return max(1, int(layout.width / _CELL_WIDTH))


def paint_density(
    painter: QPainter,
    panel: Panel,
    layout: ChartLayout,
    columns: Sequence[PixelColumn],
    colour: QColor,
) -> None:
    """Each cell as strong as the sessions on it are many; ``columns`` as ``density_columns``."""
    histogram = panel.axis.histogram or Histogram(panel.axis.values)
    # A line of the image for each column of cells, the lowest level first; then it is turned.
    lines = [_EMPTY] * _cells_across(layout)
    for pixel, start, stop in columns:
        lines[pixel] = histogram.counts(start, stop) + _PAD
    cells = b"".join(lines)
    image = QImage(cells, LEVELS, len(lines), len(_EMPTY), QImage.Format.Format_Indexed8)
    image.setColorTable(_shades(colour.rgb(), max(cells)))
    image = image.transformed(QTransform().rotate(-90))
    if panel.axis.flipped:
        image = image.flipped(Qt.Orientation.Vertical)
    row = panel.plot.height() / (LEVELS - 1)
    paint_cells(painter, panel.plot.adjusted(0, -row / 2, 0, row / 2), image)


@lru_cache(maxsize=16)
def _shades(colour: int, most: int) -> list[int]:
    """A colour for each count up to ``most``: none for 0, clearly visible from 1 on."""
    known = QColor.fromRgb(colour)
    red, green, blue = known.red(), known.green(), known.blue()
    return [
        qRgba(red, green, blue, round(255 * (0.16 + 0.34 * log1p(count) / log1p(most))))
        if count
        else 0
        for count in range(FULL + 1)
    ]
