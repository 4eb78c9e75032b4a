"""Text as it can be set on paper, the same on every system.

Emoji are said by name: their fonts are made of pictures, which a PDF written by Qt leaves out, and
where some other font draws them, they cannot be found or copied.
"""

from __future__ import annotations

import re
import unicodedata

from journal_app.domain.writing import lines_kept

_JOINER, _EMOJI_STYLE, _KEYCAP = "\u200d", "\ufe0f", "\u20e3"
_EMOJI = "[\U0001f000-\U0001faff]"
_SKIN, _FLAG_LETTER = "[\U0001f3fb-\U0001f3ff]", "[\U0001f1e6-\U0001f1ff]"
_BELOW = "[\u2190-\u2bff\u3030\u303d\u3297\u3299]"
_TAGS = "[\U000e0020-\U000e007f]"
_ONE = (
    f"(?:{_EMOJI}|{_BELOW}(?={_EMOJI_STYLE}|{_SKIN}|{_JOINER}))(?:{_EMOJI_STYLE}|{_SKIN}|{_TAGS})*"
)
_RUN = re.compile(f"{_FLAG_LETTER}{{2}}|{_ONE}(?:{_JOINER}{_ONE})*")
_DROPPED = re.compile(f"[\x00-\x08\x0b-\x1f\x7f\ufffc{_EMOJI_STYLE}{_KEYCAP}]|{_TAGS}")
_PICTURE = re.compile(r"!(?=\[)")


def printable(text: str) -> str:
    """The text with emoji named in brackets, without control characters.

    >>> printable("Well done 👍🏽!")
    'Well done [thumbs up sign]!'
    """
    return _DROPPED.sub("", _RUN.sub(_named, text))


def printable_markdown(text: str) -> str:
    """The same for Markdown; lines stay lines, a picture what it says: no file is looked for."""
    return _PICTURE.sub(r"\\!", lines_kept(printable(text)))


def _named(found: re.Match[str]) -> str:
    run = found[0]
    if re.fullmatch(f"{_FLAG_LETTER}{{2}}", run):
        letters = "".join(chr(ord(sign) - 0x1F1E6 + ord("A")) for sign in run)
        return f"[flag {letters}]"
    kept = re.sub(f"{_EMOJI_STYLE}|{_SKIN}|{_TAGS}", "", run) or run
    names = [unicodedata.name(part, "emoji").lower() for part in kept.split(_JOINER) if part]
    return f"[{', '.join(names)}]"
