"""How far two pictures are from one another, and where the kept ones are.

What is not meant to be seen as a difference: smoothed edges that another version of Qt draws a
shade lighter. What is: a mark, a line or a name that moved by a pixel, went, or has another colour.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase, QImage
from PySide6.QtWidgets import QApplication

HERE = Path(__file__).parent
REFERENCES = HERE / "references"
SHADE = 24
"""Of 255: a channel that is nearer than that is the same."""
MOST_OTHER = 0.0015
"""The share of pixels that may be other."""


def reference(name: str) -> Path:
    """Where the kept picture of a case is."""
    return REFERENCES / f"{name}.png"


@contextmanager
def in_blocks(application: QApplication) -> Iterator[None]:
    """All letters are blocks meanwhile."""
    number = QFontDatabase.addApplicationFont(str(HERE / "blocks.ttf"))
    (family,) = QFontDatabase.applicationFontFamilies(number)
    usual, font = application.font(), QFont(family)
    font.setPixelSize(14)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    application.setFont(font)
    try:
        yield
    finally:
        application.setFont(usual)
        QFontDatabase.removeApplicationFont(number)


def share_of_others(one: QImage, other: QImage) -> float:
    """The share of pixels that are not the same; 1 for pictures of other sizes."""
    if one.size() != other.size():
        return 1.0
    first, second = _bytes(one), _bytes(other)
    width = 4
    line = width * one.width()
    others = sum(
        max(abs(a - b) for a, b in zip(first[at : at + 3], second[at : at + 3], strict=True))
        > SHADE
        for top in range(0, len(first), line)
        if first[top : top + line] != second[top : top + line]  # most are the same to the last bit
        for at in range(top, top + line, width)
        if first[at : at + 3] != second[at : at + 3]
    )
    return others * width / len(first)


def _bytes(image: QImage) -> bytes:
    return bytes(image.convertToFormat(QImage.Format.Format_RGB32).constBits())
