"""Places in a text as Qt counts them: in units of UTF-16, where an emoji takes two."""

from __future__ import annotations

from collections.abc import Callable


def places(text: str) -> Callable[[int], int]:
    """Translates an index into ``text`` to a position in its block."""
    if text.isascii() or max(text) <= "\uffff":
        return _same

    def position(index: int) -> int:
        return index + sum(1 for letter in text[:index] if letter > "\uffff")

    return position


def _same(index: int) -> int:
    return index
