"""What a person types to find entries, as questions to the search index.

The index knows words of letters and digits; everything else parts words. A word with marks
inside, such as *self-care*, is looked for as a phrase, and so is what stands in quotation marks.
"""

from __future__ import annotations

import unicodedata
from functools import cache, lru_cache

from journal_app.domain.dataclass import dataclass
from journal_app.domain.typed_words import typed_parts
from journal_app.storage.text import storable

# Pictures, currencies, and what is newer than this table knows.
_SIGNS = frozenset({"So", "Sc", "Cn"})


class _Folding(dict[int, str]):
    """Each character as the index compares it: small, without diacritics, one for one."""

    def __missing__(self, code: int) -> str:
        base = unicodedata.normalize("NFD", chr(code))[0].lower()
        self[code] = folded = base if len(base) == 1 else chr(code)
        return folded


_FOLDING = _Folding()
_WESTERN = "cp1252"


@cache
def _western() -> bytes:
    """The same for a code page that gives every letter of western Europe one byte."""
    signs = (bytes([byte]).decode(_WESTERN, "replace") for byte in range(256))
    return b"".join(sign.translate(_FOLDING).encode(_WESTERN, "replace") for sign in signs)


def folded(text: str) -> str:
    """The text as the index compares it, character for character."""
    # A page of hits folds the whole of fifty texts. By characters that takes some fifty times as
    # long as by bytes.
    if text.isascii():
        return text.lower()
    try:
        return text.encode(_WESTERN).translate(_western()).decode(_WESTERN)
    except UnicodeEncodeError:
        return text.translate(_FOLDING)


@dataclass(frozen=True, slots=True)
class Wanted:
    """Words that must all occur.

    Attributes:
        words: as typed, with a space only between such as stand in quotation marks; may be empty
            for a text without any letter or digit.
        signs: words of signs alone, such as emoji, that the index does not know; they are looked
            for in the texts themselves.
        open_end: whether the last word may go on, because no space follows it yet. A single
            letter may not: half of all words would do.
    """

    words: tuple[str, ...]
    open_end: bool
    signs: tuple[str, ...] = ()

    @property
    def all_of(self) -> str:
        """The index query for texts that hold every word."""
        return " ".join(self.terms)

    @property
    def terms(self) -> tuple[str, ...]:
        """The index query of each word."""
        quoted = ['"{}"'.format(word.replace('"', '""')) for word in self.words]
        if quoted and self.open_end:
            quoted[-1] += " *"
        return tuple(quoted)


@lru_cache(maxsize=16)
def wanted(text: str) -> Wanted:
    """The words of a typed text. Marks that part words, such as a dash, are left out."""
    typed = tuple(typed_parts(storable(text)))
    known = [part for part in typed if any(map(_in_index, part.text))]
    words = tuple(part.text for part in known)
    going_on = bool(known) and known[-1] is typed[-1] and not known[-1].ends
    signs = tuple(
        sign
        for part in typed
        if part not in known
        for word in part.text.split()
        if (sign := _bare(word)) and _is_sign(sign)
    )
    return Wanted(words, open_end=going_on and _may_begin(words[-1]), signs=signs)


def _bare(word: str) -> str:
    """Without what only says how a sign is to be drawn: with and without it means the same."""
    return word.replace("\ufe0f", "").replace("\ufe0e", "")


def _is_sign(word: str) -> bool:
    """Whether it says something by itself, as an emoji, an arrow or a currency does."""
    return any(unicodedata.category(character) in _SIGNS for character in word)


def _may_begin(word: str) -> bool:
    # Of Chinese or Japanese a single character is a good part of a word.
    return len(word) > 1 or ord(word) >= 0x2E80


def _in_index(character: str) -> bool:
    category = unicodedata.category(character)
    return category[0] in "LN" or category == "Co"
