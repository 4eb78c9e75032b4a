"""How well a title answers what was typed: whole words before parts, parts before initials."""

from __future__ import annotations

import re

from journal_app.domain.dataclass import dataclass
from journal_app.ui.pages.settings.finding import folded

_WORDS = re.compile(r"[^\W_]+")
_BEGINS, _WORD, _INITIALS, _WITHIN, _ALSO = 0.0, 1.0, 2.0, 3.0, 5.0
_LENGTH = 0.001
"""Of two titles that answer alike, the shorter one is meant sooner."""


@dataclass(frozen=True, slots=True)
class Named:
    """What something is called, once made ready: what is typed is compared with thousands of them.

    Attributes:
        said: its title, without regard to case and accents.
        words: those of the title.
        starts: their first letters.
        more: other words for the same thing.
    """

    said: str
    words: list[str]
    starts: str
    more: list[str]

    @classmethod
    def of(cls, title: str, also: str = "") -> Named:
        """From its title, and more words it is found by."""
        said = folded(title)
        words = _WORDS.findall(said)
        more = _WORDS.findall(folded(also)) if also else []
        return cls(said, words, "".join(word[0] for word in words), more)


def parts_of(query: str) -> list[str]:
    """The words typed, of which each has to be found."""
    return folded(query).split()


def rank(wanted: list[str], named: Named) -> float | None:
    """How far a title is from the words typed, 0 for the nearest; None where it does not answer.

    Every one has to be found: as the beginning of a word, within one, or as the first letters of
    words in their order, ``las`` or ``logses`` for *Log a session*. What is found only in other
    words for the same thing comes after all others.
    """
    if not wanted:
        return 0.0
    length = len(named.said) * _LENGTH
    if named.said.startswith(wanted[0]) and named.said.startswith(" ".join(wanted)):
        return _BEGINS + length
    worst = _BEGINS
    for part in wanted:
        near = _near(part, named)
        if near is None and any(word.startswith(part) for word in named.more):
            near = _ALSO
        if near is None:
            whole = "".join(wanted)
            return _WORD + _ALSO if _are_initials(whole, named) else None
        worst = max(worst, near)
    return worst + length


def _near(part: str, named: Named) -> float | None:
    if part[0] in named.starts:
        if any(word.startswith(part) for word in named.words):
            return _WORD
        if _initials(part, named.words):
            return _INITIALS
    return _WITHIN if part in named.said and len(part) > 1 else None


def _are_initials(letters: str, named: Named) -> bool:
    return letters[0] in named.starts and _initials(letters, named.words)


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
