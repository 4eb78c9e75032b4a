"""Where the labels of events stand above a chart: never on one another, nor on another's line.

Each label begins at its line and stands in one of a few rows; the line goes down from there, past
the rows below. So a label takes the first row from which on, downwards, nothing is in the way of
its line. Numbers only, in pixels from the left.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

MOST_ROWS = 3
_GAP, _PAD = 8.0, 4.0
_LEAST = 44.0
"""A label is cut down to this many pixels; with less room it shares another's place."""


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
    """In how many rows every label finds room, up to the most there may be."""
    if not xs:
        return 0
    for rows in range(1, MOST_ROWS):
        places = place_labels(xs, widths, left, right, rows)
        if len(places) == len(xs) and all(
            place.width >= widths[place.numbers[0]] for place in places
        ):
            return rows
    return MOST_ROWS


def place_labels(
    xs: Sequence[float], widths: Sequence[float], left: float, right: float, rows: int
) -> tuple[LabelPlace, ...]:
    """Places between ``left`` and ``right`` for labels at lines ``xs``, which never fall."""
    rowed = _Rows(left, right, rows)
    for number, (x, width) in enumerate(zip(xs, widths, strict=True)):
        rowed.add(number, x, width)
    return tuple(rowed.places)


class _Rows:
    """The labels placed so far."""

    def __init__(self, left: float, right: float, rows: int) -> None:
        self._left, self._right, self._rows = left, right, rows
        self.places: list[LabelPlace] = []
        self._lines: list[tuple[float, int]] = []

    def add(self, number: int, x: float, width: float) -> None:
        row = self._free_row(x)
        if row == self._rows and self._shortened(row - 1, x):
            row = self._free_row(x)
        found = self._roomiest(row, x, width)
        if found is None:
            self._share(number)
            return
        self.places.append(replace(found, numbers=(number,)))
        self._lines.append((x, found.row))

    def _free_row(self, x: float) -> int:
        """The first row from which on nothing is in the way of a line; all of them if none."""
        taken = [place.row for place in self.places if place.right + _GAP > x]
        return max(taken, default=-1) + 1

    def _shortened(self, row: int, x: float) -> bool:
        """Make room in a row by cutting what stands there down; tells whether there is."""
        for index, place in enumerate(self.places):
            if place.row == row and place.right + _GAP > x:
                width = x - _GAP - place.left
                if width < _LEAST:
                    return False
                self.places[index] = replace(place, width=width)
        return True

    def _roomiest(self, first: int, x: float, width: float) -> LabelPlace | None:
        """The first row from ``first`` on with room for all of a label, else with the most."""
        best: LabelPlace | None = None
        for row in range(first, self._rows):
            span = self._span(row, x, width)
            if span is not None and (best is None or span[1] > best.width):
                best = LabelPlace((), row, *span)
        return best

    def _span(self, row: int, x: float, width: float) -> tuple[float, float] | None:
        """Left and width beside a line: after it, else before it; None where neither will do."""
        after = self._right - x - _PAD
        edges = [place.right for place in self.places if place.row == row]
        edges += [line for line, top in self._lines if top <= row]
        before = x - _PAD - max([self._left - _GAP, *edges]) - _GAP
        if after >= width:
            return x + _PAD, width
        if before >= width:
            return x - _PAD - width, width
        if max(after, before) < _LEAST and self.places:
            return None
        if after >= before:
            return x + _PAD, min(width, max(after, 0.0))
        return x - _PAD - before, before

    def _share(self, number: int) -> None:
        """Join the label placed last."""
        last = self.places[-1]
        self.places[-1] = replace(last, numbers=(*last.numbers, number))
