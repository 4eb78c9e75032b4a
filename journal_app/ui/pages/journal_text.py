"""Text of entries to read: nothing in it is ever loaded or opened."""

from __future__ import annotations

import math

from PySide6.QtCore import QCoreApplication, Qt, QUrl
from PySide6.QtGui import QFont, QFontMetricsF, QKeyEvent, QResizeEvent, QTextDocument, QWheelEvent
from PySide6.QtWidgets import (
    QAbstractSlider,
    QFrame,
    QScrollArea,
    QScrollBar,
    QTextBrowser,
    QWidget,
)

LONGEST_LINE = 74
"""Characters a line may have before the eye loses its way back to the next."""
BESIDE_BAR = 8
"""Pixels between a text and its scroll bar: what runs to the left begins there."""
_SAMPLE = "the quick brown fox jumps over the lazy dog and thinks of what it has just seen there"
_NO_END = 16_777_215
"""Pixels: as high as Qt lets a widget be."""
_SELECTING = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier
_SCROLLING = {
    int(Qt.Key.Key_Up): QAbstractSlider.SliderAction.SliderSingleStepSub,
    int(Qt.Key.Key_Down): QAbstractSlider.SliderAction.SliderSingleStepAdd,
    int(Qt.Key.Key_PageUp): QAbstractSlider.SliderAction.SliderPageStepSub,
    int(Qt.Key.Key_PageDown): QAbstractSlider.SliderAction.SliderPageStepAdd,
    int(Qt.Key.Key_Space): QAbstractSlider.SliderAction.SliderPageStepAdd,
    int(Qt.Key.Key_Home): QAbstractSlider.SliderAction.SliderToMinimum,
    int(Qt.Key.Key_End): QAbstractSlider.SliderAction.SliderToMaximum,
}


class EntryText(QTextBrowser):
    """Shows text only: nothing a text names is ever loaded or opened."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "sheet")
        self.setOpenLinks(False)
        self.setFrameShape(QFrame.Shape.NoFrame)

        self._is_whole = False
        self.setViewportMargins(0, 0, BESIDE_BAR, 0)

    @property
    def is_whole(self) -> bool:
        """Whether it is as high as its words, and the page scrolls instead of the text."""
        return self._is_whole

    def be_whole(self, whole: bool) -> None:
        """Be as high as the words, or as high as there is room for, with a scroll bar."""
        if whole == self._is_whole:
            return
        self._is_whole = whole
        off, as_needed = Qt.ScrollBarPolicy.ScrollBarAlwaysOff, Qt.ScrollBarPolicy.ScrollBarAsNeeded
        self.setVerticalScrollBarPolicy(off if whole else as_needed)
        self.setHorizontalScrollBarPolicy(off if whole else as_needed)
        self.setViewportMargins(0, 0, 0 if whole else BESIDE_BAR, 0)
        if whole:
            self._grow()
        else:
            self.setMinimumHeight(0)
            self.setMaximumHeight(_NO_END)

    def setDocument(self, document: QTextDocument) -> None:
        """Show another text; the one before goes."""
        old = self.document()
        # Qt takes away only the one it has made itself.
        ours = old is not document and old.parent() is self
        super().setDocument(document)
        if ours:
            old.deleteLater()
        document.documentLayout().documentSizeChanged.connect(self._grow)
        self._grow()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width breaks the lines anew."""
        super().resizeEvent(event)
        self._grow()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys that scroll go to the page around a text that has nothing to scroll."""
        step, around = _SCROLLING.get(event.key()), self._bar_around()
        if step is None or around is None or event.modifiers() & _SELECTING:
            super().keyPressEvent(event)
        else:
            around.triggerAction(step)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """So does the wheel."""
        around = self._bar_around()
        if around is None or event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().wheelEvent(event)
        else:
            QCoreApplication.sendEvent(around, event)

    def _bar_around(self) -> QScrollBar | None:
        """What scrolls the page around a text that is whole."""
        area = self.parentWidget() if self._is_whole else None
        while area is not None and not isinstance(area, QScrollArea):
            area = area.parentWidget()
        return area.verticalScrollBar() if area is not None else None

    def _grow(self) -> None:
        if self._is_whole:
            self.setFixedHeight(math.ceil(self.document().size().height()) + 2)

    def loadResource(self, _kind: int, _name: QUrl | str) -> object:
        """Pictures named in a text stay out."""
        return None


class WholeEntryText(EntryText):
    """As high as its words: the page scrolls, not the text."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.be_whole(True)


def widest_column(font: QFont) -> int:
    """The width in pixels of the longest line that is good to read, with room for a scroll bar."""
    a_letter = QFontMetricsF(font).horizontalAdvance(_SAMPLE) / len(_SAMPLE)
    return round(a_letter * LONGEST_LINE) + 14 + BESIDE_BAR
