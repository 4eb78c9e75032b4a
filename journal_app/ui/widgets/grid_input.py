"""Placing oneself on the grid by pointer and keys."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QWidget

from journal_app.domain.clock import Clock
from journal_app.domain.grid import COARSE_STEP, STEP, Certainty, Frame, Orientation, Position
from journal_app.domain.moments import Moment
from journal_app.domain.practice import IntendedArea
from journal_app.ui.theme import ThemeManager
from journal_app.ui.widgets import grid_overlay, grid_sentences
from journal_app.ui.widgets.announce import announce
from journal_app.ui.widgets.grid_accessible import says_where
from journal_app.ui.widgets.grid_data import GridPicture, Point
from journal_app.ui.widgets.grid_editing import GridEditing
from journal_app.ui.widgets.grid_fade import Fade
from journal_app.ui.widgets.grid_ground import frame_rect
from journal_app.ui.widgets.grid_marks import nearest_mark
from journal_app.ui.widgets.grid_pointer import FINE, PointedGrid
from journal_app.ui.widgets.grid_slots import Mode
from journal_app.ui.widgets.grid_view import intended_areas, intention_shown
from journal_app.wording.words import Words

_REACH = 8.0
"""Pixels beside the grid that still count as its edge."""
_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, 1),
    Qt.Key.Key_Down: (0, -1),
}
_PLACE = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space})
_SURER = {Qt.Key.Key_Plus: -1, Qt.Key.Key_Minus: 1}
_REMOVE = frozenset({Qt.Key.Key_Delete, Qt.Key.Key_Backspace})
_ELSEWHERE = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier


class GridInput(PointedGrid):
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
    name_wanted = Signal()
    """The moment at hand is to be named."""
    help_wanted = Signal(tuple)
    """What a quadrant means is to be told; its corner on the screen, as (right, up) signs."""
    focused = Signal(bool)
    """The focus has come, or gone."""

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
        self._intention: Position | None = None
        self._fade = Fade(self, themes, self._set_context)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setAccessibleName(self.tr("Where did you sit? Grid"))
        self.setAccessibleDescription(self.sentence())
        says_where(self)
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

    def set_context(
        self,
        area: IntendedArea | None,
        trail: tuple[Point, ...] = (),
        intention: Position | None = None,
    ) -> None:
        """What comes into sight with the first mark.

        That is the intended area, the last sessions, and where one meant to be in this one.
        """
        self._area, self._trail, self._intention = area, trail, intention
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

    def corner_at_hand(self) -> tuple[int, int]:
        """In which corner of the screen the cursor or the mark at hand is; the first else."""
        mark = self.editing.slots.at_hand.placement
        place = self._cursor or (mark.position if mark else None)
        if place is None:
            return (-1, 1)
        right, up = self.orientation.to_screen(place.x, place.y)
        return (1 if right > 0 else -1, 1 if up >= 0 else -1)

    # --- pointer

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Tell what the quadrant below the pointer means."""
        square = frame_rect(self.frame())
        at = QPointF(event.pos())
        if event.reason() is QContextMenuEvent.Reason.Keyboard or not square.contains(at):
            self.help_wanted.emit(self.corner_at_hand())
            return
        centre = square.center()
        self.help_wanted.emit((1 if at.x() > centre.x() else -1, 1 if at.y() < centre.y() else -1))

    def pressed_at(self, at: QPointF, reach: float) -> bool:
        """Take the mark below the pointer, or set a new one there."""
        hit = nearest_mark(self.frame(), self.picture, at, reach)
        within = frame_rect(self.frame()).adjusted(-_REACH, -_REACH, _REACH, _REACH).contains(at)
        if hit is None and not within:
            return False
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        if hit is None:
            self.editing.pick_for_new_mark()
            self._dragged = self._units(at)
        else:
            self._pick_mark(hit)
            mark = self.picture.marks[hit]
            self._dragged = (mark.x, mark.y)
        self._cursor = None
        self._show_hand(Qt.CursorShape.ClosedHandCursor)
        self._show()
        return True

    def dragged_to(self, at: QPointF) -> None:
        """Let the mark follow the pointer."""
        self._dragged = self._units(at)
        self._show()

    def let_go(self) -> None:
        """Leave the mark where it is, on the nearest step."""
        assert self._dragged is not None
        position = Position.clamped(*self._dragged)
        self.given_up()
        mark = self.editing.slots.at_hand.placement
        if mark is None or mark.position != position:
            self.editing.place(position)

    def given_up(self) -> None:
        """The mark goes back to where it was."""
        self._dragged = None
        self._show_hand(Qt.CursorShape.OpenHandCursor)
        self._show()

    def erased_at(self, at: QPointF) -> bool:
        """Take back the mark below the blunt end of a pen."""
        hit = nearest_mark(self.frame(), self.picture, at, FINE)
        if hit is not None:
            self._pick_mark(hit)
            self.editing.remove()
        return hit is not None

    def hovered(self, at: QPointF) -> None:
        """Show whether there is a mark to take."""
        over = nearest_mark(self.frame(), self.picture, at) is not None
        self._show_hand(Qt.CursorShape.OpenHandCursor if over else Qt.CursorShape.CrossCursor)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """On a mark: name it. Elsewhere it is a click like any other."""
        if nearest_mark(self.frame(), self.picture, event.position()) is None:
            self.mousePressEvent(event)
        else:
            self.name_wanted.emit()

    def _pick_mark(self, hit: int) -> None:
        self.editing.pick(grid_overlay.shown_indexes(self.editing.slots, None)[hit])

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
            self.editing.pick_number(key - Qt.Key.Key_0)
        elif key in _SURER:
            self._surer(_SURER[key])
        elif key == Qt.Key.Key_F2:
            self.name_wanted.emit()
        elif key == Qt.Key.Key_F1:
            self.help_wanted.emit(self.corner_at_hand())
        else:
            return key == Qt.Key.Key_Escape and self._gave_up()
        return True

    def _gave_up(self) -> bool:
        """Escape gives up the cursor, or what is being dragged."""
        if self._dragged is not None:
            self.let_loose()
            return True
        had, self._cursor = self._cursor is not None, None
        self._show()
        return had

    def _surer(self, step: int) -> None:
        steps = tuple(Certainty)
        place = steps.index(self.editing.certainty) + step
        if 0 <= place < len(steps):
            self.editing.set_certainty(steps[place])
        announce(self, self.words.certainty(self.editing.certainty))

    def _step(self, right: int, up: int, step: float) -> None:
        dx, dy = self.orientation.from_screen(right * step, up * step)
        mark = self.editing.slots.at_hand.placement
        if mark is not None:
            self.editing.place(mark.position.moved(dx, dy))
        elif self._cursor is not None:
            self._move_cursor(self._cursor.moved(dx, dy), begins=False)
        else:
            self._move_cursor(self._cursor_start().moved(dx, dy), begins=True)

    def _cursor_start(self) -> Position:
        """Where the newest mark is; the middle of an empty grid."""
        moments = self.moments()
        return moments[-1].placement.position if moments else Position(0.0, 0.0)

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
            self._move_cursor(self._cursor_start(), begins=True)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the focus; a screen reader hears where the marks lie."""
        super().focusInEvent(event)
        self.setAccessibleDescription(self.sentence())
        self.focused.emit(True)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """A cursor that was not placed goes."""
        super().focusOutEvent(event)
        self._cursor = None
        self.focused.emit(False)
        self.update()

    # --- picture

    def _set_context(self, opacity: float) -> None:
        self.show_picture(replace(self.picture, context=opacity), same_ground=True)

    def _show(self, *, fade: bool = True) -> None:
        """Make the picture of the moments, and let the context come when the first mark stands."""
        editing = self.editing
        marks = grid_overlay.marks_of(editing.slots, self._dragged, editing.certainty, self.words)
        areas = intended_areas(self._area)
        self.show_picture(
            replace(
                self.picture,
                marks=marks,
                areas=areas,
                trail=self._trail,
                **intention_shown(self._intention),
            ),
            same_ground=True,
        )
        self._fade.bring(1.0 if editing.slots.moments else 0.0, slowly=fade)
        self.sentence_changed.emit(self.sentence())

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
