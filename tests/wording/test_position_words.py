"""Where a mark lies, in words: the same to both sides, and never jumping back."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from journal_app.domain.grid import Axis, Position, Quadrant
from journal_app.wording.position_words import Band, band, on_axis, on_grid
from journal_app.wording.voice import Voice
from journal_app.wording.words import Words

OPPOSITE = {
    "expert knowledge": "co-creation",
    "co-creation": "expert knowledge",
    "causality": "meaning",
    "meaning": "causality",
}
values = st.floats(-1, 1)
steps = st.integers(-20, 20).map(lambda step: step / 20)


@pytest.mark.parametrize(
    ("x", "y", "said"),
    [
        (-0.2, 0.8, "a little toward expert knowledge; clearly meaning"),
        (0, 0, "in the middle on both axes"),
        (0.1, -0.5, "in the middle between expert knowledge and co-creation; toward causality"),
        (1, -1, "wholly co-creation; wholly causality"),
        (0.15, 0.35, "a little toward co-creation; toward meaning"),
        (0.65, 0.95, "clearly co-creation; wholly meaning"),
    ],
)
def test_positions(x, y, said):
    assert Words().position(Position(x, y)) == said


@settings(deadline=None)
@given(values)
def test_bands_are_the_same_to_both_sides(value):
    assert band(value) is band(-value)


@settings(deadline=None)
@given(values, values)
def test_farther_out_is_never_a_smaller_band(one, other):
    if abs(one) <= abs(other):
        assert band(one) <= band(other)


def test_every_band_is_used():
    assert {band(step / 20) for step in range(21)} == set(Band)


@settings(deadline=None)
@given(values.filter(lambda value: band(value) is not Band.MIDDLE), st.sampled_from(Axis))
def test_the_mirrored_place_names_the_other_pole(value, axis):
    said, mirrored = on_axis(Voice(), axis, value), on_axis(Voice(), axis, -value)
    pole = next(name for name in OPPOSITE if said.endswith(name))
    assert mirrored == said.removesuffix(pole) + OPPOSITE[pole]


@settings(deadline=None)
@given(steps, steps)
def test_the_middle_is_where_no_quadrant_is_named(x, y):
    said = on_grid(Voice(), x, y)
    between = Position(x, y).quadrant is Quadrant.BETWEEN
    assert ("in the middle" in said) == between


@settings(deadline=None)
@given(steps, steps)
def test_no_two_bands_share_words(x, y):
    said = Words().position(Position(x, y))
    assert "{" not in said
    assert said == on_grid(Voice(), x, y)
    if band(x) is not band(y) or band(x) is not Band.MIDDLE:
        assert said.count("; ") == 1
