"""Keys for a long list of boxes to tick: arrows, and typing a word that occurs in one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from time import monotonic

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from journal_app.ui.widgets.into_view import go_to

_TYPED_TOGETHER = 1.2
"""Letters typed within so many seconds of one another are one word."""


class ListKeys(QObject):
    """Up and down go from box to box, letters to the next box that says them, Escape leaves."""

    def __init__(
        self, parent: QWidget, leave: Callable[[], object], clock: Callable[[], float] = monotonic
    ) -> None:
        super().__init__(parent)
        self._boxes: list[QAbstractButton] = []
        self._leave, self._clock = leave, clock
        self._typed, self._typed_at = "", 0.0

    def set_boxes(self, boxes: Sequence[QAbstractButton]) -> None:
        """The boxes in their order; each is known by its accessible name."""
        for box in boxes:
            if box not in self._boxes:
                box.installEventFilter(self)
        self._boxes = list(boxes)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys of a box that has the focus."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        here = next((i for i, box in enumerate(self._boxes) if box is watched), None)
        if here is None:
            return False
        key = event.key()
        if key == Qt.Key.Key_Escape:
            self._leave()
        elif key in {Qt.Key.Key_Down, Qt.Key.Key_Up}:
            self._go(here + (1 if key == Qt.Key.Key_Down else -1))
        elif event.text().isalnum() and not event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier:
            self._find(here, event.text())
        else:
            return False
        return True

    def _find(self, here: int, letter: str) -> None:
        now = self._clock()
        begins = now - self._typed_at > _TYPED_TOGETHER
        self._typed = letter.casefold() if begins else self._typed + letter.casefold()
        self._typed_at = now
        count = len(self._boxes)
        for step in range(1 if begins else 0, count + 1):
            index = (here + step) % count
            if self._typed in self._boxes[index].accessibleName().casefold():
                self._go(index)
                return

    def _go(self, index: int) -> None:
        if 0 <= index < len(self._boxes):
            go_to(self._boxes[index])
