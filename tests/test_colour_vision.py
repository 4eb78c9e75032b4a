"""Charts can be read by people who see colours otherwise."""

from __future__ import annotations

import pytest

from tools.colour_vision import SIGHTS, chart_colours, ground, seen

AXES = ("authoritative_causality", "collaborative_meaning")
"""Whose colours the two charts over time take."""
# About one in twelve men; the rarer tritanopia gets a smaller bound.
APART = {"usual": 30.0, "protanopia": 30.0, "deuteranopia": 30.0, "tritanopia": 10.0}


@pytest.mark.parametrize("sight", SIGHTS)
@pytest.mark.parametrize("theme", ["light", "dark"])
def test_the_two_axes_are_told_apart(theme: str, sight: str) -> None:
    first, second = (seen(chart_colours(theme)[name], sight) for name in AXES)

    assert first.distance(second) >= APART[sight]


@pytest.mark.parametrize("sight", SIGHTS)
@pytest.mark.parametrize("theme", ["light", "dark"])
def test_two_selections_that_are_compared_are_told_apart(theme: str, sight: str) -> None:
    colours = chart_colours(theme)
    first, second = (seen(colours[name], sight) for name in ("ink", "authoritative_meaning"))

    assert first.distance(second) >= 25
    assert abs(first.lightness - second.lightness) >= 20, "also without any colour"


@pytest.mark.parametrize("sight", SIGHTS)
@pytest.mark.parametrize("theme", ["light", "dark"])
def test_everything_drawn_stands_out_from_its_ground(theme: str, sight: str) -> None:
    below = seen(ground(theme), sight)

    for name, colour in chart_colours(theme).items():
        assert seen(colour, sight).contrast(below) >= 3.0, name


def test_what_is_known_of_the_simulation() -> None:
    white, grey = "#FFFFFF", "#808080"
    for sight in SIGHTS:
        assert seen(white, sight).lightness == pytest.approx(100, abs=0.1)
        assert seen(grey, sight).distance(seen(grey, "usual")) < 1.0, "greys stay"
    red, green = "#C00000", "#6E6E00"
    assert seen(red, "usual").distance(seen(green, "usual")) > 60
    assert seen(red, "protanopia").distance(seen(green, "protanopia")) < 40
