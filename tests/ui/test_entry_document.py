"""An entry set for reading."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QTextDocument

from journal_app.ui.pages.entry_document import entry_document
from journal_app.ui.pdf.text_block import TextBlock, TextLook
from journal_app.ui.theme import ThemeManager

WRITTEN = "היא שתקה\nI waited.\n\n- a list\n  of one"


def _lines(document: QTextDocument) -> Iterator[tuple[str, Qt.LayoutDirection]]:
    block = document.begin()
    while block.isValid():
        yield block.text(), block.textDirection()
        block = block.next()


@pytest.fixture
def owner() -> QObject:
    return QObject()


def test_a_line_begun_anew_is_read_as_one_in_its_own_direction(
    owner: QObject, themes: ThemeManager
) -> None:
    document = entry_document([("Me in it", WRITTEN)], themes.theme, owner)
    assert list(_lines(document))[1:] == [
        ("היא שתקה", Qt.LayoutDirection.RightToLeft),
        ("I waited.", Qt.LayoutDirection.LeftToRight),
        ("a list of one", Qt.LayoutDirection.LeftToRight),
    ]


@pytest.mark.usefixtures("themes")
def test_so_it_is_on_paper() -> None:
    lines = "I waited.\nShe did not.\nThen she spoke."
    assert len(TextBlock(lines, TextLook(), 400, markdown=True).bands) == 3
