"""A line to write in that shows all of what stands there until something is written."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QLineEdit, QStyle, QStyleOptionFrame

_AT_ENDS = 8
"""Pixels for the caret, and those Qt leaves free at either end."""


class RoomyLine(QLineEdit):
    """As wide as its placeholder needs, with letters of any size."""

    def sizeHint(self) -> QSize:
        """The usual size, or the width of the placeholder."""
        return self._with_room(super().sizeHint())

    def minimumSizeHint(self) -> QSize:
        """Never narrower than the placeholder."""
        return self._with_room(super().minimumSizeHint())

    def _with_room(self, hint: QSize) -> QSize:
        option = QStyleOptionFrame()
        self.initStyleOption(option)
        margins = self.textMargins()
        words = self.fontMetrics().horizontalAdvance(self.placeholderText())
        inside = QSize(words + margins.left() + margins.right() + _AT_ENDS, hint.height())
        kind = QStyle.ContentsType.CT_LineEdit
        needed = self.style().sizeFromContents(kind, option, inside, self)
        return QSize(max(hint.width(), needed.width()), hint.height())
