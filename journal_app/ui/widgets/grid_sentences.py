"""What the grid for placing oneself says in words."""

from __future__ import annotations

from datetime import UTC, datetime

from PySide6.QtCore import QCoreApplication

from journal_app.domain.grid import Certainty, Position
from journal_app.domain.moments import END, MIDDLE, MOST_MOMENTS, START, Moment, Placement
from journal_app.domain.practice import NARROWEST, IntendedArea
from journal_app.ui.widgets.grid_slots import Mode, Slots
from journal_app.wording.words import Words


def moment_name(words: Words, slots: Slots, index: int) -> str:
    """What a moment is called: start, own words, or its number."""
    return words.moment_label(slots.slots[index].label, index + 1)


def how_to_mark() -> str:
    """Stands where the words will be, while nothing is marked yet."""
    return QCoreApplication.translate(
        "GridInput", "Click to mark, drag to adjust. With the keyboard: arrow keys, then Enter."
    )


def longest(words: Words, mode: Mode) -> str:
    """As long as what is said of the marks can be; there is room for it before one stands."""
    if mode is Mode.ONE:
        return max(words.position(Position(0, -0.2)), how_to_mark(), key=len)
    there, back = Position(0.9, -0.9), Position(-0.9, 0.9)
    way = ((START, there), (MIDDLE, back), (END, there))
    now = datetime(2000, 1, 1, tzinfo=UTC)
    path = [Moment("", name, Placement(at, Certainty.CLEAR, now)) for name, at in way]
    return words.movement(path, IntendedArea("", "", Position(-0.5, 0.5), NARROWEST, now))


def longest_next(words: Words) -> str:
    """As long as what can be done next is said, with moments that have no names."""
    last = words.moment_label("", MOST_MOMENTS)
    return _on_to(last, last)


def made_late() -> str:
    """Said while a mark is hollow."""
    return QCoreApplication.translate(
        "GridInput", "Marked more than three days after the session, so the mark stays hollow."
    )


def what_next(words: Words, slots: Slots, *, has_cursor: bool) -> str:
    """What can be done next with the moments, by keys above all; short, for a line of its own."""
    name = moment_name(words, slots, slots.current)
    placed = slots.at_hand.placement is not None
    if slots.mode is Mode.ONE:
        return _next_of_one(placed=placed, has_cursor=has_cursor)
    if has_cursor:
        said = QCoreApplication.translate(
            "GridInput", "Arrow keys move it, with Shift further. Enter places “{0}”."
        )
        return said.format(name)
    if not placed:
        said = QCoreApplication.translate(
            "GridInput", "Now “{0}”: click, or arrow keys and then Enter."
        )
        return said.format(name)
    if slots.next_free is None:
        said = QCoreApplication.translate(
            "GridInput",
            "1 to {0} take a moment in hand; arrow keys move it, F2 names it, Delete removes it.",
        )
        return said.format(len(slots.slots))
    return _on_to(moment_name(words, slots, slots.next_free), name)


def _on_to(following: str, at_hand: str) -> str:
    said = QCoreApplication.translate(
        "GridInput",
        "Enter or a click: on to “{0}”. Arrow keys move “{1}”, F2 names it, Delete removes it.",
    )
    return said.format(following, at_hand)


def _next_of_one(*, placed: bool, has_cursor: bool) -> str:
    if has_cursor:
        return QCoreApplication.translate(
            "GridInput", "Arrow keys move it, with Shift further. Enter places the mark."
        )
    if not placed:
        return QCoreApplication.translate(
            "GridInput", "More than one moment? Choose it above, or press 3 on the grid."
        )
    return QCoreApplication.translate(
        "GridInput", "Arrow keys move it, + and − say how sure, Delete removes it; 2: one more."
    )


def all_marks(words: Words, slots: Slots, area: IntendedArea | None) -> str:
    """One sentence on everything that is marked."""
    moments = slots.moments
    if not moments:
        return how_to_mark()
    return words.movement(moments, area) or _one_mark(words, slots, moments[0])


def _one_mark(words: Words, slots: Slots, moment: Moment) -> str:
    where = words.position(moment.placement.position)
    if slots.mode is not Mode.ONE:
        index = [slot.id for slot in slots.slots].index(moment.id)
        where = f"{moment_name(words, slots, index)}: {where}"
    return f"{where[:1].upper()}{where[1:]}."


def at_hand(words: Words, slots: Slots) -> str:
    """Where the moment at hand is: said after every edit."""
    name, mark = moment_name(words, slots, slots.current), slots.at_hand.placement
    if mark is None:
        return QCoreApplication.translate("GridInput", "{0}: not marked").format(name)
    where = words.position(mark.position)
    if slots.mode is not Mode.ONE:
        where = f"{name}: {where}"
    return f"{where} ({words.certainty(mark.certainty)})"


def cursor_at(words: Words, cursor: Position, *, begins: bool) -> str:
    """Where the keyboard's cursor is, and at first what places it."""
    where = words.position(cursor)
    if not begins:
        return where
    said = QCoreApplication.translate("GridInput", "Cursor {0}. Enter places the mark.")
    return said.format(where)
