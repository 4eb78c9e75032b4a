"""A chip that opens a choice, shows what was chosen, and lets it be taken away."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

from journal_app.ui.widgets.buttons import Chip

_CROSS_SHARE = 26
"""The width in pixels at the trailing edge that takes the choice away."""


class FilterChip(Chip):
    """On while something was chosen. Its cross, Delete or Backspace takes the choice away."""

    opened = Signal()
    removed = Signal()

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "chip")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAutoDefault(False)
        self.setCheckable(True)
        self._title = title
        self._chosen = ""
        self.clicked.connect(self._open)
        self.show_choice("")

    @property
    def choice(self) -> str:
        """What is shown as chosen; empty while nothing is."""
        return self._chosen

    def show_choice(self, text: str) -> None:
        """Show what was chosen, or the title alone. Emits nothing."""
        self._chosen = text
        shown = self.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, 190)
        self.setText((f"{shown}  ✕" if text else f"{self._title} ▾").replace("&", "&&"))
        self.setChecked(bool(text))
        name = self.tr("Filter by {0}").format(self._title)
        self.setAccessibleName(f"{name}: {text}" if text else name)
        self.setAccessibleDescription(self.tr("Delete takes it away") if text else "")
        self.setToolTip(f"{self._title}: {text}" if text else "")

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on the cross takes the choice away."""
        at = event.position().x()
        from_end = at if self.isRightToLeft() else self.width() - at
        inside = self.rect().contains(event.position().toPoint())
        if self._chosen and inside and 0 <= from_end < _CROSS_SHARE:
            self.setDown(False)
            self.removed.emit()
            return
        super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete takes the choice away; Down opens it, as in a list that folds out."""
        if event.key() in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace} and self._chosen:
            self.removed.emit()
        elif event.key() == Qt.Key.Key_Down:
            self._open()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Another font leaves other room for the words."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.updateGeometry()

    def _open(self) -> None:
        # A press also toggles it; what it shows follows the choice alone.
        self.setChecked(bool(self._chosen))
        self.opened.emit()
