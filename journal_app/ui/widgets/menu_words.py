"""Words of a person's own as they stand in a menu."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics

_LETTERS = 60
"""What is wider than so many letters ends with an ellipsis: a menu makes room for anything."""


def menu_words(text: str, metrics: QFontMetrics, letters: int = _LETTERS) -> str:
    """The words so that a menu shows them as they are, and no wider than so many letters."""
    room = metrics.averageCharWidth() * letters
    return metrics.elidedText(text, Qt.TextElideMode.ElideRight, room).replace("&", "&&")
