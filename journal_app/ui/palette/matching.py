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
        words: those of the title, each after a space.
        more: other words for the same thing, each after a space.
    """

    said: str
    words: str
    more: str

    @classmethod
    def of(cls, title: str, also: str = "") -> Named:
        """From its title, and more words it is found by."""
        said = folded(title)
        return cls(said, _spaced(said), _spaced(folded(also)) if also else "")


def _spaced(said: str) -> str:
    return "".join(f" {word}" for word in _WORDS.findall(said))


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
        if f" {part}" in named.words:
            near = _WORD
        elif _are_initials(part, named.words):
            near = _INITIALS
        elif len(part) > 1 and part in named.said:
            near = _WITHIN
        elif f" {part}" in named.more:
            near = _ALSO
        else:
            whole = "".join(wanted)
            return _WORD + _ALSO if _are_initials(whole, named.words) else None
        worst = max(worst, near)
    return worst + length


def _are_initials(letters: str, words: str) -> bool:
    """Whether the letters are beginnings of words, one after the other; words may be left out."""
    if f" {letters[0]}" not in words:
        return False
    rest = iter(words)
    if not all(letter in rest for letter in letters):
        return False  # as with most titles: they do not even come in that order
    ends = {0}
    for word in words.split():
        for begin in tuple(ends):
            for end in range(begin + 1, min(len(letters), begin + len(word)) + 1):
                if not word.startswith(letters[begin:end]):
                    break
                ends.add(end)
    return len(letters) in ends
