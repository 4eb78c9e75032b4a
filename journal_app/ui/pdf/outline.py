"""Bookmarks for a PDF written by Qt, which cannot write them: appended, as the format provides for.

What stands in the file stays as it is; new objects follow it, with a table of their own that points
back at the old one.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from journal_app.domain.dataclass import dataclass

_START = re.compile(rb"startxref\s+(\d+)\s+%%EOF\s*\Z")
_ROOT = re.compile(rb"/Root\s+(\d+)\s+0\s+R")
_INFO = re.compile(rb"/Info\s+\d+\s+0\s+R")
_ID = re.compile(rb"/ID\s*\[[^\]]*\]")
_SIZE = re.compile(rb"/Size\s+(\d+)")
_PAGES = re.compile(rb"/Pages\s+(\d+)\s+0\s+R")
_KIDS = re.compile(rb"/Kids\s*\[([^\]]*)\]")
_REFERENCE = re.compile(rb"(\d+)\s+0\s+R")


@dataclass(frozen=True, slots=True)
class Bookmark:
    """A name that leads to a page, from 0 on; level 1 stands below the level 0 before it."""

    name: str
    page: int
    level: int = 0


def with_outline(content: bytes, marks: Sequence[Bookmark]) -> bytes:
    """The file with bookmarks, closed below their first level; as it was without any."""
    if not marks:
        return content
    start = _START.search(content)
    assert start is not None, "Qt ends a file so"
    at = int(start[1])
    trailer = content[content.index(b"trailer", at) : start.start()]
    root, size = _found(_ROOT, trailer), _found(_SIZE, trailer)
    catalog = _object(content, root, at)
    pages = [int(kid) for kid in _REFERENCE.findall(_kids(content, catalog, at))]
    objects = _outline(marks, pages, size)
    ending = catalog.rindex(b">>")
    objects[root] = catalog[:ending] + b"/Outlines %d 0 R /PageMode /UseOutlines\n>>" % size
    kept = b" ".join(part[0] for part in (_INFO.search(trailer), _ID.search(trailer)) if part)
    return _appended(content, objects, b"/Root %d 0 R %s /Prev %d" % (root, kept, at))


def _found(pattern: re.Pattern[bytes], within: bytes) -> int:
    found = pattern.search(within)
    assert found is not None, pattern.pattern
    return int(found[1])


def _kids(content: bytes, catalog: bytes, table: int) -> bytes:
    found = _KIDS.search(_object(content, _found(_PAGES, catalog), table))
    assert found is not None, "Qt writes all pages as one list"
    return found[1]


def _object(content: bytes, number: int, table: int) -> bytes:
    """What stands in an object, by the table at ``table``: one run of 20 bytes a line, from 0."""
    lines = content.index(b"\n", content.index(b"0 ", table)) + 1
    offset = int(content[lines + 20 * number : lines + 20 * number + 10])
    begin = content.index(b"obj", offset) + 3
    return content[begin : content.index(b"endobj", begin)].strip()


def _outline(marks: Sequence[Bookmark], pages: Sequence[int], first: int) -> dict[int, bytes]:
    """The objects from ``first`` on: the root of the outline, then its items in order."""
    tops = [number for number, mark in enumerate(marks) if mark.level == 0]
    below: dict[int, list[int]] = {top: [] for top in tops}
    top = tops[0]
    for number, mark in enumerate(marks):
        if mark.level == 0:
            top = number
        else:
            below[top].append(number)

    def name(number: int) -> int:
        return first + 1 + number

    objects = {
        first: b"<< /Type /Outlines /First %d 0 R /Last %d 0 R /Count %d >>"
        % (name(tops[0]), name(tops[-1]), len(tops))
    }

    def put(numbers: Sequence[int], parent: int) -> None:
        for place, number in enumerate(numbers):
            mark, parts = marks[number], []
            if place:
                parts.append(b"/Prev %d 0 R" % name(numbers[place - 1]))
            if place + 1 < len(numbers):
                parts.append(b"/Next %d 0 R" % name(numbers[place + 1]))
            inner = below.get(number, [])
            if inner:
                ends = (name(inner[0]), name(inner[-1]), -len(inner))
                parts.append(b"/First %d 0 R /Last %d 0 R /Count %d" % ends)
            title = b"\xfe\xff" + mark.name.encode("utf-16-be", "replace")
            objects[name(number)] = b"<< /Title <%s> /Parent %d 0 R /Dest [%d 0 R /Fit] %s >>" % (
                title.hex().encode(),
                parent,
                pages[mark.page],
                b" ".join(parts),
            )

    put(tops, first)
    for top, inner in below.items():
        put(inner, name(top))
    return objects


def _appended(content: bytes, objects: dict[int, bytes], trailer: bytes) -> bytes:
    pieces, offset = [content], len(content)
    table = [b"0 1\n0000000000 65535 f \n"]
    for number, held in sorted(objects.items()):
        piece = b"%d 0 obj\n%s\nendobj\n" % (number, held)
        table.append(b"%d 1\n%010d 00000 n \n" % (number, offset))
        pieces.append(piece)
        offset += len(piece)
    pieces.append(b"xref\n" + b"".join(table))
    size = max(objects) + 1
    pieces.append(b"trailer\n<< /Size %d %s >>\nstartxref\n%d\n%%%%EOF\n" % (size, trailer, offset))
    return b"".join(pieces)
