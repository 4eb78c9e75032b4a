"""Where the labels of events stand above a chart: never on one another, nor on another's line.

Each label begins at its line, or ends there, and stands in one of a few rows; the line goes down
from there, past the rows below. Of the ways to place them, followed from left to right with the
best few kept at each step, the one counts in which least is cut. Numbers only, in pixels from the
left.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import lru_cache
from heapq import nsmallest

from journal_app.domain.dataclass import dataclass

MOST_ROWS = 3
_GAP, _PAD = 8.0, 4.0
_LEAST = 44.0
"""A label is cut down to this many pixels; with less room it shares another's place."""
_KEPT = 10
"""So many ways are followed at a time."""
_CUT, _SHARED = 20.0, 1000.0
"""What a label that is cut at all costs, or one that shares a place, in pixels that are cut."""
_LOWER, _BEFORE = 0.01, 0.1
"""What a row down costs, or standing before the line: so little that it only settles a draw."""


@dataclass(frozen=True, slots=True)
class LabelPlace:
    """The label of an event, or of several that lie close together.

    Attributes:
        numbers: of the events that share it, the first of which is named.
        row: from the top.
        left, width: where it stands; narrower than asked for where there is less room.
    """

    numbers: tuple[int, ...]
    row: int
    left: float
    width: float

    @property
    def right(self) -> float:
        """Where it ends."""
        return self.left + self.width


def rows_needed(xs: Sequence[float], widths: Sequence[float], left: float, right: float) -> int:
    """The fewest rows that one more would not better, up to the most there may be."""
    if not xs:
        return 0
    costs = [
        _best(tuple(xs), tuple(widths), left, right, rows).cost for rows in range(1, MOST_ROWS + 1)
    ]
    return 1 + next(number for number, cost in enumerate(costs) if cost <= min(costs) + 1.0)


def place_labels(
    xs: Sequence[float], widths: Sequence[float], left: float, right: float, rows: int
) -> tuple[LabelPlace, ...]:
    """Places between ``left`` and ``right`` for labels at lines ``xs``, which never fall."""
    return _best(tuple(xs), tuple(widths), left, right, rows).places


@dataclass(frozen=True, slots=True)
class _Way:
    """The labels placed so far.

    Attributes:
        places: in the order of their lines.
        lasts: for each row the index of the last place that stands in it, -1 where none does.
        lines: for each row the last line that goes through it.
        cost: what is cut of them.
    """

    places: tuple[LabelPlace, ...]
    lasts: tuple[int, ...]
    lines: tuple[float, ...]
    cost: float = 0.0

    def with_label(self, place: LabelPlace, x: float, cost: float) -> _Way:
        """One more label, at the line ``x``."""
        row = place.row
        return _Way(
            (*self.places, place),
            (*self.lasts[:row], len(self.places), *self.lasts[row + 1 :]),
            (*self.lines[:row], *(x for _ in self.lines[row:])),
            self.cost + cost + row * _LOWER,
        )

    def cut_before(self, x: float, row: int) -> _Way | None:
        """Room for a line through a row and those below it; None where it cannot be made."""
        places, cost = list(self.places), self.cost
        for last in self.lasts[row:]:
            if last < 0 or self.places[last].right + _GAP <= x:
                continue
            place = self.places[last]
            width = x - _GAP - place.left
            # A label before its line would be cut away from it.
            if width < _LEAST or place.right <= self.lines[place.row]:
                return None
            places[last] = replace(place, width=width)
            cost += _CUT + place.width - width
        return replace(self, places=tuple(places), cost=cost)

    def sharing(self, number: int) -> _Way:
        """One more event joins the label placed last."""
        last = self.places[-1]
        shared = replace(last, numbers=(*last.numbers, number))
        return replace(self, places=(*self.places[:-1], shared), cost=self.cost + _SHARED)


@lru_cache(maxsize=64)
def _best(
    xs: tuple[float, ...], widths: tuple[float, ...], left: float, right: float, rows: int
) -> _Way:
    """The way in which least is cut."""
    ways = [_Way((), (-1,) * rows, (left - _GAP,) * rows)]
    for number, (x, width) in enumerate(zip(xs, widths, strict=True)):
        further = (one for way in ways for one in _further(way, number, x, width, left, right))
        ways = nsmallest(_KEPT, further, key=lambda way: way.cost)
    return ways[0]


def _further(
    way: _Way, number: int, x: float, width: float, left: float, right: float
) -> Iterator[_Way]:
    """The ways to place one more label."""
    for row in range(len(way.lines)):
        free = way.cut_before(x, row)
        if free is None:
            continue
        after = min(width, right - x - _PAD)
        if after >= min(_LEAST, width) or not way.places:
            place = LabelPlace((number,), row, min(x + _PAD, right), max(after, 0.0))
            yield free.with_label(place, x, _lost(width, after))
        last = free.lasts[row]
        begin = max(
            left, free.lines[row] + _GAP, free.places[last].right + _GAP if last >= 0 else left
        )
        before = min(width, x - _PAD - begin)
        if before >= min(_LEAST, width):
            place = LabelPlace((number,), row, x - _PAD - before, before)
            yield free.with_label(place, x, _lost(width, before) + _BEFORE)
    if way.places:
        yield way.sharing(number)


def _lost(wanted: float, given: float) -> float:
    return _CUT + wanted - given if given < wanted else 0.0
