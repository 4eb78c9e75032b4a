"""Placing oneself on the grid: what stands on it while marks are made, by pointer and keys."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QWidget

from journal_app.domain.clock import Clock
from journal_app.domain.grid import Frame, Orientation, Position
from journal_app.domain.moments import Moment
from journal_app.domain.practice import IntendedArea
from journal_app.ui.theme import Theme, ThemeManager
from journal_app.ui.widgets import grid_overlay, grid_sentences
from journal_app.ui.widgets.accessible import says_where
from journal_app.ui.widgets.announce import announce
from journal_app.ui.widgets.grid_data import GridPicture, Mark, Point
from journal_app.ui.widgets.grid_fade import Fade
from journal_app.ui.widgets.grid_ground import frame_rect
from journal_app.ui.widgets.grid_keyboard import KeyedGrid
from journal_app.ui.widgets.grid_mark_labels import label_below, label_box
from journal_app.ui.widgets.grid_marks import nearest_mark
from journal_app.ui.widgets.grid_pointer import FINE
from journal_app.ui.widgets.grid_slots import Mode, Slots
from journal_app.ui.widgets.grid_view import intended_areas, intention_shown
from journal_app.wording.words import Words

_REACH = 8.0
"""Pixels beside the grid that still count as its edge."""


class GridInput(KeyedGrid):
    """An empty grid on which the moments of a session are marked.

    Earlier sessions and the intended area stay out of sight until the first mark stands. Setters
    tell nobody; what a person does is told once.
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
        super().__init__(themes, words, clock, parent)
        self._dragged: Point | None = None
        self._area: IntendedArea | None = None
        self._trail: tuple[Point, ...] = ()
        self._intention: Position | None = None
        self._beside: tuple[Mark, ...] = ()
        self._session_end: datetime | None = None
        self._named: int | None = None
        self._pressed: tuple[int, Slots] | None = None
        self._fade = Fade(self, themes, self._set_context)
        self.names_marks = False
        """Whether a double click on a label asks to name it."""
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setAccessibleName(self.tr("Where did you sit? Grid"))
        self.setAccessibleDescription(self.sentence())
        says_where(self)
        self.show_picture(GridPicture(orientation=orientation, context=0.0))
        self.editing.edited.connect(self._edited)
        self.editing.named.connect(self._name_written)
        self.editing.picked.connect(self._picked)

    def moments(self) -> tuple[Moment, ...]:
        """The placed moments in order."""
        return self.editing.slots.moments

    def set_moments(self, moments: tuple[Moment, ...], mode: Mode = Mode.ONE) -> None:
        """Show saved moments; ``mode`` holds where there are none."""
        self._dragged = self._pressed = self._named = None
        self.show_cursor(None)
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

    def set_beside(self, marks: tuple[Mark, ...]) -> None:
        """Marks of other moments, drawn small: they are seen, and cannot be taken or moved."""
        self._beside = marks
        self.update()

    def set_session_end(self, end: datetime | None) -> None:
        """When the session ended: a mark made long after is hollow. None: that is left open."""
        if end != self._session_end:
            self._session_end = end
            self._show(fade=False)

    @property
    def is_late(self) -> bool:
        """Whether a mark was made long after the session."""
        end, slots = self._session_end, self._shown_slots()
        return end is not None and any(one.placement.is_late(end) for one in slots.moments)

    def sentence(self) -> str:
        """Where the marks lie, in words; how to mark while there is none."""
        said = grid_sentences.all_marks(self.words, self._shown_slots(), self._area)
        return f"{said} {grid_sentences.made_late()}" if self.is_late else said

    def longest_sentence(self) -> str:
        """As long as the sentence may become by marking; there is room for it from the start."""
        said = grid_sentences.longest(self.words, self.editing.slots.mode)
        end, marked = self._session_end, self.editing.placed_at(Position(0, 0))
        late = end is not None and any(one.placement.is_late(end) for one in marked.moments)
        return f"{said} {grid_sentences.made_late()}" if late else said

    def _shown_slots(self) -> Slots:
        """The moments with what is being dragged."""
        if self._dragged is None:
            return self.editing.slots
        return self.editing.placed_at(Position.clamped(*self._dragged))

    # --- edits

    def _edited(self) -> None:
        self.show_cursor(None)
        self._tell()
        announce(self, grid_sentences.at_hand(self.words, self.editing.slots))

    def _name_written(self) -> None:
        """A letter of a name; a screen reader speaks the letters themselves."""
        self._tell()

    def _tell(self) -> None:
        self._show()
        self.current_changed.emit(self.editing.slots.current)
        self.moments_changed.emit(self.moments())

    def _picked(self) -> None:
        self.show_cursor(None)
        self._show()
        self.current_changed.emit(self.editing.slots.current)
        if self._dragged is None:
            announce(self, grid_sentences.at_hand(self.words, self.editing.slots))

    # --- names

    def set_named(self, index: int | None) -> None:
        """Leave out the label of a moment while it is being written over; None: of none."""
        self._named = index
        self._show(fade=False)

    def label_place(self, index: int, sample: str) -> QRectF | None:
        """Where the label of a moment stands, or where ``sample`` would; None without a mark."""
        indexes = grid_overlay.shown_indexes(self.editing.slots, None)
        if index not in indexes:
            return None
        at = indexes.index(index)
        return label_box(*self._labelled(), at, sample)

    def _labelled(self) -> tuple[Frame, Theme, GridPicture, list[QRectF]]:
        return self.frame(), self.themes.theme, self.picture, self.corner_boxes()

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
        self._pressed = self._label_pressed(at) if hit is None and self.names_marks else None
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        if hit is None:
            self.editing.pick_for_new_mark()
            self._dragged = self._units(at)
        else:
            self._pick_mark(hit)
            mark = self.picture.marks[hit]
            self._dragged = (mark.x, mark.y)
        self.show_cursor(None)
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
        """On a mark or its label: name it. Elsewhere it is a click like any other."""
        pressed, self._pressed = self._pressed, None
        if pressed is not None:
            # The first of the two clicks has set a mark below the label; it was not meant.
            slot, before = pressed
            if self.editing.slots.moments != before.moments:
                self.editing.undo()
            self.editing.pick(slot)
            self.name_wanted.emit()
        elif nearest_mark(self.frame(), self.picture, event.position()) is None:
            self.mousePressEvent(event)
        else:
            self.name_wanted.emit()

    def _label_pressed(self, at: QPointF) -> tuple[int, Slots] | None:
        """The moment whose label is below the pointer, with the moments as they are now."""
        slots = self.editing.slots
        found = label_below(*self._labelled(), at)
        return (
            (grid_overlay.shown_indexes(slots, None)[found], slots) if found is not None else None
        )

    def _pick_mark(self, hit: int) -> None:
        self.editing.pick(grid_overlay.shown_indexes(self.editing.slots, None)[hit])

    def _show_hand(self, shape: Qt.CursorShape) -> None:
        if self.cursor().shape() is not shape:
            self.setCursor(shape)

    def _units(self, at: QPointF) -> Point:
        x, y = self.frame().to_units(at.x(), at.y(), self.orientation)
        return (min(1.0, max(-1.0, x)), min(1.0, max(-1.0, y)))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """A screen reader hears where the marks lie."""
        self.setAccessibleDescription(self.sentence())
        super().focusInEvent(event)

    # --- picture

    def _set_context(self, opacity: float) -> None:
        self.show_picture(replace(self.picture, context=opacity), same_ground=True)

    def _show(self, *, fade: bool = True) -> None:
        """Make the picture of the moments, and let the context come when the first mark stands."""
        marks = grid_overlay.marks_of(
            self.editing, self._dragged, self.words, late=self.is_late, named=self._named
        )
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
        self._fade.bring(1.0 if self.editing.slots.moments else 0.0, slowly=fade)
        self.sentence_changed.emit(self.sentence())

    def paint_over(self, painter: QPainter, frame: Frame) -> None:
        """The keyboard's cursor, the mark at hand, and the focus."""
        theme, picture, slots = self.themes.theme, self.picture, self.editing.slots
        indexes = grid_overlay.shown_indexes(slots, self._dragged)
        grid_overlay.paint_beside(painter, frame, theme, picture, self._beside)
        if self.hasFocus() and len(indexes) > 1 and slots.current in indexes:
            mark = picture.marks[indexes.index(slots.current)]
            grid_overlay.paint_at_hand(painter, frame, theme, picture, mark)
        if self.cursor_at is not None:
            point = (self.cursor_at.x, self.cursor_at.y)
            grid_overlay.paint_cursor(painter, frame, theme, picture, point)
        if self.hasFocus():
            grid_overlay.paint_focus(painter, frame, theme)
