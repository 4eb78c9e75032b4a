"""What of a page cannot be read because there is no room for it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import (
    QAbstractButton,
    QLabel,
    QLineEdit,
    QStyle,
    QStyleOptionFrame,
    QWidget,
)

_CARET = 2
"""Pixels that Qt leaves free at either end of a line."""
SLACK = 2
"""Pixels that roundings may take."""


def cut_off(page: QWidget) -> list[str]:
    """The texts that are seen in part: too narrow, too low, or beyond the side of the page."""
    return [f"{type(one).__name__} “{_text(one)}”: {why}" for one, why in _found(page)]


def cut_placeholders(lines: Iterable[QLineEdit]) -> list[str]:
    """What stands in empty fields until something is written, where it is seen in part."""
    return [
        f"“{line.placeholderText()}”: {needed} wide, has {room}"
        for line in lines
        if line.isVisible() and not line.text() and line.placeholderText()
        for needed, room in [_of_placeholder(line)]
        if needed > room
    ]


def small_placeholders(lines: Iterable[QLineEdit]) -> list[str]:
    """What stands in empty fields and does not begin as a sentence does; a key begins as it is."""
    return [
        words
        for line in lines
        if (words := line.placeholderText())[:1].islower() and words != "age1…"
    ]


def _of_placeholder(line: QLineEdit) -> tuple[int, int]:
    """The width of the words, and of the room between the margins of a field."""
    option = QStyleOptionFrame()
    line.initStyleOption(option)
    inside = line.style().subElementRect(QStyle.SubElement.SE_LineEditContents, option, line)
    margins = line.textMargins()
    room = inside.width() - margins.left() - margins.right() - 2 * _CARET
    return line.fontMetrics().horizontalAdvance(line.placeholderText()), room


def _found(page: QWidget) -> Iterator[tuple[QWidget, str]]:
    for one in page.findChildren(QWidget):
        if not isinstance(one, QLabel | QAbstractButton) or not one.isVisible() or not _text(one):
            continue
        if isinstance(one, QLabel) and one.wordWrap():
            needed = one.heightForWidth(one.width())
            if needed > one.height() + SLACK:
                yield one, f"{needed} high, has {one.height()}"
            continue
        hint = one.sizeHint()
        if hint.width() > one.width() + SLACK and not _shortens(one):
            yield one, f"{hint.width()} wide, has {one.width()}"
        elif _beyond(one, page):
            yield one, "beyond the side"


def _beyond(one: QWidget, page: QWidget) -> bool:
    place = QRect(one.mapTo(page, QPoint(0, 0)), one.size())
    return place.right() > page.width() + SLACK or place.left() < -SLACK


def _text(one: QWidget) -> str:
    return one.text() if isinstance(one, QLabel | QAbstractButton) else ""


def _shortens(one: QWidget) -> bool:
    """Whether it shows by an ellipsis that there is more, and tells all of it when asked."""
    return (
        bool(one.toolTip()) and one.sizePolicy().horizontalPolicy() != one.sizePolicy().Policy.Fixed
    )
