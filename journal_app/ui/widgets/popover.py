"""What opens below a chip and closes by itself: a choice, a small form."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from journal_app.ui.widgets.buttons import pressed_by_enter


class Popover(QFrame):
    """A small surface of its own. Escape or a click beside it closes it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setProperty("kind", "popover")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(12, 12, 12, 12)
        self.body.setSpacing(8)
        self._below: QWidget | None = None

    def open_below(self, widget: QWidget) -> None:
        """Show it below a widget, as far as the window and the screen leave room."""
        self._below = widget
        self.adjustSize()
        right_to_left = widget.isRightToLeft()
        edge = widget.rect().bottomRight() if right_to_left else widget.rect().bottomLeft()
        at = widget.mapToGlobal(edge + QPoint(0, 4))
        if right_to_left:
            at.setX(at.x() - self.width())
        room = widget.screen().availableGeometry()
        window = widget.window().geometry().intersected(room)
        if self.width() <= window.width():
            room.setLeft(window.left())
            room.setRight(window.right())
        at.setX(max(room.left(), min(at.x(), room.right() - self.width())))
        at.setY(max(room.top(), min(at.y(), room.bottom() - self.height())))
        self.move(at)
        self.show()
        self.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button it is on."""
        if not pressed_by_enter(self, event):
            super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """The keys go back to where it was opened from."""
        super().hideEvent(event)
        if self._below is not None:
            self._below.setFocus()
