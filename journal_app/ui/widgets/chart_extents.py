"""The extents of long columns of numbers, at any coarseness, without reading all of them again."""

from __future__ import annotations

from array import array
from collections.abc import Iterator, Sequence
from typing import NamedTuple

_COARSEST = 64


class Block(NamedTuple):
    """A run of numbers, ``start`` to ``stop`` exclusive, and what it spans."""

    start: int
    stop: int
    low: float
    high: float


class Extents:
    """Lowest of one column and highest of another, over blocks of 2, 4, 8 ... numbers.

    The coarser columns are worked out when they are first asked for and kept.
    """

    def __init__(self, lows: Sequence[float], highs: Sequence[float]) -> None:
        self._levels = [(lows, highs)]

    def prepare(self) -> None:
        """Work out the coarser columns ahead."""
        level = 0
        while len(self._levels[level][0]) > _COARSEST:
            level += 1
            self._level(level)

    def blocks(self, start: int, stop: int, most: int) -> Iterator[Block]:
        """Blocks that cover ``start`` to ``stop`` exactly, about ``most`` of them at most."""
        level = 0
        while (stop - start) >> level > most:
            level += 1
        lows, highs = self._level(level)
        first, last = -(-start >> level), stop >> level
        if first >= last:
            yield from self._ragged(start, stop)
            return
        yield from self._ragged(start, first << level)
        starts = range(first << level, last << level, 1 << level)
        stops = range((first + 1) << level, (last + 1) << level, 1 << level)
        yield from map(Block, starts, stops, lows[first:last], highs[first:last])
        yield from self._ragged(last << level, stop)

    def _ragged(self, start: int, stop: int) -> Iterator[Block]:
        """What is left over at an end, read as it is."""
        lows, highs = self._levels[0]
        if start < stop:
            yield Block(start, stop, min(lows[start:stop]), max(highs[start:stop]))

    def _level(self, level: int) -> tuple[Sequence[float], Sequence[float]]:
        while len(self._levels) <= level:
            lows, highs = self._levels[-1]
            self._levels.append(
                (
                    array("d", map(min, lows[::2], lows[1::2])),
                    array("d", map(max, highs[::2], highs[1::2])),
                )
            )
        return self._levels[level]
