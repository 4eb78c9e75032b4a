"""Taking client codes out of what leaves on paper."""

from __future__ import annotations

import re
from collections.abc import Iterable

LEFT_OUT = "…"
"""Stands where a code stood."""
_SHORT = 3
"""A code of fewer letters is a word like others, and is looked for as it is written."""


def without_codes(text: str, codes: Iterable[str]) -> str:
    """The text without the codes, wherever one stands as a word of its own.

    Capitals make no difference, but for codes of one or two letters.
    """
    known = sorted({code.strip() for code in codes if code.strip()}, key=len, reverse=True)
    for code in known:
        flags = re.IGNORECASE if len(code) >= _SHORT else re.NOFLAG
        words = r"\s+".join(re.escape(word) for word in code.split())
        text = re.sub(rf"(?<!\w){words}(?:['’]s)?(?!\w)", LEFT_OUT, text, flags=flags)
    return text
