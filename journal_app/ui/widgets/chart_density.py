"""How many sessions lie on each level of an axis, for any run of them, without counting again."""

from __future__ import annotations

from collections.abc import Sequence

LEVELS = 41
"""One for each step of .05 on an axis."""
FULL = 255
"""More sessions than these on one level count as these: nothing can be stronger."""
_BLOCK = 32
_WIDE = 3
"""Bytes for each count."""
_ONES = tuple(1 << (8 * _WIDE * level) for level in range(LEVELS))


def density_levels(values: Sequence[float]) -> bytes:
    """The level that each value falls on, 0 at -1."""
    half = (LEVELS - 1) / 2
    lift = half + 0.5
    return bytes([int(value * half + lift) for value in values])


class Histogram:
    """Counts the values of a column by level.

    The counts of all levels are one long number, so that those of a run are the difference of two
    sums that are kept: a picture of 100,000 sessions needs a few hundred such differences.
    """

    def __init__(self, values: Sequence[float]) -> None:
        self._levels = density_levels(values)
        self._sums = [0]
        ones = [_ONES[level] for level in self._levels]
        for start in range(0, len(ones) - _BLOCK + 1, _BLOCK):
            self._sums.append(self._sums[-1] + sum(ones[start : start + _BLOCK]))

    def counts(self, start: int, stop: int) -> bytes:
        """How many of a run, ``stop`` exclusive, lie on each level, from the lowest on."""
        total = (self._until(stop) - self._until(start)).to_bytes(LEVELS * _WIDE, "little")
        if not any(total[1::_WIDE]) and not any(total[2::_WIDE]):
            return total[::_WIDE]
        counts = (
            int.from_bytes(total[at : at + _WIDE], "little") for at in range(0, len(total), _WIDE)
        )
        return bytes([min(count, FULL) for count in counts])

    def _until(self, stop: int) -> int:
        block = stop // _BLOCK
        return sum(
            [_ONES[level] for level in self._levels[block * _BLOCK : stop]], self._sums[block]
        )
