"""Means and spreads of months, quarters and years."""

from __future__ import annotations

from array import array
from datetime import date
from statistics import mean, stdev

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journal_app.domain.drift_columns import DriftColumns
from journal_app.domain.periods import FEWEST_SPREAD, PeriodLength, Periods

values = st.floats(-1, 1)
sessions = st.lists(
    st.tuples(st.integers(2019, 2022), st.integers(1, 12), values, values), max_size=60
).map(sorted)


def columns_of(rows: list[tuple[int, int, float, float]]) -> DriftColumns:
    return DriftColumns(
        times=array("q", range(len(rows))),
        xs=array("d", [row[2] for row in rows]),
        ys=array("d", [row[3] for row in rows]),
        months=tuple(f"{row[0]}-{row[1]:02}" for row in rows),
    )


@given(sessions, st.sampled_from(PeriodLength))
def test_every_session_is_in_one_period(
    rows: list[tuple[int, int, float, float]], length: PeriodLength
):
    centres = Periods.of(columns_of(rows))[length]
    assert sum(centre.count for centre in centres) == len(rows)
    stops = [centre.stop for centre in centres]
    assert stops == sorted(stops)
    assert stops[-1:] == [len(rows)][: len(rows)]
    assert [centre.first for centre in centres] == sorted({centre.first for centre in centres})


@given(sessions)
def test_mean_and_spread_are_those_of_the_sessions(rows: list[tuple[int, int, float, float]]):
    for centre in Periods.of(columns_of(rows))[PeriodLength.YEAR]:
        held = [row for row in rows if row[0] == centre.first.year]
        xs, ys = [row[2] for row in held], [row[3] for row in held]
        assert (centre.x, centre.y) == pytest.approx((mean(xs), mean(ys)))
        if len(held) < FEWEST_SPREAD:
            assert centre.spread is None
        else:
            assert centre.spread == pytest.approx((stdev(xs), stdev(ys)), abs=1e-6)


def test_quarters_and_years_begin_on_their_first_day():
    periods = Periods.of(columns_of([(2025, 12, 0, 0), (2026, 5, 0, 0), (2026, 6, 0, 0)]))
    firsts = {length: [centre.first for centre in periods[length]] for length in PeriodLength}
    assert firsts[PeriodLength.QUARTER] == [date(2025, 10, 1), date(2026, 4, 1)]
    assert firsts[PeriodLength.YEAR] == [date(2025, 1, 1), date(2026, 1, 1)]
    assert len(firsts[PeriodLength.MONTH]) == 3


def test_a_zone_that_sets_a_session_back_a_month_breaks_nothing():
    rows = [(2026, 3, 0.1, 0), (2026, 2, 0.3, 0), (2026, 3, 0.5, 0)]
    centres = Periods.of(columns_of(rows))[PeriodLength.MONTH]
    assert [(centre.first.month, centre.count) for centre in centres] == [(2, 1), (3, 2)]
    assert centres[1].x == pytest.approx(0.3)
    assert centres[-1].stop == 3
