"""Columns of numbers give back the numbers that were put in, whatever these are."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journal_app.domain.number_columns import NumberColumn, Numbers, PlaceColumn

places = st.one_of(st.integers(-20, 20).map(lambda step: step / 20), st.floats(-1, 1))


@given(st.lists(st.lists(places, max_size=40), max_size=4))
def test_places_come_back_as_they_were(parts: list[list[float]]) -> None:
    column, whole = PlaceColumn(), [place for part in parts for place in part]
    for part in parts:
        column.extend(part)
    assert list(column) == whole
    assert [column[at] for at in range(len(whole))] == whole
    assert column == whole
    assert list(column[1:-1]) == whole[1:-1]
    assert list(column[::-3]) == whole[::-3]
    assert column != [*whole, 0.5]
    assert PlaceColumn(whole) == column


def test_many_places_are_told_apart() -> None:
    whole = [number / 70_000 for number in range(70_000)]
    column = PlaceColumn(whole)
    assert (column[0], column[300], column[-1]) == (whole[0], whole[300], whole[-1])
    with pytest.raises(IndexError):
        column[70_000]


def test_numbers_follow_the_first_look() -> None:
    numbers: Numbers[str] = Numbers()
    assert [numbers[text] for text in ("b", "a", "b", "c")] == [0, 1, 0, 2]
    assert list(numbers) == ["b", "a", "c"]


def test_a_number_takes_no_more_bytes_than_the_greatest_of_them() -> None:
    column, parts = NumberColumn(), ([0, 255, 3], [256], [], [65_535, 1], [65_536, 2])
    widths = []
    for part in parts:
        column.extend(part)
        widths.append(column.held.itemsize)
    assert widths == [1, 2, 2, 2, 4]
    assert list(column.held) == [0, 255, 3, 256, 65_535, 1, 65_536, 2]
