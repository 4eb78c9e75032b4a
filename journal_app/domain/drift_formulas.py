"""The arithmetic of drift on one axis: the mean of the last sessions against a reference.

Every function here takes the values of one axis in time order, each in [-1, 1] and in units of
that axis (half its length is 1). Nothing here knows of dates, clients or words; see ``drift``.

Where the formulas come from: the effective number is the textbook variance of the mean of a
first-order autoregressive series; the constants (windows, floors, factors) were chosen by
simulation, and ``tests/bench/drift_error_rates.py`` repeats the error rates they give.
"""

from __future__ import annotations

from collections.abc import Sequence
from math import fsum, sqrt
from operator import mul

from journal_app.domain.dataclass import dataclass

# Means of steps of .05 are seldom exact in binary: .7 - .5 is just below .2. A threshold that is
# met on paper has to be met here too.
_ON_PAPER = 1e-9
# Sums of squares below this are rounding left over from a series that does not vary at all.
_NO_SPREAD = 1e-12


@dataclass(frozen=True, slots=True)
class Parameters:
    """The constants of the method; counts are sessions, the rest is in units of an axis.

    ``*_ses`` are multiples of a standard error, ``phi_*`` are lag-1 correlations, and
    ``phi_prior`` is the weight of the floor correlation, in sessions.
    """

    window: int = 10
    earlier_max: int = 40
    earlier_min: int = 12
    every: int = 5
    rest: int = 10
    moved_min: float = 0.20
    moved_ses: float = 3.0
    range_ses: float = 1.96
    outside_ses: float = 2.0
    sd_floor: float = 0.10
    intended_sd_floor: float = 0.15
    phi_floor: float = 0.30
    phi_cap: float = 0.80
    phi_prior: int = 20
    intended_from: int = 8
    half_width: float = 0.25
    max_span_days: int = 180

    @property
    def movement_from(self) -> int:
        """The number of sessions needed before recent ones can be held against earlier ones."""
        return self.window + self.earlier_min


DEFAULTS = Parameters()


@dataclass(frozen=True, slots=True)
class Window:
    """What a run of sessions contributes: count, mean, and sums about that mean.

    ``squares`` is the sum of squared deviations from the window's own mean, ``products`` the sum
    of each deviation times the next one.
    """

    count: int
    mean: float
    squares: float
    products: float


@dataclass(frozen=True, slots=True)
class AxisDifference:
    """Recent against earlier sessions on one axis.

    ``difference`` is recent minus earlier mean, ``low`` to ``high`` its plausible range (not a
    confidence interval), ``se`` its standard error, ``phi`` the lag-1 correlation used.
    """

    difference: float
    low: float
    high: float
    se: float
    phi: float
    recent_mean: float
    earlier_mean: float
    moved: bool


@dataclass(frozen=True, slots=True)
class AxisGap:
    """Recent sessions against the intended area on one axis.

    ``beyond`` is how far the recent mean lies past the nearer edge, negative inside the area.
    """

    mean: float
    se: float
    beyond: float
    outside: bool


@dataclass(frozen=True, slots=True)
class TrailingPoint:
    """The trailing mean at one session, with its plausible range.

    The range may reach past the ends of the axis; a chart cuts it there.
    """

    mean: float
    low: float
    high: float


def effective_n(n: int, phi: float) -> float:
    """How many independent sessions tell as much about the mean as ``n`` correlated ones.

    ``n^2 (1-phi)^2 / ( n (1-phi^2) - 2 phi (1-phi^n) )`` for lag-1 correlation ``phi``; 10
    sessions at .3 count as 5.8. Lies between 1 and ``n`` for ``0 <= phi < 1``.

    Raises:
        ValueError: if ``n`` is below 1 or ``phi`` is not in [0, 1).
    """
    if n < 1 or not 0.0 <= phi < 1.0:
        raise ValueError(f"effective_n is not defined for n={n}, phi={phi}")
    return n * n * (1 - phi) ** 2 / (n * (1 - phi * phi) - 2 * phi * (1 - phi**n))


def mean_of(values: Sequence[float]) -> float:
    """The mean, rounded once, so that the same sessions give the same bits wherever it is asked."""
    return fsum(values) / len(values)


def summarise(values: Sequence[float]) -> Window:
    """The window of ``values`` in time order; an empty one counts nothing."""
    if not values:
        return Window(0, 0.0, 0.0, 0.0)
    mean = mean_of(values)
    rest = [value - mean for value in values]
    return Window(len(values), mean, sum(map(mul, rest, rest)), sum(map(mul, rest, rest[1:])))


def pooled_correlation(windows: Sequence[Window], parameters: Parameters = DEFAULTS) -> float:
    """The lag-1 correlation within ``windows``, corrected for bias, shrunk and bounded.

    ``ph`` is the sum of products over the sum of squares; with k windows of n values in all it is
    raised by ``(k + 3 ph) / n`` (means taken from the same values pull it down), drawn toward the
    floor with the weight of ``phi_prior`` sessions, and kept between floor and cap. A series that
    does not vary says nothing about correlation and gives ``ph = 0`` to begin with.
    """
    count, squares, products = 0, 0.0, 0.0
    for window in windows:
        count += window.count
        squares += window.squares
        products += window.products
    if count == 0:
        return parameters.phi_floor
    raw = products / squares if squares > _NO_SPREAD else 0.0
    raised = raw + (len(windows) + 3 * raw) / count
    prior = parameters.phi_prior
    shrunk = (count * raised + prior * parameters.phi_floor) / (count + prior)
    return min(max(shrunk, parameters.phi_floor), parameters.phi_cap)


def axis_difference(
    recent: Window, earlier: Window, parameters: Parameters = DEFAULTS
) -> AxisDifference:
    """Recent against earlier sessions on one axis.

    The variance is pooled over both windows and not taken below ``sd_floor`` squared; the standard
    error counts effective sessions. Moved means: at least ``moved_min``, and more than
    ``moved_ses`` standard errors.

    Raises:
        ValueError: if a window is empty or the two hold fewer than three values.
    """
    freedom = recent.count + earlier.count - 2
    if freedom < 1 or not recent.count or not earlier.count:
        raise ValueError("two windows with at least three values in all are needed")
    phi = pooled_correlation((recent, earlier), parameters)
    variance = max((recent.squares + earlier.squares) / freedom, parameters.sd_floor**2)
    shares = 1 / effective_n(recent.count, phi) + 1 / effective_n(earlier.count, phi)
    se = sqrt(variance * shares)
    difference = recent.mean - earlier.mean
    size = abs(difference)
    moved = size >= parameters.moved_min - _ON_PAPER and size > parameters.moved_ses * se
    reach = parameters.range_ses * se
    low, high = difference - reach, difference + reach
    return AxisDifference(difference, low, high, se, phi, recent.mean, earlier.mean, moved)


def axis_gap(
    recent: Window,
    earlier: Window,
    centre: float,
    half_width: float,
    parameters: Parameters = DEFAULTS,
) -> AxisGap:
    """Recent sessions against an intended area ``centre`` +- ``half_width`` on one axis.

    The spread is that of the recent window, together with the earlier one where that holds two or
    more, and is not taken below ``intended_sd_floor``; the correlation is taken as ``phi_floor``.
    Outside means: past the edge by more than ``outside_ses`` standard errors.

    Raises:
        ValueError: if the recent window holds fewer than two values.
    """
    if recent.count < 2:
        raise ValueError("a recent window of at least two values is needed")
    squares, freedom = recent.squares, recent.count - 1
    if earlier.count >= 2:
        squares, freedom = squares + earlier.squares, freedom + earlier.count - 1
    se = _level_se(squares, freedom, recent.count, parameters)
    beyond = abs(recent.mean - centre) - half_width
    return AxisGap(recent.mean, se, beyond, beyond > parameters.outside_ses * se)


def _level_se(squares: float, freedom: int, count: int, parameters: Parameters) -> float:
    """The standard error of a recent mean taken by itself: of a level, not of a difference."""
    spread = max(sqrt(squares / freedom), parameters.intended_sd_floor)
    return spread / sqrt(effective_n(count, parameters.phi_floor))
