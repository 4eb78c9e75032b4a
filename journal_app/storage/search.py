"""What a person types to find entries, as questions to the search index.

The index knows words of letters and digits; everything else parts words. A word with marks
inside, such as *self-care*, is looked for as a phrase.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass

HIT_BEGINS, HIT_ENDS = "\x02", "\x03"
_SNIPPET_WORDS = 24


@dataclass(frozen=True, slots=True)
class Wanted:
    """Words that must all occur.

    Attributes:
        words: as typed, without spaces; may be empty for a text without any letter or digit.
        open_end: whether the last word may go on, because no space follows it yet.
    """

    words: tuple[str, ...]
    open_end: bool

    @property
    def all_of(self) -> str:
        """The index query for texts that hold every word."""
        return " ".join(self.terms)

    @property
    def any_of(self) -> str:
        """The index query for texts that hold at least one word; for snippets."""
        return " OR ".join(self.terms)

    @property
    def terms(self) -> tuple[str, ...]:
        """The index query of each word."""
        quoted = ['"{}"'.format(word.replace('"', '""')) for word in self.words]
        if quoted and self.open_end:
            quoted[-1] += " *"
        return tuple(quoted)


def wanted(text: str) -> Wanted:
    """The words of a typed text. Words of signs alone are left out: the index has none."""
    words = tuple(word for word in text.split() if any(map(_in_index, word)))
    last = text.split()[-1:]
    return Wanted(words, open_end=not text[-1:].isspace() and last == list(words[-1:]))


def _in_index(character: str) -> bool:
    category = unicodedata.category(character)
    return category[0] in "LN" or category == "Co"


SNIPPETS = f"""
SELECT rowid, snippet(entry_search, -1, '{HIT_BEGINS}', '{HIT_ENDS}', '…', {_SNIPPET_WORDS})
FROM entry_search WHERE entry_search MATCH ? AND rowid IN (SELECT value FROM json_each(?))
"""
"""Row number and words around the hits; takes an index query and row numbers as JSON."""
