"""How sessions went within themselves: their moments, and the way from the first to the last."""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import field
from itertools import groupby
from math import fsum

from journal_app.domain.dataclass import dataclass


def _floats() -> array[float]:
    return array("d")


@dataclass(frozen=True, slots=True)
class MomentColumns:
    """The moments of the sessions of a record, in order of session and moment.

    Attributes:
        numbers: the session each belongs to, by its number in the record; never falling.
        xs, ys: where it is placed.
    """

    numbers: array[int] = field(default_factory=lambda: array("q"))
    xs: array[float] = field(default_factory=_floats)
    ys: array[float] = field(default_factory=_floats)

    def __len__(self) -> int:
        return len(self.numbers)

    def before(self, session: int) -> int:
        """How many moments belong to the sessions before one."""
        return bisect_left(self.numbers, session)


@dataclass(frozen=True, slots=True)
class MovementColumns:
    """The sessions with more than one moment: where each began and where it ended.

    Attributes:
        numbers: of the sessions in the record, rising.
        from_xs, from_ys, to_xs, to_ys: the first and the last moment.
    """

    numbers: array[int] = field(default_factory=lambda: array("q"))
    from_xs: array[float] = field(default_factory=_floats)
    from_ys: array[float] = field(default_factory=_floats)
    to_xs: array[float] = field(default_factory=_floats)
    to_ys: array[float] = field(default_factory=_floats)

    def __len__(self) -> int:
        return len(self.numbers)

    def before(self, session: int) -> int:
        """How many of the sessions before one have a way of their own."""
        return bisect_left(self.numbers, session)

    def mean(self, stop: int | None = None) -> Arrow | None:
        """From where to where they went on average, of the first ``stop``; None without any."""
        columns = (self.from_xs, self.from_ys, self.to_xs, self.to_ys)
        stop = len(self) if stop is None else stop
        if not stop:
            return None
        x, y, to_x, to_y = (fsum(column[:stop]) / stop for column in columns)
        return Arrow(x, y, to_x, to_y, stop)


@dataclass(frozen=True, slots=True)
class Arrow:
    """From one place to another; ``count`` sessions went so, or so on average."""

    x: float
    y: float
    to_x: float
    to_y: float
    count: int = 1


def movements(moments: MomentColumns) -> MovementColumns:
    """The way of each session that has more than one moment."""
    made = MovementColumns()
    end = 0
    for number, run in groupby(moments.numbers):
        begin, end = end, end + len(list(run))
        if end - begin > 1:
            made.numbers.append(number)
            made.from_xs.append(moments.xs[begin])
            made.from_ys.append(moments.ys[begin])
            made.to_xs.append(moments.xs[end - 1])
            made.to_ys.append(moments.ys[end - 1])
    return made


def field_of(ways: MovementColumns, stop: int, cells: int = 8) -> tuple[Arrow, ...]:
    """Many ways by where their middle lies: the mean of those in each of ``cells`` x ``cells``.

    By where they began, all would seem to lead inward, though nothing had moved: what begins far
    out mostly ends less far out. Of the first ``stop``; the cells with the fewest come first.
    """
    sums: dict[tuple[int, int], list[float]] = {}
    columns: tuple[Sequence[float], ...] = (ways.from_xs, ways.from_ys, ways.to_xs, ways.to_ys)
    for x, y, to_x, to_y in zip(*(column[:stop] for column in columns), strict=True):
        cell = (
            min(int((x + to_x + 2) / 4 * cells), cells - 1),
            min(int((y + to_y + 2) / 4 * cells), cells - 1),
        )
        total = sums.get(cell)
        if total is None:
            sums[cell] = [x, y, to_x, to_y, 1]
        else:
            total[0] += x
            total[1] += y
            total[2] += to_x
            total[3] += to_y
            total[4] += 1
    arrows = [
        Arrow(x / count, y / count, to_x / count, to_y / count, int(count))
        for x, y, to_x, to_y, count in sums.values()
    ]
    return tuple(sorted(arrows, key=lambda arrow: arrow.count))
