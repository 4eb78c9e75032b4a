"""Places in a text as Qt counts them: in units of UTF-16, where an emoji takes two."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable

_CODEC = "utf-16-le"
_TWO_UNITS = re.compile("[\U00010000-\U0010ffff]")


def places(text: str) -> Callable[[int], int]:
    """Translates an index into ``text`` to a position in its block."""
    if text.isascii():
        return _same
    wide = [found.start() for found in _TWO_UNITS.finditer(text)]
    if not wide:
        return _same

    def position(index: int) -> int:
        return index + bisect_left(wide, index)

    return position


def cut(text: str, begins: int, ends: int) -> str:
    """The part of a text between two positions of its block."""
    if text.isascii():
        return text[begins:ends]
    units = text.encode(_CODEC, "surrogatepass")
    return units[2 * begins : 2 * ends].decode(_CODEC, "replace")


def _same(index: int) -> int:
    return index
