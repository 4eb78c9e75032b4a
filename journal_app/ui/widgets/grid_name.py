"""Writing the name of a moment where it stands: on its label in the grid."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit

from journal_app.domain.moments import STANDARD_LABELS
from journal_app.ui.widgets.grid_input import GridInput
from journal_app.ui.widgets.grid_sentences import moment_name

LONGEST_NAME = 40
_LEAST_WIDTH = 90
_AROUND = 26
"""Pixels beside the letters: the field's padding, its border and the caret."""


class NameOnGrid(QLineEdit):
    """A small field over a label. Enter keeps the name, Escape gives it up; both go back."""

    closed = Signal()

    def __init__(self, grid: GridInput) -> None:
        super().__init__(grid)
        self._grid = grid
        self._label = QRectF()
        self.setProperty("kind", "tag")
        self.setMaxLength(LONGEST_NAME)
        self.setPlaceholderText(self.tr("Name"))
        self.textEdited.connect(self._written)
        self.hide()

    def open(self) -> bool:
        """Open on the label of the moment at hand; False where it has no mark to stand at."""
        slots = self._grid.editing.slots
        place = self._grid.label_place(slots.current, self.placeholderText())
        if place is None:
            return False
        self._label = place
        name = moment_name(self._grid.words, slots, slots.current)
        self.setAccessibleName(self.tr("Name of {0}").format(name))
        # Without a name of its own it is called by its number, which is not a name to be kept.
        self.setText(name if slots.at_hand.label else "")
        self._grid.editing.begin_name()
        self._grid.set_named(slots.current)
        self._fit()
        self.selectAll()
        self.show()
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Escape close; no key goes on to the grid, where it would move a mark."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2}:
            self._close()
        elif event.key() == Qt.Key.Key_Escape:
            self._grid.editing.take_back_name()
            self._close()
        else:
            super().keyPressEvent(event)
        event.accept()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Going elsewhere keeps the name."""
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self._end()

    def _written(self, text: str) -> None:
        self._grid.editing.set_label(as_label(self._grid, text))
        self._fit()

    def _close(self) -> None:
        self._grid.setFocus(Qt.FocusReason.OtherFocusReason)
        self._end()

    def _end(self) -> None:
        if not self.isHidden():
            self.hide()
            self._grid.set_named(None)
            self.closed.emit()

    def _fit(self) -> None:
        """As wide as the name, over its label, and within the grid."""
        room, size = self._grid.rect(), self.sizeHint()
        letters = self.fontMetrics().horizontalAdvance(self.text()) + _AROUND
        width = min(max(_LEAST_WIDTH, letters), room.width())
        left = round(self._label.left()) - _AROUND // 2
        top = round(self._label.center().y()) - size.height() // 2
        self.setGeometry(
            max(0, min(left, room.width() - width)),
            max(0, min(top, room.height() - size.height())),
            width,
            size.height(),
        )


def as_label(grid: GridInput, text: str) -> str:
    """What is written, as a label is kept: *start*, *middle* and *end* in every language."""
    said = text.strip()
    known = (label for label in STANDARD_LABELS if grid.words.moment_label(label) == said)
    return next(known, said)
