"""The part of a text that is in sight: what is out of sight costs nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QTextBlock, QTextLayout, QTextLine
from PySide6.QtWidgets import QTextEdit

from journal_app.domain.dataclass import dataclass
from journal_app.ui.widgets.utf16 import cut, places

_WHOLE = 2000
"""Characters of a paragraph up to which it is not worth while to look for the lines in sight."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a paragraph, in whole lines.

    Attributes:
        box: the whole paragraph, in pixels of the viewport.
        said: the words of the stretch.
        begins: where it begins in the paragraph, as Qt counts.
    """

    block: QTextBlock
    box: QRectF
    said: str
    begins: int

    def place(self) -> Callable[[int], int]:
        """Translates an index into ``said`` to a position in the paragraph."""
        here = places(self.said)
        return lambda index: self.begins + here(index)


def pieces_in_sight(text: QTextEdit, area: QRectF) -> Iterator[Piece]:
    """What stands in ``area`` of the viewport, and of long paragraphs hardly more."""
    layout = text.document().documentLayout()
    scrolled = float(text.verticalScrollBar().value())
    # In the margin above the first paragraph Qt finds one far below.
    margin = text.document().documentMargin()
    top = QPointF(margin, max(margin, area.top() + scrolled))
    at = layout.hitTest(top, Qt.HitTestAccuracy.FuzzyHit)
    block = text.document().findBlock(max(0, at))
    while block.isValid():
        box = layout.blockBoundingRect(block).translated(0, -scrolled)
        if box.top() > area.bottom():
            break
        if block.length() > 1:
            yield _piece(block, box, area)
        block = block.next()


def underlines(piece: Piece, first: int, last: int) -> Iterator[QRectF]:
    """Where letters stand, given by their places in the paragraph; one rectangle a line.

    They reach down to the line the letters stand on.
    """
    layout = piece.block.layout()
    while first < last:
        line = layout.lineForTextPosition(first)
        if not line.isValid():
            return
        end = min(last, line.textStart() + line.textLength())
        # From the near edge of its first letter to the far edge of its last: beside the other
        # direction of writing the place after a word may be somewhere else altogether.
        x1 = _x(line.cursorToX(first, QTextLine.Edge.Leading))
        x2 = _x(line.cursorToX(end - 1, QTextLine.Edge.Trailing))
        left, top = piece.box.left() + min(x1, x2), piece.box.top() + line.y()
        yield QRectF(left, top, abs(x2 - x1), line.ascent())
        if end <= first:
            return
        first = end


def _piece(block: QTextBlock, box: QRectF, area: QRectF) -> Piece:
    said, layout = block.text(), block.layout()
    if len(said) <= _WHOLE or layout.lineCount() == 0:
        return Piece(block, box, said, 0)
    # A line more on either side: a name may go on from one into the next.
    first = max(0, _line_at(layout, area.top() - box.top()) - 1)
    last = min(layout.lineCount() - 1, _line_at(layout, area.bottom() - box.top()) + 1)
    begins, ending = layout.lineAt(first).textStart(), layout.lineAt(last)
    ends = ending.textStart() + ending.textLength()
    return Piece(block, box, cut(said, begins, ends), begins)


def _line_at(layout: QTextLayout, y: float) -> int:
    """The last line that begins above ``y``, the first line else."""
    low, high = 0, layout.lineCount() - 1
    while low < high:
        middle = (low + high + 1) // 2
        if layout.lineAt(middle).y() <= y:
            low = middle
        else:
            high = middle - 1
    return low


def _x(found: object) -> float:
    """PySide gives the place with the cursor it corrected, or the place alone."""
    return float(found[0]) if isinstance(found, tuple) else float(found)  # type: ignore[arg-type]
