"""What stands over the marks while one places oneself: cursor, mark at hand, focus."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from journal_app.domain.grid import Frame
from journal_app.ui.theme import Theme
from journal_app.ui.theme_roles import Size
from journal_app.ui.widgets.contrast import with_alpha
from journal_app.ui.widgets.grid_data import GridPicture, Mark, MarkStyle, Point
from journal_app.ui.widgets.grid_discs import paint_disc
from journal_app.ui.widgets.grid_editing import GridEditing
from journal_app.ui.widgets.grid_ground import frame_rect
from journal_app.ui.widgets.grid_marks import pixel_point, radius_of, size_factor
from journal_app.ui.widgets.grid_sentences import moment_name
from journal_app.ui.widgets.grid_slots import Mode, Slots
from journal_app.wording.words import Words


def shown_indexes(slots: Slots, dragged: Point | None) -> list[int]:
    """The numbers of the moments that have a mark, or are just getting one by dragging."""
    return [
        index
        for index, slot in enumerate(slots.slots)
        if slot.placement or (dragged is not None and index == slots.current)
    ]


def marks_of(
    editing: GridEditing,
    dragged: Point | None,
    words: Words,
    *,
    late: bool = False,
    named: int | None = None,
) -> tuple[Mark, ...]:
    """The marks as they are painted; the dragged one is between steps.

    With ``late`` the last one is hollow. The moment ``named`` is being named, and bears no label.
    """
    slots = editing.slots
    indexes = shown_indexes(slots, dragged)
    last = MarkStyle.HOLLOW if late else MarkStyle.FILLED
    marks = []
    for index in indexes:
        slot = slots.slots[index]
        held = dragged if index == slots.current else None
        if held is None and slot.placement is not None:
            held = (slot.placement.position.x, slot.placement.position.y)
        assert held is not None
        sure = slot.placement.certainty if slot.placement else editing.certainty
        style = last if index == indexes[-1] else MarkStyle.RING
        bare = slots.mode is Mode.ONE or index == named
        marks.append(Mark(*held, "" if bare else moment_name(words, slots, index), style, sure))
    return tuple(marks)


def paint_at_hand(
    painter: QPainter, frame: Frame, theme: Theme, picture: GridPicture, mark: Mark
) -> None:
    """A ring around the mark that keys act on."""
    radius = radius_of(mark, frame) + 4
    at = pixel_point(frame, picture, mark.x, mark.y)
    paint_disc(painter, at, radius, QColor(theme.accent), 2, QColor(0, 0, 0, 0))


def paint_beside(
    painter: QPainter, frame: Frame, theme: Theme, picture: GridPicture, marks: tuple[Mark, ...]
) -> None:
    """Small rings of other moments with their names, on whichever side there is room."""
    square = frame_rect(frame)
    radius = 4.0 * size_factor(frame)
    painter.setFont(theme.font(Size.SMALL))
    metrics = painter.fontMetrics()
    for mark in marks:
        at = pixel_point(frame, picture, mark.x, mark.y)
        paint_disc(painter, at, radius, QColor(theme.ink), 1.5, QColor(theme.surface))
        name = metrics.elidedText(mark.label, Qt.TextElideMode.ElideRight, round(frame.width / 3))
        left = at.x() + radius + 4
        if left + metrics.horizontalAdvance(name) > square.right():
            left = at.x() - radius - 4 - metrics.horizontalAdvance(name)
        painter.setPen(QPen(QColor(theme.ink)))
        painter.drawText(QPointF(left, at.y() + metrics.capHeight() / 2), name)


def paint_cursor(
    painter: QPainter, frame: Frame, theme: Theme, picture: GridPicture, point: Point
) -> None:
    """A dashed ring on two hairlines: a place, not yet a mark."""
    at, grid = pixel_point(frame, picture, *point), frame_rect(frame)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(with_alpha(theme.accent, 0.35), 1))
    painter.drawLine(QPointF(grid.left(), at.y()), QPointF(grid.right(), at.y()))
    painter.drawLine(QPointF(at.x(), grid.top()), QPointF(at.x(), grid.bottom()))
    pen = QPen(QColor(theme.accent), 2)
    pen.setDashPattern([2.0, 1.6])
    painter.setPen(pen)
    radius = 9 * size_factor(frame)
    painter.drawEllipse(at, radius, radius)


def paint_focus(painter: QPainter, frame: Frame, theme: Theme) -> None:
    """The focus, around the whole grid."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(theme.accent), 2))
    painter.drawRoundedRect(frame_rect(frame).adjusted(-3, -3, 3, 3), 5, 5)
