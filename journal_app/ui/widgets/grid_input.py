"""Placing oneself on the grid: by pointer, by keys, or by sliders that say the same."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Property, QPointF, QPropertyAnimation, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QStyle, QWidget

from journal_app.domain.clock import Clock
from journal_app.domain.grid import COARSE_STEP, STEP, Certainty, Frame, Orientation, Position
from journal_app.domain.moments import Moment
from journal_app.domain.practice import IntendedArea
from journal_app.storage.ids import new_id
from journal_app.ui.theme import ThemeManager
from journal_app.ui.widgets import grid_slots
from journal_app.ui.widgets.announce import announce
from journal_app.ui.widgets.contrast import with_alpha
from journal_app.ui.widgets.grid_data import Area, GridPicture, Mark, MarkStyle, Point
from journal_app.ui.widgets.grid_ground import frame_rect
from journal_app.ui.widgets.grid_marks import nearest_mark, pixel_point, radius_of, size_factor
from journal_app.ui.widgets.grid_slots import Mode, Slots
from journal_app.ui.widgets.grid_surface import GridSurface
from journal_app.wording.words import Words

FADE_MS = 250
_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, 1),
    Qt.Key.Key_Down: (0, -1),
}


class GridInput(GridSurface):
    """An empty grid on which moments of a session are marked.

    Earlier sessions and the intended area stay out of sight until the first mark stands. Setters
    tell nobody; what a person does is told once.
    """

    moments_changed = Signal(tuple)
    """The placed moments, after an edit by the person."""
    current_changed = Signal(int)
    """The number, from 0, of the moment that keys and chips act on."""
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
        super().__init__(themes, words, orientation, parent)
        self._clock = clock
        self._slots = grid_slots.empty(Mode.ONE, new_id)
        self._other_modes: dict[Mode, Slots] = {}
        self._past: list[Slots] = []
        self._certainty = Certainty.CLEAR
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

    # --- what is placed

    def moments(self) -> tuple[Moment, ...]:
        """The placed moments in order."""
        return self._slots.moments

    @property
    def slots_shown(self) -> Slots:
        """All moments, placed or not, and the one at hand."""
        return self._slots

    def set_moments(self, moments: tuple[Moment, ...], mode: Mode = Mode.ONE) -> None:
        """Show saved moments; ``mode`` holds where there are none."""
        self._other_modes.clear()
        self._past.clear()
        self._cursor = self._dragged = None
        self._slots = grid_slots.from_moments(moments, mode, new_id)
        self._show(fade=False)

    def set_context(self, area: IntendedArea | None, trail: tuple[Point, ...] = ()) -> None:
        """What fades in once the first mark stands: the intended area, the last sessions."""
        self._area, self._trail = area, trail
        self._grounds.clear()
        self._show(fade=False)

    # --- what a person does

    def set_mode(self, mode: Mode) -> None:
        """Change between one mark, three moments and own moments; nothing marked is lost."""
        if mode is self._slots.mode:
            return
        self._other_modes[self._slots.mode] = self._slots
        before = self._slots.moments
        known = self._other_modes.pop(mode, None)
        made = grid_slots.in_mode(self._slots, mode, new_id)
        if known is not None and len(known.moments) > len(made.moments):
            made = known
        self._cursor = None
        self._slots = made
        self._show()
        self.current_changed.emit(made.current)
        if made.moments != before:
            self.moments_changed.emit(made.moments)

    def set_certainty(self, certainty: Certainty) -> None:
        """How sure the mark at hand is; also taken for the next one."""
        self._certainty = certainty
        self._take(grid_slots.sure(self._slots, certainty))

    def certainty(self) -> Certainty:
        """How sure the mark at hand is, or the next one will be."""
        mark = self._slots.at_hand.placement
        return mark.certainty if mark else self._certainty

    def set_label(self, label: str) -> None:
        """Name the moment at hand in own words."""
        if self._slots.mode is Mode.OWN:
            self._take(self._slots.changed(label=label.strip()))

    def select(self, index: int) -> None:
        """Take another moment in hand; a free one gets a cursor at once when keys are used."""
        if not 0 <= index < len(self._slots.slots) or index == self._slots.current:
            return
        self._slots = self._slots.at(index)
        self._cursor = None
        self._show()
        self.current_changed.emit(index)
        self._announce()

    def place(self, position: Position) -> None:
        """Mark the moment at hand."""
        self._cursor = None
        self._take(grid_slots.placed(self._slots, position, self._certainty, self._clock(), new_id))

    def remove(self) -> None:
        """Take back the mark at hand."""
        if self._slots.at_hand.placement is not None:
            self._take(grid_slots.removed(self._slots, new_id))

    def undo(self) -> bool:
        """Take back the last edit on the grid; False where there is none."""
        if not self._past:
            return False
        self._slots = self._past.pop()
        self._told()
        return True

    def _take(self, slots: Slots) -> None:
        if slots == self._slots:
            return
        self._past = [*self._past[-49:], self._slots]
        self._slots = slots
        self._told()

    def _told(self) -> None:
        self._show()
        self.current_changed.emit(self._slots.current)
        self.moments_changed.emit(self._slots.moments)
        self._announce()

    # --- pointer

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the mark below the pointer, or set a new one there."""
        if event.button() is not Qt.MouseButton.LeftButton:
            super().mousePressEvent(event)
            return
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        at = event.position()
        hit = nearest_mark(self.frame(), self.picture, at)
        if hit is None and not frame_rect(self.frame()).adjusted(-8, -8, 8, 8).contains(at):
            return
        before = self._slots.current
        if hit is not None:
            self._slots = self._slots.at(self._placed_indexes()[hit])
        elif self._slots.at_hand.placement is not None:
            free = self._slots.next_free
            self._slots = self._slots.at(before if free is None else free)
        self._cursor = None
        self._dragged = self._units(at) if hit is None else self._mark_point()
        self.setCursor(Qt.CursorShape.ClosedHandCursor)
        self._show()
        if self._slots.current != before:
            self.current_changed.emit(self._slots.current)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Let the mark follow the pointer."""
        if self._dragged is None:
            over = nearest_mark(self.frame(), self.picture, event.position()) is not None
            shape = Qt.CursorShape.OpenHandCursor if over else Qt.CursorShape.CrossCursor
            if self.cursor().shape() != shape:
                self.setCursor(shape)
            return
        self._dragged = self._units(event.position())
        self._show()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Leave the mark where it is, on the nearest step."""
        if self._dragged is None or event.button() is not Qt.MouseButton.LeftButton:
            return
        position = Position.clamped(*self._dragged)
        self._dragged = None
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        mark = self._slots.at_hand.placement
        if mark is not None and mark.position == position:
            self._show()
        else:
            self.place(position)

    def _units(self, at: QPointF) -> Point:
        x, y = self.frame().to_units(at.x(), at.y(), self.orientation)
        return (min(1.0, max(-1.0, x)), min(1.0, max(-1.0, y)))

    def _mark_point(self) -> Point | None:
        mark = self._slots.at_hand.placement
        return (mark.position.x, mark.position.y) if mark else None

    def _placed_indexes(self) -> list[int]:
        dragged = self._dragged is not None
        return [
            index
            for index, slot in enumerate(self._slots.slots)
            if slot.placement or (dragged and index == self._slots.current)
        ]

    # --- keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move, Enter places, Delete removes, digits pick the moment."""
        if not self._handled(event):
            super().keyPressEvent(event)

    def _handled(self, event: QKeyEvent) -> bool:
        key, modifiers = event.key(), event.modifiers()
        if modifiers & Qt.KeyboardModifier.ControlModifier:
            return key == Qt.Key.Key_Z and self.undo()
        if modifiers & (Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier):
            return False
        direction = _ARROWS.get(Qt.Key(key))
        if direction is not None:
            coarse = bool(modifiers & Qt.KeyboardModifier.ShiftModifier)
            self._step(*direction, COARSE_STEP if coarse else STEP)
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self._enter()
        elif key in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self.remove()
        elif Qt.Key.Key_1 <= key <= Qt.Key.Key_7:
            self.select(key - Qt.Key.Key_1)
        elif key == Qt.Key.Key_Escape and self._cursor is not None:
            self._cursor = None
            self._show()
        else:
            return False
        return True

    def _step(self, right: int, up: int, step: float) -> None:
        dx, dy = self.orientation.from_screen(right * step, up * step)
        mark = self._slots.at_hand.placement
        if mark is not None:
            self.place(mark.position.moved(dx, dy))
            return
        if self._cursor is None:
            marks = self._slots.moments
            self._cursor = marks[-1].placement.position if marks else Position(0.0, 0.0)
            said = self.tr("Cursor: {0}. Enter places the mark.")
        else:
            self._cursor = self._cursor.moved(dx, dy)
            said = "{0}"
        self._show()
        announce(self, said.format(self.words.position(self._cursor)))

    def _enter(self) -> None:
        """Place the cursor; on a mark that stands, go on to the next free moment."""
        if self._cursor is not None:
            self.place(self._cursor)
            return
        free = self._slots.next_free
        if self._slots.at_hand.placement is not None and free is not None:
            self.select(free)
        if self._slots.at_hand.placement is None:
            self._step(0, 0, STEP)

    # --- words

    def moment_name(self, index: int) -> str:
        """What a moment is called."""
        return self.words.moment_label(self._slots.slots[index].label, index + 1)

    def sentence(self) -> str:
        """Where the marks lie, in words; how to mark while there is none."""
        moments = self._shown_moments()
        if not moments:
            return self.tr("Click to mark, drag to adjust. With the keyboard: arrows, then Enter.")
        if self._slots.mode is Mode.ONE:
            return self._sentence_case(self.words.position(moments[-1].placement.position)) + "."
        movement = self.words.movement(moments, self._area)
        if movement:
            return movement
        index = self._placed_indexes()[0]
        return self._sentence_case(
            f"{self.moment_name(index)}: {self.words.position(moments[0].placement.position)}."
        )

    @staticmethod
    def _sentence_case(text: str) -> str:
        return text[:1].upper() + text[1:]

    def _shown_moments(self) -> tuple[Moment, ...]:
        """The placed moments, the dragged one where it is just now."""
        if self._dragged is None:
            return self._slots.moments
        position = Position.clamped(*self._dragged)
        return grid_slots.placed(
            self._slots, position, self._certainty, self._clock(), new_id
        ).moments

    def _announce(self) -> None:
        slot = self._slots.at_hand
        name = self.moment_name(self._slots.current)
        if slot.placement is None:
            announce(self, self.tr("{0}: not marked").format(name))
            return
        where = self.words.position(slot.placement.position)
        announce(self, where if self._slots.mode is Mode.ONE else f"{name}: {where}")

    # --- picture

    def _get_context(self) -> float:
        return self.picture.context

    def _set_context(self, opacity: float) -> None:
        self.show_picture(replace(self.picture, context=opacity), same_ground=True)

    context = Property(float, _get_context, _set_context)
    """Opacity of what was out of sight before the first mark."""

    def _show(self, *, fade: bool = True) -> None:
        """Make the picture of the moments, and let the context come when the first mark stands."""
        label = self.tr("where I want to be")
        area = self._area
        areas = (Area(area.centre.x, area.centre.y, area.half_width, label),) if area else ()
        picture = GridPicture(
            orientation=self.orientation,
            marks=self._marks(),
            areas=areas,
            trail=self._trail,
            context=self.picture.context,
        )
        self.show_picture(picture, same_ground=True)
        self._let_context_come(1.0 if self._slots.moments else 0.0, fade=fade)
        self.sentence_changed.emit(self.sentence())

    def _let_context_come(self, opacity: float, *, fade: bool) -> None:
        running = self._fade.state() is QPropertyAnimation.State.Running
        if running and self._fade.endValue() == opacity:
            return
        self._fade.stop()
        if self.picture.context == opacity:
            return
        moves = self.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration, None, self)
        if not (fade and moves and opacity and self.isVisible()):
            self._set_context(opacity)
            return
        self._fade.setStartValue(self.picture.context)
        self._fade.setEndValue(opacity)
        self._fade.start()

    def _marks(self) -> tuple[Mark, ...]:
        indexes = self._placed_indexes()
        marks = []
        for index in indexes:
            slot = self._slots.slots[index]
            held = self._dragged if index == self._slots.current else None
            if held is None and slot.placement is not None:
                held = (slot.placement.position.x, slot.placement.position.y)
            assert held is not None
            certainty = slot.placement.certainty if slot.placement else self._certainty
            style = MarkStyle.FILLED if index == indexes[-1] else MarkStyle.RING
            label = "" if self._slots.mode is Mode.ONE else self.moment_name(index)
            marks.append(Mark(*held, label, style, certainty))
        return tuple(marks)

    def paint_over(self, painter: QPainter, frame: Frame) -> None:
        """The keyboard's cursor, the mark at hand, and the focus."""
        accent = QColor(self.themes.theme.accent)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        indexes = self._placed_indexes()
        if len(indexes) > 1 and self._slots.current in indexes:
            mark = self.picture.marks[indexes.index(self._slots.current)]
            radius = radius_of(mark, frame) + 4
            painter.setPen(QPen(accent, 2))
            painter.drawEllipse(pixel_point(frame, self.picture, mark.x, mark.y), radius, radius)
        if self._cursor is not None:
            self._paint_cursor(painter, frame, accent, self._cursor)
        if self.hasFocus():
            painter.setPen(QPen(accent, 2))
            painter.drawRoundedRect(frame_rect(frame).adjusted(-3, -3, 3, 3), 5, 5)

    def _paint_cursor(
        self, painter: QPainter, frame: Frame, accent: QColor, cursor: Position
    ) -> None:
        """A dashed ring on two hairlines: a place, not yet a mark."""
        at = pixel_point(frame, self.picture, cursor.x, cursor.y)
        grid = frame_rect(frame)
        painter.setPen(QPen(with_alpha(accent, 0.35), 1))
        painter.drawLine(QPointF(grid.left(), at.y()), QPointF(grid.right(), at.y()))
        painter.drawLine(QPointF(at.x(), grid.top()), QPointF(at.x(), grid.bottom()))
        pen = QPen(accent, 2)
        pen.setDashPattern([2.0, 1.6])
        painter.setPen(pen)
        painter.drawEllipse(at, 9 * size_factor(frame), 9 * size_factor(frame))

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
