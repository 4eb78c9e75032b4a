"""The labels of marks and areas on the grid: where each stands, and how it is painted."""

from __future__ import annotations

import math
from dataclasses import replace

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from journal_app.domain.grid import Frame, Quadrant
from journal_app.ui.theme import Size, Theme
from journal_app.ui.widgets.contrast import readable, with_alpha
from journal_app.ui.widgets.grid_data import GridPicture, Mark, MarkStyle
from journal_app.ui.widgets.grid_ground import fitting, frame_rect
from journal_app.ui.widgets.grid_labels import Obstacles, about, around, cheapest
from journal_app.ui.widgets.grid_marks import (
    area_rect,
    box_of,
    path_segments,
    pixel_point,
    radius_of,
    rect_of,
)
from journal_app.ui.widgets.grid_text import paint_text

Placed = tuple[str, QRectF]
"""A label as it is painted, cut where it is too long, and its place in pixels."""
_SHARE, _SHORT = 0.45, 9.0
"""A label takes no more than this share of the grid; on a small one so many heights of a letter."""
_EDGE = 3.0
"""Pixels between a label and the edge of the grid."""
_BESIDE = 9.0
"""A label further from what it names is tied to it by a line."""
_APART = 4.0
"""Between a label and a quadrant's name, or it would read as one more line of that name."""
_CLICKED = 4.0
"""Pixels around a label that still count as the label."""


def label_font(theme: Theme) -> QFont:
    """The font of a moment's label."""
    font = theme.font(Size.SMALL)
    font.setWeight(QFont.Weight.Medium)
    return font


def obstacles_for(frame: Frame, picture: GridPicture, names: list[QRectF]) -> Obstacles:
    """Everything labels keep clear of; areas only while they are shown."""
    made = Obstacles(box_of(frame_rect(frame).adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE)))
    for name in names:
        made.add_name(box_of(name.adjusted(-_APART, -_APART, _APART, _APART)))
    for segment in path_segments(frame, picture):
        made.add_path(segment)
    for mark in picture.marks:
        x, y = frame.to_pixels(mark.x, mark.y, picture.orientation)
        made.add_mark(x, y, radius_of(mark, frame) + 1)
    if picture.context > 0:
        for area in picture.areas:
            made.add_border(box_of(area_rect(frame, picture, area)))
    return made


def labels_of(
    frame: Frame, theme: Theme, picture: GridPicture, obstacles: Obstacles
) -> tuple[Placed | None, ...]:
    """The label of each mark at the free place nearest to it; None for a mark without one."""
    metrics = QFontMetricsF(label_font(theme))
    placed: list[Placed | None] = []
    for mark in picture.marks:
        if not mark.label:
            placed.append(None)
            continue
        widest = max(frame.width * _SHARE, min(frame.width, _SHORT * metrics.height()))
        text = metrics.elidedText(mark.label, Qt.TextElideMode.ElideRight, widest)
        x, y = frame.to_pixels(mark.x, mark.y, picture.orientation)
        width = metrics.horizontalAdvance(text)
        places = around(x, y, radius_of(mark, frame), width, metrics.height())
        placed.append((text, rect_of(cheapest(places, obstacles))))
    return tuple(placed)


def label_box(
    frame: Frame, theme: Theme, picture: GridPicture, names: list[QRectF], index: int, sample: str
) -> QRectF:
    """Where the label of a mark stands; where ``sample`` would stand for one without a label."""
    mark = picture.marks[index]
    marks = list(picture.marks)
    marks[index] = replace(mark, label=mark.label or sample)
    shown = replace(picture, marks=tuple(marks))
    placed = labels_of(frame, theme, shown, obstacles_for(frame, shown, names))[index]
    assert placed is not None
    return placed[1]


def label_below(
    frame: Frame, theme: Theme, picture: GridPicture, names: list[QRectF], at: QPointF
) -> int | None:
    """The mark whose label is under a pointer, or None."""
    placed = labels_of(frame, theme, picture, obstacles_for(frame, picture, names))
    for index, one in enumerate(placed):
        if one and one[1].adjusted(-_CLICKED, -_CLICKED, _CLICKED, _CLICKED).contains(at):
            return index
    return None


def paint_labels(
    painter: QPainter, frame: Frame, theme: Theme, picture: GridPicture, names: list[QRectF]
) -> None:
    """Labels of marks and areas, each at the free place nearest to what it names."""
    obstacles = obstacles_for(frame, picture, names)
    font = label_font(theme)
    for mark, placed in zip(
        picture.marks, labels_of(frame, theme, picture, obstacles), strict=True
    ):
        if placed is None:
            continue
        text, box = placed
        _paint_leader(painter, frame, picture, mark, box, theme)
        paint_text(painter, box, text, font, _colour(mark, theme), QColor(theme.surface))
    if picture.context > 0:
        _paint_area_labels(painter, frame, theme, picture, obstacles)


def _colour(mark: Mark, theme: Theme) -> QColor:
    if mark.style is not MarkStyle.CROSS:
        return QColor(theme.ink)
    strong = theme.quadrants[Quadrant.AUTHORITATIVE_MEANING].strong
    return readable(strong, theme.surface, theme.ink)


def _paint_leader(
    painter: QPainter, frame: Frame, picture: GridPicture, mark: Mark, box: QRectF, theme: Theme
) -> None:
    """A thin line to a label that had to stand away from its mark."""
    at, radius = pixel_point(frame, picture, mark.x, mark.y), radius_of(mark, frame)
    near = _nearest(box, at)
    away = math.hypot(near.x() - at.x(), near.y() - at.y())
    if away <= radius + _BESIDE:
        return
    start = at + (near - at) * (radius / away)
    painter.setPen(QPen(with_alpha(theme.ink, 0.45), 1.0))
    painter.drawLine(start, near)


def _paint_tie(painter: QPainter, square: QRectF, box: QRectF, theme: Theme) -> None:
    """A thin line to a label that had to stand away from its area."""
    start = _nearest(square, box.center())
    near = _nearest(box, start)
    if math.hypot(near.x() - start.x(), near.y() - start.y()) > _BESIDE:
        painter.setPen(QPen(QColor(theme.accent), 1.0))
        painter.drawLine(start, near)


def _nearest(rect: QRectF, point: QPointF) -> QPointF:
    """The point of a rectangle that is nearest to another one."""
    return QPointF(
        min(max(point.x(), rect.left()), rect.right()),
        min(max(point.y(), rect.top()), rect.bottom()),
    )


def _paint_area_labels(
    painter: QPainter, frame: Frame, theme: Theme, picture: GridPicture, obstacles: Obstacles
) -> None:
    painter.save()
    painter.setOpacity(painter.opacity() * picture.context)
    for area in picture.areas:
        if area.label:
            font, name = fitting(area.label, theme, frame.width - 2 * _EDGE)
            metrics = QFontMetricsF(font)
            square = area_rect(frame, picture, area)
            places = about(box_of(square), metrics.horizontalAdvance(name), metrics.height())
            colour = readable(theme.accent, theme.accent_soft, theme.ink)
            box = rect_of(cheapest(places, obstacles))
            _paint_tie(painter, square, box, theme)
            paint_text(painter, box, name, font, colour, QColor(theme.surface))
    painter.restore()
