"""Two groups of sessions on one ground: their dots, how far they spread, and where they centre.

The first is drawn in ink, with a disc and whole lines; the second in a colour, with a diamond and
dashed lines: shape tells them apart where colour does not.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeAlias

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen, QPolygonF

from journal_app.domain.dataclass import dataclass
from journal_app.domain.grid import Frame, Orientation, Quadrant
from journal_app.ui.theme import Size, Theme
from journal_app.ui.widgets.contrast import with_alpha
from journal_app.ui.widgets.grid_ground import frame_rect

MOST_DOTS = 1_500
"""Of more sessions than these only the centre and the spread are drawn."""
_DOT, _CENTRE, _SEAM = 3.0, 8.5, 5.0
_DASHES = (4.0, 3.0)


@dataclass(frozen=True, slots=True)
class Group:
    """Where the sessions of one selection sit, in units; None where there are too few for it."""

    xs: Sequence[float] = ()
    ys: Sequence[float] = ()
    centre: tuple[float, float] | None = None
    spread: tuple[float, float] | None = None


Groups: TypeAlias = tuple[Group, Group]
_At: TypeAlias = Callable[[float, float], QPointF]


def colour_of(number: int, theme: Theme) -> QColor:
    """The colour of the first (0) or the second (1) group."""
    meaning = theme.quadrants[Quadrant.AUTHORITATIVE_MEANING].strong
    return QColor(theme.ink if number == 0 else meaning)


def paint_groups(
    painter: QPainter, frame: Frame, theme: Theme, groups: Groups, orientation: Orientation
) -> None:
    """Paint both over the ground of a grid: dots, then spreads, then centres."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)

    def at(x: float, y: float) -> QPointF:
        return QPointF(*frame.to_pixels(x, y, orientation))

    for number, group in enumerate(groups):
        if len(group.xs) <= MOST_DOTS:
            _paint_dots(painter, number, group, theme, at)
    # Dots and signs on the edge stand there whole; what spreads beyond the grid ends with it.
    painter.save()
    painter.setClipRect(frame_rect(frame).adjusted(-2, -2, 2, 2))
    for number, group in enumerate(groups):
        if group.centre is not None and group.spread is not None:
            across, up = group.spread[::-1] if orientation.swap else group.spread
            half_x, half_y = across * frame.width / 2, up * frame.height / 2
            # A seam keeps the line apart from the dots of its own colour, however many they are.
            painter.setPen(QPen(QColor(theme.surface), _SEAM))
            painter.setBrush(with_alpha(colour_of(number, theme).name(), 0.06))
            painter.drawEllipse(at(*group.centre), half_x, half_y)
            painter.setPen(_line(number, theme))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(at(*group.centre), half_x, half_y)
    painter.restore()
    for number, group in enumerate(groups):
        if group.centre is not None:
            paint_sign(painter, number, at(*group.centre), theme, _CENTRE)
    painter.restore()


def paint_sign(
    painter: QPainter, number: int, at: QPointF, theme: Theme, radius: float = 6.0
) -> None:
    """The sign of a group: a disc, or a diamond."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(theme.surface), 2.0))
    painter.setBrush(colour_of(number, theme))
    if number == 0:
        painter.drawEllipse(at, radius, radius)
    else:
        reach = radius * 1.25
        painter.drawPolygon(_diamond(at, reach))
    painter.restore()


def paint_axis(
    painter: QPainter, rect: QRectF, theme: Theme, groups: Groups, axis: int, ends: tuple[str, str]
) -> None:
    """Both means on one axis, each with its spread to either side; the poles at the ends."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    small = theme.font(Size.SMALL)
    painter.setFont(small)
    metrics = QFontMetricsF(small)
    line = QRectF(rect.left() + 10, rect.top(), rect.width() - 20, rect.height() - metrics.height())
    painter.setPen(QPen(QColor(theme.line), 1.0))
    for share in (0.0, 0.5, 1.0):
        x = line.left() + share * line.width()
        painter.drawLine(QPointF(x, line.top() + 2), QPointF(x, line.bottom() - 4))
    rows = (line.top() + line.height() * 0.28, line.top() + line.height() * 0.66)
    for number, (group, y) in enumerate(zip(groups, rows, strict=True)):
        if group.centre is None:
            continue
        middle = group.centre[axis]
        if group.spread is not None:
            low, high = (
                _along(line, max(-1.0, min(1.0, middle + side * group.spread[axis])))
                for side in (-1, 1)
            )
            painter.setPen(_line(number, theme))
            painter.drawLine(QPointF(low, y), QPointF(high, y))
        paint_sign(painter, number, QPointF(_along(line, middle), y), theme)
    painter.setPen(QColor(theme.muted))
    foot = QRectF(rect.left(), line.bottom(), rect.width(), metrics.height())
    sides = (Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight)
    for text, side in zip(ends, sides, strict=True):
        # The axis runs from left to right whatever the language does.
        painter.drawText(foot, side | Qt.AlignmentFlag.AlignAbsolute, text)
    painter.restore()


def _paint_dots(painter: QPainter, number: int, group: Group, theme: Theme, at: _At) -> None:
    colour = with_alpha(colour_of(number, theme).name(), 0.34)
    if number == 0:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
    else:
        painter.setPen(QPen(with_alpha(colour_of(number, theme).name(), 0.6), 1.2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
    for x, y in zip(group.xs, group.ys, strict=True):
        if number == 0:
            painter.drawEllipse(at(x, y), _DOT, _DOT)
        else:
            painter.drawPolygon(_diamond(at(x, y), _DOT + 1.0))


def _diamond(at: QPointF, reach: float) -> QPolygonF:
    return QPolygonF(
        [
            at + QPointF(0, -reach),
            at + QPointF(reach, 0),
            at + QPointF(0, reach),
            at + QPointF(-reach, 0),
        ]
    )


def _line(number: int, theme: Theme) -> QPen:
    pen = QPen(colour_of(number, theme), 1.8)
    if number == 1:
        pen.setDashPattern(_DASHES)
    return pen


def _along(line: QRectF, value: float) -> float:
    return line.left() + (value + 1.0) / 2 * line.width()
