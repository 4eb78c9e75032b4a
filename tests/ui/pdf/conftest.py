"""Reading PDFs back."""

from __future__ import annotations

import io
import unicodedata

import pypdf
import pytest
from PySide6.QtGui import QPageSize

from journal_app.ui.pdf.paper import Paper


@pytest.fixture
def a4(qapp: object) -> Paper:
    """The paper of most of the world."""
    return Paper(QPageSize(QPageSize.PageSizeId.A4))


def read(content: bytes) -> pypdf.PdfReader:
    """A PDF that was written."""
    return pypdf.PdfReader(io.BytesIO(content), strict=True)


def words_of(content: bytes) -> str:
    """All words of a PDF, each run of blanks as one; letters in their plain forms."""
    text = " ".join(page.extract_text() for page in read(content).pages)
    return " ".join(unicodedata.normalize("NFKC", text).split())
