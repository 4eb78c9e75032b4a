"""The words around what was searched for.

Made here and not by the search index, which takes as long for a beginning of a word in fifty texts
as for finding them among all.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from journal_app.domain.writing import QUESTION
from journal_app.storage.search import Wanted, folded

HIT_BEGINS, HIT_ENDS = "\x02", "\x03"
_BEFORE, _AFTER = 50, 130
_DIACRITICS = "[\u0300-\u036f]*"
_WORD = re.compile(r"[^\W_]+")


def finder(words: Wanted) -> re.Pattern[str] | None:
    """A pattern for the wanted words in folded text; None when there are none."""
    parts: list[str] = []
    for number, typed in enumerate(words.words, start=1):
        pieces = _WORD.findall(folded(typed))
        for piece in pieces:
            # The first letter stands first, and only then what may stand before it: so the
            # search goes from one such letter to the next, and not from sign to sign.
            begins = f"(?<![^\\W_]{re.escape(piece[0])})"
            letters = [re.escape(piece[0]) + begins, *map(re.escape, piece[1:])]
            spelled = _DIACRITICS.join(letters) + _DIACRITICS
            goes_on = words.open_end and number == len(words.words) and piece is pieces[-1]
            parts.append(spelled + (r"[^\W_]*" if goes_on else ""))
    alone = [rf"(?:{'|'.join(parts)})(?![^\W_])"] if parts else []
    either = alone + [re.escape(folded(sign)) for sign in words.signs]
    return re.compile("|".join(either)) if either else None


def snippet(texts: Iterable[str], pattern: re.Pattern[str]) -> str:
    """The words around the first hit, on one line, each hit marked; empty without a hit."""
    for text in texts:
        if not text:
            continue
        plain = folded(text)
        first = pattern.search(plain)
        if first is not None:
            return _marked(text, plain, first, pattern)
    return ""


def _marked(text: str, plain: str, first: re.Match[str], pattern: re.Pattern[str]) -> str:
    start, stop = first.span()
    begin, end = max(0, start - _BEFORE), min(len(text), stop + _AFTER)
    if begin:
        space = plain.find(" ", begin, start)
        begin = space + 1 if space >= 0 else begin
    if end < len(text):
        space = plain.rfind(" ", stop, end)
        end = space if space >= 0 else end
    shown, reached = "", begin
    hit: re.Match[str] | None = first
    while hit is not None:
        start, stop = hit.span()
        shown += f"{text[reached:start]}{HIT_BEGINS}{text[start:stop]}{HIT_ENDS}"
        reached = stop
        hit = pattern.search(plain, stop, end)
    shown = " ".join((shown + text[reached:end]).replace(QUESTION, "").split())
    return f"{'… ' if begin else ''}{shown}{' …' if end < len(text) else ''}"
