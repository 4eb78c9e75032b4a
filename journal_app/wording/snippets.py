"""Snippets of a search: the words found stand between two control signs."""

from __future__ import annotations

from collections.abc import Iterator

OPEN, CLOSE = "\x02", "\x03"


def parts(snippet: str) -> Iterator[tuple[str, bool]]:
    """The snippet in pieces, each with whether it was found."""
    for number, piece in enumerate(snippet.split(OPEN)):
        if number == 0:
            if piece:
                yield piece.replace(CLOSE, ""), False
            continue
        found, _, rest = piece.partition(CLOSE)
        if found:
            yield found, True
        if rest:
            yield rest, False


def without_marks(snippet: str) -> str:
    """The snippet as plain text."""
    return snippet.replace(OPEN, "").replace(CLOSE, "")
