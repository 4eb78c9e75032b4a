"""The trailing mean with its plausible range at every session of a record, as columns.

A record may hold 100,000 sessions, so there is no object a session, and no loop in Python where
the standard library has one of its own.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterator, Sequence
from itertools import accumulate, islice
from math import fsum, sqrt
from operator import add, mul, sub
from typing import TypeAlias, overload

from journal_app.domain.drift_formulas import DEFAULTS, Parameters, TrailingPoint, effective_n

_Columns: TypeAlias = "tuple[array[float], array[float], array[float]]"
_AT_A_TIME = 4_096
"""So many sessions are summed up at once: the columns of a window are copies of as many."""


class TrailingMeans(Sequence[TrailingPoint | None]):
    """Beside each session the mean of the last ones there, None where it is too early.

    It is worked out when it is first asked for: of those who look at a record, few draw it.
    """

    __slots__ = ("_columns", "_count", "_parameters", "_values")

    def __init__(self, values: Sequence[float], parameters: Parameters = DEFAULTS) -> None:
        self._values: Sequence[float] = values
        self._count, self._parameters = len(values), parameters
        self._columns: _Columns | None = None

    @property
    def first(self) -> int:
        """The number, from 0, of the first session that has one."""
        return self._count - len(self.means)

    @property
    def means(self) -> array[float]:
        """The means from that session on."""
        return self._worked_out()[0]

    @property
    def lows(self) -> array[float]:
        """The lower ends of their ranges, perhaps past the end of the axis."""
        return self._worked_out()[1]

    @property
    def highs(self) -> array[float]:
        """The upper ends of their ranges, perhaps past the end of the axis."""
        return self._worked_out()[2]

    def _worked_out(self) -> _Columns:
        if self._columns is None:
            self._columns = _trailing(self._values, self._parameters)
            self._values = ()
        return self._columns

    def __len__(self) -> int:
        return self._count

    @overload
    def __getitem__(self, index: int) -> TrailingPoint | None: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[TrailingPoint | None]: ...
    def __getitem__(self, index: int | slice) -> object:
        if isinstance(index, slice):
            return tuple([self[at] for at in range(*index.indices(len(self)))])
        at = index + len(self) if index < 0 else index
        if not 0 <= at < len(self):
            raise IndexError(index)
        if at < self.first:
            return None
        at -= self.first
        return TrailingPoint(self.means[at], self.lows[at], self.highs[at])


def trailing_means(values: Sequence[float], parameters: Parameters = DEFAULTS) -> TrailingMeans:
    """The mean of the last ``window`` sessions at every session, from ``intended_from`` on.

    The mean is bit for bit the one that ``axis_gap`` and ``axis_difference`` test at that session;
    the range is it +- ``range_ses`` times the standard error of ``axis_gap``. Running sums keep
    the work per session constant however long the record is.
    """
    return TrailingMeans(values, parameters)


def _trailing(values: Sequence[float], parameters: Parameters) -> _Columns:
    window = parameters.window
    sums = array("d", accumulate(values, initial=0.0))
    squares = array("d", accumulate(map(mul, values, values), initial=0.0))
    first = max(parameters.intended_from, 2)
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


def _means_from(begin: int, values: Sequence[float], window: int) -> Iterator[float]:
    """The means from a session on at which the window is full."""
    for end in range(begin, len(values) + 1, _AT_A_TIME):
        size = min(_AT_A_TIME, len(values) + 1 - end)
        near = list(values[end - window : end - 1 + size])
        starts = [near[first : first + size] for first in range(window)]
        for total in map(fsum, zip(*starts, strict=True)):
            yield total / window


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
) -> Iterator[float]:
    """The same from a session on at which both windows are full."""
    window, before = parameters.window, parameters.earlier_max
    freedom, reach = window + before - 2, _reach(window, parameters)
    least = parameters.intended_sd_floor**2 * freedom
    scale = reach / sqrt(freedom)
    whole, start = begin - window - before, begin - window
    # Cancellation may leave some 1e-11 here, even below zero; the floor keeps it out of sight.
    columns = (
        islice(column, at, None)
        for column, at in (
            (squares, begin),
            (squares, whole),
            (sums, begin),
            (sums, start),
            (sums, whole),
        )
    )
    for late, early, last, middle, first in zip(*columns, strict=False):
        around = late - early - (last - middle) ** 2 / window - (middle - first) ** 2 / before
        yield scale * sqrt(around if around > least else least)


def _reach(count: int, parameters: Parameters) -> float:
    return parameters.range_ses / sqrt(effective_n(count, parameters.phi_floor))


def _floored(variance: float, parameters: Parameters) -> float:
    return max(variance, parameters.intended_sd_floor**2)
