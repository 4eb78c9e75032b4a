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
    painter.setFont(look.small())
    for key, text, box in keys:
        start = QPointF(box.left(), box.center().y())
        if key is Key.AREA:
            ground = shade(QColor(look.theme.accent), 0.2)
            painter.fillRect(QRectF(start.x(), start.y() - 5, _SWATCH, 10), ground)
        elif key is Key.MARKER:
            paint_marker(painter, start + QPointF(_SWATCH / 2, 0), look)
        else:
            for number, axis in enumerate(axes):
                aside = number - (len(axes) - 1) / 2
                _paint_axis_key(painter, key, look.colour(axis), start, aside)
        painter.setPen(QColor(look.theme.muted))
        painter.drawText(box.adjusted(24, 0, 2, 0), _TEXT, text)


def paint_marker(painter: QPainter, at: QPointF, look: ChartLook, size: float = 4.5) -> None:
    """A small diamond: a reflection on the time line."""
    painter.setPen(QPen(QColor(look.theme.surface), 1.5))
    painter.setBrush(QColor(look.theme.accent))
    corners = ((0, -size), (size, 0), (0, size), (-size, 0))
    painter.drawPolygon(QPolygonF([at + QPointF(x, y) for x, y in corners]))
    painter.setBrush(Qt.BrushStyle.NoBrush)


def _paint_axis_key(
    painter: QPainter, key: Key, colour: QColor, start: QPointF, aside: float
) -> None:
    """A key in the colour of one axis: a piece of line, a dot, or cells of density."""
    if key in {Key.MEAN, Key.WIDE}:
        pen = QPen(colour, LINE)
        if key is Key.WIDE:
            pen.setDashPattern(WIDE_DASHES)
        y = start.y() + aside * 6
        stroke(painter, [(start.x(), y), (start.x() + _SWATCH, y)], pen)
    elif key is Key.CROWD:
        for step, alpha in enumerate((0.2, 0.35, 0.5)):
            cell = QRectF(start.x() + step * 6, start.y() + aside * 6 - 2.5, 5, 5)
            painter.fillRect(cell, shade(colour, alpha))
    else:
        place = start + QPointF(_SWATCH / 2 + aside * 10, 0)
        paint_dot(painter, place, colour, Dot(late=key is Key.LATE, hard=key is Key.HARD))
