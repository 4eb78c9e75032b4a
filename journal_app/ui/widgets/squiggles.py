"""Waves under misspelt words, painted over the part of a text that is in sight."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QTextBlock, QTextLine
from PySide6.QtWidgets import QTextEdit

from journal_app.services.spelling import words_in
from journal_app.ui.widgets.spell_checker import SpellChecker
from journal_app.ui.widgets.utf16 import places

_WAVE, _HEIGHT = 4.0, 1.5
"""Length and half the height of a wave in pixels."""


def paint_squiggles(text: QTextEdit, area: QRectF, checker: SpellChecker, colour: QColor) -> None:
    """Paint in ``area`` of the viewport. What is out of sight costs nothing."""
    layout = text.document().documentLayout()
    scrolled = float(text.verticalScrollBar().value())
    top, bottom = area.top() + scrolled, area.bottom() + scrolled
    at = layout.hitTest(QPointF(0, top), Qt.HitTestAccuracy.FuzzyHit)
    block = text.document().findBlock(max(0, at))
    path = QPainterPath()
    while block.isValid():
        box = layout.blockBoundingRect(block)
        if box.top() > bottom:
            break
        _add_waves(text, block, box.translated(0, -scrolled), area, checker, path)
        block = block.next()
    if not path.isEmpty():
        painter = QPainter(text.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colour, 1.2))
        painter.drawPath(path)


def _add_waves(
    text: QTextEdit,
    block: QTextBlock,
    box: QRectF,
    area: QRectF,
    checker: SpellChecker,
    path: QPainterPath,
) -> None:
    said = block.text()
    if not said:
        return
    place, cursor = places(said), text.textCursor()
    caret = cursor.position() - block.position() if text.hasFocus() else -1
    for start, end in _span_in_sight(block, box, area, said):
        for found in words_in(said[start:end]):
            first, last = place(start + found.start()), place(start + found.end())
            # The word one is just writing is not finished.
            writing = checker.resting and first < caret <= last
            if checker.is_wrong(found.group()) and not writing:
                _add_wave(block, box, first, last, path)


def _span_in_sight(
    block: QTextBlock, box: QRectF, area: QRectF, said: str
) -> tuple[tuple[int, int], ...]:
    """Which part of a paragraph is in sight; the whole of one that is not very long."""
    if len(said) < 4000:
        return ((0, len(said)),)
    layout = block.layout()
    first = layout.lineCount() - 1
    last = 0
    for number in range(layout.lineCount()):
        y = box.top() + layout.lineAt(number).y()
        if y + layout.lineAt(number).height() >= area.top():
            first = min(first, number)
        if y <= area.bottom():
            last = number
    start = layout.lineAt(first).textStart()
    line = layout.lineAt(max(first, last))
    return ((start, min(len(said), line.textStart() + line.textLength())),)


def _add_wave(block: QTextBlock, box: QRectF, first: int, last: int, path: QPainterPath) -> None:
    line = block.layout().lineForTextPosition(first)
    if not line.isValid():
        return
    # From the near edge of its first letter to the far edge of its last: beside the other
    # direction of writing the place after a word may be somewhere else altogether.
    x1 = _x(line.cursorToX(first, QTextLine.Edge.Leading))
    x2 = _x(line.cursorToX(last - 1, QTextLine.Edge.Trailing))
    left, right = box.left() + min(x1, x2), box.left() + max(x1, x2)
    y = box.top() + line.y() + line.ascent() + 3.5
    path.moveTo(left, y)
    up = True
    while left < right:
        step = min(_WAVE / 2, right - left)
        path.lineTo(left + step, y - _HEIGHT if up else y + _HEIGHT / 2)
        left, up = left + step, not up


def _x(found: object) -> float:
    """PySide gives the place with the cursor it corrected, or the place alone."""
    return float(found[0]) if isinstance(found, tuple) else float(found)  # type: ignore[arg-type]
