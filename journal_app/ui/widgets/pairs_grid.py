"""Pairs of marks on one grid: an arrow from one's own to the other's, hollow where not blind."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from journal_app.domain.grid import Frame, Orientation, Quadrant
from journal_app.domain.two_views import Pair, TwoViews
from journal_app.ui.theme import ThemeManager
from journal_app.ui.widgets.grid_data import GridPicture
from journal_app.ui.widgets.grid_surface import GridSurface
from journal_app.wording.words import Words

_DOT, _HEAD = 4.0, 8.0


class PairsGrid(GridSurface):
    """A dot for one's own mark and an arrow to the other: told apart by shape, never by colour."""

    def __init__(
        self,
        themes: ThemeManager,
        words: Words,
        orientation: Orientation,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(themes, words, parent)
        self._pairs: tuple[Pair, ...] = ()
        self.setAccessibleName(self.tr("Two views"))
        self.show_picture(GridPicture(orientation=orientation, path=False))

    def show_views(self, views: TwoViews, said: str) -> None:
        """Show these pairs; ``said`` is what they say, for a screen reader."""
        self._pairs = views.pairs
        self.setAccessibleDescription(said)
        self.update()

    def paint_over(self, painter: QPainter, frame: Frame) -> None:
        """The arrows."""
        theme = self.themes.theme
        ink = QColor(theme.ink)
        other = theme.quadrant_strong(Quadrant.AUTHORITATIVE_MEANING)
        for pair in self._pairs:
            here = QPointF(*frame.to_pixels(*pair.own, self.orientation))
            there = QPointF(*frame.to_pixels(*pair.theirs, self.orientation))
            _paint_pair(painter, here, there, ink, other, QColor(theme.surface), blind=pair.blind)


def _paint_pair(
    painter: QPainter,
    here: QPointF,
    there: QPointF,
    ink: QColor,
    other: QColor,
    ground: QColor,
    *,
    blind: bool,
) -> None:
    line = QPen(other, 1.6)
    if not blind:
        line.setStyle(Qt.PenStyle.DashLine)
    way = there - here
    length = math.hypot(way.x(), way.y())
    painter.setPen(line)
    if length > _HEAD:
        painter.drawLine(here, there - way * (_HEAD * 0.8 / length))
    painter.setPen(QPen(other, 1.6))
    painter.setBrush(other if blind else ground)
    painter.drawPolygon(_head(there, way, length))
    painter.setPen(QPen(ink, 1.6))
    painter.setBrush(ink if blind else ground)
    painter.drawEllipse(here, _DOT, _DOT)


def _head(at: QPointF, way: QPointF, length: float) -> QPolygonF:
    """The head of the arrow; a diamond where both marks are in one place."""
    if length <= _HEAD:
        return QPolygonF(
            [at + QPointF(0, -7), at + QPointF(7, 0), at + QPointF(0, 7), at + QPointF(-7, 0)]
        )
    along = way / length
    across = QPointF(-along.y(), along.x())
    back = at - along * _HEAD
    return QPolygonF([at, back + across * (_HEAD * 0.55), back - across * (_HEAD * 0.55)])
