"""Waves under misspelt words, and a dotted line under what could tell who someone is."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QTextEdit

from journal_app.services.spelling import words_in
from journal_app.ui.widgets.spell_checker import SpellChecker
from journal_app.ui.widgets.text_in_sight import Piece, pieces_in_sight, underlines

_WAVE, _HEIGHT = 4.0, 1.5
"""Length and half the height of a wave in pixels."""
_TALL = 6.0
"""Height of the room of a wave."""
_BELOW = 3.5
"""Pixels below the line the letters stand on."""
_DOT = 1.6
"""Width of the dots, which stand as far apart again."""


def pattern_of(said: Collection[str]) -> re.Pattern[str] | None:
    """Finds these words where they stand by themselves; None for no words at all."""
    longest_first = sorted(said, key=len, reverse=True)
    either = "|".join(re.escape(words) for words in longest_first if words)
    return re.compile(rf"(?<!\w)(?:{either})(?!\w)") if either else None


def paint_squiggles(
    text: QTextEdit,
    area: QRectF,
    checker: SpellChecker,
    colour: QColor,
    but: re.Pattern[str] | None = None,
) -> None:
    """Paint waves in ``area`` of the viewport; not below what is underlined otherwise (``but``)."""
    boxes: list[QRectF] = []
    caret = text.textCursor().position() if text.hasFocus() else -1
    for piece in pieces_in_sight(text, area):
        boxes += _wrong_in(piece, caret - piece.block.position(), checker, but)
    if boxes:
        painter = QPainter(text.viewport())
        wave = _wave(colour, text.devicePixelRatioF())
        for box in boxes:
            top = box.bottom() + _BELOW - _TALL / 2
            painter.drawTiledPixmap(QRectF(box.left(), top, box.width(), _TALL), wave)


def paint_dots(text: QTextEdit, area: QRectF, words: re.Pattern[str], colour: QColor) -> None:
    """Paint a dotted line in ``area`` of the viewport, below each place where the words stand."""
    lines: list[tuple[QPointF, QPointF]] = []
    for piece in pieces_in_sight(text, area):
        place = piece.place()
        for found in words.finditer(piece.said):
            for box in underlines(piece, place(found.start()), place(found.end())):
                y = box.bottom() + _BELOW
                lines.append((QPointF(box.left(), y), QPointF(box.right(), y)))
    if lines:
        painter = QPainter(text.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(colour, _DOT)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setDashPattern([0.1, 2.0])
        painter.setPen(pen)
        for line in lines:
            painter.drawLine(*line)


def _wrong_in(
    piece: Piece, caret: int, checker: SpellChecker, but: re.Pattern[str] | None
) -> Iterator[QRectF]:
    """Where misspelt words stand."""
    place = piece.place()
    hidden = [found.span() for found in but.finditer(piece.said)] if but else []
    for found in words_in(piece.said):
        if not checker.is_wrong(found.group()):
            continue
        first, last = place(found.start()), place(found.end())
        # The word one is just writing is not finished.
        writing = checker.resting and first < caret <= last
        if not writing and not any(start <= found.start() < end for start, end in hidden):
            yield from underlines(piece, first, last)


def _wave(colour: QColor, ratio: float) -> QPixmap:
    """One wave, to be laid side by side: much cheaper than a line through all of them."""
    made = QPixmap(round(_WAVE * ratio), round(_TALL * ratio))
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colour, 1.2))
    low, high = _TALL / 2 + _HEIGHT / 2, _TALL / 2 - _HEIGHT
    before, middle, after = -_WAVE / 2, _WAVE / 2, 1.5 * _WAVE
    points = [QPointF(before, high), QPointF(0, low), QPointF(middle, high), QPointF(_WAVE, low)]
    painter.drawPolyline([*points, QPointF(after, high)])
    painter.end()
    return made
