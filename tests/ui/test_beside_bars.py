"""Text that runs to the left begins as far from a scroll bar as other text does from its side."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QPlainTextEdit, QTextEdit

from journal_app.ui.pages.journal_text import EntryText
from journal_app.ui.theme import ThemeManager
from journal_app.ui.widgets.note_field import NoteField

pytestmark = pytest.mark.dressed

HEBREW = "שלום לכולם, היום דיברנו על השקט שבין המילים. " * 60
LEAST = 8


def _apart(area: QAbstractScrollArea) -> int:
    """Pixels between where what is written ends and the bar beside it."""
    bar = area.verticalScrollBar()
    return bar.mapTo(area, bar.rect().topLeft()).x() - area.viewport().geometry().right() - 1


@pytest.mark.parametrize("kind", [EntryText, NoteField])
def test_what_is_written_keeps_off_the_bar(kind: Any, themes: ThemeManager, qtbot: Any) -> None:
    text: QTextEdit | QPlainTextEdit = kind("Note") if kind is NoteField else kind()
    qtbot.addWidget(text)
    text.resize(400, 200)
    text.show()
    text.setPlainText(HEBREW)
    qtbot.waitUntil(text.verticalScrollBar().isVisible)
    QApplication.processEvents()
    assert text.verticalScrollBar().maximum() > 0
    assert _apart(text) >= LEAST
    # No line is broken as if there was no bar.
    assert text.horizontalScrollBar().maximum() == 0
