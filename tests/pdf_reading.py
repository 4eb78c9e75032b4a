"""Reading PDFs back: the words by PDFium, which is quick, everything else by pypdf."""

from __future__ import annotations

import io
import unicodedata
from collections.abc import Iterator

import pypdf
import pypdfium2


def read(content: bytes) -> pypdf.PdfReader:
    """A PDF that was written."""
    return pypdf.PdfReader(io.BytesIO(content), strict=True)


class Said(str):
    """The words of a PDF. ``in`` looks past blanks: where they are is a reader's guess."""

    __slots__ = ()

    def __contains__(self, words: object) -> bool:
        return _bare(str(words)) in _bare(self)


def pages_of(content: bytes) -> list[Said]:
    """The words of each page, each run of blanks as one; letters in their plain forms."""
    document = pypdfium2.PdfDocument(content)
    try:
        return [_said(text) for text in _texts(document)]
    finally:
        document.close()


def words_of(content: bytes) -> Said:
    """All words of a PDF, as ``pages_of`` gives them."""
    return Said(" ".join(pages_of(content)))


def letters_of(content: bytes) -> str:
    """The same without any blank."""
    return _bare(words_of(content))


def _texts(document: pypdfium2.PdfDocument) -> Iterator[str]:
    for page in document:
        text = page.get_textpage()
        yield text.get_text_bounded()
        text.close()
        page.close()


def _said(text: str) -> Said:
    # A hyphen at the end of a line comes back as U+FFFE or U+0002.
    text = text.replace("\ufffe", "-").replace("\x02", "-")
    return Said(" ".join(unicodedata.normalize("NFKC", text).split()))


def _bare(text: str) -> str:
    return "".join(text.split())
