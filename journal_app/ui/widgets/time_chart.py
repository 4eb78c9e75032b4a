"""A chart of sessions over time, on one axis or two that share the time line."""

from __future__ import annotations

from collections.abc import Callable
from math import hypot

from PySide6.QtCore import QEvent, QPointF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QNativeGestureEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QGestureEvent, QPinchGesture, QWidget

from journal_app.ui.widgets.chart_canvas import ChartCanvas
from journal_app.ui.widgets.chart_cursor import landmarks_at
from journal_app.ui.widgets.chart_layout import ChartLook
from journal_app.ui.widgets.chart_scale import TimeSpan

_REACH = 16.0
"""How near, in pixels, the pointer must be to a session to find it."""
_KEY_ZOOM, _WHEEL_ZOOM, _TURN = 1.5, 1.25, 120.0
_MOST_COMPARED = 400
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class TimeChart(ChartCanvas):
    """Lets a person walk, zoom and open sessions by mouse, touch or keyboard.

    Left and right walk, from the last session in sight where none is current; with Ctrl they go
    from reflection to event. Home and End go to the first and last session, Enter opens the one;
    plus, minus and 0 zoom, Page Up and Down move on; T asks for the table. With the mouse: hover,
    click, drag; the wheel zooms about the pointer once the chart has the focus, or with Ctrl, so
    that a page still scrolls; Shift moves along. Two fingers pinch.
    """

    table_requested = Signal()
    """The sessions are wanted as a table."""

    def __init__(self, look: ChartLook, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._pressed: QPointF | None = None
        self._grabbed: TimeSpan | None = None
        self.setMouseTracking(True)
        self.grabGesture(Qt.GestureType.PinchGesture)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk, open, zoom; every other key goes on to the page."""
        key, last = event.key(), len(self.data) - 1
        # Where one has zoomed in, walking begins there and does not leave what is looked at.
        entry = self.shown[-1] if self.shown else last
        here = self.current
        self._show_ring(True)
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier and key in _STEPS:
            self.go_to_landmark(_STEPS[Qt.Key(key)])
            return
        actions: dict[int, Callable[[], None]] = {
            Qt.Key.Key_Left: lambda: self.go_to(entry if here is None else max(0, here - 1)),
            Qt.Key.Key_Right: lambda: self.go_to(entry if here is None else min(last, here + 1)),
            Qt.Key.Key_Home: lambda: self.go_to(0),
            Qt.Key.Key_End: lambda: self.go_to(last),
            Qt.Key.Key_Return: self.open_current,
            Qt.Key.Key_Enter: self.open_current,
            Qt.Key.Key_Plus: lambda: self.zoom(_KEY_ZOOM),
            Qt.Key.Key_Equal: lambda: self.zoom(_KEY_ZOOM),
            Qt.Key.Key_Minus: lambda: self.zoom(1 / _KEY_ZOOM),
            Qt.Key.Key_0: self.show_all,
            Qt.Key.Key_PageUp: lambda: self.move_by(-0.5),
            Qt.Key.Key_PageDown: lambda: self.move_by(0.5),
            Qt.Key.Key_T: self.table_requested.emit,
        }
        if key == Qt.Key.Key_Escape and (here is not None or self.told):
            self.select(None)
        elif key in actions and len(self.data):
            actions[key]()
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom about the pointer, or move along; let the page scroll where neither is meant."""
        turned, sideways = event.angleDelta().y(), event.angleDelta().x()
        before = self.span
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            sideways, turned = turned or sideways, 0
        if abs(sideways) > abs(turned):
            self.move_by(-sideways / _TURN * 0.1)
        elif self.hasFocus() or control:
            about = self.laid_out().time(event.position().x())
            self.zoom(_WHEEL_ZOOM ** (turned / _TURN), about)
        event.setAccepted(self.span != before or control)

    def event(self, event: QEvent) -> bool:
        """Pinching zooms about the fingers, on a touch pad and on a screen."""
        if isinstance(event, QNativeGestureEvent):
            if event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture:
                self._pinch(max(0.2, 1.0 + event.value()), event.position().x())
                return True
        elif isinstance(event, QGestureEvent):
            pinch = event.gesture(Qt.GestureType.PinchGesture)
            if isinstance(pinch, QPinchGesture):
                at = self.mapFromGlobal(pinch.centerPoint())
                self._pinch(pinch.scaleFactor(), at.x())
                event.accept(pinch)
                return True
        return super().event(event)

    def _pinch(self, factor: float, x: float) -> None:
        self._pressed = self._grabbed = None
        self.zoom(factor, self.laid_out().time(x))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of the time line."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed = event.position()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Pan while held; otherwise find the session under the pointer."""
        if self._pressed is None:
            self._hover(event.position())
            return
        if self._grabbed is None:
            moved = (event.position() - self._pressed).manhattanLength()
            if moved < QApplication.startDragDistance():
                return
            self._grabbed = self.span
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
        pixels = event.position().x() - self._pressed.x()
        seconds = -pixels / self.laid_out().width * self._grabbed.length
        self.set_span(self._grabbed.moved(seconds, self.whole))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click without a drag opens the session under the pointer."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        dragged = self._grabbed is not None
        self._pressed = self._grabbed = None
        self._hover(event.position())
        if not dragged:
            # What is under the pointer: a session, or a reflection on the time line.
            self.open_current()

    def leaveEvent(self, event: QEvent) -> None:
        """The card goes with the pointer, unless the keyboard is at work here."""
        super().leaveEvent(event)
        if not self.ring:
            self.select(None)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring, unless it was a click that brought the focus."""
        super().focusInEvent(event)
        self._show_ring(event.reason() != Qt.FocusReason.MouseFocusReason)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Put the card away."""
        super().focusOutEvent(event)
        self._show_ring(False)
        self.select(None)

    def _show_ring(self, shown: bool) -> None:
        if shown != self.ring:
            self.ring = shown
            self.update()

    def _hover(self, at: QPointF) -> None:
        landmarks = landmarks_at(self.laid_out(), self.data, at)
        index = None if landmarks else self._session_at(at)
        opens = index is not None or any(getattr(mark, "id", "") for mark in landmarks)
        self.setCursor(Qt.CursorShape.PointingHandCursor if opens else Qt.CursorShape.ArrowCursor)
        if landmarks:
            self.tell(landmarks)
        else:
            self.select(index, self.laid_out().panel_at(at.y()))

    def _session_at(self, at: QPointF) -> int | None:
        """The session whose dot, on the axis under the pointer, is nearest and near enough."""
        layout, data = self.laid_out(), self.data
        panel = layout.panel_at(at.y())
        if panel is None or not panel.plot.adjusted(-_REACH, -_REACH, _REACH, _REACH).contains(at):
            return None
        near = data.within(TimeSpan(layout.time(at.x() - _REACH), layout.time(at.x() + _REACH)))
        if len(near) > _MOST_COMPARED:
            middle = data.nearest(layout.time(at.x())) or 0
            half = _MOST_COMPARED // 2
            near = range(max(near.start, middle - half), min(near.stop, middle + half))

        def away(index: int) -> float:
            place = layout.point(panel, data, index)
            # Time counts for more: above or below a dot is still at its session.
            return hypot(place.x() - at.x(), (place.y() - at.y()) / 4)

        nearest = min(near, key=away, default=None)
        return nearest if nearest is not None and nearest in self.shown else None
