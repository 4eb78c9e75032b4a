from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journal_app.ui.widgets.grid_labels import (
    Box,
    Obstacles,
    about,
    around,
    cheapest,
    length_inside,
    pushed_inside,
)

FRAME: Box = (0.0, 0.0, 400.0, 400.0)
pixel = st.floats(0, 400)


def overlap(one: Box, other: Box) -> bool:
    return (
        one[0] < other[2] - 1e-6
        and other[0] < one[2] - 1e-6
        and one[1] < other[3] - 1e-6
        and other[1] < one[3] - 1e-6
    )


def test_a_label_stands_at_the_right_where_it_is_free() -> None:
    box = cheapest(around(100, 100, 6, 50, 14), Obstacles(FRAME))
    assert box[0] > 106
    assert box[1] == 93


@given(st.lists(st.tuples(pixel, pixel), min_size=1, max_size=7))
def test_labels_stay_within_the_frame(marks: list[tuple[float, float]]) -> None:
    obstacles = Obstacles(FRAME)
    for x, y in marks:
        obstacles.add_mark(x, y, 7)
    for x, y in marks:
        box = cheapest(around(x, y, 6, 60, 14), obstacles)
        assert box == pushed_inside(box, FRAME)


def test_labels_of_close_marks_do_not_cover_one_another_or_the_marks() -> None:
    marks = [(200, 200), (214, 206), (205, 222), (228, 196)]
    obstacles = Obstacles(FRAME)
    for x, y in marks:
        obstacles.add_mark(x, y, 6)
    boxes = [cheapest(around(x, y, 6, 48, 14), obstacles) for x, y in marks]
    for number, box in enumerate(boxes):
        assert not any(overlap(box, other) for other in boxes[number + 1 :])
        for x, y in marks:
            assert not overlap(box, (x - 6, y - 6, x + 6, y + 6))


def test_the_label_of_an_area_keeps_off_its_border_and_the_mark_in_it() -> None:
    area: Box = (200, 100, 300, 200)
    obstacles = Obstacles(FRAME)
    obstacles.add_border(area)
    obstacles.add_mark(250, 190, 8)
    box = cheapest(about(area, 90, 14), obstacles)
    assert not overlap(box, (242, 182, 258, 198))
    assert not any(length_inside(box, line) for _, line in obstacles.lines)


@pytest.mark.parametrize(
    ("segment", "length"),
    [
        ((-5.0, 5.0, 15.0, 5.0), 10.0),
        ((0.0, 20.0, 10.0, 20.0), 0.0),
        ((5.0, 5.0, 5.0, 30.0), 5.0),
        ((2.0, 2.0, 5.0, 6.0), 5.0),
        ((3.0, 3.0, 3.0, 3.0), 0.0),
    ],
)
def test_length_inside(segment: tuple[float, float, float, float], length: float) -> None:
    assert length_inside((0.0, 0.0, 10.0, 10.0), segment) == pytest.approx(length)
