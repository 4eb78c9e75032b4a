"""Columns of text of a long record, in a fraction of the memory that as many texts would take."""

from __future__ import annotations

from array import array
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby, repeat
from operator import eq
from sys import intern
from typing import Self, overload

from journal_app.domain.number_columns import NumberColumn, Numbers

_BYTES, _SIGNS = 16, 36
_DASHES = (8, 13, 18, 23)


class IdColumn(Sequence[str]):
    """Ids, 16 bytes each where they are UUIDs as the program makes them; any other stays a text."""

    __slots__ = ("_held", "_others")

    def __init__(self, ids: Sequence[str] = ()) -> None:
        self._held = bytearray()
        self._others: dict[int, str] = {}
        self.extend(ids)

    def extend(self, ids: Sequence[str]) -> None:
        """Add ids at the end; of many at once it takes the least time."""
        held = _as_bytes(ids)
        if held is not None:
            self._held += held
            return
        for id_ in ids:
            one = _as_bytes((id_,))
            if one is None:
                self._others[len(self)] = id_
            self._held += one or bytes(_BYTES)

    def __len__(self) -> int:
        return len(self._held) // _BYTES

    @overload
    def __getitem__(self, index: int) -> str: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[str]: ...
    def __getitem__(self, index: int | slice) -> str | Sequence[str]:
        if isinstance(index, slice):
            return tuple([self[at] for at in range(*index.indices(len(self)))])
        at = index + len(self) if index < 0 else index
        if not 0 <= at < len(self):
            raise IndexError(index)
        if at in self._others:
            return self._others[at]
        return _as_text(self._held[at * _BYTES : (at + 1) * _BYTES].hex())

    def __iter__(self) -> Iterator[str]:
        text = self._held.hex()
        for at in range(len(self)):
            other = self._others.get(at)
            yield _as_text(text[at * 32 : at * 32 + 32]) if other is None else other

    def __eq__(self, other: object) -> bool:
        return _are_alike(self, other) if isinstance(other, Sequence) else NotImplemented

    __hash__ = None  # type: ignore[assignment]


class NameColumn(Sequence[str]):
    """Texts of which few differ, such as codes and months: each of these once, and its number."""

    __slots__ = ("_names", "_numbers")

    def __init__(self, names: Sequence[str] = (), numbers: array[int] | None = None) -> None:
        self._names = names
        self._numbers = array("B") if numbers is None else numbers

    @classmethod
    def of(cls, texts: Iterable[str]) -> Self:
        """The column of these texts."""
        numbers: Numbers[str] = Numbers()
        column = NumberColumn()
        column.extend(list(map(numbers.__getitem__, texts)))
        return cls(tuple(numbers), column.held)

    def __len__(self) -> int:
        return len(self._numbers)

    @overload
    def __getitem__(self, index: int) -> str: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[str]: ...
    def __getitem__(self, index: int | slice) -> str | Sequence[str]:
        if isinstance(index, slice):
            return NameColumn(self._names, self._numbers[index])
        return self._names[self._numbers[index]]

    def __iter__(self) -> Iterator[str]:
        return map(self._names.__getitem__, self._numbers)

    def __eq__(self, other: object) -> bool:
        return _are_alike(self, other) if isinstance(other, Sequence) else NotImplemented

    __hash__ = None  # type: ignore[assignment]


class RunColumn(Sequence[str]):
    """Texts of which many alike follow one another, such as months: each run of them once."""

    __slots__ = ("_count", "_starts", "_texts")

    def __init__(self, texts: Iterable[str] = ()) -> None:
        self._starts, self._texts, self._count = array("I"), list[str](), 0
        self.extend(texts)

    def extend(self, texts: Iterable[str]) -> None:
        """Add texts at the end."""
        for text, run in groupby(texts):
            if not self._texts or self._texts[-1] != text:
                self._starts.append(self._count)
                self._texts.append(intern(text))
            self._count += len(list(run))

    def __len__(self) -> int:
        return self._count

    @overload
    def __getitem__(self, index: int) -> str: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[str]: ...
    def __getitem__(self, index: int | slice) -> str | Sequence[str]:
        if isinstance(index, slice):
            return RunColumn(map(self.__getitem__, range(self._count)[index]))
        return self._texts[bisect_right(self._starts, range(self._count)[index]) - 1]

    def __iter__(self) -> Iterator[str]:
        stops = [*self._starts[1:], self._count]
        for text, start, stop in zip(self._texts, self._starts, stops, strict=False):
            yield from repeat(text, stop - start)

    def __eq__(self, other: object) -> bool:
        return _are_alike(self, other) if isinstance(other, Sequence) else NotImplemented

    __hash__ = None  # type: ignore[assignment]


def _are_alike(column: Sequence[str], other: Sequence[object]) -> bool:
    return len(column) == len(other) and all(map(eq, column, other))


def _as_bytes(ids: Sequence[str]) -> bytes | None:
    """The bytes of ids one after the other; None where one is not written as a UUID is."""
    text = "".join(ids)
    bare = text.replace("-", "")
    if (
        len(text) != _SIGNS * len(ids)
        or len(bare) != 2 * _BYTES * len(ids)
        or any(text[dash::_SIGNS].strip("-") for dash in _DASHES)
        or bare != bare.lower()
    ):
        return None
    try:
        held = bytes.fromhex(bare)
    except ValueError:
        return None
    return held if len(held) == _BYTES * len(ids) else None  # it passes over spaces


def _as_text(signs: str) -> str:
    return f"{signs[:8]}-{signs[8:12]}-{signs[12:16]}-{signs[16:20]}-{signs[20:]}"
