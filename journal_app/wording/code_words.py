"""The words neutral client codes are made of, in a language."""

from __future__ import annotations

from journal_app.domain.client_codes import CodeWords
from journal_app.wording.pack_files import pack


def code_words(language: str) -> CodeWords:
    """The list of a language; English where there is none."""
    found = pack("codes", language)
    return CodeWords(tuple(found["firsts"]), tuple(found["names"]), found["pattern"])
