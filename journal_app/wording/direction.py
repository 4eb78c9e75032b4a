"""Codes and words of another direction within a sentence."""

from __future__ import annotations

import unicodedata

_FIRST_STRONG, _END = "\N{FIRST STRONG ISOLATE}", "\N{POP DIRECTIONAL ISOLATE}"


def isolated(text: str) -> str:
    """A text as it stands in a sentence of the program: one from right to left turns nothing else
    around. Where it has no such letters it is the same object.
    """
    turned = any(unicodedata.bidirectional(letter) in {"R", "AL"} for letter in text)
    return f"{_FIRST_STRONG}{text}{_END}" if turned else text
