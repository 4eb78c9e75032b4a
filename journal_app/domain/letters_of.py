"""Whether a text may hold some words at all, told at once where a search would take its time."""

from __future__ import annotations

import re

_ASCII_WORD = re.compile("[0-9A-Za-z]+")
_ALIKE = str.maketrans({"ı": "i", "İ": "i", "ſ": "s", "\N{KELVIN SIGN}": "k"})
"""What a search that asks for no capitals takes for a letter of ASCII, beside both of its cases."""


class LettersOf:
    """A text that many words are looked for in, whatever their capitals, and few of them found."""

    def __init__(self, text: str) -> None:
        self._letters = text.translate(_ALIKE).lower()

    def may_hold(self, words: str) -> bool:
        """False only where no search that asks for no capitals would find them.

        It goes by the longest piece of ASCII in them, which stands in a text as it is, however
        other letters are composed there and however far apart the words are.
        """
        longest = max(_ASCII_WORD.findall(words), key=len, default="")
        return longest.lower() in self._letters
