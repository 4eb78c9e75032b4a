"""What a chart works out ahead: places of labels, counts by level, windows that reach too far."""

from __future__ import annotations

from collections import Counter
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journal_app.ui.widgets.chart_density import FULL, LEVELS, Histogram, density_levels
from journal_app.ui.widgets.chart_events import (
    MOST_ROWS,
    LabelPlace,
    place_labels,
    rows_needed,
)
from journal_app.ui.widgets.chart_scale import DAY
from journal_app.ui.widgets.chart_series import wide_windows

LEFT, RIGHT = 40.0, 640.0
places_of_lines = st.lists(st.floats(LEFT, RIGHT), min_size=1, max_size=24).map(sorted)

PLACES = [((number * 37) % 41 - 20) / 20 for number in range(0, 12_000, 2)]
LEVELS_OF_MANY = density_levels(PLACES)
MANY = Histogram(PLACES)


def overlap(one: LabelPlace, other: LabelPlace) -> bool:
    return one.row == other.row and one.left < other.right and other.left < one.right


@given(places_of_lines, st.floats(5, 400), st.integers(1, MOST_ROWS))
def test_labels_never_lie_on_one_another_or_on_a_line(xs: list[float], width: float, rows: int):
    places = place_labels(xs, [width] * len(xs), LEFT, RIGHT, rows)
    assert not [pair for pair in combinations(places, 2) if overlap(*pair)]
    for place in places:
        passing = [
            xs[other.numbers[0]]
            for other in places
            if other is not place and other.row <= place.row
        ]
        assert not [x for x in passing if place.left < x < place.right]


@given(places_of_lines, st.floats(5, 400), st.integers(1, MOST_ROWS))
def test_every_event_is_named_or_shares_a_label(xs: list[float], width: float, rows: int):
    places = place_labels(xs, [width] * len(xs), LEFT, RIGHT, rows)
    assert sorted(number for place in places for number in place.numbers) == list(range(len(xs)))
    for place in places:
        assert 0 <= place.row < rows
        assert place.width <= width + 1e-6
        assert place.right <= RIGHT + 1e-6
        assert place.left >= LEFT - 1e-6


@pytest.mark.parametrize(
    ("xs", "rows"), [([], 0), ([100.0], 1), ([100.0, 300.0], 1), ([100.0, 120.0], 2)]
)
def test_there_are_as_many_rows_as_labels_need(xs: list[float], rows: int):
    assert rows_needed(xs, [90.0] * len(xs), LEFT, RIGHT) == rows


def test_a_label_near_the_end_stands_before_its_line():
    (place,) = place_labels([RIGHT - 20], [120.0], LEFT, RIGHT, 1)
    assert place.width == 120.0
    assert place.right < RIGHT - 20


def test_a_label_that_is_crowded_out_takes_a_row_further_down():
    places = place_labels([100.0, 300.0, 520.0], [210.0, 130.0, 150.0], LEFT, 540.0, 3)
    assert [place.numbers for place in places] == [(0,), (1,), (2,)]
    assert places[2].width == 150.0


@given(
    st.lists(st.floats(-1, 1), max_size=400),
    st.integers(0, 400),
    st.integers(0, 400),
)
def test_counts_are_those_of_counting(values: list[float], one: int, other: int):
    start, stop = sorted((min(one, len(values)), min(other, len(values))))
    counted = Counter(density_levels(values)[start:stop])
    counts = Histogram(values).counts(start, stop)
    assert list(counts) == [counted[level] for level in range(LEVELS)]


@given(st.integers(0, 6000), st.integers(0, 6000))
def test_counts_of_a_long_run_are_those_of_counting(one: int, other: int):
    start, stop = sorted((one, other))
    counted = Counter(LEVELS_OF_MANY[start:stop])
    counts = MANY.counts(start, stop)
    assert list(counts) == [min(counted[level], FULL) for level in range(LEVELS)]


def test_more_than_can_be_shown_counts_as_the_most():
    counts = Histogram([0.0] * 1000 + [1.0]).counts(0, 1001)
    assert counts[(LEVELS - 1) // 2] == FULL
    assert counts[-1] == 1


@pytest.mark.parametrize(
    ("apart", "count", "wide"),
    [
        (7, 40, 0),
        (19, 40, 0),
        (21, 40, 31),
        (200, 2, 1),
    ],
)
def test_a_mean_over_more_than_half_a_year_is_known(apart: int, count: int, wide: int):
    assert sum(wide_windows([number * apart * DAY for number in range(count)])) == wide


def test_without_sessions_no_window_reaches_too_far():
    assert wide_windows([]) == b""
