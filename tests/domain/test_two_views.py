"""The ladder of sample sizes, t ranges, concordance; a pair that is not blind does not count."""

import math
import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journal_app.domain.student_t import t_quantile
from journal_app.domain.two_views import Pair, concordance, two_views
from journal_app.wording.words import Words


# From printed tables of the distribution.
@pytest.mark.parametrize(
    ("freedom", "value"),
    [(1, 12.7062), (2, 4.3027), (5, 2.5706), (7, 2.3646), (9, 2.2622), (29, 2.0452), (120, 1.9799)],
)
def test_the_quantile_of_t(freedom, value):
    assert t_quantile(0.975, freedom) == pytest.approx(value, abs=5e-5)
    assert t_quantile(0.025, freedom) == pytest.approx(-value, abs=5e-5)


def test_the_quantile_nears_that_of_the_normal_distribution():
    assert t_quantile(0.975, 10**6) == pytest.approx(1.959964, abs=1e-5)
    with pytest.raises(ValueError, match="between"):
        t_quantile(1.0, 5)


def pairs(count: int, dx: float = -0.2, blind: bool = True) -> list[Pair]:
    drawn = random.Random(3)
    made = []
    for number in range(count):
        x, y = drawn.uniform(-0.6, 0.6), drawn.uniform(-0.6, 0.6)
        there = (x + dx + drawn.uniform(-0.1, 0.1), y + drawn.uniform(-0.1, 0.1))
        made.append(Pair(str(number), (x, y), there, blind))
    return made


@pytest.mark.parametrize(
    ("count", "has"),
    [
        (5, (False, False, False)),
        (6, (True, False, False)),
        (9, (True, False, False)),
        (10, (True, True, False)),
        (29, (True, True, False)),
        (30, (True, True, True)),
    ],
)
def test_each_figure_has_its_number_of_pairs(count, has):
    view = two_views(pairs(count)).x
    assert (
        view.offset is not None,
        view.typical is not None,
        view.concordance is not None,
    ) == has


def test_the_offset_and_its_range_by_hand():
    differences = [-0.3, -0.1, -0.2, -0.4, 0.0, -0.2]
    made = [Pair(str(n), (0.0, 0.0), (d, 0.0)) for n, d in enumerate(differences)]
    offset = two_views(made).x.offset
    assert offset is not None
    spread = math.sqrt(sum((d + 0.2) ** 2 for d in differences) / 5)
    assert offset.value == pytest.approx(-0.2)
    assert offset.high - offset.value == pytest.approx(2.570582 * spread / math.sqrt(6), abs=1e-6)
    assert offset.value - offset.low == pytest.approx(offset.high - offset.value)


def test_a_pair_that_is_not_blind_is_left_out_of_every_figure():
    blind, seen = pairs(6), pairs(40, dx=0.9, blind=False)
    mixed = two_views([*seen, *blind])
    assert mixed.x == two_views(blind).x
    assert (mixed.blind, len(mixed.pairs)) == (6, 46)


def test_concordance_by_its_definition():
    own = [0.1, 0.3, -0.2, 0.5, -0.4, 0.0]
    theirs = [0.0, 0.25, -0.3, 0.55, -0.5, 0.1]
    found = concordance(own, theirs)
    assert found is not None
    mean = (sum(own) / 6, sum(theirs) / 6)
    var = [sum((v - mean[0]) ** 2 for v in own) / 6, sum((v - mean[1]) ** 2 for v in theirs) / 6]
    cov = sum((a - mean[0]) * (b - mean[1]) for a, b in zip(own, theirs, strict=True)) / 6
    assert found.value == pytest.approx(2 * cov / (var[0] + var[1] + (mean[0] - mean[1]) ** 2))
    assert found.low < found.value < found.high <= 1


@given(st.lists(st.tuples(*[st.integers(-20, 20).map(lambda n: n / 20)] * 4), max_size=45))
def test_figures_never_fail_and_hold_their_value(values):
    views = two_views([Pair("s", (a, b), (c, d)) for a, b, c, d in values])
    for axis in (views.x, views.y):
        for ranged in (axis.offset, axis.concordance):
            if ranged is not None:
                assert ranged.low <= ranged.value + 1e-9
                assert ranged.value <= ranged.high + 1e-9
    assert Words().two_views(views)


def test_the_sentences():
    words = Words()
    few = words.two_views(two_views(pairs(3)))
    assert few == (
        "Figures begin with 6 sessions placed blind by both; so far 3 sessions.",
        "Two views, neither is the measure.",
    )
    made = [Pair(str(n), (0.3, 0.1), (0.1 + n / 100, 0.1)) for n in range(-4, 5)]
    said = words.two_views(two_views(made), "K.")
    assert said[0].startswith("K. placed these 9 sessions 0.2 nearer to expert knowledge than you")
    assert said[1].startswith("K. placed these 9 sessions, between causality and meaning, about")
    assert said[-1] == "Two views, neither is the measure."
    mine = words.two_views(two_views(made), "R.", as_supervisor=True)
    assert mine[0].startswith("You placed these 9 sessions 0.2 nearer to expert knowledge than R.")


def test_one_pair_is_no_plural():
    (said, _) = Words().two_views(two_views(pairs(1)))
    assert said == "Figures begin with 6 sessions placed blind by both; so far 1 session."


def test_nobody_placed_anything():
    assert Words().two_views(two_views([])) == (
        "Figures begin with 6 sessions placed blind by both; so far 0 sessions.",
    )
