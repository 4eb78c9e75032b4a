"""Placing the moments of a session: which there are, which is at hand, and where each stands.

Values only, replaced and never changed in place; the widgets paint them and take the pointer.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from enum import StrEnum

from journal_app.domain.dataclass import dataclass
from journal_app.domain.grid import Certainty, Position
from journal_app.domain.moments import MOST_MOMENTS, STANDARD_LABELS, Moment, Placement


class Mode(StrEnum):
    """How many marks a session gets."""

    ONE = "one"
    THREE = "three"
    OWN = "own"


@dataclass(frozen=True, slots=True)
class Slot:
    """A moment that has a mark, or may get one. It has an id once it has a mark or a name."""

    id: str = ""
    label: str = ""
    placement: Placement | None = None


@dataclass(frozen=True, slots=True)
class Slots:
    """All moments of a session and the number of the one at hand.

    In the ``OWN`` mode a free slot follows the placed ones until there are seven.
    """

    mode: Mode
    slots: tuple[Slot, ...]
    current: int = 0

    @property
    def at_hand(self) -> Slot:
        """The moment that keys and chips act on."""
        return self.slots[self.current]

    @property
    def moments(self) -> tuple[Moment, ...]:
        """The placed moments in order."""
        return tuple(
            Moment(slot.id, slot.label, slot.placement) for slot in self.slots if slot.placement
        )

    @property
    def next_free(self) -> int | None:
        """The first slot without a mark after the one at hand, from the start again at the end."""
        count = len(self.slots)
        order = [(self.current + 1 + step) % count for step in range(count)]
        return next((index for index in order if self.slots[index].placement is None), None)

    def at(self, index: int) -> Slots:
        """With another moment at hand."""
        return replace(self, current=min(max(0, index), len(self.slots) - 1))

    def changed(self, **values: object) -> Slots:
        """With the moment at hand replaced."""
        slot = replace(self.at_hand, **values)  # type: ignore[arg-type]
        return replace(
            self, slots=(*self.slots[: self.current], slot, *self.slots[self.current + 1 :])
        )


NewId = Callable[[], str]


def empty(mode: Mode) -> Slots:
    """Nothing placed yet."""
    labels = STANDARD_LABELS if mode is Mode.THREE else ("",)
    return Slots(mode, tuple(Slot(label=label) for label in labels))


def from_moments(moments: tuple[Moment, ...], mode: Mode) -> Slots:
    """The slots for moments that were saved; ``mode`` holds where there are none.

    One mark without a label is ``ONE``, any of start, middle and end ``THREE``, all else ``OWN``.
    """
    if not moments:
        return empty(mode)
    labels = [moment.label for moment in moments]
    if labels == [""]:
        mode = Mode.ONE
    elif len(set(labels)) == len(labels) and set(labels) <= set(STANDARD_LABELS):
        return _three(moments)
    else:
        mode = Mode.OWN
    slots = tuple(Slot(moment.id, moment.label, moment.placement) for moment in moments)
    return with_room(Slots(mode, slots, len(slots) - 1))


def _three(moments: tuple[Moment, ...]) -> Slots:
    known = {moment.label: moment for moment in moments}
    slots = tuple(
        Slot(known[label].id, label, known[label].placement)
        if label in known
        else Slot(label=label)
        for label in STANDARD_LABELS
    )
    last = max(index for index, slot in enumerate(slots) if slot.placement)
    return Slots(Mode.THREE, slots, last)


def with_room(slots: Slots) -> Slots:
    """In the ``OWN`` mode, with one free slot at the end while there are fewer than seven."""
    if slots.mode is not Mode.OWN or len(slots.slots) >= MOST_MOMENTS:
        return slots
    if slots.slots and slots.slots[-1].placement is None:
        return slots
    return replace(slots, slots=(*slots.slots, Slot()))


def placed(
    slots: Slots, position: Position, certainty: Certainty, now: datetime, new_id: NewId
) -> Slots:
    """With a mark for the moment at hand; a mark that is moved keeps its certainty."""
    kept = slots.at_hand.placement
    mark = Placement(position, kept.certainty if kept else certainty, now)
    return with_room(slots.changed(id=slots.at_hand.id or new_id(), placement=mark))


def sure(slots: Slots, certainty: Certainty) -> Slots:
    """With another certainty for the mark at hand; when it was made stays."""
    mark = slots.at_hand.placement
    return slots.changed(placement=replace(mark, certainty=certainty)) if mark else slots


def named(slots: Slots, label: str, new_id: NewId) -> Slots:
    """With a name for the moment at hand; where it is one mark or three, they become own moments.

    Without a name these stay as they are.
    """
    if slots.mode is not Mode.OWN and label in {"", slots.at_hand.label}:
        return slots
    called = slots.changed(id=slots.at_hand.id or new_id(), label=label)
    return with_room(replace(called, mode=Mode.OWN))


def removed(slots: Slots) -> Slots:
    """Without the mark at hand. An own moment goes with its mark."""
    if slots.mode is not Mode.OWN:
        return slots.changed(placement=None)
    if slots.at_hand.placement is None:
        return slots
    left = slots.slots[: slots.current] + slots.slots[slots.current + 1 :]
    last_placed = max((i for i, slot in enumerate(left) if slot.placement), default=0)
    made = with_room(replace(slots, slots=left, current=0))
    return made.at(min(slots.current, last_placed))


def in_mode(slots: Slots, mode: Mode) -> Slots:
    """The same marks under another mode, as far as they fit into it.

    One mark becomes the start of three; of many, the first, a middle one and the last are kept.
    """
    marks = [slot for slot in slots.slots if slot.placement]
    if mode is slots.mode:
        return slots
    made = empty(mode)
    if not marks:
        return made
    if mode is Mode.ONE:
        kept = slots.at_hand if slots.at_hand.placement else marks[-1]
        return replace(made, slots=(replace(kept, label=""),))
    if mode is Mode.OWN:
        return with_room(Slots(mode, tuple(marks), len(marks) - 1))
    first, middle, last = made.slots
    first = replace(marks[0], label=first.label)
    if len(marks) > 1:
        last = replace(marks[-1], label=last.label)
    if len(marks) > 2:
        middle = replace(marks[len(marks) // 2], label=middle.label)
    return Slots(mode, (first, middle, last), 2 if len(marks) > 1 else 0)
