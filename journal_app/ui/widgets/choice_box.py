"""A field that offers a list to choose from."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import (
    QComboBox,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionComboBox,
    QWidget,
)

_WIDEST = 60
"""Letters of a line in the list that are surely seen."""


class ChoiceBox(QComboBox):
    """Its list has room around each line, and for the longest of them up to a page's width.

    What is longer than that ends with an ellipsis.

    The mouse wheel is left to the page it stands on: scrolling a page never changes what is chosen.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._is_dressed = False

    def changeEvent(self, event: QEvent) -> None:
        """With other letters Qt measures every line of the list, also of one never opened."""
        if event.type() is QEvent.Type.FontChange:
            lines = self.view()
            assert isinstance(lines, QListView)
            lines.setUniformItemSizes(True)  # one is enough
        super().changeEvent(event)

    def showPopup(self) -> None:
        """The list is dressed when it is first shown: most are never opened."""
        view = self.view()
        if not self._is_dressed:
            self._is_dressed = True
            # Qt's own delegate of such lists does not know the style sheet.
            self.setItemDelegate(QStyledItemDelegate(self))
        around = view.contentsMargins()
        needed = view.sizeHintForColumn(0) + around.left() + around.right()
        if self.count() > self.maxVisibleItems():
            needed += view.verticalScrollBar().sizeHint().width()
        most = max(self.width(), self.fontMetrics().averageCharWidth() * _WIDEST)
        view.setMinimumWidth(min(needed, most, self.screen().availableSize().width()))
        super().showPopup()

    def initStyleOption(self, option: QStyleOptionComboBox) -> None:
        """What does not fit ends with an ellipsis: Qt would cut it off in the middle of a letter.

        Whole, it stands in the list, and is read out.
        """
        super().initStyleOption(option)
        if not self.isEditable():
            field = self.style().subControlRect(
                QStyle.ComplexControl.CC_ComboBox,
                option,
                QStyle.SubControl.SC_ComboBoxEditField,
                self,
            )
            option.currentText = option.fontMetrics.elidedText(
                self.currentText(), Qt.TextElideMode.ElideRight, field.width()
            )

    def wheelEvent(self, event: QWheelEvent) -> None:
        """An ignored wheel goes on to the page."""
        event.ignore()
