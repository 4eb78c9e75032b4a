"""What text a journal can hold: any Unicode text without control characters.

A file of UTF-8 has no place for half of a surrogate pair, and many tools stop reading at a NUL.
Neither can be typed; both come with damaged imports. They are cleaned at the door, so that what
was saved is what is read back.
"""

from __future__ import annotations

import re

# All control characters but tab, line feed and carriage return. Search marks its hits with two.
_CONTROLS = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")
_IN_BYTES = bytes(sign for sign in range(128) if _CONTROLS.match(chr(sign)))
"""The same in UTF-8, where no other character holds these bytes."""


def quoted(text: str) -> str:
    """A storable text as JSON has it: as ``json.encoder.encode_basestring`` gives it.

    That looks at each sign by itself, which of a long text takes four times as long.
    """
    text = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    if "\t" in text or "\r" in text:
        text = text.replace("\t", "\\t").replace("\r", "\\r")
    return f'"{text}"'


def holds_controls(data: bytes) -> bool:
    """Whether a text in UTF-8 holds what cannot be stored; it has no halves of pairs there."""
    return len(data.translate(None, _IN_BYTES)) != len(data)


def storable(text: str) -> str:
    """The text as it can be stored; the same object when there is nothing to clean.

    Halves of surrogate pairs that belong together are joined, lone ones become U+FFFD, and
    control characters are dropped.
    """
    try:
        found = text.encode()
    except UnicodeEncodeError:
        text = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    else:  # a tenth of what the search takes, for nearly all texts that come by here
        if not holds_controls(found):
            return text
    return _CONTROLS.sub("", text)
