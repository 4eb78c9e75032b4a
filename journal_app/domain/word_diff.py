"""Two versions of a text, side by side in one: the words that stayed, came and went."""

from __future__ import annotations

import re
from enum import StrEnum

from journal_app.domain.dataclass import dataclass

# With the space that follows: spaces that happen to match would tear words out of their sentences.
_WORDS = re.compile(r"\S+\s*|\s+")
_MOST_PAIRS = 4_000_000
"""Beyond this the way of comparing takes too long; such a stretch is shown as a whole."""


class Fate(StrEnum):
    """What became of a piece of text."""

    KEPT = "kept"
    ADDED = "added"
    REMOVED = "removed"


@dataclass(frozen=True, slots=True)
class Piece:
    """Some text and what became of it."""

    text: str
    fate: Fate


def word_diff(before: str, after: str) -> tuple[Piece, ...]:
    """The pieces of both texts in order; those kept and removed give ``before`` again."""
    lines_before, lines_after = before.splitlines(True), after.splitlines(True)
    pieces: list[Piece] = []
    for kind, i1, i2, j1, j2 in _steps(lines_before, lines_after):
        old, new = "".join(lines_before[i1:i2]), "".join(lines_after[j1:j2])
        if kind == "equal":
            pieces.append(Piece(old, Fate.KEPT))
        else:
            pieces += _within(_WORDS.findall(old), _WORDS.findall(new))
    return _joined(pieces)


def _within(before: list[str], after: list[str]) -> list[Piece]:
    pieces: list[Piece] = []
    for _kind, i1, i2, j1, j2 in _steps(before, after):
        old, new = "".join(before[i1:i2]), "".join(after[j1:j2])
        if _kind == "equal":
            pieces.append(Piece(old, Fate.KEPT))
        else:
            pieces += [Piece(old, Fate.REMOVED), Piece(new, Fate.ADDED)]
    return pieces


def _steps(before: list[str], after: list[str]) -> list[tuple[str, int, int, int, int]]:
    if len(before) * len(after) > _MOST_PAIRS:
        return [("replace", 0, len(before), 0, len(after))]
    from difflib import SequenceMatcher  # large, and most texts are read without their history

    return list(SequenceMatcher(None, before, after, autojunk=False).get_opcodes())


def _joined(pieces: list[Piece]) -> tuple[Piece, ...]:
    joined: list[Piece] = []
    for piece in pieces:
        if not piece.text:
            continue
        if joined and joined[-1].fate is piece.fate:
            joined[-1] = Piece(joined[-1].text + piece.text, piece.fate)
        else:
            joined.append(piece)
    return tuple(joined)
