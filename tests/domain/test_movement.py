"""The ways of sessions within themselves."""

from __future__ import annotations

from array import array
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journal_app.domain.movement import (
    Arrow,
    MomentColumns,
    MovementColumns,
    field_of,
    movements,
)

values = st.floats(-1, 1)
paths = st.lists(st.lists(st.tuples(values, values), max_size=7), max_size=40)


def columns_of(sessions: list[list[tuple[float, float]]]) -> MomentColumns:
    rows = [(number, x, y) for number, path in enumerate(sessions) for x, y in path]
    return MomentColumns(
        array("q", [row[0] for row in rows]),
        array("d", [row[1] for row in rows]),
        array("d", [row[2] for row in rows]),
    )


@given(paths)
def test_a_way_goes_from_the_first_moment_to_the_last(sessions: list[list[tuple[float, float]]]):
    ways = movements(columns_of(sessions))
    wanted = [
        (number, *path[0], *path[-1]) for number, path in enumerate(sessions) if len(path) > 1
    ]
    found = list(zip(ways.numbers, ways.from_xs, ways.from_ys, ways.to_xs, ways.to_ys, strict=True))
    assert found == wanted


@given(paths, st.integers(0, 40))
def test_what_came_before_a_session_is_found(
    sessions: list[list[tuple[float, float]]], session: int
):
    columns = columns_of(sessions)
    assert columns.before(session) == sum(map(len, sessions[:session]))


@given(paths)
def test_a_field_holds_every_way_once(sessions: list[list[tuple[float, float]]]):
    ways = movements(columns_of(sessions))
    arrows = field_of(ways, len(ways))
    assert sum(arrow.count for arrow in arrows) == len(ways)
    mean = ways.mean()
    if mean is not None:
        total = sum(arrow.to_x * arrow.count for arrow in arrows)
        assert total / len(ways) == pytest.approx(mean.to_x)


def test_the_mean_of_the_first_ways():
    ways = movements(columns_of([[(0, 0), (1, 0)], [(0, 0)], [(-1, 0), (0, 1)]]))
    assert ways.mean(1) == Arrow(0, 0, 1, 0, 1)
    assert ways.mean() == Arrow(-0.5, 0, 0.5, 0.5, 2)
    assert MovementColumns().mean() is None


def test_a_field_of_chance_leads_nowhere():
    dice = Random(7)
    paths = [[(dice.gauss(0, 0.3), dice.gauss(0, 0.3)) for _ in range(2)] for _ in range(4000)]
    near = [[(max(-1, min(1, x)), max(-1, min(1, y))) for x, y in path] for path in paths]
    ways = movements(columns_of(near))
    for arrow in field_of(ways, len(ways), cells=4):
        if arrow.count > 200:
            assert abs(arrow.to_x - arrow.x) < 0.12
            assert abs(arrow.to_y - arrow.y) < 0.12
