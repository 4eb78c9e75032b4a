"""Text of entries to read: nothing in it is ever loaded or opened."""

from __future__ import annotations

import math

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QFont, QFontMetricsF, QResizeEvent, QTextDocument
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

    def setDocument(self, document: QTextDocument) -> None:
        """Show another text; the one before goes."""
        old = self.document()
        # Qt takes away only the one it has made itself.
        ours = old is not document and old.parent() is self
        super().setDocument(document)
        if ours:
            old.deleteLater()

    def loadResource(self, _kind: int, _name: QUrl | str) -> object:
        """Pictures named in a text stay out."""
        return None


class WholeEntryText(EntryText):
    """As high as its words: the page scrolls, not the text."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def setDocument(self, document: QTextDocument) -> None:
        """Show another text."""
        super().setDocument(document)
        document.documentLayout().documentSizeChanged.connect(self._grow)
        self._grow()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width breaks the lines anew."""
        super().resizeEvent(event)
        self._grow()

    def _grow(self) -> None:
        self.setFixedHeight(math.ceil(self.document().size().height()) + 2)


def widest_column(font: QFont) -> int:
    """The width in pixels of the longest line that is good to read, with room for a scroll bar."""
    a_letter = QFontMetricsF(font).horizontalAdvance(_SAMPLE) / len(_SAMPLE)
    return round(a_letter * LONGEST_LINE) + 14
