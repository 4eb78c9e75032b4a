"""What stands on the ground of the grid: areas, halos, the path, marks and their labels."""

from __future__ import annotations

import math
from collections.abc import Iterable
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QPainter,
    QPainterPath,
    QPen,
    QPolygonF,
)

from journal_app.domain.grid import Frame, Quadrant
from journal_app.ui.theme import Theme
from journal_app.ui.widgets.contrast import mixed, with_alpha
from journal_app.ui.widgets.grid_data import Area, GridPicture, Mark, MarkStyle, Point
from journal_app.ui.widgets.grid_discs import paint_disc
from journal_app.ui.widgets.grid_ground import frame_rect
from journal_app.ui.widgets.grid_labels import Box, Segment


def size_factor(frame: Frame) -> float:
    """Marks grow and shrink a little with the grid."""
    return min(1.4, max(0.6, frame.width / 380))


def radius_of(mark: Mark, frame: Frame) -> float:
    """The radius of a mark in pixels."""
    factor = size_factor(frame)
    return {
        MarkStyle.FILLED: 8.5,
        MarkStyle.HOLLOW: 8.0,
        MarkStyle.RING: 5.5,
        MarkStyle.CROSS: 6.0,
    }[mark.style] * factor


def pixel_point(frame: Frame, picture: GridPicture, x: float, y: float) -> QPointF:
    """Where a point in units stands on the screen."""
    return QPointF(*frame.to_pixels(x, y, picture.orientation))


def box_of(rect: QRectF) -> Box:
    """A rectangle of Qt as plain numbers."""
    return (rect.left(), rect.top(), rect.right(), rect.bottom())


def rect_of(box: Box) -> QRectF:
    """Plain numbers as a rectangle of Qt."""
    return QRectF(box[0], box[1], box[2] - box[0], box[3] - box[1])


def area_rect(frame: Frame, picture: GridPicture, area: Area) -> QRectF:
    """The square of an area, cut where it would leave the grid."""
    half = area.half_width * frame.width / 2
    centre = pixel_point(frame, picture, area.x, area.y)
    square = QRectF(centre.x() - half, centre.y() - half, 2 * half, 2 * half)
    return square.intersected(frame_rect(frame))


def paint_areas(painter: QPainter, frame: Frame, theme: Theme, picture: GridPicture) -> None:
    """Dashed rounded squares with a faint fill."""
    _paint_squares(painter, frame, theme, picture, QBrush(with_alpha(theme.accent, 0.12)))


def paint_edges(
    painter: QPainter, frame: Frame, theme: Theme, picture: GridPicture, within: Iterable[QRectF]
) -> None:
    """The dashed edges alone, where something was painted over them."""
    region = QPainterPath()
    region.setFillRule(Qt.FillRule.WindingFill)
    for rect in within:
        region.addRect(rect)
    painter.save()
    painter.setClipPath(region)
    _paint_squares(painter, frame, theme, picture, QBrush(Qt.BrushStyle.NoBrush))
    painter.restore()


def _paint_squares(
    painter: QPainter, frame: Frame, theme: Theme, picture: GridPicture, fill: QBrush
) -> None:
    pen = QPen(QColor(theme.accent), 1.5 * max(1.0, size_factor(frame)))
    pen.setDashPattern([3.2, 2.2])
    painter.setPen(pen)
    painter.setBrush(fill)
    for area in picture.areas:
        rect = area_rect(frame, picture, area)
        corner = min(10.0, rect.width() / 4)
        painter.drawRoundedRect(rect, corner, corner)


def paint_trail(painter: QPainter, frame: Frame, theme: Theme, picture: GridPicture) -> None:
    """The faint path of earlier sessions."""
    points = [pixel_point(frame, picture, x, y) for x, y in picture.trail]
    if not points:
        return
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(with_alpha(theme.ink, 0.2), 1.4))
    painter.drawPolyline(points)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(with_alpha(theme.ink, 0.32))
    for point in points:
        painter.drawEllipse(point, 3.0 * size_factor(frame), 3.0 * size_factor(frame))


def paint_halos(painter: QPainter, frame: Frame, theme: Theme, picture: GridPicture) -> None:
    """A circle as wide as the mark is unsure."""
    painter.save()
    painter.setClipRect(frame_rect(frame))
    line, fill = with_alpha(theme.ink, 0.22), with_alpha(theme.ink, 0.055)
    for mark in picture.marks:
        if mark.certainty is not None:
            radius = mark.certainty.radius * frame.width / 2
            paint_disc(painter, pixel_point(frame, picture, mark.x, mark.y), radius, line, 1, fill)
    painter.restore()


def path_segments(frame: Frame, picture: GridPicture) -> list[Segment]:
    """The lines of the path from mark to mark, in pixels."""
    if not picture.path:
        return []
    points = [
        pixel_point(frame, picture, mark.x, mark.y)
        for mark in picture.marks
        if mark.style is not MarkStyle.CROSS
    ]
    return [(one.x(), one.y(), other.x(), other.y()) for one, other in pairwise(points)]


def paint_path(painter: QPainter, frame: Frame, theme: Theme, picture: GridPicture) -> None:
    """The line through the moments, with a small arrow head before the last."""
    segments = path_segments(frame, picture)
    if not segments:
        return
    colour = mixed(QColor(theme.ink), QColor(theme.surface), 0.22)
    pen = QPen(colour, 1.9 * size_factor(frame))
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    for x1, y1, x2, y2 in segments:
        painter.drawLine(QPointF(x1, y1), QPointF(x2, y2))
    last = next(mark for mark in reversed(picture.marks) if mark.style is not MarkStyle.CROSS)
    _paint_arrow(painter, segments[-1], radius_of(last, frame) + 1.5, size_factor(frame), colour)


def _paint_arrow(
    painter: QPainter, segment: Segment, short: float, factor: float, colour: QColor
) -> None:
    x1, y1, x2, y2 = segment
    length = math.hypot(x2 - x1, y2 - y1)
    long, wide = 9.0 * factor, 4.6 * factor
    if length < short + long + 6:
        return
    ux, uy = (x2 - x1) / length, (y2 - y1) / length
    tip = QPointF(x2 - ux * short, y2 - uy * short)
    foot = QPointF(tip.x() - ux * long, tip.y() - uy * long)
    side = QPointF(-uy * wide, ux * wide)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawPolygon(QPolygonF([tip, foot + side, foot - side]))


def paint_mark(painter: QPainter, frame: Frame, theme: Theme, mark: Mark, at: QPointF) -> None:
    """One mark in its shape."""
    radius, factor = radius_of(mark, frame), size_factor(frame)
    ink, surface = QColor(theme.ink), QColor(theme.surface)
    if mark.style is MarkStyle.CROSS:
        reach = radius * 0.72
        strong = QColor(theme.quadrants[Quadrant.AUTHORITATIVE_MEANING].strong)
        for colour, width in ((with_alpha(surface, 0.85), 6.0), (strong, 3.0)):
            pen = QPen(colour, width * factor)
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            painter.setPen(pen)
            painter.drawLine(at + QPointF(-reach, -reach), at + QPointF(reach, reach))
            painter.drawLine(at + QPointF(-reach, reach), at + QPointF(reach, -reach))
        return
    if mark.style is MarkStyle.FILLED:
        paint_disc(painter, at, radius, with_alpha(surface, 0.9), 1.5 * factor, ink)
    else:
        width = (2.4 if mark.style is MarkStyle.HOLLOW else 2.0) * factor
        paint_disc(painter, at, radius, ink, width, surface)


def nearest_mark(
    frame: Frame, picture: GridPicture, at: QPointF, reach: float = 14.0
) -> int | None:
    """The mark under a pointer, or None; the last drawn wins where two lie as near."""
    best, least = None, reach
    for index, mark in enumerate(picture.marks):
        point = pixel_point(frame, picture, mark.x, mark.y)
        away = math.hypot(point.x() - at.x(), point.y() - at.y())
        if away <= least:
            best, least = index, away
    return best


def nearest_point(
    frame: Frame, picture: GridPicture, points: tuple[Point, ...], at: QPointF, reach: float = 10.0
) -> int | None:
    """The index of the dot under a pointer, or None."""
    best, least = None, reach
    for index, (x, y) in enumerate(points):
        point = pixel_point(frame, picture, x, y)
        away = math.hypot(point.x() - at.x(), point.y() - at.y())
        if away <= least:
            best, least = index, away
    return best
