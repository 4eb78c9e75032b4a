"""Where one meant to be before the session: the outline of a diamond on the ground of the grid."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen, QPolygonF

from journal_app.domain.grid import Frame
from journal_app.ui.theme import Theme
from journal_app.ui.widgets.contrast import readable, with_alpha
from journal_app.ui.widgets.grid_data import GridPicture
from journal_app.ui.widgets.grid_ground import fitting, frame_rect
from journal_app.ui.widgets.grid_marks import pixel_point, size_factor
from journal_app.ui.widgets.grid_text import paint_text

_REACH = 11.0
"""From the middle of the diamond to its corners, in pixels on a grid of usual size: wider than a
mark, so that both are seen where one sat just where one meant to."""


def paint_intention(painter: QPainter, frame: Frame, theme: Theme, picture: GridPicture) -> None:
    """The diamond with its name beside it; nothing where nothing was meant."""
    if picture.intention is None:
        return
    at = pixel_point(frame, picture, *picture.intention)
    reach = _REACH * size_factor(frame)
    corners = [QPointF(0, -reach), QPointF(reach, 0), QPointF(0, reach), QPointF(-reach, 0)]
    diamond = QPolygonF([at + corner for corner in corners])
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for colour, width in ((with_alpha(theme.surface, 0.85), 5.0), (QColor(theme.accent), 2.2)):
        pen = QPen(colour, width * max(1.0, size_factor(frame)))
        pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
        painter.setPen(pen)
        painter.drawPolygon(diamond)
    if picture.intention_label:
        _paint_name(painter, frame, theme, picture.intention_label, at, reach)


def _paint_name(
    painter: QPainter, frame: Frame, theme: Theme, name: str, at: QPointF, reach: float
) -> None:
    inside = frame_rect(frame).adjusted(4, 2, -4, -2)
    font, name = fitting(name, theme, inside.width())
    metrics = QFontMetricsF(font)
    size = (metrics.horizontalAdvance(name), metrics.height())
    # Below, where labels of marks stand seldom; above near the lower edge.
    box = QRectF(at.x() - size[0] / 2, at.y() + reach + 1, *size)
    if box.bottom() > inside.bottom():
        box.moveBottom(at.y() - reach - 1)
    box.moveLeft(min(max(box.left(), inside.left()), inside.right() - box.width()))
    colour = readable(theme.accent, theme.accent_soft, theme.ink)
    paint_text(painter, box, name, font, colour, QColor(theme.surface))
