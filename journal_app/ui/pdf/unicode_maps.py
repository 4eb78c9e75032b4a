"""Mends what a PDF written by Qt says about its letters.

For each glyph Qt names the lowest character that the font draws with it: a tab for a blank, and
for Arabic letters their old presentation forms. Searching and copying would find those. The tables
stand uncompressed in the file, so that a code can be put in the place of another of its length.
"""

from __future__ import annotations

import re
import unicodedata

_TABLE = re.compile(rb"begincmap.*?endcmap", re.DOTALL)
_CODE = rb"<[0-9A-Fa-f]{4}>"
# `<first> <last> [<code> <code> ...]`, or `<glyph> <glyph> <code>` for a single one.
_SEVERAL = re.compile(rb"(?<=\[)(?:\s*" + _CODE + rb")+(?=\s*\])")
_SINGLE = re.compile(rb"(<([0-9A-Fa-f]{4})>\s*<\2>\s*)(" + _CODE + rb")")
_ONE_CODE = re.compile(rb"<([0-9A-Fa-f]{4})>")


def mended(content: bytes) -> bytes:
    """The file with the characters that are meant; its length is the same."""
    return _TABLE.sub(lambda table: _mended_table(table[0]), content)


def _mended_table(table: bytes) -> bytes:
    table = _SEVERAL.sub(lambda codes: _ONE_CODE.sub(_meant, codes[0]), table)
    return _SINGLE.sub(lambda row: row[1] + _ONE_CODE.sub(_meant, row[3]), table)


def _meant(code: re.Match[bytes]) -> bytes:
    character = chr(int(code[1], 16))
    if character == "\t":
        character = " "
    elif "\ufb50" <= character <= "\ufefc":
        plain = unicodedata.normalize("NFKC", character)
        character = plain if len(plain) == 1 else character
    return b"<%04X>" % ord(character)
