"""The extents of long columns of numbers, at any coarseness, without reading all of them again."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Iterator, Sequence
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

    Every other of the coarser columns is worked out when it is first asked for, and kept; what is
    seen of those between is put together from the finer one each time.
    """

    def __init__(self, lows: Sequence[float], highs: Sequence[float]) -> None:
        self._kept = [(lows, highs)]

    def prepare(self) -> None:
        """Work out the coarser columns ahead."""
        while len(self._kept[-1][0]) > _COARSEST:
            self._every_other(len(self._kept))

    def blocks(self, start: int, stop: int, most: int) -> Iterator[Block]:
        """Blocks that cover ``start`` to ``stop`` exactly, about ``most`` of them at most."""
        level = 0
        while (stop - start) >> level > most:
            level += 1
        first, last = -(-start >> level), stop >> level
        if first >= last:
            yield from self._ragged(start, stop)
            return
        yield from self._ragged(start, first << level)
        starts = range(first << level, last << level, 1 << level)
        stops = range((first + 1) << level, (last + 1) << level, 1 << level)
        yield from map(Block, starts, stops, *self._columns(level, first, last))
        yield from self._ragged(last << level, stop)

    def _ragged(self, start: int, stop: int) -> Iterator[Block]:
        """What is left over at an end, read as it is."""
        lows, highs = self._kept[0]
        if start < stop:
            yield Block(start, stop, min(lows[start:stop]), max(highs[start:stop]))

    def _columns(
        self, level: int, first: int, last: int
    ) -> tuple[Iterable[float], Iterable[float]]:
        """The lowest and the highest of the blocks from ``first`` to ``last``, exclusive."""
        lows, highs = self._every_other(level // 2)
        if level % 2 == 0:
            return lows[first:last], highs[first:last]
        lows, highs = lows[2 * first : 2 * last], highs[2 * first : 2 * last]
        return map(min, lows[::2], lows[1::2]), map(max, highs[::2], highs[1::2])

    def _every_other(self, number: int) -> tuple[Sequence[float], Sequence[float]]:
        """The columns over blocks of 1, 4, 16 ... numbers."""
        while len(self._kept) <= number:
            lows, highs = self._kept[-1]
            self._kept.append(
                (
                    array("f", map(min, *(lows[at::4] for at in range(4)))),
                    array("f", map(max, *(highs[at::4] for at in range(4)))),
                )
            )
        return self._kept[number]
