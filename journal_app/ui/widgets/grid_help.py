"""What the grid means: its poles and their anchor sentences, in a small window of its own."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from journal_app.domain.grid import Axis, Pole
from journal_app.ui.widgets.text import label
from journal_app.wording.words import Words

_POLES = {Axis.X: (Pole.EXPERT, Pole.CO_CREATION), Axis.Y: (Pole.CAUSALITY, Pole.MEANING)}
_WIDTH = 420


class GridHelp(QFrame):
    """Closes on Escape, on F1, or by a click beside it."""

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setProperty("kind", "card")
        self.setAccessibleName(self.tr("What the grid means"))
        body = self._body = QVBoxLayout(self)
        body.setContentsMargins(18, 16, 18, 16)
        body.setSpacing(6)
        for axis in Axis:
            body.addWidget(label(words.axis_question(axis), "strong", self))
            low, high = _POLES[axis]
            for name, anchor in (
                (words.pole(low), words.anchor(low)),
                (self.tr("In the middle"), words.anchor_of_middle(axis)),
                (words.pole(high), words.anchor(high)),
            ):
                body.addWidget(label(f"{name}: {anchor}", "small", self))
            body.addSpacing(4)
        keys = self.tr(
            "Arrow keys move by a small step, with Shift by a large one. Enter places, Delete "
            "removes, digits pick the moment, Ctrl+Z takes back."
        )
        body.addWidget(label(keys, "muted", self))
        body.addWidget(label(words.heuristic(), "muted", self))

    def show_below(self, widget: QWidget) -> None:
        """Open under a widget, with its right edge under that of the widget."""
        self.resize(_WIDTH, self._body.totalHeightForWidth(_WIDTH))
        corner = widget.mapToGlobal(QPoint(widget.width() - self.width(), widget.height() + 6))
        screen = widget.screen().availableGeometry()
        left = max(screen.left(), min(corner.x(), screen.right() - self.width()))
        top = max(screen.top(), min(corner.y(), screen.bottom() - self.height()))
        self.move(left, top)
        self.show()
        self.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape and F1 close it."""
        if event.key() in {Qt.Key.Key_Escape, Qt.Key.Key_F1}:
            self.close()
        else:
            super().keyPressEvent(event)
