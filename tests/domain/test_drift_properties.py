"""What holds for every record, whatever its values and its length."""

from datetime import UTC, datetime, timedelta
from math import sqrt
from statistics import fmean

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journal_app.domain.drift import (
    AxisDifference,
    EarlierState,
    IntendedState,
    SessionPoint,
    Stage,
    compare_with_earlier,
    compare_with_intended,
    effective_n,
    find,
    notices,
    stage,
    trailing_means,
)
from journal_app.domain.drift_formulas import axis_gap, pooled_correlation, summarise

marks = st.integers(-20, 20).map(lambda step: step / 20)
anywhere = st.floats(-1.0, 1.0)
values = st.one_of(marks, anywhere)
pairs = st.lists(st.tuples(values, values), max_size=75)
long_pairs = st.lists(st.tuples(values, values), min_size=22, max_size=75)
centres = st.tuples(values, values)


def split(record: list[tuple[float, float]]) -> tuple[list[float], list[float]]:
    return [x for x, _ in record], [y for _, y in record]


def mirrored(axis: AxisDifference | None) -> tuple[float, ...]:
    assert axis is not None
    return (-axis.difference, -axis.high, -axis.low, axis.se, axis.phi, axis.moved)


def plain(axis: AxisDifference | None) -> tuple[float, ...]:
    assert axis is not None
    return (axis.difference, axis.low, axis.high, axis.se, axis.phi, axis.moved)


@given(long_pairs)
def test_a_mirrored_axis_mirrors_the_difference(record: list[tuple[float, float]]) -> None:
    xs, ys = split(record)
    here, there = compare_with_earlier(xs, ys), compare_with_earlier([-x for x in xs], ys)
    assert plain(there.x) == mirrored(here.x)
    assert there.y == here.y
    assert there.state == here.state


@given(pairs, centres)
def test_the_axes_may_change_places(
    record: list[tuple[float, float]], centre: tuple[float, float]
) -> None:
    xs, ys = split(record)
    here, there = compare_with_earlier(xs, ys), compare_with_earlier(ys, xs)
    assert (here.x, here.y, here.state) == (there.y, there.x, there.state)
    near, far = (
        compare_with_intended(xs, ys, centre),
        compare_with_intended(ys, xs, centre[::-1]),
    )
    assert (near.x, near.y, near.state) == (far.y, far.x, far.state)


@given(values, values, st.integers(0, 120))
def test_a_constant_record_has_not_moved(x: float, y: float, count: int) -> None:
    found = compare_with_earlier([x] * count, [y] * count)
    assert found.state is not EarlierState.MOVED
    assert notices([x] * count, [y] * count) == ()
    assert notices([x] * count, [y] * count, (x, y)) == ()


@given(st.lists(st.floats(-0.5, 0.5), min_size=22, max_size=60), st.floats(-0.5, 0.5))
def test_shifting_everything_leaves_the_difference(xs: list[float], shift: float) -> None:
    here = compare_with_earlier(xs, xs).x
    there = compare_with_earlier([x + shift for x in xs], xs).x
    assert here is not None
    assert there is not None
    assert there.difference == pytest.approx(here.difference, abs=1e-9)
    assert there.recent_mean == pytest.approx(here.recent_mean + shift, abs=1e-9)


@given(long_pairs)
def test_the_numbers_of_a_difference_fit_together(record: list[tuple[float, float]]) -> None:
    xs, ys = split(record)
    found = compare_with_earlier(xs, ys).x
    assert found is not None
    assert found.low <= found.difference <= found.high
    assert found.recent_mean == pytest.approx(fmean(xs[-10:]), abs=1e-12)
    assert found.earlier_mean == pytest.approx(fmean(xs[-50:-10]), abs=1e-12)
    assert 0.3 <= found.phi <= 0.8
    assert found.se >= 0.1 * sqrt(1 / 10 + 1 / 40)


@given(st.lists(values, min_size=1, max_size=10), st.lists(values, min_size=1, max_size=40))
def test_correlation_as_written_down(recent: list[float], earlier: list[float]) -> None:
    products = squares = 0.0
    for window in (recent, earlier):
        mean = fmean(window)
        rest = [value - mean for value in window]
        squares += sum(r * r for r in rest)
        products += sum(rest[t] * rest[t + 1] for t in range(len(rest) - 1))
    n = len(recent) + len(earlier)
    ph = products / squares if squares > 1e-12 else 0.0
    ph += (2 + 3 * ph) / n
    expected = min(max((n * ph + 20 * 0.30) / (n + 20), 0.30), 0.80)
    found = pooled_correlation((summarise(recent), summarise(earlier)))
    assert found == pytest.approx(expected, abs=1e-6)


@given(st.integers(1, 200), st.floats(0.0, 0.95))
def test_the_effective_number_lies_between_one_and_all(n: int, phi: float) -> None:
    assert 1 - 1e-6 <= effective_n(n, phi) <= n + 1e-6


@given(st.integers(1, 60), st.floats(0.0, 0.9))
def test_the_effective_number_is_what_the_correlations_add_up_to(n: int, phi: float) -> None:
    together = sum(phi ** abs(i - j) for i in range(n) for j in range(n))
    assert effective_n(n, phi) == pytest.approx(n * n / together, rel=1e-6)


@given(st.lists(values, max_size=90))
def test_trailing_means_are_the_plain_ones(xs: list[float]) -> None:
    points = trailing_means(xs)
    assert len(points) == len(xs)
    for end, point in enumerate(points, start=1):
        if end < 8:
            assert point is None
        else:
            assert point is not None
            assert point.mean == pytest.approx(fmean(xs[max(0, end - 10) : end]), abs=1e-12)
            assert point.low <= point.mean <= point.high


@pytest.mark.parametrize("count", [511, 519, 520, 1100])
def test_parts_of_the_trailing_means_are_those_of_all(count: int) -> None:
    xs = [((number * 37) % 41 - 20) / 20 for number in range(count)]
    means = trailing_means(xs)
    assert means.first == 7
    assert len(means.means) == len(means.lows) == len(means.highs) == count - 7
    for end in (8, 57, 518, 519, 520, 521, 1040, 1100):
        if end > count:
            continue
        start = max(0, end - 10)
        tested = axis_gap(
            summarise(xs[start:end]), summarise(xs[max(0, start - 40) : start]), 0.0, 0.25
        )
        point = means[end - 1]
        assert point is not None
        assert point.mean == tested.mean == means.means[end - 8]
        assert point.high - point.mean == pytest.approx(1.96 * tested.se, abs=1e-9)
    assert list(means.means) == list(means.means[:]) == [point.mean for point in means if point]
    assert list(means.lows[3:-2]) == list(means.lows)[3:-2]
    assert list(means.highs[::-100]) == list(means.highs)[::-100]


@given(pairs, st.one_of(st.none(), centres), st.floats(0.0, 1.0))
def test_notices_are_what_each_look_would_have_said(
    record: list[tuple[float, float]], centre: tuple[float, float] | None, half_width: float
) -> None:
    xs, ys = split(record)
    expected: list[int] = []
    for n in range(5, len(xs) + 1, 5):
        if expected and n - expected[-1] < 10:
            continue
        earlier = compare_with_earlier(xs[:n], ys[:n]).state
        intended = compare_with_intended(xs[:n], ys[:n], centre, half_width).state
        if earlier is EarlierState.MOVED or intended is IntendedState.OUTSIDE:
            expected.append(n)
    assert [notice.number for notice in notices(xs, ys, centre, half_width)] == expected


session_points = st.builds(
    SessionPoint,
    when=st.just(datetime(2025, 3, 1, 12, tzinfo=UTC)),
    x=values,
    y=values,
    hard_to_say=st.booleans(),
    client=st.sampled_from([None, "A", "B", "C"]),
)


@given(st.lists(session_points, max_size=70), st.integers(0, 40), st.none() | centres)
def test_nothing_raises_and_the_finding_fits_together(
    points: list[SessionPoint], days: int, centre: tuple[float, float] | None
) -> None:
    start = datetime(2025, 3, 1, 12, tzinfo=UTC)
    spaced = [
        SessionPoint(start + index * timedelta(days=days), p.x, p.y, p.hard_to_say, p.client)
        for index, p in enumerate(points)
    ]
    found = find(spaced, centre)
    recent = min(10, len(points))
    assert found.stage is stage(len(points))
    assert (found.intended.state is IntendedState.NOT_SET) == (centre is None)
    assert found.spans_too_long == ((recent - 1) * days > 180)
    assert 0 <= found.new_clients_in_recent + found.no_client_in_recent <= recent
    assert all(notice.number % 5 == 0 for notice in found.notices)
    if found.notice_now:
        assert not found.spans_too_long
        assert not found.not_clear
        assert len(points) - found.notices[-1].number < 10


@given(st.integers(0, 200))
def test_the_ladder_only_climbs(count: int) -> None:
    order = list(Stage)
    assert order.index(stage(count)) <= order.index(stage(count + 1))
