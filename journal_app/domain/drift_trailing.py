"""The trailing mean with its plausible range at every session of a record, as columns.

A record may hold 100,000 sessions, of which a picture shows a few: a part is worked out when it is
looked at, and nothing is kept of it but the last few parts. There is no loop in Python where the
standard library has one of its own.
"""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache, partial
from itertools import accumulate
from math import fsum, sqrt
from operator import add, mul, sub
from typing import TypeAlias, overload

from journal_app.domain.drift_formulas import DEFAULTS, Parameters, TrailingPoint, effective_n

_Columns: TypeAlias = "tuple[array[float], array[float], array[float]]"
PART = 512
"""So many sessions are worked out at once."""
_PARTS_KEPT = 4


class TrailingMeans(Sequence[TrailingPoint | None]):
    """Beside each session the mean of the last ones there, None where it is too early.

    Attributes:
        first: the number, from 0, of the first session that has one.
        means: the means from that session on.
        lows, highs: the ends of their ranges, perhaps past the end of the axis.
    """

    __slots__ = ("_count", "first", "highs", "lows", "means")

    def __init__(self, values: Sequence[float], parameters: Parameters = DEFAULTS) -> None:
        self._count = len(values)
        self.first = min(_least(parameters) - 1, self._count)
        length = self._count - self.first
        parts = lru_cache(_PARTS_KEPT)(partial(_part, values, self.first, parameters))
        # Means far apart from one another, as in a strip of all sessions, are had one by one.
        one = partial(_mean, values, self.first, parameters.window)
        self.means: Sequence[float] = _Column(parts, 0, length, one)
        self.lows: Sequence[float] = _Column(parts, 1, length)
        self.highs: Sequence[float] = _Column(parts, 2, length)

    def __len__(self) -> int:
        return self._count

    @overload
    def __getitem__(self, index: int) -> TrailingPoint | None: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[TrailingPoint | None]: ...
    def __getitem__(self, index: int | slice) -> object:
        if isinstance(index, slice):
            return tuple([self[at] for at in range(*index.indices(len(self)))])
        at = range(len(self))[index] - self.first
        return TrailingPoint(self.means[at], self.lows[at], self.highs[at]) if at >= 0 else None


class _Column(Sequence[float]):
    """One of the columns, worked out as far as it is looked at."""

    __slots__ = ("_length", "_one", "_parts", "_which")

    def __init__(
        self,
        parts: Callable[[int], _Columns],
        which: int,
        length: int,
        one: Callable[[int], float] | None = None,
    ) -> None:
        self._parts, self._which, self._length = parts, which, length
        self._one = one

    def __len__(self) -> int:
        return self._length

    @overload
    def __getitem__(self, index: int) -> float: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[float]: ...
    def __getitem__(self, index: int | slice) -> float | Sequence[float]:
        if isinstance(index, slice):
            return self._run(range(self._length)[index])
        at = range(self._length)[index]
        return self._part(at // PART)[at % PART] if self._one is None else self._one(at)

    def __iter__(self) -> Iterator[float]:
        for number in range(-(-self._length // PART)):
            yield from self._part(number)

    def _run(self, numbers: range) -> array[float]:
        found = array("d")
        if numbers.step != 1:
            found.extend(map(self.__getitem__, numbers))
            return found
        at = numbers.start
        while at < numbers.stop:
            part, within = divmod(at, PART)
            found.extend(self._part(part)[within : within + numbers.stop - at])
            at = (part + 1) * PART
        return found

    def _part(self, number: int) -> array[float]:
        return self._parts(number)[self._which]


def trailing_means(values: Sequence[float], parameters: Parameters = DEFAULTS) -> TrailingMeans:
    """The mean of the last ``window`` sessions at every session, from ``intended_from`` on.

    The mean is bit for bit the one that ``axis_gap`` and ``axis_difference`` test at that session;
    the range is it +- ``range_ses`` times the standard error of ``axis_gap``. Running sums keep
    the work per session constant however long the windows are.
    """
    return TrailingMeans(values, parameters)


def _least(parameters: Parameters) -> int:
    """From so many sessions on there is a mean."""
    return max(parameters.intended_from, 2)


def _mean(values: Sequence[float], first: int, window: int, at: int) -> float:
    """One mean, counted from ``first``."""
    near = values[max(0, first + at + 1 - window) : first + at + 1]
    return fsum(near) / len(near)


def _part(values: Sequence[float], first: int, parameters: Parameters, number: int) -> _Columns:
    """Means, lows and highs of the sessions of one part, counted from ``first``."""
    begin = first + number * PART
    # No session has a say but those of the windows.
    start = max(0, begin + 1 - parameters.window - parameters.earlier_max)
    return _trailing(values[start : begin + PART], begin + 1 - start, parameters)


def _trailing(values: Sequence[float], first: int, parameters: Parameters) -> _Columns:
    """Means, lows and highs at the sessions of ``values`` from number ``first`` on."""
    window = parameters.window
    sums = array("d", accumulate(values, initial=0.0))
    squares = array("d", accumulate(map(mul, values, values), initial=0.0))
    reach = window + parameters.earlier_max
    steady = reach > window + 1  # the earlier window is full and counts two or more
    middle = min(len(values), reach - 1) if steady else len(values)
    means, halves = array("d"), array("d")
    for end in range(first, middle + 1):
        means.append(fsum(values[max(0, end - window) : end]) / min(end, window))
        halves.append(_half_at(end, sums, squares, parameters))
    if steady and len(values) >= max(reach, first):
        begin = max(reach, first)
        means.extend(_means_from(begin, values, window))
        halves.extend(_halves_from(begin, sums, squares, parameters))
    return means, array("d", map(sub, means, halves)), array("d", map(add, means, halves))


def _means_from(begin: int, values: Sequence[float], window: int) -> list[float]:
    """The means from a session on at which the window is full."""
    near = list(values[begin - window :])
    size = len(near) - window + 1
    starts = [near[first : first + size] for first in range(window)]
    return [total / window for total in map(fsum, zip(*starts, strict=True))]


def _half_at(
    end: int, sums: Sequence[float], squares: Sequence[float], parameters: Parameters
) -> float:
    """Half the range at a session, while the windows before it are still filling."""
    middle = max(0, end - parameters.window)
    start = max(0, middle - parameters.earlier_max)
    total, freedom = sums[end] - sums[middle], end - middle - 1
    around = squares[end] - squares[middle] - total * total / (end - middle)
    if middle - start >= 2:
        total, freedom = sums[middle] - sums[start], end - start - 2
        around += squares[middle] - squares[start] - total * total / (middle - start)
    return _reach(end - middle, parameters) * sqrt(_floored(around / freedom, parameters))


def _halves_from(
    begin: int, sums: Sequence[float], squares: Sequence[float], parameters: Parameters
) -> list[float]:
    """The same from a session on at which both windows are full."""
    window, before = parameters.window, parameters.earlier_max
    freedom, reach = window + before - 2, _reach(window, parameters)
    least = parameters.intended_sd_floor**2 * freedom
    scale = reach / sqrt(freedom)
    whole, start = begin - window - before, begin - window
    columns = (squares[begin:], squares[whole:], sums[begin:], sums[start:], sums[whole:])
    # Cancellation may leave some 1e-11 here, even below zero; the floor keeps it out of sight.
    around = [
        late - early - (last - middle) ** 2 / window - (middle - first) ** 2 / before
        for late, early, last, middle, first in zip(*columns, strict=False)
    ]
    return [scale * sqrt(one if one > least else least) for one in around]


def _reach(count: int, parameters: Parameters) -> float:
    return parameters.range_ses / sqrt(effective_n(count, parameters.phi_floor))


def _floored(variance: float, parameters: Parameters) -> float:
    return max(variance, parameters.intended_sd_floor**2)
