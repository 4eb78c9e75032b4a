"""How often the drift check errs: a small share of the published table, with a fixed seed.

The whole table is repeated by ``tests/bench/drift_error_rates.py``. The bounds here are the rates
that the method's own text promises, widened by what so few records scatter.
"""

from __future__ import annotations

from collections import Counter
from math import sqrt

import pytest

from tests.bench import drift_error_rates as rates

RECORDS = 240
STILL, STEPS, AREA, BEYOND = range(4)


def found(watch: int, phi: float) -> Counter[str]:
    """What came up in the records of a kind, with the same seed each time."""
    return rates.run((watch, phi, 0, RECORDS))[1]


def most(chance: float) -> float:
    """The largest share that so many records give by chance where the true one is ``chance``."""
    return chance + 4 * sqrt(chance * (1 - chance) / RECORDS)


def least(chance: float) -> float:
    """The smallest one."""
    return chance - 4 * sqrt(chance * (1 - chance) / RECORDS)


@pytest.mark.parametrize(("phi", "by_50", "by_100"), [(0.0, 0.01, 0.02), (0.3, 0.07, 0.15)])
def test_a_record_that_rests_is_seldom_called_moved(
    phi: float, by_50: float, by_100: float
) -> None:
    seen = found(STILL, phi)

    assert seen[rates.STILL_50] / RECORDS <= most(by_50)
    assert seen[rates.STILL_100] / RECORDS <= most(by_100)
    assert least(0.93) <= seen[rates.COVERED] / RECORDS, "the range covers the truth"


def test_alike_neighbours_raise_false_notices_no_further_than_is_said() -> None:
    seen = found(STILL, 0.5)

    assert seen[rates.STILL_50] / RECORDS <= most(0.19)
    assert seen[rates.STILL_100] / RECORDS <= most(0.39)
    assert least(0.88) <= seen[rates.COVERED] / RECORDS


def test_a_far_step_is_found_and_a_small_one_often_not() -> None:
    seen = found(STEPS, 0.3)

    assert seen[rates.STEP.format(0.6)] / RECORDS >= least(0.95)
    assert least(0.58) <= seen[rates.STEP.format(0.4)] / RECORDS <= most(0.64)
    assert seen[rates.STEP.format(0.2)] / RECORDS <= most(0.21)


def test_who_sits_in_the_intended_area_is_hardly_ever_called_outside_it() -> None:
    inside, outside = found(AREA, 0.3), found(BEYOND, 0.3)

    assert inside[rates.OFFSET.format(0.0)] / RECORDS <= most(0.01)
    assert inside[rates.OFFSET.format(0.125)] / RECORDS <= most(0.02)
    assert outside[rates.BEYOND.format(0.4)] / RECORDS >= least(0.97)


def test_the_same_seed_gives_the_same_figures() -> None:
    assert found(BEYOND, 0.5) == found(BEYOND, 0.5)


def test_a_figure_outside_its_band_is_marked_and_fails() -> None:
    published = {phi: Counter[str]() for phi in rates.MODELS}
    for row in rates.TABLE:
        for phi, (low, high) in zip(rates.MODELS, row.shares, strict=True):
            share = rates.SHIPPED.get((row.row, phi), (low + high) / 2)
            published[phi][row.row] = round(share * 4000)
    right = rates.judge(published, 4000)
    assert all(figure.passed for figure in right)
    assert "!" not in rates.as_text(right).rpartition("\n")[0]

    published[0.3][rates.STILL_100] = 1200
    wrong = rates.judge(published, 4000)
    assert [figure.row for figure in wrong if not figure.passed] == [rates.STILL_100]
    assert "0.300 (0.14)!" in rates.as_text(wrong)
