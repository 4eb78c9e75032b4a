"""The notice that stands now, read from the newest sessions, against the whole record."""

from __future__ import annotations

from array import array
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journal_app.domain.clock import now_utc
from journal_app.domain.drift import find_in
from journal_app.domain.drift_columns import DriftColumns, milliseconds
from journal_app.domain.grid import Position
from journal_app.domain.practice import IntendedArea
from journal_app.services.standing_notice import area_by_number, standing_notice

DAY = 24 * 3600 * 1000


def columns_of(xs: list[float], hard: list[int] | None = None, gap: int = 2) -> DriftColumns:
    count = len(xs)
    return DriftColumns(
        times=array("q", [10**12 + index * gap * DAY for index in range(count)]),
        xs=array("d", xs),
        ys=array("d", [0.0] * count),
        hard=bytes(hard or [0] * count),
        clients=("",) * count,
    )


def newest(columns: DriftColumns, limit: int) -> DriftColumns:
    start = len(columns) - limit
    return DriftColumns(
        times=columns.times[start:],
        xs=columns.xs[start:],
        ys=columns.ys[start:],
        hard=columns.hard[start:],
    )


def area(centre: float, index: int, gap: int = 2) -> IntendedArea:
    since = columns_of([0.0] * (index + 1), gap=gap).started_at(index)
    return IntendedArea(str(index), "role", Position(centre, 0), 0.25, since)


def by_whole_record(columns: DriftColumns, areas: list[IntendedArea]) -> int | None:
    found = find_in(columns, area_by_number(columns, areas))
    return found.notices[-1].number if found.notice_now else None


LEVELS = st.lists(
    st.tuples(st.integers(1, 60), st.sampled_from([-0.6, -0.2, 0.0, 0.2, 0.6])),
    min_size=1,
    max_size=6,
)


@given(LEVELS, st.data())
def test_the_tail_of_a_record_tells_the_same_as_all_of_it(
    levels: list[tuple[int, float]], data: st.DataObject
) -> None:
    noise = data.draw(st.lists(st.sampled_from([-0.1, 0.0, 0.1]), min_size=7, max_size=7))
    xs = [level for count, level in levels for _ in range(count)]
    xs = [x + noise[index % 7] for index, x in enumerate(xs)]
    hard = [int(index % 11 in (0, 1, 2, 3, 4, 5) and index % 50 < 20) for index in range(len(xs))]
    columns = columns_of(xs, hard)
    areas = [area(0.0, 0)] if data.draw(st.booleans()) else []
    if areas and len(xs) > 40 and data.draw(st.booleans()):
        areas.append(area(0.6, 40))
    told = standing_notice(len(xs), lambda limit: newest(columns, limit), areas)
    assert told == by_whole_record(columns, areas)


def test_a_look_that_finds_nothing_tells_nothing_of_the_one_before_it() -> None:
    """The last look finds nothing in the tail, where it is free; in the whole record it rests."""
    noise = [0.0, 0.1, 0.1, -0.1, -0.1, 0.1, 0.1]
    xs = [level + noise[i % 7] for i, level in enumerate([-0.6] * 90 + [-0.2] * 5)]
    hard = [int(i % 11 < 6 and i % 50 < 20) for i in range(95)]
    columns, areas = columns_of(xs, hard), [area(0.0, 0)]
    assert by_whole_record(columns, areas) == 90
    assert standing_notice(95, lambda limit: newest(columns, limit), areas) == 90


@pytest.mark.parametrize("count", [*range(55, 76), 318, 549, 1203])
def test_a_long_run_outside_the_area_keeps_the_places_of_its_notices(count: int) -> None:
    columns = columns_of([0.8] * count)
    areas = [area(0.0, 0)]
    told = standing_notice(count, lambda limit: newest(columns, limit), areas)
    assert told == by_whole_record(columns, areas)


def test_a_long_record_is_not_read_as_a_whole() -> None:
    columns = columns_of([0.0, 0.1] * 5000)
    read = []

    def reader(limit: int) -> DriftColumns:
        read.append(limit)
        return newest(columns, limit)

    assert standing_notice(10_000, reader, [area(0.0, 0)]) is None
    assert sum(read) <= 80


def test_sessions_over_more_than_180_days_give_no_notice() -> None:
    slow = columns_of([0.8] * 30, gap=21)
    assert standing_notice(30, lambda limit: newest(slow, limit), [area(0.0, 0, 21)]) is None


def test_an_area_that_is_set_later_is_not_held_against_earlier_sessions() -> None:
    columns = columns_of([0.8] * 20)
    later = IntendedArea(
        "later", "role", Position(-0.5, 0), 0.25, columns.started_at(19) + timedelta(hours=1)
    )
    assert standing_notice(20, lambda limit: newest(columns, limit), [later]) is None


def test_a_record_that_shrank_while_it_was_read_gives_no_notice() -> None:
    columns = columns_of([0.8] * 20)
    assert standing_notice(25, lambda _limit: columns, [area(0.0, 0)]) is None


def test_milliseconds_keep_every_instant_that_is_stored() -> None:
    now = now_utc()
    assert DriftColumns(times=array("q", [milliseconds(now)])).started_at(0) == now
