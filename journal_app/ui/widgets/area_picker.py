"""Drawing an area on a small grid, to look for sessions that lie in it."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from journal_app.domain.grid import Frame, Orientation, Position, snap
from journal_app.ui.theme import ThemeManager
from journal_app.ui.widgets.announce import announce
from journal_app.ui.widgets.contrast import with_alpha
from journal_app.ui.widgets.grid_data import GridPicture
from journal_app.ui.widgets.grid_ground import frame_rect
from journal_app.ui.widgets.grid_surface import GridSurface
from journal_app.wording.words import Words

Area = tuple[float, float, float, float]
SIDE = 250
_CLICK = 5.0
"""Pixels below which a drag is meant as a click."""
_STEP = 0.25
_FIRST: Area = (0.0, 0.5, 0.0, 0.5)
_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, 1),
    Qt.Key.Key_Down: (0, -1),
}


class AreaPicker(GridSurface):
    """A drag draws a rectangle, a click chooses the quadrant; arrows move, Shift+arrows widen."""

    area_drawn = Signal(object)
    quadrant_chosen = Signal(object)

    def __init__(
        self, themes: ThemeManager, words: Words, orientation: Orientation, parent: QWidget
    ) -> None:
        super().__init__(themes, words, parent)
        self.show_picture(GridPicture(orientation=orientation))
        self.area: Area | None = None
        self._from: QPointF | None = None
        self.setAccessibleName(self.tr("Where on the grid"))
        self.setAccessibleDescription(
            self.tr("Arrow keys move an area, with Shift they change its size, Enter takes it")
        )
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_area(self, area: Area | None) -> None:
        """Show an area, or none. Emits nothing."""
        self.area = area
        self.update()

    def hasHeightForWidth(self) -> bool:
        """It has one size."""
        return False

    def sizeHint(self) -> QSize:
        """Large enough to draw on."""
        return QSize(SIDE, SIDE)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin to draw."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._from = event.position()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """The rectangle follows."""
        if self._from is not None and not self._is_click(event.position()):
            self.show_area(self._between(self._from, event.position()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Done: an area, or the quadrant that was clicked."""
        begun, self._from = self._from, None
        if begun is None:
            return
        self._from = begun
        is_click = self._is_click(event.position())
        self._from = None
        if not is_click:
            self.area = self._between(begun, event.position())
            self.area_drawn.emit(self.area)
            return
        frame = self.frame()
        if frame_rect(frame).contains(begun):
            x, y = frame.to_units(begun.x(), begun.y(), self.orientation)
            quadrant = Position.clamped(x, y).quadrant
            self.quadrant_chosen.emit(quadrant)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move the area as one sees it, with Shift they change its size; Enter takes it."""
        key = Qt.Key(event.key())
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.area is not None:
            self.area_drawn.emit(self.area)
        elif key in _ARROWS:
            widen = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.show_area(self._changed(key, widen=widen))
            if self.area is not None:
                announce(self, area_words(self.area, self.words))
        else:
            super().keyPressEvent(event)

    def paint_over(self, painter: QPainter, frame: Frame) -> None:
        """The area, and the focus."""
        accent = QColor(self.themes.theme.accent)
        if self.area is not None:
            left, right, low, high = self.area
            corners = [
                frame.to_pixels(*at, self.orientation) for at in ((left, low), (right, high))
            ]
            box = QRectF(QPointF(*corners[0]), QPointF(*corners[1])).normalized()
            painter.setBrush(with_alpha(accent, 0.18))
            painter.setPen(QPen(accent, 2))
            painter.drawRoundedRect(box, 4, 4)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(accent, 2))
            painter.drawRoundedRect(frame_rect(frame).adjusted(-3, -3, 3, 3), 5, 5)

    def _is_click(self, to: QPointF) -> bool:
        assert self._from is not None
        return (to - self._from).manhattanLength() < _CLICK

    def _between(self, one: QPointF, other: QPointF) -> Area:
        frame = self.frame()
        ends = [
            Position.clamped(*frame.to_units(at.x(), at.y(), self.orientation))
            for at in (one, other)
        ]
        xs, ys = sorted(end.x for end in ends), sorted(end.y for end in ends)
        return (xs[0], xs[1], ys[0], ys[1])

    def _changed(self, key: Qt.Key, *, widen: bool) -> Area:
        if self.area is None:
            return _FIRST
        right, up = _ARROWS[key]
        dx, dy = self.orientation.from_screen(right * _STEP, up * _STEP)
        x0, x1, y0, y1 = self.area
        x0, x1 = _stretched(x0, x1, dx) if widen else _moved(x0, x1, dx)
        y0, y1 = _stretched(y0, y1, dy) if widen else _moved(y0, y1, dy)
        return (x0, x1, y0, y1)


def _moved(low: float, high: float, by: float) -> tuple[float, float]:
    by = max(-1.0 - low, min(by, 1.0 - high))
    return snap(low + by), snap(high + by)


def _stretched(low: float, high: float, by: float) -> tuple[float, float]:
    return low, snap(max(low + _STEP, high + by)) if by else high


def area_words(area: Area, words: Words) -> str:
    """Where an area lies, by its two corners."""
    left, right, low, high = area
    ends = (Position.clamped(left, low), Position.clamped(right, high))
    return " – ".join(words.position(end) for end in ends)
