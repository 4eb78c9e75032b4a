"""What opens below a chip and closes by itself: a choice, a small form."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from journal_app.ui.widgets.buttons import pressed_by_enter


class Popover(QFrame):
    """A small surface of its own. Escape or a click beside it closes it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setProperty("kind", "popover")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.body = QVBoxLayout()
        self.body.setSpacing(8)
        # What stands below is put no further apart where it becomes less than it was.
        whole = QVBoxLayout(self)
        whole.setContentsMargins(12, 12, 12, 12)
        whole.addLayout(self.body)
        whole.addStretch(1)
        self._below: QWidget | None = None

    def open_below(self, widget: QWidget) -> None:
        """Show it below a widget, as far as the window and the screen leave room."""
        self._below = widget
        self.adjustSize()
        self.resize(self.width(), self._tall())
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

    def event(self, event: QEvent) -> bool:
        """It grows with what is said in it while it is open, and stays on the screen."""
        if event.type() == QEvent.Type.LayoutRequest and self.isVisible():
            tall = self._tall()
            if tall > self.height():
                self.resize(self.width(), tall)
                lowest = self.screen().availableGeometry().bottom() - tall
                self.move(self.x(), min(self.y(), lowest))
        return super().event(event)

    def _tall(self) -> int:
        """The height that what stands in it needs at its width."""
        return self.heightForWidth(self.width()) if self.hasHeightForWidth() else self.height()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button it is on."""
        if not pressed_by_enter(self, event):
            super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """The keys go back to where it was opened from."""
        super().hideEvent(event)
        if self._below is not None:
            self._below.setFocus()
