"""Placing oneself on the grid by pointer and keys."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Property, QPointF, QPropertyAnimation, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QStyle, QWidget

from journal_app.domain.clock import Clock
from journal_app.domain.grid import COARSE_STEP, STEP, Frame, Orientation, Position
from journal_app.domain.moments import Moment
from journal_app.domain.practice import IntendedArea
from journal_app.ui.theme import ThemeManager
from journal_app.ui.widgets import grid_overlay, grid_sentences
from journal_app.ui.widgets.announce import announce
from journal_app.ui.widgets.grid_data import GridPicture, Point
from journal_app.ui.widgets.grid_editing import GridEditing
from journal_app.ui.widgets.grid_ground import frame_rect
from journal_app.ui.widgets.grid_marks import nearest_mark
from journal_app.ui.widgets.grid_slots import Mode
from journal_app.ui.widgets.grid_surface import GridSurface
from journal_app.ui.widgets.grid_view import intended_areas
from journal_app.wording.words import Words

FADE_MS = 250
_REACH = 8.0
"""Pixels beside the grid that still count as its edge."""
_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, 1),
    Qt.Key.Key_Down: (0, -1),
}
_PLACE = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space})
_REMOVE = frozenset({Qt.Key.Key_Delete, Qt.Key.Key_Backspace})
_ELSEWHERE = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier


class GridInput(GridSurface):
    """An empty grid on which the moments of a session are marked.

    Earlier sessions and the intended area stay out of sight until the first mark stands. Setters
    tell nobody; what a person does is told once. ``editing`` changes what is marked.
    """

    moments_changed = Signal(tuple)
    """The placed moments, after an edit by the person."""
    current_changed = Signal(int)
    """The number, from 0, of the moment that keys and chips act on; also after each edit."""
    sentence_changed = Signal(str)
    """What the grid says in words; also while a mark is being dragged."""

    def __init__(
        self,
        themes: ThemeManager,
        words: Words,
        orientation: Orientation,
        clock: Clock,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(themes, words, parent)
        self.editing = GridEditing(clock, self)
        self._cursor: Position | None = None
        self._dragged: Point | None = None
        self._area: IntendedArea | None = None
        self._trail: tuple[Point, ...] = ()
        self._fade = QPropertyAnimation(self, b"context", self)
        self._fade.setDuration(FADE_MS)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Where did you sit? Grid"))
        self.setAccessibleDescription(self.sentence())
        self.show_picture(GridPicture(orientation=orientation, context=0.0))
        self.editing.edited.connect(self._edited)
        self.editing.picked.connect(self._picked)

    def moments(self) -> tuple[Moment, ...]:
        """The placed moments in order."""
        return self.editing.slots.moments

    def set_moments(self, moments: tuple[Moment, ...], mode: Mode = Mode.ONE) -> None:
        """Show saved moments; ``mode`` holds where there are none."""
        self._cursor = self._dragged = None
        self.editing.start(moments, mode)
        self._show(fade=False)

    def set_context(self, area: IntendedArea | None, trail: tuple[Point, ...] = ()) -> None:
        """What comes into sight with the first mark: the intended area, the last sessions."""
        self._area, self._trail = area, trail
        self.forget_ground()
        self._show(fade=False)

    def sentence(self) -> str:
        """Where the marks lie, in words; how to mark while there is none."""
        slots = self.editing.slots
        if self._dragged is not None:
            slots = self.editing.placed_at(Position.clamped(*self._dragged))
        return grid_sentences.all_marks(self.words, slots, self._area)

    # --- edits

    def _edited(self) -> None:
        self._cursor = None
        self._show()
        self.current_changed.emit(self.editing.slots.current)
        self.moments_changed.emit(self.moments())
        announce(self, grid_sentences.at_hand(self.words, self.editing.slots))

    def _picked(self) -> None:
        self._cursor = None
        self._show()
        self.current_changed.emit(self.editing.slots.current)
        if self._dragged is None:
            announce(self, grid_sentences.at_hand(self.words, self.editing.slots))

    # --- pointer; touch and pen arrive as the same events

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the mark below the pointer, or set a new one there."""
        at = event.position()
        hit = nearest_mark(self.frame(), self.picture, at)
        within = frame_rect(self.frame()).adjusted(-_REACH, -_REACH, _REACH, _REACH).contains(at)
        if event.button() is not Qt.MouseButton.LeftButton or (hit is None and not within):
            super().mousePressEvent(event)
            return
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        editing = self.editing
        if hit is None:
            editing.pick_for_new_mark()
            self._dragged = self._units(at)
        else:
            editing.pick(grid_overlay.shown_indexes(editing.slots, None)[hit])
            mark = self.picture.marks[hit]
            self._dragged = (mark.x, mark.y)
        self._cursor = None
        self.setCursor(Qt.CursorShape.ClosedHandCursor)
        self._show()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Let the mark follow the pointer."""
        if self._dragged is None:
            over = nearest_mark(self.frame(), self.picture, event.position()) is not None
            self._show_hand(Qt.CursorShape.OpenHandCursor if over else Qt.CursorShape.CrossCursor)
            return
        self._dragged = self._units(event.position())
        self._show()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Leave the mark where it is, on the nearest step."""
        if self._dragged is None or event.button() is not Qt.MouseButton.LeftButton:
            super().mouseReleaseEvent(event)
            return
        position = Position.clamped(*self._dragged)
        self._dragged = None
        self._show_hand(Qt.CursorShape.OpenHandCursor)
        mark = self.editing.slots.at_hand.placement
        if mark is not None and mark.position == position:
            self._show()
        else:
            self.editing.place(position)

    def _show_hand(self, shape: Qt.CursorShape) -> None:
        if self.cursor().shape() is not shape:
            self.setCursor(shape)

    def _units(self, at: QPointF) -> Point:
        x, y = self.frame().to_units(at.x(), at.y(), self.orientation)
        return (min(1.0, max(-1.0, x)), min(1.0, max(-1.0, y)))

    # --- keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move, Enter places, Delete removes, digits pick the moment."""
        if not self._handled(Qt.Key(event.key()), event.modifiers()):
            super().keyPressEvent(event)

    def _handled(self, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> bool:
        if modifiers & Qt.KeyboardModifier.ControlModifier:
            return key == Qt.Key.Key_Z and self.editing.undo()
        if modifiers & _ELSEWHERE:
            return False
        if key in _ARROWS:
            coarse = bool(modifiers & Qt.KeyboardModifier.ShiftModifier)
            self._step(*_ARROWS[key], COARSE_STEP if coarse else STEP)
        elif key in _PLACE:
            self._place_cursor()
        elif key in _REMOVE:
            self.editing.remove()
        elif Qt.Key.Key_1 <= key <= Qt.Key.Key_7:
            self.editing.pick(key - Qt.Key.Key_1)
        elif key == Qt.Key.Key_Escape and self._cursor is not None:
            self._cursor = None
            self._show()
        else:
            return False
        return True

    def _step(self, right: int, up: int, step: float) -> None:
        dx, dy = self.orientation.from_screen(right * step, up * step)
        mark = self.editing.slots.at_hand.placement
        if mark is not None:
            self.editing.place(mark.position.moved(dx, dy))
        elif self._cursor is None:
            self._begin_cursor()
        else:
            self._move_cursor(self._cursor.moved(dx, dy), begins=False)

    def _begin_cursor(self) -> None:
        """Where the newest mark is; in the middle of an empty grid, and not yet a mark."""
        moments = self.moments()
        start = moments[-1].placement.position if moments else Position(0.0, 0.0)
        self._move_cursor(start, begins=True)

    def _move_cursor(self, position: Position, *, begins: bool) -> None:
        self._cursor = position
        self.update()
        announce(self, grid_sentences.cursor_at(self.words, position, begins=begins))

    def _place_cursor(self) -> None:
        """Place the cursor; on a mark that stands, go on to the next free moment."""
        if self._cursor is not None:
            self.editing.place(self._cursor)
            return
        self.editing.pick_for_new_mark()
        if self.editing.slots.at_hand.placement is None:
            self._begin_cursor()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the focus; a screen reader hears where the marks lie."""
        super().focusInEvent(event)
        self.setAccessibleDescription(self.sentence())
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """A cursor that was not placed goes."""
        super().focusOutEvent(event)
        self._cursor = None
        self.update()

    # --- picture

    def _get_context(self) -> float:
        return self.picture.context

    def _set_context(self, opacity: float) -> None:
        self.show_picture(replace(self.picture, context=opacity), same_ground=True)

    context = Property(float, _get_context, _set_context)
    """Opacity of what was out of sight before the first mark."""

    def _show(self, *, fade: bool = True) -> None:
        """Make the picture of the moments, and let the context come when the first mark stands."""
        editing = self.editing
        marks = grid_overlay.marks_of(editing.slots, self._dragged, editing.certainty, self.words)
        areas = intended_areas(self._area)
        self.show_picture(
            replace(self.picture, marks=marks, areas=areas, trail=self._trail), same_ground=True
        )
        self._bring_context(1.0 if editing.slots.moments else 0.0, fade=fade)
        self.sentence_changed.emit(self.sentence())

    def _bring_context(self, opacity: float, *, fade: bool) -> None:
        running = self._fade.state() == QPropertyAnimation.State.Running
        if running and self._fade.endValue() == opacity:
            return
        self._fade.stop()
        moves = self.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration, None, self)
        if fade and opacity and moves and self.isVisible() and self.picture.context != opacity:
            self._fade.setStartValue(self.picture.context)
            self._fade.setEndValue(opacity)
            self._fade.start()
        else:
            self._set_context(opacity)

    def paint_over(self, painter: QPainter, frame: Frame) -> None:
        """The keyboard's cursor, the mark at hand, and the focus."""
        theme, picture, slots = self.themes.theme, self.picture, self.editing.slots
        indexes = grid_overlay.shown_indexes(slots, self._dragged)
        if self.hasFocus() and len(indexes) > 1 and slots.current in indexes:
            mark = picture.marks[indexes.index(slots.current)]
            grid_overlay.paint_at_hand(painter, frame, theme, picture, mark)
        if self._cursor is not None:
            point = (self._cursor.x, self._cursor.y)
            grid_overlay.paint_cursor(painter, frame, theme, picture, point)
        if self.hasFocus():
            grid_overlay.paint_focus(painter, frame, theme)
