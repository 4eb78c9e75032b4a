"""A grid of 28 to 44 pixels for lists: four soft quadrants, the path and its end."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from journal_app.domain.grid import Frame, Orientation, Position
from journal_app.ui.theme import Theme, ThemeManager
from journal_app.ui.widgets.contrast import with_alpha
from journal_app.ui.widgets.grid_data import Point
from journal_app.ui.widgets.grid_ground import paint_quadrants

SIDE = 36
_LARGEST = 1.8
"""How much a small grid grows at most with the letters beside it."""


def grown(side: float, theme: Theme) -> float:
    """The side of a small grid beside letters of the chosen size."""
    return side * min(_LARGEST, max(1.0, theme.text_scale))


def paint_mini_grid(
    painter: QPainter,
    rect: QRectF,
    path: Sequence[Position | Point],
    theme: Theme,
    orientation: Orientation,
    late: bool = False,
) -> None:
    """Paint a small square in the middle of ``rect``.

    The end of the path is a filled dot, or a hollow one where it was marked late. An empty path
    leaves the quadrants bare and fainter.
    """
    side = min(rect.width(), rect.height())
    centre = rect.center()
    frame = Frame(centre.x() - side / 2, centre.y() - side / 2, side, side)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if not path:
        painter.setOpacity(painter.opacity() * 0.55)
    paint_quadrants(painter, frame, theme, orientation, gap=max(1.0, round(side / 28)))
    if path:
        _paint_path(painter, frame, _pixels(frame, path, orientation), theme, late)
    painter.restore()


def _pixels(
    frame: Frame, path: Sequence[Position | Point], orientation: Orientation
) -> list[QPointF]:
    """The path in pixels, drawn in a little so that a dot at the edge stays whole."""
    room = 0.1 * frame.width
    inner = Frame(
        frame.left + room, frame.top + room, frame.width - 2 * room, frame.height - 2 * room
    )
    units = [(point.x, point.y) if isinstance(point, Position) else point for point in path]
    return [QPointF(*inner.to_pixels(x, y, orientation)) for x, y in units]


def _paint_path(
    painter: QPainter, frame: Frame, points: list[QPointF], theme: Theme, late: bool
) -> None:
    ink, surface = QColor(theme.ink), QColor(theme.surface)
    radius = max(2.6, frame.width * 0.09)
    if len(points) > 1:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(with_alpha(ink, 0.6), max(1.0, frame.width / 30)))
        painter.drawPolyline(points)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(with_alpha(ink, 0.6))
        painter.drawEllipse(points[0], radius * 0.5, radius * 0.5)
    if late:
        painter.setPen(QPen(ink, max(1.2, frame.width / 26)))
        painter.setBrush(surface)
    else:
        painter.setPen(QPen(surface, max(1.0, frame.width / 40)))
        painter.setBrush(ink)
    painter.drawEllipse(points[-1], radius, radius)


class MiniGrid(QWidget):
    """The small grid as a widget. ``said`` is what it shows, in words, for a screen reader."""

    def __init__(
        self,
        themes: ThemeManager,
        orientation: Orientation,
        path: Sequence[Position | Point] = (),
        *,
        said: str = "",
        late: bool = False,
        side: int = SIDE,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._themes = themes
        self._orientation = orientation
        self._path = tuple(path)
        self._late = late
        self._side = side
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(said)
        self.setToolTip(said)
        themes.changed.connect(self.updateGeometry)
        themes.changed.connect(self.update)

    def set_path(
        self, path: Sequence[Position | Point], *, said: str = "", late: bool = False
    ) -> None:
        """Show another session."""
        self._path, self._late = tuple(path), late
        self.setAccessibleName(said)
        self.setToolTip(said)
        self.update()

    def sizeHint(self) -> QSize:
        """A square of its side, larger beside larger letters."""
        side = round(grown(self._side, self._themes.theme))
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the grid."""
        painter = QPainter(self)
        paint_mini_grid(
            painter,
            QRectF(self.rect()),
            self._path,
            self._themes.theme,
            self._orientation,
            self._late,
        )
        painter.end()
