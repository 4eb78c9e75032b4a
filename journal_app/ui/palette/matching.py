"""How well a title answers what was typed: whole words before parts, parts before initials."""

from __future__ import annotations

import re

from journal_app.ui.pages.settings.finding import folded

_WORDS = re.compile(r"[^\W_]+")
_BEGINS, _WORD, _INITIALS, _WITHIN, _ALSO = 0.0, 1.0, 2.0, 3.0, 5.0
_LENGTH = 0.001
"""Of two titles that answer alike, the shorter one is meant sooner."""


def rank(query: str, title: str, also: str = "") -> float | None:
    """How far a title is from what was typed, 0 for the nearest; None where it does not answer.

    Every word typed has to be found: as the beginning of a word, within one, or as the first
    letters of words in their order, ``las`` or ``logses`` for *Log a session*. What is found only
    in ``also``, more words for the same thing, comes after all others.
    """
    wanted, said = folded(query).split(), folded(title)
    if not wanted:
        return 0.0
    whole = " ".join(wanted)
    if said.startswith(whole):
        return _BEGINS + len(said) * _LENGTH
    words, more = _WORDS.findall(said), _WORDS.findall(folded(also))
    worst = _BEGINS
    for part in wanted:
        near = _near(part, said, words)
        if near is None and any(word.startswith(part) for word in more):
            near = _ALSO
        if near is None:
            return _WORD + _ALSO if _initials("".join(wanted), words) else None
        worst = max(worst, near)
    return worst + len(said) * _LENGTH


def _near(part: str, said: str, words: list[str]) -> float | None:
    if any(word.startswith(part) for word in words):
        return _WORD
    if _initials(part, words):
        return _INITIALS
    return _WITHIN if part in said and len(part) > 1 else None


def _initials(letters: str, words: list[str]) -> bool:
    """Whether the letters are beginnings of words, one after the other; words may be left out."""
    ends = {0}
    for word in words:
        for begin in tuple(ends):
            for end in range(begin + 1, min(len(letters), begin + len(word)) + 1):
                if not word.startswith(letters[begin:end]):
                    break
                ends.add(end)
    return len(letters) in ends
