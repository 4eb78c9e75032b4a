"""What the grid shows over time beside dots and a path: how far sessions lie, and their ways."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from journal_app.domain.grid import Frame
from journal_app.ui.theme import Theme
from journal_app.ui.widgets.contrast import with_alpha
from journal_app.ui.widgets.grid_data import GridPicture, Spread

_FEWEST_PIXELS = 3.0


def paint_spreads(painter: QPainter, frame: Frame, theme: Theme, picture: GridPicture) -> None:
    """An oval around each mean; the one in hand is filled and has a firm outline."""
    painter.save()
    painter.setClipRect(QRectF(frame.left, frame.top, frame.width, frame.height))
    for spread in sorted(picture.spreads, key=lambda spread: spread.strong):
        painter.setPen(QPen(with_alpha(theme.ink, 0.6 if spread.strong else 0.11), 1.3))
        fill = with_alpha(theme.ink, 0.07) if spread.strong else QColor(Qt.GlobalColor.transparent)
        painter.setBrush(fill)
        painter.drawEllipse(_oval(frame, picture, spread))
    painter.restore()


def _oval(frame: Frame, picture: GridPicture, spread: Spread) -> QRectF:
    x, y = frame.to_pixels(spread.x, spread.y, picture.orientation)
    far_x, far_y = frame.to_pixels(
        spread.x + spread.along_x, spread.y + spread.along_y, picture.orientation
    )
    half_width, half_height = abs(far_x - x), abs(far_y - y)
    return QRectF(x - half_width, y - half_height, 2 * half_width, 2 * half_height)


def paint_near_dots(painter: QPainter, frame: Frame, theme: Theme, picture: GridPicture) -> None:
    """The sessions of the period in hand, darker than the others."""
    radius = max(2.4, frame.width / 110)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(with_alpha(theme.ink, 0.5))
    for x, y in picture.near_dots:
        painter.drawEllipse(QPointF(*frame.to_pixels(x, y, picture.orientation)), radius, radius)
    painter.setBrush(Qt.BrushStyle.NoBrush)


def paint_ways(painter: QPainter, frame: Frame, theme: Theme, picture: GridPicture) -> None:
    """An arrow for each way, from a small ring to its head; those of weight are broader."""
    for way in picture.ways:
        ink = with_alpha(theme.ink, 1.0 if way.strong else 0.3 + 0.45 * way.weight)
        width = 3.0 if way.strong else 1.2 + 1.8 * way.weight
        begin = QPointF(*frame.to_pixels(way.x, way.y, picture.orientation))
        end = QPointF(*frame.to_pixels(way.to_x, way.to_y, picture.orientation))
        if way.strong:
            # A rim of the ground sets the mean off from the ways it is the mean of.
            _paint_way(painter, begin, end, QColor(theme.surface), width + 3.0, theme)
        _paint_way(painter, begin, end, ink, width, theme)


def _paint_way(
    painter: QPainter, begin: QPointF, end: QPointF, colour: QColor, width: float, theme: Theme
) -> None:
    dx, dy = end.x() - begin.x(), end.y() - begin.y()
    length = math.hypot(dx, dy)
    ring = 1.6 + width * 0.7
    if length > _FEWEST_PIXELS:
        head = min(4.0 + 2.4 * width, length)
        along, side = QPointF(dx / length, dy / length), QPointF(-dy / length, dx / length)
        foot = end - along * head
        pen = QPen(colour, width)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        start = begin + along * min(ring, length)
        if length > head + ring:
            painter.drawLine(start, foot + along)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        wide = side * (head * 0.42)
        painter.drawPolygon(QPolygonF([end, foot + wide, foot - wide]))
    painter.setPen(QPen(colour, max(1.0, width * 0.6)))
    painter.setBrush(QColor(theme.surface))
    painter.drawEllipse(begin, ring, ring)
    painter.setBrush(Qt.BrushStyle.NoBrush)
