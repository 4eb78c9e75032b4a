"""Text to be read at length: wider lines, and columns no wider than one reads well."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from journal_app.ui.widgets.text import label
from journal_app.wording.marked_up import escaped

LINE_HEIGHT = 126
"""Percent of the usual height of a line, which is some 1.2 of the size of the writing."""
COLUMN = 600
"""About 70 characters of reading text, in pixels at 100 %."""


def prose(text: str, kind: str = "reading", parent: QWidget | None = None) -> QLabel:
    """A paragraph; its text is taken as it is, whatever signs it holds."""
    made = label("", kind, parent)
    made.setTextFormat(Qt.TextFormat.RichText)
    made.setText(f'<p style="line-height:{LINE_HEIGHT}%; margin:0">{escaped(text)}</p>')
    made.setAccessibleName(text)
    return made
