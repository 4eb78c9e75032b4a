"""The time line of a chart, and what is kept of long columns."""

from __future__ import annotations

from array import array
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale

from journal_app.ui.widgets.chart_extents import Extents
from journal_app.ui.widgets.chart_scale import (
    DAY,
    LEAST_SPAN,
    TimeSpan,
    day_and_month,
    time_ticks,
    whole_span,
)
from journal_app.ui.widgets.chart_series import LONGEST_GAP, Trailing, pixel_columns, unbroken

BERLIN = ZoneInfo("Europe/Berlin")
ENGLISH, GERMAN = QLocale("en_GB"), QLocale("de_DE")


def seconds(year: int, month: int, day: int, hour: int = 0, zone=UTC) -> float:
    return datetime(year, month, day, hour, tzinfo=zone).timestamp()


def labels(start: float, end: float, width: float, locale: QLocale = ENGLISH) -> list[str]:
    ticks = time_ticks(TimeSpan(start, end), width, lambda text: 7.0 * len(text), locale, BERLIN)
    return [tick.label for tick in ticks]


def test_months_of_a_year_are_named_in_the_language():
    span = (seconds(2026, 2, 1), seconds(2026, 11, 25))
    assert labels(*span, 600)[:3] == ["Mar", "Apr", "May"]
    assert "Okt" in labels(*span, 600, GERMAN)


def test_fewer_ticks_where_there_is_less_room():
    span = (seconds(2026, 1, 10), seconds(2026, 12, 20))
    assert len(labels(*span, 700)) > len(labels(*span, 250)) > len(labels(*span, 120)) >= 1


def test_a_january_carries_the_year_and_is_stronger():
    ticks = time_ticks(
        TimeSpan(seconds(2026, 6, 1), seconds(2027, 6, 1)), 600, lambda _: 30, ENGLISH, BERLIN
    )
    assert [tick.label for tick in ticks if tick.stronger] == ["2027"]


def test_many_years_get_round_steps():
    years = [int(label) for label in labels(seconds(1990, 5, 1), seconds(2026, 5, 1), 300)]
    steps = {after - before for before, after in pairwise(years)}
    assert len(steps) == 1
    assert all(year % steps.copy().pop() == 0 for year in years)


def test_days_and_hours_stand_at_local_starts_across_a_clock_change():
    ticks = time_ticks(
        TimeSpan(seconds(2026, 3, 27), seconds(2026, 4, 1)), 600, lambda _: 40, ENGLISH, BERLIN
    )
    hours = {datetime.fromtimestamp(tick.time, BERLIN).hour for tick in ticks}
    assert hours == {0}
    assert [tick.label for tick in ticks] == ["28 Mar", "29 Mar", "30 Mar", "31 Mar", "1 Apr"]


def test_hours_on_a_single_day():
    assert "06:00" in labels(seconds(2026, 3, 10), seconds(2026, 3, 11), 600)


@pytest.mark.parametrize(("locale", "text"), [("en_GB", "3 Feb"), ("de_DE", "3. Feb.")])
def test_a_day_is_written_as_the_language_does(locale: str, text: str):
    assert day_and_month(datetime(2026, 2, 3), QLocale(locale)) == text


@given(
    start=st.floats(0, 1e9),
    length=st.floats(DAY, 4e9),
    width=st.floats(50, 4000),
)
def test_ticks_lie_within_and_do_not_touch(start: float, length: float, width: float):
    span = TimeSpan(start, start + length)
    ticks = time_ticks(span, width, lambda text: 7.0 * len(text), ENGLISH, UTC)
    assert all(span.start <= tick.time <= span.end for tick in ticks)
    places = [span.share(tick.time) * width for tick in ticks]
    assert all(
        after - before >= 7.0 * len(tick.label)
        for (before, after), tick in zip(pairwise(places), ticks, strict=False)
    )


# --- spans


WHOLE = TimeSpan(0.0, 1000 * DAY)


@given(
    about=st.floats(0, 1),
    factors=st.lists(st.floats(0.2, 5), max_size=8),
)
def test_zooming_keeps_within_and_keeps_the_place(about: float, factors: list[float]):
    span = WHOLE
    for factor in factors:
        time = span.time_at(about)
        zoomed = span.zoomed(factor, time, WHOLE)
        assert WHOLE.start <= zoomed.start
        assert zoomed.end <= WHOLE.end + 1e-3
        assert LEAST_SPAN - 1e-3 <= zoomed.length <= WHOLE.length + 1e-3
        if zoomed.start > WHOLE.start and zoomed.end < WHOLE.end - 1e-3:
            assert zoomed.share(time) == pytest.approx(about, abs=1e-6)
        span = zoomed


def test_moving_stops_at_the_ends():
    span = TimeSpan(100 * DAY, 200 * DAY)
    assert span.moved(-500 * DAY, WHOLE) == TimeSpan(0.0, 100 * DAY)
    assert span.moved(5000 * DAY, WHOLE) == TimeSpan(900 * DAY, 1000 * DAY)


def test_showing_moves_no_further_than_needed():
    span = TimeSpan(100 * DAY, 200 * DAY)
    assert span.showing(150 * DAY, WHOLE) == span
    assert span.showing(210 * DAY, WHOLE).end == pytest.approx(214 * DAY)
    assert span.showing(90 * DAY, WHOLE).start == pytest.approx(86 * DAY)


@pytest.mark.parametrize("times", [[], [5e8], [5e8, 5e8], [5e8, 5e8 + 900 * DAY]])
def test_the_whole_span_holds_all_times_with_air(times: list[float]):
    span = whole_span(times)
    assert span.length >= 28 * DAY
    assert all(span.start < time < span.end for time in times)


# --- gaps and columns


def test_no_run_crosses_a_long_gap():
    days = [0, 1, 2, 200, 201, 291, 400]
    times = [day * DAY for day in days]
    runs = list(unbroken(times, range(len(times))))
    assert runs == [range(3), range(3, 6), range(6, 7)]


@given(st.lists(st.floats(0, 120), min_size=1, max_size=60))
def test_runs_cover_all_sessions_once(apart: list[float]):
    times, now = [], 0.0
    for days in apart:
        now += days * DAY
        times.append(now)
    runs = list(unbroken(times, range(len(times))))
    assert [number for run in runs for number in run] == list(range(len(times)))
    for run in runs:
        assert all(
            after - before <= LONGEST_GAP for before, after in pairwise(times[run.start : run.stop])
        )
    for one, other in pairwise(runs):
        assert times[other.start] - times[one.stop - 1] > LONGEST_GAP


def test_a_session_exactly_at_the_longest_gap_is_still_joined():
    assert len(list(unbroken([0.0, LONGEST_GAP], range(2)))) == 1


@given(st.lists(st.floats(0, 1), min_size=1, max_size=200), st.integers(1, 50))
def test_pixel_columns_hold_every_session_once(shares: list[float], width: int):
    span = TimeSpan(0.0, 100 * DAY)
    times = sorted(span.time_at(share) for share in shares)
    columns = list(pixel_columns(times, range(len(times)), span, width))
    held = [number for column in columns for number in range(column.start, column.stop)]
    assert held == list(range(len(times)))
    pixels = [column.pixel for column in columns]
    assert pixels == sorted(set(pixels))
    assert all(0 <= pixel < width for pixel in pixels)


@given(
    st.lists(st.floats(-1, 1, width=32), min_size=1, max_size=300),
    st.integers(0, 299),
    st.integers(1, 40),
    st.booleans(),
)
def test_extents_are_those_of_the_numbers_themselves(
    values: list[float], start: int, most: int, by_parts: bool
):
    start = min(start, len(values) - 1)
    extents = Extents(values, values)
    if by_parts:
        for part in range(0, len(values), 64):
            extents.take(values[part : part + 64], values[part : part + 64])
    extents.prepare()
    blocks = list(extents.blocks(start, len(values), most))
    assert blocks[0].start == start
    assert blocks[-1].stop == len(values)
    assert all(one.stop == other.start for one, other in pairwise(blocks))
    assert len(blocks) <= most + 2
    for block in blocks:
        part = values[block.start : block.stop]
        assert (block.low, block.high) == (min(part), max(part))


def test_what_reaches_past_the_ends_is_cut_whether_it_was_taken_ahead_or_not():
    values = [((number * 37) % 101 - 50) / 25 for number in range(700)]
    means = array("d", values)
    lows, highs = (array("d", [value + by for value in values]) for by in (-0.3, 0.3))
    looked_at, ahead = (Trailing(0, means, lows, highs) for _ in range(2))
    ahead.prepare()
    for most in (30, 90, 400):
        blocks = list(ahead.range_extents.blocks(3, 690, most))
        assert blocks == list(looked_at.range_extents.blocks(3, 690, most))
        for block in blocks:
            low = max(-1.0, min(lows[block.start : block.stop]))
            high = min(1.0, max(highs[block.start : block.stop]))
            assert (block.low, block.high) == pytest.approx((low, high), abs=1e-6)


def test_extents_of_nothing():
    assert list(Extents([], []).blocks(0, 0, 10)) == []


def test_weeks_begin_on_a_monday():
    start = seconds(2026, 6, 3)
    ticks = time_ticks(TimeSpan(start, start + 60 * DAY), 500, lambda _: 35, ENGLISH, UTC)
    days = [datetime.fromtimestamp(tick.time, UTC) for tick in ticks]
    assert {day.weekday() for day in days} == {0}
    assert days[1] - days[0] in {timedelta(days=7), timedelta(days=14)}
