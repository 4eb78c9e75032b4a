"""A field that offers a list to choose from."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QStyledItemDelegate, QWidget


class ChoiceBox(QComboBox):
    """Its list has room around each line, and is never narrower than the longest of them.

    The mouse wheel is left to the page it stands on: scrolling a page never changes what is chosen.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._is_dressed = False

    def showPopup(self) -> None:
        """The list is dressed when it is first shown: most are never opened."""
        view = self.view()
        if not self._is_dressed:
            self._is_dressed = True
            # Qt's own delegate of such lists does not know the style sheet.
            self.setItemDelegate(QStyledItemDelegate(self))
        around = view.contentsMargins()
        bar = view.verticalScrollBar().sizeHint().width()
        longest = view.sizeHintForColumn(0) + around.left() + around.right()
        many = self.count() > self.maxVisibleItems()
        view.setMinimumWidth(
            min(longest + (bar if many else 0), self.screen().availableSize().width())
        )
        super().showPopup()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """An ignored wheel goes on to the page."""
        event.ignore()
