"""Waves under misspelt words, and a dotted line under what could tell who someone is."""

from __future__ import annotations

import re
from collections.abc import Collection

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QTextEdit

from journal_app.services.spelling import words_in
from journal_app.ui.widgets.spell_checker import SpellChecker
from journal_app.ui.widgets.text_in_sight import Piece, pieces_in_sight, underlines

_WAVE, _HEIGHT = 4.0, 1.5
"""Length and half the height of a wave in pixels."""
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
    path = QPainterPath()
    caret = text.textCursor().position() if text.hasFocus() else -1
    for piece in pieces_in_sight(text, area):
        _add_waves(piece, caret - piece.block.position(), checker, but, path)
    if not path.isEmpty():
        painter = QPainter(text.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colour, 1.2))
        painter.drawPath(path)


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


def _add_waves(
    piece: Piece,
    caret: int,
    checker: SpellChecker,
    but: re.Pattern[str] | None,
    path: QPainterPath,
) -> None:
    place = piece.place()
    hidden = [found.span() for found in but.finditer(piece.said)] if but else []
    for found in words_in(piece.said):
        first, last = place(found.start()), place(found.end())
        # The word one is just writing is not finished.
        writing = checker.resting and first < caret <= last
        if not checker.is_wrong(found.group()) or writing:
            continue
        if not any(start <= found.start() < end for start, end in hidden):
            for box in underlines(piece, first, last):
                _add_wave(box, path)


def _add_wave(box: QRectF, path: QPainterPath) -> None:
    left, right = box.left(), box.right()
    y = box.bottom() + _BELOW
    path.moveTo(left, y)
    up = True
    while left < right:
        step = min(_WAVE / 2, right - left)
        path.lineTo(left + step, y - _HEIGHT if up else y + _HEIGHT / 2)
        left, up = left + step, not up
