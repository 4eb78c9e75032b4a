"""A grid that takes a mouse, a finger or a pen: one of them at a time, all with one meaning."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import (
    QEventPoint,
    QMouseEvent,
    QPointingDevice,
    QTabletEvent,
    QTouchEvent,
)
from PySide6.QtWidgets import QWidget

from journal_app.ui.theme import ThemeManager
from journal_app.ui.widgets.grid_surface import GridSurface
from journal_app.wording.words import Words

FINE, FINGER = 14.0, 24.0
"""How near to a mark, in pixels, a mouse or a pen takes it, and a finger."""
_TOUCHES = frozenset(
    {
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.TouchEnd,
        QEvent.Type.TouchCancel,
    }
)


class PointedGrid(GridSurface):
    """Turns what a pointer does into ``pressed_at``, ``dragged_to``, ``let_go`` or ``given_up``.

    Whoever presses first holds the grid until letting go; a second finger changes nothing. As it
    stands here, no press is one for the grid; a grid that takes some says so and acts on the rest.
    """

    def __init__(self, themes: ThemeManager, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(themes, words, parent)
        self._finger: int | None = None
        self._held = False
        self.setMouseTracking(True)
        self.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)

    def pressed_at(self, at: QPointF, reach: float) -> bool:
        """A press; whether it is one for the grid."""
        return False

    def erased_at(self, at: QPointF) -> bool:
        """A touch with the blunt end of a pen; whether it is one for the grid."""
        return False

    def dragged_to(self, at: QPointF) -> None:
        """The pointer that pressed moves."""

    def let_go(self) -> None:
        """The pointer that pressed is lifted."""

    def given_up(self) -> None:
        """The system took the pointer away; nothing is to have happened."""

    def hovered(self, at: QPointF) -> None:
        """A pointer moves above the grid without pressing."""

    # --- mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The left button presses."""
        left = event.button() is Qt.MouseButton.LeftButton
        if not left or self._held or not self._hold(event.position(), FINE):
            event.ignore()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Dragging while pressed, else hovering."""
        if self._held:
            self.dragged_to(event.position())
        else:
            self.hovered(event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Letting the left button go."""
        if self._held and event.button() is Qt.MouseButton.LeftButton:
            self._release()
        else:
            event.ignore()

    # --- pen

    def tabletEvent(self, event: QTabletEvent) -> None:
        """A pen, in fractions of a pixel; its blunt end takes marks away."""
        kind, at = event.type(), event.position()
        if kind == QEvent.Type.TabletPress and event.button() is Qt.MouseButton.LeftButton:
            blunt = event.pointerType() is QPointingDevice.PointerType.Eraser
            event.setAccepted(self.erased_at(at) if blunt else self._hold(at, FINE))
        elif kind == QEvent.Type.TabletMove and self._held:
            self.dragged_to(at)
            event.accept()
        elif kind == QEvent.Type.TabletRelease and self._held:
            self._release()
            event.accept()
        else:
            event.ignore()

    # --- touch

    def event(self, event: QEvent) -> bool:
        """The first finger on the grid places; beside the grid the page takes the touch."""
        if isinstance(event, QTouchEvent) and event.type() in _TOUCHES:
            handled = self._touched(event)
            event.setAccepted(handled)
            return handled
        return super().event(event)

    def _touched(self, event: QTouchEvent) -> bool:
        if event.type() == QEvent.Type.TouchBegin:
            point = event.points()[0]
            if not self._held and self._hold(point.position(), FINGER):
                self._finger = point.id()
            return self._finger is not None
        if self._finger is None:
            return False
        if event.type() == QEvent.Type.TouchCancel:
            self.let_loose()
            return True
        for point in event.points():
            if point.id() == self._finger:
                self._moved(point)
        return True

    def _moved(self, point: QEventPoint) -> None:
        if point.state() is not QEventPoint.State.Stationary:
            self.dragged_to(point.position())
        if point.state() is QEventPoint.State.Released:
            self._release()

    # --- one at a time

    @property
    def is_held(self) -> bool:
        """Whether a pointer presses and has not let go yet."""
        return self._held

    def let_loose(self) -> None:
        """Give up what is being dragged."""
        if self._held:
            self._held, self._finger = False, None
            self.given_up()

    def _hold(self, at: QPointF, reach: float) -> bool:
        self._held = self.pressed_at(at, reach)
        return self._held

    def _release(self) -> None:
        self._held, self._finger = False, None
        self.let_go()
