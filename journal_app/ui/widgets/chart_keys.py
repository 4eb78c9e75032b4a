"""Paints the keys of a time chart's legend, and the small mark that one of them names."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from journal_app.domain.grid import Axis
from journal_app.ui.widgets.chart_dots import Dot, paint_dot, shade
from journal_app.ui.widgets.chart_layout import ChartLook
from journal_app.ui.widgets.chart_legend import Key, PlacedKey
from journal_app.ui.widgets.chart_line import LINE, WIDE_DASHES, stroke

_TEXT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_SWATCH = 18.0


def paint_keys(
    painter: QPainter, keys: Sequence[PlacedKey], axes: Sequence[Axis], look: ChartLook
) -> None:
    """Each key with its text."""
    swatch = _SWATCH * look.mark
    painter.setFont(look.small())
    for key, text, box in keys:
        start = QPointF(box.left(), box.center().y())
        if key is Key.AREA:
            ground = shade(QColor(look.theme.accent), 0.2)
            half = 5 * look.mark
            painter.fillRect(QRectF(start.x(), start.y() - half, swatch, 2 * half), ground)
        elif key is Key.MARKER:
            paint_marker(painter, start + QPointF(swatch / 2, 0), look)
        else:
            for number, axis in enumerate(axes):
                aside = number - (len(axes) - 1) / 2
                _paint_axis_key(painter, key, look.colour(axis), start, aside, look.mark)
        painter.setPen(QColor(look.theme.muted))
        painter.drawText(box.adjusted(swatch + 6, 0, 2, 0), _TEXT, text)


def paint_marker(painter: QPainter, at: QPointF, look: ChartLook, size: float = 4.5) -> None:
    """A small diamond: a reflection on the time line."""
    size *= look.mark
    painter.setPen(QPen(QColor(look.theme.surface), 1.5))
    painter.setBrush(QColor(look.theme.accent))
    corners = ((0, -size), (size, 0), (0, size), (-size, 0))
    painter.drawPolygon(QPolygonF([at + QPointF(x, y) for x, y in corners]))
    painter.setBrush(Qt.BrushStyle.NoBrush)


def _paint_axis_key(
    painter: QPainter, key: Key, colour: QColor, start: QPointF, aside: float, size: float
) -> None:
    """A key in the colour of one axis: a piece of line, a dot, or cells of density."""
    if key in {Key.MEAN, Key.WIDE}:
        pen = QPen(colour, LINE * size)
        if key is Key.WIDE:
            pen.setDashPattern(WIDE_DASHES)
        y = start.y() + aside * 6 * size
        stroke(painter, [(start.x(), y), (start.x() + _SWATCH * size, y)], pen)
    elif key is Key.CROWD:
        for step, alpha in enumerate((0.2, 0.35, 0.5)):
            side = 5 * size
            left, top = start.x() + step * 6 * size, start.y() + aside * 6 * size - side / 2
            cell = QRectF(left, top, side, side)
            painter.fillRect(cell, shade(colour, alpha))
    else:
        place = start + QPointF(_SWATCH / 2 + aside * 10, 0) * size
        dot = Dot(late=key is Key.LATE, hard=key is Key.HARD)
        paint_dot(painter, place, colour, dot, size=size)
