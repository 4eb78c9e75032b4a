"""A few lines to write in, where a page is left with Tab."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QResizeEvent
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

MOST_LINES = 12
"""A field does not grow beyond so many lines."""
_BESIDE_BAR = 8
"""Pixels between what is written and the bar, besides those of the text itself."""


class NoteField(QPlainTextEdit):
    """As high as a number of lines, and as its text up to a good many more; then it scrolls."""

    left = Signal()
    """The keyboard went elsewhere."""

    def __init__(
        self, name: str, lines: int = 3, placeholder: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._lines = self._fitted = lines
        self.setAccessibleName(name)
        self.setPlaceholderText(placeholder)
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().documentLayout().documentSizeChanged.connect(self._grow)
        self.textChanged.connect(self._stand_at_its_side)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width breaks the lines anew."""
        super().resizeEvent(event)
        self._grow()

    def sizeHint(self) -> QSize:
        """Its lines, and the border of the style."""
        return QSize(200, self.fontMetrics().lineSpacing() * self._shown_lines + 30)

    def minimumSizeHint(self) -> QSize:
        """Never lower than that."""
        return QSize(80, self.sizeHint().height())

    @property
    def _shown_lines(self) -> int:
        layout, block = self.document().documentLayout(), self.document().begin()
        written = 0
        while block.isValid() and written < MOST_LINES:
            layout.blockBoundingRect(block)  # it breaks into lines only when it is asked for
            written += block.lineCount()
            block = block.next()
        return max(self._lines, min(written, MOST_LINES))

    def _grow(self) -> None:
        lines = self._shown_lines
        if lines == self._fitted:
            return
        self._fitted = lines
        self.updateGeometry()
        # Not while lines are being broken: they would keep the width there was without the bar.
        QTimer.singleShot(0, self, self._show_bar)

    def _stand_at_its_side(self) -> None:
        """What runs to the left stands at the right, all of it by its first paragraph.

        Qt does that by itself in a rich text only.
        """
        option, sides = self.document().defaultTextOption(), Qt.AlignmentFlag
        runs_left = self.document().firstBlock().textDirection() is Qt.LayoutDirection.RightToLeft
        side = sides.AlignRight if runs_left else sides.AlignLeft
        if option.alignment() != side:
            option.setAlignment(side)
            self.document().setDefaultTextOption(option)

    def _show_bar(self) -> None:
        """A bar that comes for a moment, until there is room, would break the lines anew."""
        policies = Qt.ScrollBarPolicy
        scrolls = self._fitted >= MOST_LINES
        self.setVerticalScrollBarPolicy(
            policies.ScrollBarAsNeeded if scrolls else policies.ScrollBarAlwaysOff
        )
        self.setViewportMargins(0, 0, _BESIDE_BAR if scrolls else 0, 0)

    @property
    def text(self) -> str:
        """What is written, without blanks around it."""
        return self.toPlainText().strip()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell that writing is done for now."""
        super().focusOutEvent(event)
        self.left.emit()
