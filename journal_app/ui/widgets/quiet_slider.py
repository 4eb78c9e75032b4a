"""A slider without ticks, and without a handle until a value was chosen."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractSlider, QSizePolicy, QSlider, QWidget

from journal_app.ui.theme import ThemeManager

_HEIGHT = 26
_RADIUS = 7.5
_GROOVE, _OPEN_GROOVE = 4.0, 10.0
"""How high the groove is, and how high while no value is chosen."""
_FORWARD = frozenset({Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_PageUp})
_BACK = frozenset({Qt.Key.Key_Left, Qt.Key.Key_Down, Qt.Key.Key_PageDown})


class QuietSlider(QSlider):
    """Steps from ``low`` to ``high``, or None: not said. A preset handle would draw answers to it.

    A click anywhere sets, keys step; the first key sets the middle. Delete takes it back.
    """

    chosen = Signal(object)
    """The new step, or None, after an edit by the person."""

    def __init__(
        self, themes: ThemeManager, low: int, high: int, page: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._themes = themes
        self._set = False
        self._pressed = False
        self._pointed: int | None = None
        self._is_shown = True
        """Whether the value changes because it is to be shown, and nobody chose it."""
        self.setRange(low, high)
        self._is_shown = False
        self.setSingleStep(1)
        self.setPageStep(page)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        themes.changed.connect(self.update)

    @property
    def step(self) -> int | None:
        """The chosen step, or None."""
        return self.value() if self._set else None

    def set_step(self, step: int | None) -> None:
        """Show a step, or none; tells nobody."""
        self._set = step is not None
        if step is not None:
            self._is_shown = True
            self.setValue(step)
            self._is_shown = False
        self.update()

    def sliderChange(self, change: QAbstractSlider.SliderChange) -> None:
        """A value that a screen reader sets is one that the person chose."""
        super().sliderChange(change)
        if change == QAbstractSlider.SliderChange.SliderValueChange and not self._is_shown:
            self._set = True
            self.update()
            self.chosen.emit(self.value())

    def sizeHint(self) -> QSize:
        """Wide enough to aim at."""
        return QSize(160, _HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """Narrow where it must be."""
        return QSize(80, _HEIGHT)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the step nearest to the pointer."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._pressed = True
            self._choose(self._step_at(event.position().x()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow the pointer while pressed; while nothing is chosen, show where a click sets it."""
        self._pointed = self._step_at(event.position().x())
        if self._pressed:
            self._choose(self._pointed)
        elif not self._set:
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Leave it there."""
        self._pressed = False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrow and page keys step, Home and End go to the ends, Delete takes back."""
        key = Qt.Key(event.key())
        long = key in {Qt.Key.Key_PageUp, Qt.Key.Key_PageDown} or bool(
            event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        )
        by = self.pageStep() if long else 1
        if key in _FORWARD or key in _BACK:
            middle = (self.minimum() + self.maximum()) // 2
            there = self.value() + (by if key in _FORWARD else -by)
            self._choose(there if self._set else middle)
        elif key == Qt.Key.Key_Home:
            self._choose(self.minimum())
        elif key == Qt.Key.Key_End:
            self._choose(self.maximum())
        elif key in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self.clear()
        else:
            event.ignore()

    def clear(self) -> None:
        """Back to not said."""
        if self._set:
            self._set = False
            self.update()
            self.chosen.emit(None)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scrolling the page must not change an answer."""
        event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the focus."""
        super().focusInEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """The ring below the pointer goes with it."""
        super().leaveEvent(event)
        self._pointed = None
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A ring where a value was chosen; before that an open groove that asks for one.

        The open groove has nothing in it, least of all in the middle: that would be an answer.
        """
        theme = self._themes.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        accent = QColor(theme.accent)
        if self._set:
            self._paint_groove(painter, _GROOVE, QColor(theme.line), Qt.PenStyle.NoPen)
            self._paint_ring(painter, self.value(), QColor(theme.surface), accent)
        else:
            self._paint_groove(painter, _OPEN_GROOVE, QColor(theme.surface), QColor(theme.muted))
            if self._pointed is not None and self.isEnabled():
                self._paint_ring(painter, self._pointed, QColor(theme.accent_soft), accent)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(accent, 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 7, 7)
        painter.end()

    def _paint_groove(
        self, painter: QPainter, high: float, fill: QColor, edge: QColor | Qt.PenStyle
    ) -> None:
        left, right = self._ends()
        groove = QRectF(left - high / 2, (self.height() - high) / 2, right - left + high, high)
        painter.setPen(edge)
        painter.setBrush(fill)
        painter.drawRoundedRect(groove, high / 2, high / 2)

    def _paint_ring(self, painter: QPainter, step: int, fill: QColor, edge: QColor) -> None:
        painter.setPen(QPen(edge, 2.2))
        painter.setBrush(fill)
        painter.drawEllipse(QPointF(self._x_of(step), self.height() / 2), _RADIUS, _RADIUS)

    def _ends(self) -> tuple[float, float]:
        return _RADIUS + 4, self.width() - _RADIUS - 4

    def _x_of(self, step: int) -> float:
        left, right = self._ends()
        share = (step - self.minimum()) / max(1, self.maximum() - self.minimum())
        if self.isRightToLeft():
            share = 1 - share
        return left + share * (right - left)

    def _step_at(self, x: float) -> int:
        left, right = self._ends()
        share = min(1.0, max(0.0, (x - left) / max(1.0, right - left)))
        if self.isRightToLeft():
            share = 1 - share
        return round(self.minimum() + share * (self.maximum() - self.minimum()))

    def _choose(self, step: int) -> None:
        step = min(self.maximum(), max(self.minimum(), step))
        if self._set and step == self.value():
            return
        self.set_step(step)
        self.chosen.emit(step)
