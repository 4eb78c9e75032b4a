"""Student's t distribution: the quantile that a plausible range of a mean needs."""

from __future__ import annotations

import math

_SMALLEST = 1e-300
_EXACT = 1e-15
_MOST_STEPS = 500
_WIDEST = 1e6


def t_quantile(probability: float, freedom: int) -> float:
    """The value that t stays below with a probability in (0, 1), to about 10 digits.

    ``freedom`` is the number of degrees of freedom, from 1.
    """
    if not 0.0 < probability < 1.0 or freedom < 1:
        raise ValueError("a probability between 0 and 1, and one degree of freedom or more")
    if probability < 0.5:
        return -t_quantile(1.0 - probability, freedom)
    low, high = 0.0, _WIDEST
    while high - low > 1e-11 * max(1.0, low):
        middle = (low + high) / 2.0
        if t_below(middle, freedom) < probability:
            low = middle
        else:
            high = middle
        if middle in {low, high} and high - low < _EXACT * high:
            break
    return (low + high) / 2.0


def t_below(value: float, freedom: int) -> float:
    """The probability that t is below a value from 0 on."""
    tails = _beta_part(freedom / 2.0, 0.5, freedom / (freedom + value * value))
    return 1.0 - tails / 2.0


def _beta_part(a: float, b: float, x: float) -> float:
    """The regularised incomplete beta function, by its continued fraction."""
    if x <= 0.0 or x >= 1.0:
        return 0.0 if x <= 0.0 else 1.0
    front = math.exp(
        math.lgamma(a + b) - math.lgamma(a) - math.lgamma(b)
        + a * math.log(x) + b * math.log1p(-x)
    )  # fmt: skip
    if x < (a + 1.0) / (a + b + 2.0):
        return front * _fraction(a, b, x) / a
    return 1.0 - front * _fraction(b, a, 1.0 - x) / b


def _fraction(a: float, b: float, x: float) -> float:
    """The continued fraction of the incomplete beta function, by the method of Lentz."""
    c, d = 1.0, 1.0 / _apart_from_zero(1.0 - (a + b) * x / (a + 1.0))
    value = d
    for step in range(1, _MOST_STEPS):
        for factor in (
            step * (b - step) * x / ((a + 2 * step - 1) * (a + 2 * step)),
            -(a + step) * (a + b + step) * x / ((a + 2 * step) * (a + 2 * step + 1)),
        ):
            d = 1.0 / _apart_from_zero(1.0 + factor * d)
            c = _apart_from_zero(1.0 + factor / c)
            value *= d * c
        if abs(d * c - 1.0) < _EXACT:
            break
    return value


def _apart_from_zero(value: float) -> float:
    return value if abs(value) > _SMALLEST else _SMALLEST
