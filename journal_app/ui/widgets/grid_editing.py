"""Edits of the moments of a session, with a way back. No painting, no keys."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from journal_app.domain.clock import Clock
from journal_app.domain.grid import Certainty, Position
from journal_app.domain.moments import STANDARD_LABELS, Moment, Placement
from journal_app.storage.ids import new_id
from journal_app.ui.widgets import grid_slots
from journal_app.ui.widgets.grid_slots import Mode, Slots

_MOST_UNDO = 50


class GridEditing(QObject):
    """Holds the moments and changes them. ``start`` tells nobody; edits are told once."""

    edited = Signal()
    """Marks have changed."""
    named = Signal()
    """A letter of a name was written, or the name taken back; the marks are the same."""
    picked = Signal()
    """Another moment is at hand, or another mode is in force; the marks are the same."""

    def __init__(self, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self.slots = grid_slots.empty(Mode.ONE)
        self._other_modes: dict[Mode, Slots] = {}
        self._past: list[Slots] = []
        self._certainty = Certainty.CLEAR
        self._saved: dict[str, Placement] = {}
        self._being_named = ""

    @property
    def certainty(self) -> Certainty:
        """How sure the mark at hand is, or the next one will be."""
        mark = self.slots.at_hand.placement
        return mark.certainty if mark else self._certainty

    def start(self, moments: tuple[Moment, ...], mode: Mode = Mode.ONE) -> None:
        """Begin with saved moments; ``mode`` holds where there are none."""
        self._other_modes.clear()
        self._past.clear()
        self._being_named = ""
        self._certainty = Certainty.CLEAR
        self.slots = grid_slots.from_moments(moments, mode)
        self._saved = {moment.id: moment.placement for moment in moments}

    def pick(self, index: int) -> None:
        """Take another moment in hand; nothing happens where there is none of this number."""
        if 0 <= index < len(self.slots.slots) and index != self.slots.current:
            self._being_named = ""
            self.slots = self.slots.at(index)
            self.picked.emit()

    def pick_number(self, number: int) -> None:
        """Take the moment of this number, from 1, in hand; there will be room for it.

        With one mark alone, 2 and 3 go on to start, middle and end; 4 and more to own moments.
        Where nothing is marked yet, whoever asks for more moments begins with the first of them.
        """
        if number > len(self.slots.slots):
            few = self.slots.mode is Mode.ONE and number <= len(STANDARD_LABELS)
            begins = not self.slots.moments
            self.set_mode(Mode.THREE if few else Mode.OWN)
            number = 1 if begins else number
        self.pick(min(number, len(self.slots.slots)) - 1)

    def pick_for_new_mark(self) -> None:
        """Take the next free moment in hand; the same one when all are marked."""
        if self.slots.at_hand.placement is not None and self.slots.next_free is not None:
            self.pick(self.slots.next_free)

    def place(self, position: Position) -> None:
        """Mark the moment at hand, or move its mark."""
        made = grid_slots.placed(self.slots, position, self._certainty, self._clock(), new_id)
        self._take(self._as_saved(made))

    def placed_at(self, position: Position) -> Slots:
        """How it would be with the mark at hand there; for dragging. Nothing of it is kept."""
        return grid_slots.placed(self.slots, position, self._certainty, self._clock(), _no_id_yet)

    def remove(self) -> None:
        """Take back the mark at hand."""
        if self.slots.at_hand.placement is not None:
            self._take(grid_slots.removed(self.slots))

    def set_certainty(self, certainty: Certainty) -> None:
        """How sure the mark at hand is; the next one starts with the same."""
        told = certainty is self.certainty
        self._certainty = certainty
        self._take(grid_slots.sure(self.slots, certainty))
        if not told and self.slots.at_hand.placement is None:
            self.picked.emit()

    def set_label(self, label: str) -> None:
        """Name the moment at hand in own words; all letters of a name are one edit."""
        made = grid_slots.named(self.slots, label.strip(), new_id)
        if made == self.slots:
            return
        if self._being_named != made.at_hand.id:
            self._remember()
            self._being_named = made.at_hand.id
        self.slots = made
        self.named.emit()

    def begin_name(self) -> None:
        """A name is going to be written; what is written now is one edit of its own."""
        self._being_named = ""

    def take_back_name(self) -> None:
        """The name that is being written was not meant."""
        if self._being_named:
            self._being_named = ""
            self.slots = self._past.pop()
            self.named.emit()

    def set_mode(self, mode: Mode) -> None:
        """Change between one mark, three and own moments; what does not fit is kept aside."""
        if mode is self.slots.mode:
            return
        before, self._being_named = self.slots, ""
        self._other_modes[before.mode] = before
        made = grid_slots.in_mode(before, mode)
        known = self._other_modes.pop(mode, None)
        if known is not None and len(known.moments) > len(made.moments):
            made = known
        self.slots = made
        if made.moments == before.moments:
            self.picked.emit()
        else:
            self._past = [*self._past[1 - _MOST_UNDO :], before]
            self.edited.emit()

    def undo(self) -> bool:
        """Take back the last edit; False where there is none."""
        if not self._past:
            return False
        self._being_named = ""
        self.slots = self._past.pop()
        self.edited.emit()
        return True

    def _as_saved(self, slots: Slots) -> Slots:
        """A mark that is back where it was saved is that mark again, made when it was made.

        Otherwise a nudge to and fro would turn an old mark into a late one.
        """
        mark, saved = slots.at_hand.placement, self._saved.get(slots.at_hand.id)
        same = mark and saved and replace(mark, made_at=saved.made_at) == saved
        return slots.changed(placement=saved) if same else slots

    def _take(self, slots: Slots) -> None:
        if slots != self.slots:
            self._remember()
            self._being_named = ""
            self.slots = slots
            self.edited.emit()

    def _remember(self) -> None:
        self._past = [*self._past[1 - _MOST_UNDO :], self.slots]


def _no_id_yet() -> str:
    """Of a mark that is only tried; making one takes a library that reading does without."""
    return "tried"
