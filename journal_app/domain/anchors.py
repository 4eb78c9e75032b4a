"""Notes held at their words by quotation, through later edits of the text.

An anchor keeps the words it is about and some of those around it. Looked for are, in this order:
the very words; the same with other blanks or capitals; the stretch that is most like them. Of
several places the one whose surroundings fit best is meant. Where nothing is like them the words
are gone: the note is kept all the same, with its quotation.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import accumulate

from journal_app.domain.dataclass import dataclass

AROUND = 40
"""How many characters before and after are kept."""
LONGEST_QUOTE = 2_000
_LIKE_ENOUGH = 0.6
_PUT_IN = 0.25
"""What a word that was put in counts; one that is gone or is another counts 1."""
_MOST_WORDS_COMPARED = 40
_WORD = re.compile(r"\w+")
_BLANKS = re.compile(r"\s+")


@dataclass(frozen=True, slots=True)
class Anchor:
    """The words a note is about, and what stood before and after; no quote for a whole text."""

    quote: str = ""
    before: str = ""
    after: str = ""


def anchor_at(text: str, start: int, end: int) -> Anchor:
    """The anchor of ``text[start:end]``, without blanks at its ends; empty where no word is."""
    end = min(end, start + LONGEST_QUOTE)
    said = text[start:end]
    start += len(said) - len(said.lstrip())
    end -= len(said) - len(said.rstrip())
    if start >= end:
        return Anchor()
    return Anchor(text[start:end], text[max(0, start - AROUND) : start], text[end : end + AROUND])


def find(text: str, anchor: Anchor) -> tuple[int, int] | None:
    """Where the words of an anchor stand now: ``text[start:end]``; None where they are gone."""
    quote = anchor.quote.strip()
    if not quote:
        return None
    for places in (_exact(text, quote), _loose(text, quote)):
        found = list(places)
        if found:
            return max(found, key=lambda place: (_fit(text, place, anchor), -place[0]))
    return _alike(text, quote, anchor)


def _exact(text: str, quote: str) -> Iterator[tuple[int, int]]:
    at = text.find(quote)
    while at >= 0:
        yield at, at + len(quote)
        at = text.find(quote, at + 1)


def _loose(text: str, quote: str) -> Iterator[tuple[int, int]]:
    pattern = r"\s+".join(re.escape(part) for part in quote.split())
    for found in re.finditer(pattern, text, re.IGNORECASE):
        yield found.span()


def _fit(text: str, place: tuple[int, int], anchor: Anchor) -> int:
    """How many characters around a place are those that stood around the quotation."""
    start, end = place
    before = _same_beginning(
        _plain(text[max(0, start - 2 * AROUND) : start])[::-1], _plain(anchor.before)[::-1]
    )
    after = _same_beginning(_plain(text[end : end + 2 * AROUND]), _plain(anchor.after))
    return before + after


def _plain(text: str) -> str:
    return _BLANKS.sub(" ", text).casefold()


def _same_beginning(one: str, other: str) -> int:
    count = 0
    for left, right in zip(one, other, strict=False):
        if left != right:
            break
        count += 1
    return count


def _alike(text: str, quote: str, anchor: Anchor) -> tuple[int, int] | None:
    """The stretch of whole words that takes the fewest changes of words to become the quotation."""
    wanted = [word.casefold() for word in _WORD.findall(quote)][:_MOST_WORDS_COMPARED]
    tokens = list(_WORD.finditer(text))
    words = [token.group().casefold() for token in tokens]
    found = [
        (changes, start + begin, start + last)
        for start, end in _worth_comparing(wanted, words)
        for last, (changes, begin) in enumerate(_changes_to_end_at(wanted, words[start:end]))
        if begin <= last and 1 - changes / len(wanted) >= _LIKE_ENOUGH
    ]
    fewest = min((changes for changes, _, _ in found), default=0.0)
    places = [
        (tokens[first].start(), tokens[last].end())
        for changes, first, last in found
        if changes == fewest
    ]
    return max(places, key=lambda place: (_fit(text, place, anchor), -place[0]), default=None)


def _worth_comparing(wanted: Sequence[str], words: Sequence[str]) -> Iterator[tuple[int, int]]:
    """The stretches of a long text in which enough of the wanted words stand near one another."""
    if not wanted:
        return
    asked = set(wanted)
    width, enough = 3 * len(wanted), _LIKE_ENOUGH * len(wanted)
    counts = [0, *accumulate(word in asked for word in words)]
    start = end = -1
    for at in range(len(words)):
        until = min(at + width, len(words))
        if counts[until] - counts[at] < enough:
            continue
        if start >= 0 and at > end:
            yield start, end
            start = -1
        start, end = (at if start < 0 else start), until
    if start >= 0:
        yield start, end


def _changes_to_end_at(wanted: Sequence[str], words: Sequence[str]) -> list[tuple[float, int]]:
    """For each word the fewest changes of a stretch that ends there, and where it begins.

    The usual table of edits between two rows of words, in which a stretch may begin anywhere.
    """
    rows = len(wanted) + 1
    changes, begins = [float(row) for row in range(rows)], [0] * rows
    found = []
    for column, word in enumerate(words):
        left_changes, left_begins = changes, begins
        changes, begins = [0.0] * rows, [column + 1] * rows
        for row in range(1, rows):
            options = (
                (
                    left_changes[row - 1] + (wanted[row - 1] != word),
                    _begin(left_begins, row, column),
                ),
                (left_changes[row] + _PUT_IN, left_begins[row]),
                (changes[row - 1] + 1, begins[row - 1]),
            )
            changes[row], begins[row] = min(options, key=lambda option: option[0])
        found.append((changes[-1], begins[-1]))
    return found


def _begin(begins: Sequence[int], row: int, column: int) -> int:
    return column if row == 1 else begins[row - 1]
