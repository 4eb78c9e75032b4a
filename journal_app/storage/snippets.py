"""The words around what was searched for.

Made here and not by the search index, which takes as long for a beginning of a word in fifty texts
as for finding them among all.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from journal_app.domain.dataclass import dataclass
from journal_app.domain.writing import QUESTION
from journal_app.storage.search import Wanted, folded

HIT_BEGINS, HIT_ENDS = "\x02", "\x03"
_BEFORE, _AFTER = 50, 130
_DIACRITICS = "[\u0300-\u036f]*"
_WORD = re.compile(r"[^\W_]+")


@dataclass(frozen=True, slots=True)
class Finder:
    """Finds words in folded text.

    Attributes:
        plain: for text in which every letter is one sign.
        composed: for any text, also one with diacritics that are signs of their own.
    """

    plain: re.Pattern[str]
    composed: re.Pattern[str]


@lru_cache(maxsize=4)
def finder(words: Wanted) -> Finder | None:
    """What finds the wanted words; None when there are none."""
    if not words.words and not words.signs:
        return None
    plain, composed = _pattern(words, ""), _pattern(words, _DIACRITICS)
    return Finder(plain, composed) if plain and composed else None


def _pattern(words: Wanted, between: str) -> re.Pattern[str] | None:
    """A pattern for the words, whose letters may have something between them."""
    parts: list[str] = []
    for number, typed in enumerate(words.words, start=1):
        pieces = _WORD.findall(folded(typed))
        spelled: list[str] = []
        for piece in pieces:
            # What has to be there stands first, and only then what may not stand before it: so
            # the search goes from one such place to the next, and not from sign to sign.
            first, rest = (piece[0], piece[1:]) if between else (piece, "")
            begins = f"(?<![^\\W_]{re.escape(first)})"
            letters = [re.escape(first) + begins, *map(re.escape, rest)]
            spelled.append(between.join(letters) + between)
        if spelled and words.open_end and number == len(words.words):
            spelled[-1] += r"[^\W_]*"
        # Words in quotation marks are one hit, and nothing but what parts words is between them.
        parts += [r"[\W_]+".join(spelled)] if " " in typed else spelled
    alone = [rf"(?:{'|'.join(parts)})(?![^\W_])"] if parts else []
    either = alone + [re.escape(folded(sign)) for sign in words.signs]
    return re.compile("|".join(either)) if either else None


def snippet(texts: Iterable[str], wanted: Finder) -> str:
    """The words around the first hit, on one line, each hit marked; empty without a hit."""
    for text in texts:
        if not text:
            continue
        if text.isascii():
            plain, pattern = text.lower(), wanted.plain
        else:
            plain, pattern = folded(text), wanted.composed
        hit = pattern.search(plain)
        if hit is not None:
            return _marked(text, plain, pattern, hit)
    return ""


def _marked(text: str, plain: str, pattern: re.Pattern[str], hit: re.Match[str]) -> str:
    start, stop = hit.span()
    begin, end, ahead, behind = start - _BEFORE, stop + _AFTER, "… ", " …"
    if begin > 0:
        begin = plain.find(" ", begin, start) + 1 or begin
    else:
        begin, ahead = 0, ""
    if end < len(text):
        space = plain.rfind(" ", stop, end)
        end = space if space >= 0 else end
    else:
        end, behind = len(text), ""
    shown = f"{text[begin:start]}{HIT_BEGINS}{text[start:stop]}{HIT_ENDS}"
    while more := pattern.search(plain, stop, end):
        reached = stop
        start, stop = more.span()
        shown += f"{text[reached:start]}{HIT_BEGINS}{text[start:stop]}{HIT_ENDS}"
    shown += text[stop:end]
    around = text[begin:end]
    # Nearly all stands on one line as it is: nothing else has a sign that is not to be printed.
    if not around.isprintable() or "  " in around or QUESTION in around:
        shown = " ".join(shown.replace(QUESTION, "").split())
    else:
        shown = shown.strip()
    return f"{ahead}{shown}{behind}"
