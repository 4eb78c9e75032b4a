"""Two selections side by side, from numbers."""

from __future__ import annotations

from array import array
from math import isclose, isfinite
from statistics import stdev

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journal_app.domain.compare import CompareState, Places, compare
from journal_app.domain.drift import effective_n

_STEPS = st.integers(-20, 20).map(lambda step: step * 0.05)
_POINTS = st.lists(st.tuples(_STEPS, _STEPS), max_size=60)


def places(points: list[tuple[float, float]], prefix: str = "a", hard: int = 0) -> Places:
    count = len(points)
    return Places(
        ids=tuple([f"{prefix}{number}" for number in range(count)]),
        xs=array("d", [x for x, _ in points]),
        ys=array("d", [y for _, y in points]),
        hard=bytes([number < hard for number in range(count)]),
    )


@given(one=_POINTS, other=_POINTS)
def test_a_comparison_is_the_same_from_either_side(
    one: list[tuple[float, float]], other: list[tuple[float, float]]
) -> None:
    there = compare(places(one), places(other, "b"))
    back = compare(places(other, "b"), places(one))
    assert (there.first, there.second, there.state) == (back.second, back.first, back.state)
    for change, turned in ((there.x, back.x), (there.y, back.y)):
        if change is None:
            assert turned is None
            continue
        assert turned is not None
        assert isclose(change.difference, -turned.difference, abs_tol=1e-12)
        assert isclose(change.low, -turned.high, abs_tol=1e-9)
        assert change.low <= change.difference <= change.high
        assert all(map(isfinite, (change.low, change.high, change.se)))


@given(one=_POINTS, other=_POINTS)
def test_enough_is_eight_on_either_side(
    one: list[tuple[float, float]], other: list[tuple[float, float]]
) -> None:
    found = compare(places(one), places(other, "b"))
    enough = min(len(one), len(other)) >= 8
    assert (found.state is CompareState.COMPARED) is enough
    assert (found.x is not None) is (found.y is not None) is enough
    assert (found.first.count, found.second.count, found.needed) == (len(one), len(other), 8)


@given(points=st.lists(st.tuples(_STEPS, _STEPS), min_size=2, max_size=40))
def test_a_sample_tells_mean_and_spread(points: list[tuple[float, float]]) -> None:
    sample = compare(places(points), places([], "b")).first
    xs = [x for x, _ in points]
    assert sample.x is not None
    assert sample.spread_x is not None
    assert isclose(sample.x, sum(xs) / len(xs), abs_tol=1e-12)
    assert isclose(sample.spread_x, stdev(xs), abs_tol=1e-9)


def test_all_in_one_point_keeps_the_floor_of_the_spread() -> None:
    found = compare(places([(0.5, 0.0)] * 8), places([(0.1, 0.0)] * 8, "b"))
    assert found.x is not None
    expected = (0.10**2 * 2 / effective_n(8, 0.30)) ** 0.5
    assert found.x.se == pytest.approx(expected)
    assert found.x.difference == pytest.approx(-0.4)


def test_sessions_on_both_sides_cannot_tell_them_apart() -> None:
    both = places([(0.5, 0.0)] * 9)
    found = compare(both, both)
    assert (found.state, found.shared, found.x) == (CompareState.SHARED, 9, None)


def test_too_few_comes_before_anything_else() -> None:
    few = places([(0.5, 0.0)] * 7, hard=7)
    assert compare(few, few).state is CompareState.TOO_FEW


@pytest.mark.parametrize(("hard", "state"), [(5, "compared"), (6, "not_clear")])
def test_mostly_hard_to_say_is_not_clear_enough(hard: int, state: str) -> None:
    unclear = places([(0.5, 0.0)] * 10, hard=hard)
    assert compare(unclear, places([(0.1, 0.0)] * 10, "b")).state.value == state


@pytest.mark.parametrize("count", [0, 1])
def test_next_to_nothing_has_no_spread(count: int) -> None:
    sample = compare(places([(0.5, 0.0)] * count), places([])).first
    assert (sample.count, sample.spread_x) == (count, None)
    assert (sample.x is None) is (count == 0)
