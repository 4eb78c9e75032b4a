"""How one supervisor's blind placements sit beside one's own: pairs, and by their number figures.

One supervisor at a time, never pooled. A pair whose supervisor had seen the other mark before is
drawn, but left out of every figure.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

from journal_app.domain.dataclass import dataclass
from journal_app.domain.drift_formulas import mean_of
from journal_app.domain.student_t import t_quantile

FOR_OFFSET, FOR_TYPICAL, FOR_CONCORDANCE = 6, 10, 30
"""How many pairs each figure needs."""
_NORMAL_975 = 1.959963984540054
_DUST = 1e-12


@dataclass(frozen=True, slots=True)
class Pair:
    """One session, placed twice: by oneself and by the supervisor, in units of the axes."""

    session_id: str
    own: tuple[float, float]
    theirs: tuple[float, float]
    blind: bool = True


@dataclass(frozen=True, slots=True)
class Ranged:
    """A figure and its range."""

    value: float
    low: float
    high: float


@dataclass(frozen=True, slots=True)
class AxisView:
    """The figures on one axis; None for those that need more pairs, or that cannot be said.

    Attributes:
        offset: the supervisor's mark less one's own, on average, with a t range of 95 %.
        typical: the standard deviation of these differences.
        concordance: Lin's coefficient with its range.
    """

    offset: Ranged | None = None
    typical: float | None = None
    concordance: Ranged | None = None


@dataclass(frozen=True, slots=True)
class TwoViews:
    """All pairs with one supervisor, and the figures over those that are blind."""

    pairs: tuple[Pair, ...]
    blind: int
    x: AxisView
    y: AxisView


def two_views(pairs: Sequence[Pair]) -> TwoViews:
    """The figures that so many pairs allow."""
    counted = [pair for pair in pairs if pair.blind]
    x, y = (
        _axis([pair.own[axis] for pair in counted], [pair.theirs[axis] for pair in counted])
        for axis in (0, 1)
    )
    return TwoViews(tuple(pairs), len(counted), x, y)


def _axis(own: Sequence[float], theirs: Sequence[float]) -> AxisView:
    count = len(own)
    differences = [there - here for here, there in zip(own, theirs, strict=True)]
    if count < FOR_OFFSET:
        return AxisView()
    mean = mean_of(differences)
    spread = math.sqrt(math.fsum((one - mean) ** 2 for one in differences) / (count - 1))
    half = t_quantile(0.975, count - 1) * spread / math.sqrt(count)
    return AxisView(
        Ranged(mean, mean - half, mean + half),
        spread if count >= FOR_TYPICAL else None,
        concordance(own, theirs) if count >= FOR_CONCORDANCE else None,
    )


def concordance(own: Sequence[float], theirs: Sequence[float]) -> Ranged | None:
    """Lin's concordance coefficient with its 95 % range, by the z transformation.

    None where it cannot be said: one of the two never varies, or both agree to the last digit.
    """
    n = len(own)
    mean_own, mean_theirs = mean_of(own), mean_of(theirs)
    var_own = math.fsum((value - mean_own) ** 2 for value in own) / n
    var_theirs = math.fsum((value - mean_theirs) ** 2 for value in theirs) / n
    shared = math.fsum(
        (here - mean_own) * (there - mean_theirs) for here, there in zip(own, theirs, strict=True)
    ) / n  # fmt: skip
    if min(var_own, var_theirs) < _DUST or abs(shared) < _DUST:
        return None
    r = shared / math.sqrt(var_own * var_theirs)
    c = 2.0 * shared / (var_own + var_theirs + (mean_own - mean_theirs) ** 2)
    if 1.0 - abs(c) < _DUST:
        return None
    u2 = (mean_own - mean_theirs) ** 2 / math.sqrt(var_own * var_theirs)
    rest = 1.0 - c * c
    variance = (
        (1.0 - r * r) * c * c / (rest * r * r)
        + 2.0 * c**3 * (1.0 - c) * u2 / (r * rest * rest)
        - c**4 * u2 * u2 / (2.0 * r * r * rest * rest)
    ) / (n - 2)
    z, half = math.atanh(c), _NORMAL_975 * math.sqrt(max(0.0, variance))
    return Ranged(c, math.tanh(z - half), math.tanh(z + half))
