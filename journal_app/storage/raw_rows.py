"""Rows out of the raw pages of a database file, each cell by itself.

Everything here expects anything: a cell that makes no sense is left out, the next one is read.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator

from journal_app.domain.dataclass import dataclass
from journal_app.storage.raw_pages import RawPages

Value = int | float | str | bytes | None

TABLE_LEAF, TABLE_INNER, INDEX_LEAF, INDEX_INNER = 0x0D, 0x05, 0x0A, 0x02
_INNER = {TABLE_INNER, INDEX_INNER}
_MOST_BYTES = 64_000_000
_FIXED = {1: 1, 2: 2, 3: 3, 4: 4, 5: 6, 6: 8}


class NoSense(Exception):
    """What stands here cannot have been written so."""


@dataclass(frozen=True, slots=True)
class Row:
    """A row as it was found: its number, None in a table that has none, and its values."""

    number: int | None
    values: tuple[Value, ...]


def kind_of(number: int, page: bytes) -> int:
    """What a page is, told by its first byte; anything else is no page of a table or index."""
    return page[100 if number == 1 else 0]


def children(number: int, page: bytes, last: int) -> tuple[int, ...]:
    """The pages an inner page leads to, as far as they can be any."""
    begin = 100 if number == 1 else 0
    found = [int.from_bytes(page[begin + 8 : begin + 12], "big")]
    for place in _places(page, begin, 12):
        found.append(int.from_bytes(page[place : place + 4], "big"))
    return tuple(child for child in found if 1 < child <= last)


def rows_of(pages: RawPages, number: int, page: bytes) -> Iterator[Row]:
    """The rows on one page; those of tables without row numbers stand on inner pages too."""
    begin = 100 if number == 1 else 0
    kind = page[begin]
    if kind == TABLE_INNER:
        return
    for place in _places(page, begin, 12 if kind in _INNER else 8):
        try:
            yield _row_at(pages, page, place, kind)
        except (NoSense, IndexError, struct.error, UnicodeDecodeError):
            continue


def _places(page: bytes, begin: int, head: int) -> Iterator[int]:
    count = int.from_bytes(page[begin + 3 : begin + 5], "big")
    for index in range(min(count, len(page) // 4)):
        at = begin + head + 2 * index
        place = int.from_bytes(page[at : at + 2], "big")
        if begin + head <= place < len(page):
            yield place


def _row_at(pages: RawPages, page: bytes, place: int, kind: int) -> Row:
    if kind == INDEX_INNER:
        place += 4
    size, place = _varint(page, place)
    number = None
    if kind == TABLE_LEAF:
        number, place = _varint(page, place)
        number = number - (1 << 64) if number >= 1 << 63 else number
    return Row(number, _values(_payload(pages, page, place, size, kind)))


def _payload(pages: RawPages, page: bytes, place: int, size: int, kind: int) -> bytes:
    if not 0 < size <= _MOST_BYTES:
        raise NoSense
    usable = pages.usable
    most = usable - 35 if kind == TABLE_LEAF else (usable - 12) * 64 // 255 - 23
    if size <= most:
        return _exactly(page[place : place + size], size)
    least = (usable - 12) * 32 // 255 - 23
    here = least + (size - least) % (usable - 4)
    here = here if here <= most else least
    parts = [_exactly(page[place : place + here], here)]
    following = int.from_bytes(page[place + here : place + here + 4], "big")
    left, seen = size - here, set[int]()
    while left > 0:
        if following in seen or not 1 < following <= pages.count:
            raise NoSense
        seen.add(following)
        more = pages.page(following)
        if more is None:
            raise NoSense
        part = more[4 : 4 + min(left, usable - 4)]
        parts.append(part)
        left -= len(part)
        following = int.from_bytes(more[:4], "big")
    return b"".join(parts)


def _exactly(part: bytes, size: int) -> bytes:
    if len(part) != size:
        raise NoSense
    return part


def _values(record: bytes) -> tuple[Value, ...]:
    head, place = _varint(record, 0)
    if not place <= head <= len(record):
        raise NoSense
    values: list[Value] = []
    at = head
    while place < head:
        kind, place = _varint(record, place)
        value, size = _value(record, at, kind)
        values.append(value)
        at += size
    if at != len(record):
        raise NoSense
    return tuple(values)


def _value(record: bytes, at: int, kind: int) -> tuple[Value, int]:
    if kind == 0:
        return None, 0
    if kind in {8, 9}:
        return kind - 8, 0
    if kind == 7:
        (number,) = struct.unpack(">d", record[at : at + 8])
        return float(number), 8
    if kind in _FIXED:
        size = _FIXED[kind]
        return int.from_bytes(_exactly(record[at : at + size], size), "big", signed=True), size
    if kind < 12:
        raise NoSense
    size = (kind - 12) // 2
    part = _exactly(record[at : at + size], size)
    return (part.decode("utf-8") if kind % 2 else part), size


def _varint(data: bytes, place: int) -> tuple[int, int]:
    value = 0
    for index in range(9):
        byte = data[place + index]
        if index == 8:
            return value << 8 | byte, place + 9
        value = value << 7 | byte & 0x7F
        if byte < 0x80:
            return value, place + index + 1
    raise NoSense
