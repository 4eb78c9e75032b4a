from __future__ import annotations

from datetime import timedelta
from itertools import count

from journal_app.domain.grid import Certainty, Position
from journal_app.domain.moments import END, MIDDLE, MOST_MOMENTS, START, Moment, Placement
from journal_app.ui.widgets import grid_slots
from journal_app.ui.widgets.grid_editing import GridEditing
from journal_app.ui.widgets.grid_slots import Mode, Slots
from tests.conftest import NOW

HERE, THERE = Position(0.3, 0.4), Position(-0.6, 0.1)


class Ids:
    def __init__(self) -> None:
        self._numbers = count(1)

    def __call__(self) -> str:
        return f"new-{next(self._numbers)}"


def moment(label: str, position: Position = HERE, name: str = "") -> Moment:
    return Moment(name or f"kept-{label}", label, Placement(position, Certainty.CLEAR, NOW))


def mark(slots: Slots, position: Position, new_id: Ids) -> Slots:
    return grid_slots.placed(slots, position, Certainty.ROUGHLY, NOW, new_id)


def test_starts_empty_in_every_mode() -> None:
    for mode in Mode:
        assert grid_slots.empty(mode).moments == ()


def test_a_moved_mark_keeps_its_certainty_and_id() -> None:
    new_id = Ids()
    once = mark(grid_slots.empty(Mode.ONE), HERE, new_id)
    sure = grid_slots.sure(once, Certainty.HARD_TO_SAY)
    moved = mark(sure, THERE, new_id)
    assert moved.moments[0].id == once.moments[0].id
    assert moved.moments[0].placement.certainty is Certainty.HARD_TO_SAY
    assert moved.moments[0].placement.position == THERE


def test_saved_moments_come_back_as_they_were() -> None:
    for moments, mode in (
        ((moment(""),), Mode.ONE),
        ((moment(START), moment(MIDDLE), moment(END)), Mode.THREE),
        ((moment(END),), Mode.THREE),
        ((moment("arriving"), moment("")), Mode.OWN),
        ((moment("", name="a"), moment("", name="b")), Mode.OWN),
    ):
        slots = grid_slots.from_moments(moments, Mode.ONE)
        assert slots.moments == moments
        assert slots.mode is mode


def test_next_free_goes_round() -> None:
    new_id = Ids()
    slots = mark(grid_slots.empty(Mode.THREE).at(2), HERE, new_id)
    assert slots.next_free == 0
    slots = mark(mark(slots.at(0), HERE, new_id).at(1), HERE, new_id)
    assert slots.next_free is None


def test_own_moments_offer_a_free_one_up_to_seven() -> None:
    new_id = Ids()
    slots = grid_slots.empty(Mode.OWN)
    for number in range(MOST_MOMENTS):
        slots = mark(slots.at(number), HERE, new_id)
    assert len(slots.slots) == len(slots.moments) == MOST_MOMENTS
    assert slots.next_free is None


def test_removing_an_own_moment_closes_the_gap() -> None:
    kept = (moment("a"), moment("b"), moment("c"))
    slots = grid_slots.from_moments(kept, Mode.ONE).at(1)
    left = grid_slots.removed(slots)
    assert [one.label for one in left.moments] == ["a", "c"]
    assert left.at_hand.label == "c"
    assert grid_slots.removed(grid_slots.empty(Mode.OWN)).moments == ()


def test_modes_take_over_what_fits() -> None:
    one = grid_slots.from_moments((moment(""),), Mode.ONE)
    three = grid_slots.in_mode(one, Mode.THREE)
    assert [made.label for made in three.moments] == [START]
    assert three.moments[0].placement == one.moments[0].placement

    many = tuple(moment(str(number)) for number in range(5))
    own = grid_slots.from_moments(many, Mode.ONE)
    three = grid_slots.in_mode(own, Mode.THREE)
    assert [made.id for made in three.moments] == ["kept-0", "kept-2", "kept-4"]
    assert [made.label for made in three.moments] == [START, MIDDLE, END]

    back = grid_slots.in_mode(three.at(1), Mode.ONE)
    assert [(made.id, made.label) for made in back.moments] == [("kept-2", "")]


def test_a_mark_that_is_back_where_it_was_saved_is_that_mark_again(qapp: object) -> None:
    saved = Moment("m", "", Placement(Position(0.5, 0.5), Certainty.CLEAR, NOW))
    later = NOW + timedelta(days=90)
    editing = GridEditing(lambda: later)
    editing.start((saved,))
    editing.place(Position(0.55, 0.5))
    (moved,) = editing.slots.moments
    assert moved.placement.made_at == later
    editing.place(Position(0.5, 0.5))
    assert editing.slots.moments == (saved,)


def test_a_moment_has_an_id_once_it_is_marked_or_named(qapp: object) -> None:
    editing = GridEditing(lambda: NOW)
    editing.set_mode(Mode.THREE)
    tried = editing.placed_at(HERE)
    assert [one.label for one in tried.moments] == [START]
    editing.place(HERE)
    (placed,) = editing.slots.moments
    assert placed.id
    assert placed.id != tried.moments[0].id
    editing.place(THERE)
    assert editing.slots.moments[0].id == placed.id
    editing.pick(2)
    editing.set_label("leaving")
    editing.set_label("leaving late")
    called = editing.slots.at_hand
    assert called.id
    assert called.label == "leaving late"
    editing.undo()
    assert editing.slots.slots[2].label == END
