"""Neutral client codes: proposed on request, from lists of words that say nothing of a person."""

from __future__ import annotations

import unicodedata
from collections.abc import Collection
from itertools import count
from typing import TYPE_CHECKING

from journal_app.domain.dataclass import dataclass
from journal_app.domain.errors import InvalidValue

if TYPE_CHECKING:
    from random import Random

LONGEST_CODE = 60
"""Letters a new code may have; what is longer is a sentence in the wrong field."""
_TRIES = 60
_HIGHEST = 99


@dataclass(frozen=True, slots=True)
class CodeWords:
    """What codes are made of.

    Attributes:
        firsts: words that stand before a name in a code of two words.
        names: birds, trees and the like; each may be a code by itself.
        pattern: how two words are joined, with ``{first}`` and ``{name}``.
    """

    firsts: tuple[str, ...]
    names: tuple[str, ...]
    pattern: str = "{first} {name}"


def checked_code(code: str) -> str:
    """A new code without blanks around it.

    Raises:
        InvalidValue: ``client_code_too_long``, with its length and the most there may be.
    """
    code = code.strip()
    if len(code) > LONGEST_CODE:
        raise InvalidValue("client_code_too_long", length=len(code), most=LONGEST_CODE)
    return code


def folded_code(code: str) -> str:
    """A code as codes are compared: without blanks around it, and without capitals, in any script.

    “Ä27” and “ä27” are one code, however the keyboard put the letter together.
    """
    code = code.strip()
    if code.isascii():  # as most are; then nothing is put together in two ways
        return code.lower()
    decomposed = unicodedata.normalize("NFD", code)
    return unicodedata.normalize("NFC", unicodedata.normalize("NFD", decomposed.casefold()))


def suggested_code(words: CodeWords, used: Collection[str], dice: Random) -> str:
    """A code that is not in use: one word, two words, or a word with a number.

    Case does not tell codes apart. However many are in use, there is always another one.
    """
    taken = {folded_code(code) for code in used}
    for _ in range(_TRIES):
        name = dice.choice(words.names)
        code = dice.choice(
            (
                name,
                words.pattern.format(first=dice.choice(words.firsts), name=name),
                f"{name} {dice.randint(2, _HIGHEST)}",
            )
        )
        if folded_code(code) not in taken:
            return code
    name = dice.choice(words.names)
    numbered = (f"{name} {number}" for number in count(_HIGHEST + 1))
    return next(code for code in numbered if folded_code(code) not in taken)
