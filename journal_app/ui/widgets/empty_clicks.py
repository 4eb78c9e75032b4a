"""A click beside the rows of a list chooses nothing, and takes nothing back that was chosen."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QAbstractItemView


class EmptyClicks(QObject):
    """Keeps a press on the empty part from the list, which would let go of its row with it.

    What is shown beside the list goes on being marked in it.
    """

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._view = view
        view.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The keyboard comes to the list all the same."""
        pressed = event.type() in {QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick}
        if pressed and isinstance(event, QMouseEvent):
            at = event.position().toPoint()
            if not self._view.indexAt(at).isValid():
                self._view.setFocus(Qt.FocusReason.MouseFocusReason)
                return True
        return super().eventFilter(watched, event)
