"""Text of entries to read: nothing in it is ever loaded or opened."""

from __future__ import annotations

from PySide6.QtCore import QUrl
from PySide6.QtGui import QFont, QFontMetricsF
from PySide6.QtWidgets import QFrame, QTextBrowser, QWidget

LONGEST_LINE = 74
"""Characters a line may have before the eye loses its way back to the next."""
_SAMPLE = "the quick brown fox jumps over the lazy dog and thinks of what it has just seen there"


class EntryText(QTextBrowser):
    """Shows text only: nothing a text names is ever loaded or opened."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "sheet")
        self.setOpenLinks(False)
        self.setFrameShape(QFrame.Shape.NoFrame)

    def loadResource(self, _kind: int, _name: QUrl | str) -> object:
        """Pictures named in a text stay out."""
        return None


def widest_column(font: QFont) -> int:
    """The width in pixels of the longest line that is good to read, with room for a scroll bar."""
    a_letter = QFontMetricsF(font).horizontalAdvance(_SAMPLE) / len(_SAMPLE)
    return round(a_letter * LONGEST_LINE) + 14
