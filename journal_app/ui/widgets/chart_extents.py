"""The extents of long columns of numbers, at any coarseness, without reading all of them again."""

from __future__ import annotations

from array import array
from collections.abc import Iterator, Sequence
from itertools import repeat
from typing import NamedTuple, TypeAlias

_Kept: TypeAlias = "tuple[array[float], array[float]]"
_COARSEST = 64
_LEAST_KEPT = 3
"""Blocks of so many halvings are the shortest that are kept: of 8 numbers."""


class Block(NamedTuple):
    """A run of numbers, ``start`` to ``stop`` exclusive, and what it spans."""

    start: int
    stop: int
    low: float
    high: float


class Extents:
    """Lowest of one column and highest of another, over blocks of 2, 4, 8 ... numbers.

    Every other of the coarser columns is worked out when it is first asked for, and kept, with
    seven digits; what is seen of those between is put together from the finer one each time, and
    so are those of the shortest blocks, which would take the most room.

    Args:
        lows, highs: the columns.
        within: between which all of them lie. What is taken need not: it is cut once for a block.
    """

    def __init__(
        self,
        lows: Sequence[float],
        highs: Sequence[float],
        within: tuple[float, float] | None = None,
    ) -> None:
        self._finest = lows, highs
        self._within = within
        self._kept: list[_Kept] = []

    def take(self, lows: Sequence[float], highs: Sequence[float]) -> None:
        """Work out the finest of the columns that are kept, from the next run of the numbers.

        All runs but the last are of whole blocks.
        """
        if not self._kept:
            self._kept.append((array("f"), array("f")))
        _gather(self._kept[0], lows, highs, 1 << _LEAST_KEPT, self._within)

    def prepare(self) -> None:
        """Work out the coarser columns ahead."""
        while len(self._level(len(self._kept) - 1)[0]) > _COARSEST:
            self._level(len(self._kept))

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
        lows, highs = self._finest
        if start < stop:
            yield Block(start, stop, min(lows[start:stop]), max(highs[start:stop]))

    def _columns(
        self, level: int, first: int, last: int
    ) -> tuple[Sequence[float], Sequence[float]]:
        """The lowest and the highest of the blocks from ``first`` to ``last``, exclusive."""
        number = (level - _LEAST_KEPT) // 2 if level >= _LEAST_KEPT else -1
        lows, highs = self._level(number)
        finer = level - (_LEAST_KEPT + 2 * number if number >= 0 else 0)
        lows, highs = lows[first << finer : last << finer], highs[first << finer : last << finer]
        for _ in range(finer):
            lows = list(map(min, lows[::2], lows[1::2]))
            highs = list(map(max, highs[::2], highs[1::2]))
        return lows, highs

    def _level(self, number: int) -> tuple[Sequence[float], Sequence[float]]:
        """The columns that are kept, the finest of them first; before them the numbers as such."""
        if number < 0:
            return self._finest
        if not self._kept:
            self.take(*self._finest)
        while len(self._kept) <= number:
            coarser: _Kept = (array("f"), array("f"))
            _gather(coarser, *self._kept[-1], 4)
            self._kept.append(coarser)
        return self._kept[number]


def _gather(
    kept: _Kept,
    lows: Sequence[float],
    highs: Sequence[float],
    size: int,
    within: tuple[float, float] | None = None,
) -> None:
    """Add the blocks of ``size`` numbers; what is left over is none."""
    low = map(min, *(lows[at::size] for at in range(size)))
    high = map(max, *(highs[at::size] for at in range(size)))
    if within is not None:
        low, high = map(max, low, repeat(within[0])), map(min, high, repeat(within[1]))
    kept[0].extend(low)
    kept[1].extend(high)
