"""One line of a list: cut where it does not fit, with the words found on a colour of their own."""

from __future__ import annotations

import unicodedata

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QPainter,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)

from journal_app.ui.theme import Theme
from journal_app.ui.widgets.utf16 import places
from journal_app.wording.snippets import parts

_LEFT_TO_RIGHT, _RIGHT_TO_LEFT = "\u200e", "\u200f"
BEFORE_FOUND = 0.45
"""The share of a line that what stands before the words found may take."""


def elided(metrics: QFontMetricsF, text: str, room: float) -> str:
    """The text as far as there is room, cut at its own end, whichever way it is written."""
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
    return shown + (_RIGHT_TO_LEFT if is_right_to_left(text) else _LEFT_TO_RIGHT)


def is_right_to_left(text: str) -> bool:
    """Whether the first letter that has a direction runs to the left."""
    ways = (unicodedata.bidirectional(letter) for letter in text)
    return next((way in {"R", "AL"} for way in ways if way in {"L", "R", "AL"}), False)


def paint_snippet(
    painter: QPainter, box: QRectF, snippet: str, theme: Theme, side: Qt.AlignmentFlag
) -> None:
    """The words found stand on the colour of a selection; what does not fit is cut."""
    metrics = QFontMetricsF(painter.font())
    pieces = list(parts(" ".join(snippet.split())))
    if len(pieces) > 1 and not pieces[0][1]:
        room = box.width() * BEFORE_FOUND
        pieces[0] = (_end_of(pieces[0][0], room, metrics), False)
    whole = "".join(piece for piece, _found in pieces)
    shown = metrics.elidedText(whole, Qt.TextElideMode.ElideRight, box.width())
    option = QTextOption(side)
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    way = Qt.LayoutDirection
    option.setTextDirection(way.RightToLeft if is_right_to_left(whole) else way.LeftToRight)
    layout = QTextLayout(shown, painter.font())
    layout.setTextOption(option)
    layout.setFormats(_found_in(pieces, shown, theme))
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(box.width())
    layout.endLayout()
    painter.setPen(QColor(theme.ink))
    layout.draw(painter, QPointF(box.left(), box.top() + (box.height() - line.height()) / 2))


def _found_in(
    pieces: list[tuple[str, bool]], shown: str, theme: Theme
) -> list[QTextLayout.FormatRange]:
    """Where the words found stand in what is shown."""
    ground = QTextCharFormat()
    ground.setBackground(QColor(theme.selection))
    place, at, ranges = places(shown), 0, []
    for piece, found in pieces:
        end = min(at + len(piece), len(shown))
        if found and at < end:
            one = QTextLayout.FormatRange()
            one.start, one.length, one.format = place(at), place(end) - place(at), ground
            ranges.append(one)
        at = end
    return ranges


def _end_of(text: str, room: float, metrics: QFontMetricsF) -> str:
    """Its last whole words that fit, so that what was found after them is in sight."""
    if metrics.horizontalAdvance(text) <= room:
        return text
    kept = text
    while " " in kept.strip() and metrics.horizontalAdvance(f"… {kept}") > room:
        kept = kept.lstrip().partition(" ")[2]
    return f"… {kept}"
