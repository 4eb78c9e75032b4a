"""Drift against its worked example, and what a record of each length and kind may say."""

import json
from collections.abc import Container, Sequence
from datetime import UTC, datetime, timedelta
from itertools import accumulate, repeat
from pathlib import Path
from typing import Any

import pytest

from journal_app.domain.drift import (
    AxisDifference,
    AxisGap,
    EarlierState,
    Finding,
    IntendedState,
    Notice,
    Parameters,
    SessionPoint,
    Stage,
    compare_with_earlier,
    compare_with_intended,
    effective_n,
    find,
    look_numbers,
    notices,
    pooled_correlation,
    stage,
    trailing_means,
)
from journal_app.domain.drift_formulas import axis_difference, axis_gap, summarise
from journal_app.domain.grid import Axis

VECTORS = json.loads(
    (Path(__file__).parents[1] / "golden" / "drift_vectors.json").read_text(encoding="utf-8")
)
XS: list[float] = VECTORS["x"]
YS: list[float] = VECTORS["y"]
# The worked example does not print its intended area; its gaps give this one.
CENTRE = (0.5, 0.5)
WEEK = timedelta(days=7)
STEP_AND_BACK = [0.0] * 40 + [0.4] * 10 + [0.0] * 10


def sessions(
    xs: list[float],
    *,
    gaps: list[timedelta] | None = None,
    hard: Container[int] = (),
    clients: Sequence[str | None] | None = None,
) -> list[SessionPoint]:
    """Weekly sessions at (x, 0); ``hard`` holds session numbers, ``gaps`` the time before each."""
    steps = list(repeat(WEEK, len(xs))) if gaps is None else gaps
    first = datetime(2024, 1, 1, 9, tzinfo=UTC)
    times = [first + gone for gone in accumulate(steps, initial=timedelta(0))]
    names = clients or [None] * len(xs)
    return [
        SessionPoint(when, x, 0.0, number in hard, client)
        for number, (when, x, client) in enumerate(zip(times, xs, names, strict=False), start=1)
    ]


def numbers(finding: Finding) -> list[int]:
    return [notice.number for notice in finding.notices]


def printed_difference(axis: AxisDifference) -> dict[str, float]:
    return {
        "diff": axis.difference,
        "lo": axis.low,
        "hi": axis.high,
        "se": axis.se,
        "phi": axis.phi,
        "z": axis.difference / axis.se,
        "recent_mean": axis.recent_mean,
        "earlier_mean": axis.earlier_mean,
    }


def printed_gap(axis: AxisGap) -> dict[str, float]:
    return {"mean": axis.mean, "se": axis.se, "beyond": axis.beyond}


# --- the worked example ------------------------------------------------------------------------


@pytest.mark.parametrize("case", VECTORS["cases"], ids=lambda case: str(case["n"]))
def test_earlier_sessions_of_the_worked_example(case: dict[str, Any]) -> None:
    n = case["n"]
    found = compare_with_earlier(XS[:n], YS[:n])
    assert found.state == case["status"]
    if case["numbers"] is None:
        assert found.x is None
        assert found.y is None
    else:
        assert found.x is not None
        assert found.y is not None
        assert printed_difference(found.x) == pytest.approx(case["numbers"]["x"], abs=6e-7)
        assert printed_difference(found.y) == pytest.approx(case["numbers"]["y"], abs=6e-7)


@pytest.mark.parametrize("case", VECTORS["cases"], ids=lambda case: str(case["n"]))
def test_intended_area_of_the_worked_example(case: dict[str, Any]) -> None:
    n = case["n"]
    found = compare_with_intended(XS[:n], YS[:n], CENTRE)
    assert found.state == case["intended"]
    if case["intended_numbers"] is None:
        assert found.x is None
        assert found.y is None
    else:
        assert found.x is not None
        assert found.y is not None
        assert printed_gap(found.x) == pytest.approx(case["intended_numbers"]["x"], abs=6e-7)
        assert printed_gap(found.y) == pytest.approx(case["intended_numbers"]["y"], abs=6e-7)


def test_parameters_are_those_of_the_worked_example() -> None:
    names = {
        "W": "window",
        "BMIN": "earlier_min",
        "BMAX": "earlier_max",
        "C": "moved_ses",
        "DMIN": "moved_min",
        "EVERY": "every",
        "REST": "rest",
        "PHI_FLOOR": "phi_floor",
        "SD_FLOOR": "sd_floor",
    }
    ours = {name: getattr(Parameters(), attribute) for name, attribute in names.items()}
    assert ours == VECTORS["parameters"]


def test_notices_of_the_worked_example() -> None:
    expected = VECTORS["review_points"]
    assert [notice.number for notice in notices(XS, YS)] == expected
    assert notices(XS, YS, CENTRE) == (
        Notice(50, earlier=(Axis.X,)),
        Notice(60, earlier=(Axis.X,), intended=(Axis.X,)),
    )


# --- the formulas ------------------------------------------------------------------------------


def test_effective_numbers_of_the_worked_example() -> None:
    assert effective_n(10, 0.3) == pytest.approx(VECTORS["neff_10_03"], abs=6e-7)
    assert effective_n(40, 0.3) == pytest.approx(VECTORS["neff_40_03"], abs=6e-7)


@pytest.mark.parametrize(("n", "phi"), [(0, 0.3), (-1, 0.3), (10, 1.0), (10, -0.1)])
def test_effective_number_is_refused_where_it_means_nothing(n: int, phi: float) -> None:
    with pytest.raises(ValueError, match="not defined"):
        effective_n(n, phi)


def test_correlation_above_its_floor() -> None:
    # By hand: products 1.12 and 2.72 over squares 1.6 and 3.2 make .8, the bias adds 4.4 parts of
    # 30, and 30 sessions at .946667 with 20 at .3 are .688 on average.
    recent, earlier = [0.4] * 5 + [-0.4] * 5, [0.4] * 10 + [-0.4] * 10
    assert pooled_correlation((summarise(recent), summarise(earlier))) == pytest.approx(0.688)


def test_correlation_is_capped() -> None:
    long_waves = summarise(([0.5] * 50 + [-0.5] * 50) * 4)
    assert pooled_correlation((long_waves,)) == 0.8


def test_correlation_of_nothing_and_of_no_spread_is_the_floor() -> None:
    assert pooled_correlation(()) == 0.3
    assert pooled_correlation((summarise([0.1] * 30), summarise([]))) == 0.3


def test_too_small_windows_are_refused() -> None:
    some, none = summarise([0.1, 0.2, 0.3]), summarise([])
    with pytest.raises(ValueError, match="three values"):
        axis_difference(some, none)
    with pytest.raises(ValueError, match="two values"):
        axis_gap(none, some, 0.0, 0.25)


def test_a_difference_of_exactly_the_least_size_counts() -> None:
    # .7 - .5 is just below .2 in binary.
    found = compare_with_earlier([0.5] * 40 + [0.7] * 10, [0.0] * 50)
    assert found.x is not None
    assert found.x.difference < 0.2
    assert found.x.moved
    assert found.state is EarlierState.MOVED


def test_a_large_difference_within_three_standard_errors_is_no_movement() -> None:
    swinging = [0.9, -0.9] * 20 + [0.9, -0.9, 0.9, 0.9, -0.9, 0.9, 0.9, -0.9, 0.9, 0.9]
    found = compare_with_earlier(swinging, swinging)
    assert found.x is not None
    assert found.x.difference == pytest.approx(0.36)
    assert found.state is EarlierState.NO_CLEAR_MOVEMENT


def test_the_trailing_mean_is_the_number_that_is_tested() -> None:
    points = trailing_means(XS)
    assert list(points[:7]) == [None] * 7
    for n in range(8, 61):
        point = points[n - 1]
        tested = compare_with_intended(XS[:n], YS[:n], CENTRE).x
        assert point is not None
        assert tested is not None
        assert point.mean == tested.mean
        assert point.high - point.mean == pytest.approx(1.96 * tested.se, abs=1e-9)
        assert point.mean - point.low == pytest.approx(1.96 * tested.se, abs=1e-9)


def test_axes_of_different_lengths_are_refused() -> None:
    with pytest.raises(ValueError, match="3 values on x, but 2 on y"):
        compare_with_earlier([0.0] * 3, [0.0] * 2)


# --- lengths -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("count", "expected"),
    [
        (0, Stage.NONE),
        (1, Stage.DOTS_ONLY),
        (3, Stage.DOTS_ONLY),
        (4, Stage.DOTS_ONLY),
        (5, Stage.DOTS_AND_LIST),
        (7, Stage.DOTS_AND_LIST),
        (8, Stage.TRAILING),
        (10, Stage.TRAILING),
        (21, Stage.TRAILING),
        (22, Stage.MOVEMENT),
        (51, Stage.MOVEMENT),
        (52, Stage.FULL),
        (100_000, Stage.FULL),
    ],
)
def test_the_ladder(count: int, expected: Stage) -> None:
    assert stage(count) is expected


@pytest.mark.parametrize(
    ("count", "earlier", "intended"),
    [
        (0, EarlierState.NOT_ENOUGH, IntendedState.NOT_ENOUGH),
        (3, EarlierState.NOT_ENOUGH, IntendedState.NOT_ENOUGH),
        (7, EarlierState.NOT_ENOUGH, IntendedState.NOT_ENOUGH),
        (8, EarlierState.NOT_ENOUGH, IntendedState.WITHIN_OR_UNCLEAR),
        (10, EarlierState.NOT_ENOUGH, IntendedState.WITHIN_OR_UNCLEAR),
        (21, EarlierState.NOT_ENOUGH, IntendedState.WITHIN_OR_UNCLEAR),
        (22, EarlierState.NO_CLEAR_MOVEMENT, IntendedState.WITHIN_OR_UNCLEAR),
        (52, EarlierState.NO_CLEAR_MOVEMENT, IntendedState.WITHIN_OR_UNCLEAR),
    ],
)
def test_what_each_length_allows(
    count: int, earlier: EarlierState, intended: IntendedState
) -> None:
    found = find(sessions([0.1] * count), (0.0, 0.0))
    assert (found.count, found.stage) == (count, stage(count))
    assert (found.earlier.state, found.intended.state) == (earlier, intended)
    assert found.earlier.recent_count == min(10, count)
    assert found.earlier.earlier_count == min(40, max(0, count - 10))
    assert found.notices == ()
    assert not found.notice_now


def test_without_an_intended_area_nothing_is_held_against_it() -> None:
    assert find(sessions([0.9] * 30)).intended.state is IntendedState.NOT_SET


def test_all_in_one_point() -> None:
    found = find(sessions([0.35] * 60), (0.35, 0.0))
    assert found.earlier.x is not None
    assert found.earlier.x.difference == 0.0
    assert found.earlier.x.phi == 0.3
    assert found.notices == ()


def test_far_outside_from_the_start() -> None:
    found = find(sessions([0.9] * 12), (0.0, 0.0))
    assert found.notices == (Notice(10, intended=(Axis.X,)),)
    assert found.intended.state is IntendedState.OUTSIDE


def test_a_wide_area_holds_what_a_narrow_one_does_not() -> None:
    xs = [0.6] * 20
    assert compare_with_intended(xs, xs, (0.0, 0.0)).state is IntendedState.OUTSIDE
    wide = compare_with_intended(xs, xs, (0.0, 0.0), 0.7)
    assert wide.state is IntendedState.WITHIN_OR_UNCLEAR


def test_the_intended_area_of_the_time_counts() -> None:
    def area(number: int) -> tuple[float, float, float] | None:
        if number < 20:
            return None
        return (0.0, 0.0, 0.25) if number < 40 else (0.9, 0.0, 0.25)

    found = find(sessions([0.9] * 52), area)
    assert numbers(found) == [20, 30]
    assert found.intended.state is IntendedState.WITHIN_OR_UNCLEAR


# --- looks, notices, rest ----------------------------------------------------------------------


def test_looks_fall_on_every_fifth_session() -> None:
    assert list(look_numbers(17)) == [5, 10, 15]
    assert list(look_numbers(4)) == []


def test_after_a_notice_ten_sessions_rest() -> None:
    given = notices([0.9] * 31, [0.0] * 31, (0.0, 0.0))
    assert [notice.number for notice in given] == [10, 20, 30]


@pytest.mark.parametrize(
    ("count", "now"), [(49, False), (50, True), (51, True), (59, True), (60, False)]
)
def test_a_notice_stands_until_the_next_look(count: int, now: bool) -> None:
    found = find(sessions(STEP_AND_BACK[:count]))
    assert found.notice_now is now
    assert numbers(found) == ([50] if count >= 50 else [])


def test_both_references_make_one_notice() -> None:
    def area(number: int) -> tuple[float, float, float] | None:
        return (0.0, 0.0, 0.25) if number >= 50 else None

    found = find(sessions([0.0] * 40 + [0.9] * 10), area)
    assert found.notices == (Notice(50, earlier=(Axis.X,), intended=(Axis.X,)),)


# --- what holds a notice back ------------------------------------------------------------------


def test_the_span_of_the_recent_sessions() -> None:
    slow = timedelta(days=20)
    just = find(sessions(STEP_AND_BACK[:50], gaps=[slow] * 50))
    assert not just.spans_too_long  # nine gaps of 20 days
    assert just.notice_now
    long = find(sessions(STEP_AND_BACK[:50], gaps=[slow + timedelta(minutes=1)] * 50))
    assert long.spans_too_long
    assert long.notices == ()
    assert not long.notice_now
    assert long.earlier.state is EarlierState.MOVED


def test_a_gap_of_a_year_holds_back_until_it_is_behind() -> None:
    xs, centre = [0.9] * 30, (0.0, 0.0)
    assert numbers(find(sessions(xs), centre)) == [10, 20, 30]
    gaps = [WEEK] * 30
    gaps[13] = timedelta(days=365)  # between sessions 14 and 15
    points = sessions(xs, gaps=gaps)
    inside = find(points[:20], centre)
    assert inside.spans_too_long
    assert numbers(inside) == [10]
    assert not inside.notice_now
    behind = find(points[:25], centre)
    assert not behind.spans_too_long
    assert numbers(behind) == [10, 25]
    assert behind.notice_now


def test_a_notice_does_not_stand_where_the_newest_sessions_span_too_long() -> None:
    gaps = [WEEK] * 51
    gaps[49] = timedelta(days=365)
    found = find(sessions(STEP_AND_BACK[:51], gaps=gaps))
    assert numbers(found) == [50]
    assert not found.notice_now


def test_more_than_half_hard_to_say() -> None:
    half = find(sessions(STEP_AND_BACK[:50], hard={41, 42, 43, 44, 45}))
    assert not half.not_clear
    assert half.notice_now
    more = find(sessions(STEP_AND_BACK[:50], hard={41, 42, 43, 44, 45, 46}))
    assert more.not_clear
    assert more.notices == ()
    assert not more.notice_now


def test_older_unclear_marks_do_not_count() -> None:
    assert not find(sessions(STEP_AND_BACK[:50], hard=set(range(1, 41)))).not_clear


# --- composition -------------------------------------------------------------------------------


def test_composition_of_the_recent_sessions() -> None:
    clients: list[str | None] = ["A", "B"] * 20 + ["C"] * 4 + ["D"] * 2 + ["A"] * 3 + [None]
    found = find(sessions(STEP_AND_BACK[:50], clients=clients))
    assert found.new_clients_in_recent == 6
    assert found.no_client_in_recent == 1


def test_a_client_who_comes_back_after_long_was_there_before() -> None:
    clients = ["A"] + ["B"] * 59 + ["A"] * 10
    assert find(sessions([0.0] * 70, clients=clients)).new_clients_in_recent == 0


def test_composition_of_an_empty_record() -> None:
    found = find([])
    assert (found.new_clients_in_recent, found.no_client_in_recent) == (0, 0)
    assert not found.spans_too_long
    assert not found.not_clear
