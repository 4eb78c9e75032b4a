"""Quiet hours, on every wall clock."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from journal_app.domain.quiet import QuietHours

BERLIN = ZoneInfo("Europe/Berlin")
ZONES = [
    BERLIN, ZoneInfo("America/New_York"), ZoneInfo("Australia/Lord_Howe"),
    ZoneInfo("Pacific/Apia"), ZoneInfo("Asia/Kathmandu"), UTC,
]  # fmt: skip
times = st.integers(0, 95).map(lambda quarter: time(quarter // 4, quarter % 4 * 15))
hours = st.builds(QuietHours, times, times, st.frozensets(st.integers(0, 6), max_size=6))
instants = st.datetimes(datetime(2026, 1, 1), datetime(2027, 12, 31), timezones=st.just(UTC))


@pytest.mark.parametrize(
    ("hour", "quiet"), [(0, True), (7, True), (8, False), (19, False), (20, True), (23, True)]
)
def test_the_night_is_quiet_by_default(hour: int, quiet: bool) -> None:
    assert QuietHours().hold(datetime(2026, 3, 10, hour)) is quiet


def test_the_same_begin_and_end_means_none() -> None:
    for hour in range(24):
        assert not QuietHours(time(9), time(9)).hold(datetime(2026, 3, 10, hour))


def test_a_day_off_is_quiet_from_midnight_to_midnight() -> None:
    sunday = QuietHours(time(9), time(9), frozenset({6}))
    assert sunday.hold(datetime(2026, 3, 15))
    assert sunday.hold(datetime(2026, 3, 15, 23, 59))
    assert not sunday.hold(datetime(2026, 3, 14, 23, 59))
    assert not sunday.hold(datetime(2026, 3, 16))


def test_all_days_off_is_quiet_for_good() -> None:
    never = QuietHours(days_off=frozenset(range(7)))
    assert never.over_at(datetime(2026, 3, 15, tzinfo=UTC), BERLIN) is None


def test_what_falls_due_on_friday_night_is_told_on_monday() -> None:
    quiet = QuietHours(days_off=frozenset({5, 6}))
    friday = datetime(2026, 3, 27, 22, tzinfo=BERLIN)
    monday = datetime(2026, 3, 30, 8, tzinfo=BERLIN)
    assert quiet.over_at(friday.astimezone(UTC), BERLIN) == monday


@given(hours, instants, st.sampled_from(ZONES))
@example(QuietHours(time(1), time(2, 30)), datetime(2026, 3, 29, 0, 30, tzinfo=UTC), BERLIN)
@example(QuietHours(time(1), time(2, 30)), datetime(2026, 10, 25, 0, 15, tzinfo=UTC), BERLIN)
def test_it_is_over_at_the_first_moment_that_is_not_quiet(
    quiet: QuietHours, now: datetime, zone: ZoneInfo
) -> None:
    over = quiet.over_at(now, zone)
    assert over is not None
    assert over >= now
    assert not quiet.hold(over.astimezone(zone))
    step = timedelta(minutes=15)
    before = now
    while before < over - step:
        # An hour that comes twice in autumn may be quiet, then not, then quiet again.
        assert quiet.hold(before.astimezone(zone)) or over - before <= timedelta(hours=2)
        before += step
