"""The median of a few numbers."""

from __future__ import annotations

from collections.abc import Sequence


def median(values: Sequence[float]) -> float:
    """The middle one of some numbers, at least one; of an even count the mean of the middle two.

    As in ``statistics``, which brings fractions and decimals along: half a megabyte.
    """
    ordered, half = sorted(values), len(values) // 2
    return ordered[half] if len(values) % 2 else (ordered[half - 1] + ordered[half]) / 2
