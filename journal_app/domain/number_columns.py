"""Columns of numbers of a long record, in a fraction of the memory that as many would take."""

from __future__ import annotations

from array import array
from collections.abc import Iterator, Sequence
from operator import eq
from typing import TypeVar, overload

T = TypeVar("T")
_WIDER = ("H", "I", "Q")


class Numbers(dict[T, int]):
    """The number of each thing, from 0 in the order in which they were first looked up."""

    def __missing__(self, thing: T) -> int:
        number = self[thing] = len(self)
        return number


class NumberColumn:
    """Numbers from 0 on, in the fewest bytes that the greatest of them takes.

    Attributes:
        held: the numbers so far.
    """

    __slots__ = ("held",)

    def __init__(self) -> None:
        self.held = array("B")

    def extend(self, numbers: Sequence[int]) -> None:
        """Add numbers at the end."""
        greatest = max(numbers, default=0)
        for wider in _WIDER:
            if greatest >> 8 * self.held.itemsize:
                self.held = array(wider, self.held)
        self.held.extend(numbers)


class PlaceColumn(Sequence[float]):
    """Places on an axis: few of them differ, so each is held once, and its number beside it."""

    __slots__ = ("_column", "_known", "_places")

    def __init__(self, places: Sequence[float] = ()) -> None:
        self._known: Numbers[float] = Numbers()
        self._column = NumberColumn()
        self.extend(places)

    def extend(self, places: Sequence[float]) -> None:
        """Add places at the end; of many at once it takes the least time."""
        self._column.extend(list(map(self._known.__getitem__, places)))
        self._places = tuple(self._known)

    def __len__(self) -> int:
        return len(self._column.held)

    @overload
    def __getitem__(self, index: int) -> float: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[float]: ...
    def __getitem__(self, index: int | slice) -> float | Sequence[float]:
        if isinstance(index, slice):
            return array("d", map(self._places.__getitem__, self._column.held[index]))
        return self._places[self._column.held[index]]

    def __iter__(self) -> Iterator[float]:
        return map(self._places.__getitem__, self._column.held)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Sequence):
            return NotImplemented
        return len(self) == len(other) and all(map(eq, self, other))

    __hash__ = None  # type: ignore[assignment]
