"""How many sessions lie on each level of an axis, for any run of them, without counting again."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import repeat

from journal_app.domain.giving_up import GoOn, to_the_end

LEVELS = 41
"""One for each step of .05 on an axis."""
FULL = 255
"""More sessions than these on one level count as these: nothing can be stronger."""
_BLOCK = 512
"""After so many sessions the sums are kept: of fewer than some of these each level is counted."""
_COUNTED = 4 * _BLOCK
_WIDE = 3
"""Bytes for each count."""


def density_levels(values: Sequence[float]) -> bytes:
    """The level that each value falls on, 0 at -1."""
    half = (LEVELS - 1) / 2
    lift = half + 0.5
    return bytes([int(value * half + lift) for value in values])


class Histogram:
    """Counts the values of a column by level.

    The counts of all levels are one long number, so that those of a long run are the difference of
    two sums that are kept, and of what is left at its ends. ``go_on`` is called between parts of
    the column, and may raise to give it up.
    """

    def __init__(self, values: Sequence[float], go_on: GoOn = to_the_end) -> None:
        levels = []
        for start in range(0, len(values), _BLOCK):
            go_on()
            levels.append(density_levels(values[start : start + _BLOCK]))
        self._levels = b"".join(levels)
        self._sums = [0]
        for start in range(0, len(self._levels) - _BLOCK + 1, _BLOCK):
            self._sums.append(self._sums[-1] + self._sum(start, start + _BLOCK))

    def counts(self, start: int, stop: int) -> bytes:
        """How many of a run, ``stop`` exclusive, lie on each level, from the lowest on."""
        if stop - start <= _COUNTED:
            counts = map(self._levels[start:stop].count, range(LEVELS))
            return bytes(map(min, counts, repeat(FULL)))
        total = (self._until(stop) - self._until(start)).to_bytes(LEVELS * _WIDE, "little")
        return bytes(
            [
                min(int.from_bytes(total[at : at + _WIDE], "little"), FULL)
                for at in range(0, len(total), _WIDE)
            ]
        )

    def _until(self, stop: int) -> int:
        block = stop // _BLOCK
        return self._sums[block] + self._sum(block * _BLOCK, stop)

    def _sum(self, start: int, stop: int) -> int:
        """The counts of a short run as one number."""
        counts = map(self._levels[start:stop].count, range(LEVELS))
        return int.from_bytes(b"".join([n.to_bytes(_WIDE, "little") for n in counts]), "little")
