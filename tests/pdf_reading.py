"""Reading PDFs back."""

from __future__ import annotations

import io
import unicodedata

import pypdf


def read(content: bytes) -> pypdf.PdfReader:
    """A PDF that was written."""
    return pypdf.PdfReader(io.BytesIO(content), strict=True)


class Said(str):
    """The words of a PDF. ``in`` looks past blanks: where they are is a reader's guess."""

    __slots__ = ()

    def __contains__(self, words: object) -> bool:
        return _bare(str(words)) in _bare(self)


def words_of(content: bytes) -> Said:
    """All words of a PDF, each run of blanks as one; letters in their plain forms."""
    text = " ".join(page.extract_text() for page in read(content).pages)
    return Said(" ".join(unicodedata.normalize("NFKC", text).split()))


def letters_of(content: bytes) -> str:
    """The same without any blank."""
    return _bare(words_of(content))


def _bare(text: str) -> str:
    return "".join(text.split())
