"""A grid that is worked by keys: a cursor before there is a mark, then the mark itself."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from journal_app.domain.clock import Clock
from journal_app.domain.grid import COARSE_STEP, STEP, Certainty, Position
from journal_app.domain.moments import MOST_MOMENTS
from journal_app.ui.theme import ThemeManager
from journal_app.ui.widgets import grid_sentences
from journal_app.ui.widgets.announce import announce
from journal_app.ui.widgets.grid_editing import GridEditing
from journal_app.ui.widgets.grid_pointer import PointedGrid
from journal_app.wording.words import Words

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


class KeyedGrid(PointedGrid):
    """Turns keys into edits of the moments. ``editing`` changes what is marked."""

    cursor_changed = Signal()
    """The keyboard's cursor has come, moved or gone."""
    name_wanted = Signal()
    """The moment at hand is to be named."""
    help_wanted = Signal(tuple)
    """What a quadrant means is to be told; its corner on the screen, as (right, up) signs."""
    focused = Signal(bool)
    """The focus has come, or gone."""

    def __init__(
        self, themes: ThemeManager, words: Words, clock: Clock, parent: QWidget | None = None
    ) -> None:
        super().__init__(themes, words, parent)
        self.editing = GridEditing(clock, self)
        self.cursor_at: Position | None = None
        """Where the keyboard's cursor is, while there is one."""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def corner_at_hand(self) -> tuple[int, int]:
        """In which corner of the screen the cursor or the mark at hand is; the first else."""
        mark = self.editing.slots.at_hand.placement
        place = self.cursor_at or (mark.position if mark else None)
        if place is None:
            return (-1, 1)
        right, up = self.orientation.to_screen(place.x, place.y)
        return (1 if right > 0 else -1, 1 if up >= 0 else -1)

    def show_cursor(self, position: Position | None) -> None:
        """Show the cursor at a place, or none; tells no screen reader."""
        if self.cursor_at != position:
            self.cursor_at = position
            self.update()
            self.cursor_changed.emit()

    def event(self, event: QEvent) -> bool:
        """Ctrl+Z takes back here what was done here; the key that does so everywhere waits."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            undo = event.key() == Qt.Key.Key_Z
            if undo and event.modifiers() == Qt.KeyboardModifier.ControlModifier:
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move, Enter places, Delete removes, digits pick the moment."""
        if not self._handled(Qt.Key(event.key()), event.modifiers()):
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the focus."""
        super().focusInEvent(event)
        self.focused.emit(True)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """A cursor that was not placed goes."""
        super().focusOutEvent(event)
        self.show_cursor(None)
        self.focused.emit(False)
        self.update()

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
        elif Qt.Key.Key_1 <= key < Qt.Key.Key_1 + MOST_MOMENTS:
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
        """Escape gives up what is being dragged, or the cursor."""
        if self.is_held:
            self.let_loose()
            return True
        had = self.cursor_at is not None
        self.show_cursor(None)
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
        elif self.cursor_at is not None:
            self._move_cursor(self.cursor_at.moved(dx, dy), begins=False)
        else:
            self._move_cursor(self._cursor_start().moved(dx, dy), begins=True)

    def _cursor_start(self) -> Position:
        """Where the newest mark is; the middle of an empty grid."""
        moments = self.editing.slots.moments
        return moments[-1].placement.position if moments else Position(0.0, 0.0)

    def _move_cursor(self, position: Position, *, begins: bool) -> None:
        self.show_cursor(position)
        announce(self, grid_sentences.cursor_at(self.words, position, begins=begins))

    def _place_cursor(self) -> None:
        """Place the cursor; on a mark that stands, go on to the next free moment."""
        if self.cursor_at is not None:
            self.editing.place(self.cursor_at)
            return
        self.editing.pick_for_new_mark()
        if self.editing.slots.at_hand.placement is None:
            self._move_cursor(self._cursor_start(), begins=True)
