"""The table behind a chart: lazily worded, sorted by numbers."""

from __future__ import annotations

from typing import Any

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPersistentModelIndex, Qt

from journal_app.ui.models.session_table_model import SessionTableModel

UP, DOWN = Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder


def filled(xs: list[float], numbers: range | None = None) -> SessionTableModel:
    """A model of sessions with these values; its cells are the number and the value."""
    model = SessionTableModel()
    shown = range(len(xs)) if numbers is None else numbers
    model.set_sessions(
        ("Number", "X"), shown, lambda number: (str(number), str(xs[number])), (range(10**6), xs)
    )
    return model


def numbers_of(model: SessionTableModel) -> list[int]:
    """The numbers of the sessions, row by row."""
    return [int(model.index(row, 0).data()) for row in range(model.rowCount())]


def test_it_is_a_model_as_qt_wants_them(qtmodeltester: Any) -> None:
    model = filled([0.5, -0.5, 0.1, 0.5])
    qtmodeltester.check(model)
    model.sort(1, DOWN)
    qtmodeltester.check(model)


def test_the_newest_come_first_until_it_is_sorted() -> None:
    assert numbers_of(filled([0.5, -0.5, 0.1])) == [2, 1, 0]


@given(st.lists(st.sampled_from([-0.5, 0.0, 0.25, 0.5]), max_size=30))
def test_sorting_holds_every_session_once_and_the_alike_newest_first(xs: list[float]) -> None:
    model = filled(xs)
    model.sort(1, UP)
    rising = numbers_of(model)
    newest_first = range(len(xs))[::-1]
    assert sorted(rising) == list(range(len(xs)))
    assert rising == sorted(newest_first, key=xs.__getitem__)
    model.sort(1, DOWN)
    falling = numbers_of(model)
    assert falling == sorted(newest_first, key=xs.__getitem__, reverse=True)
    model.sort(0, DOWN)
    assert numbers_of(model) == list(reversed(range(len(xs))))


def test_a_chosen_row_stays_with_its_session() -> None:
    model = filled([0.5, -0.5, 0.1, 0.9])
    held = QPersistentModelIndex(model.index(0, 1))
    assert model.number_at(held) == 3
    model.sort(1, UP)
    assert model.number_at(held) == 3
    assert held.row() == 3


def test_other_sessions_come_in_the_order_that_was_chosen() -> None:
    xs = [0.5, -0.5, 0.1, 0.9]
    model = filled(xs)
    model.sort(1, UP)
    model.set_sessions(("Number", "X"), range(2, 4), lambda number: (str(number),), (xs, xs))
    assert numbers_of(model) == [2, 3]


def test_without_keys_nothing_is_sorted() -> None:
    model = SessionTableModel()
    model.set_sessions(("Number",), range(3), lambda number: (str(number),))
    model.sort(0, UP)
    assert numbers_of(model) == [2, 1, 0]


def test_many_sessions_are_worded_one_by_one_as_they_are_seen() -> None:
    worded: list[int] = []

    def cells(number: int) -> tuple[str, ...]:
        worded.append(number)
        return (str(number),)

    model = SessionTableModel()
    xs = [(number * 7919) % 100_000 for number in range(100_000)]
    model.set_sessions(("Number",), range(100_000), cells, (xs,))
    model.sort(0, UP)
    assert worded == []
    assert model.index(0, 0).data() == "0"
    assert len(worded) == 1
    assert model.rowCount() == 100_000
