"""What the grid means, one place at a time: its axes, and its four quadrants with examples."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from journal_app.domain.grid import Axis, Orientation, Pole, Quadrant
from journal_app.ui.widgets.announce import announce
from journal_app.ui.widgets.grid_ground import frame_rect, quadrant_at_corner
from journal_app.ui.widgets.grid_surface import GridSurface
from journal_app.ui.widgets.text import label
from journal_app.wording.map_texts import map_texts
from journal_app.wording.words import Words

Corner = tuple[int, int]
"""Where on the screen, as (right, up) signs; (0, 0) is the axes."""
AXES: Corner = (0, 0)
_POLES = {Axis.X: (Pole.EXPERT, Pole.CO_CREATION), Axis.Y: (Pole.CAUSALITY, Pole.MEANING)}
_WIDTH = 380
_APART = 10
_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, 1),
    Qt.Key.Key_Down: (0, -1),
}


class GridHelp(QFrame):
    """Opens beside a quadrant. Arrow keys go on; Escape, F1 or a click beside it close."""

    def __init__(self, words: Words, orientation: Orientation, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self._words, self._orientation = words, orientation
        self._grid: GridSurface | None = None
        self.corner = AXES
        self.setProperty("kind", "card")
        self.setAccessibleName(self.tr("What the grid means"))
        self._title = label("", "strong", self)
        self._text = label("", "small", self)
        self._practised = label("", "small", self)
        note = self.tr("Arrow keys: another quadrant. F1: the axes and the keys. Escape closes.")
        self._body = QVBoxLayout(self)
        self._body.setContentsMargins(18, 16, 18, 16)
        self._body.setSpacing(6)
        for part in (self._title, self._text, self._practised):
            self._body.addWidget(part)
        self._body.addSpacing(4)
        self._body.addWidget(label(words.heuristic(), "muted", self))
        self._body.addWidget(label(note, "muted", self))

    def show_beside(self, grid: GridSurface, corner: Corner) -> None:
        """Open on a quadrant of a grid, or on its axes, where it does not cover the quadrant."""
        self._grid = grid
        self._go(corner)
        self.show()
        self.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on to another quadrant, or close."""
        key = Qt.Key(event.key())
        if key in _ARROWS:
            right, up = _ARROWS[key]
            here_right, here_up = self.corner
            self._go((right or here_right or -1, up or here_up or 1))
        elif key == Qt.Key.Key_F1 and self.corner != AXES:
            self._go(AXES)
        elif key in {Qt.Key.Key_Escape, Qt.Key.Key_F1}:
            self.close()
        else:
            super().keyPressEvent(event)

    def said(self) -> str:
        """All it says of the place it is open on."""
        parts = (self._title.text(), self._text.text(), self._practised.text())
        return "\n".join(part for part in parts if part)

    def _go(self, corner: Corner) -> None:
        self.corner = corner
        title, text, practised = self._axes() if corner == AXES else self._quadrant(corner)
        self._title.setText(title)
        self._text.setText(text)
        self._practised.setText(practised)
        self._practised.setVisible(bool(practised))
        self._place()
        announce(self, self.said())

    def _quadrant(self, corner: Corner) -> tuple[str, str, str]:
        texts = map_texts(self._words.language)
        quadrant: Quadrant = quadrant_at_corner(*corner, self._orientation)
        found = next(one for one in texts.quadrants if one.quadrant is quadrant)
        practised = f"{texts.practised_label} {', '.join(found.practised)}."
        return found.title, found.text, practised

    def _axes(self) -> tuple[str, str, str]:
        words, lines = self._words, []
        middle = self.tr("In the middle")
        for axis in Axis:
            low, high = _POLES[axis]
            lines.append(words.axis_question(axis))
            lines.append(f"– {words.pole(low)}: {words.anchor(low)}")
            lines.append(f"– {middle}: {words.anchor_of_middle(axis)}")
            lines.append(f"– {words.pole(high)}: {words.anchor(high)}")
        keys = self.tr(
            "Arrow keys move by a small step, with Shift by a large one. Enter places, Delete "
            "removes, digits pick the moment, + and − say how sure, F2 names, Ctrl+Z takes back."
        )
        return self.tr("What the grid means"), "\n".join(lines), keys

    def _place(self) -> None:
        """Beside the quadrant where the screen has room, else over the half that is not meant."""
        assert self._grid is not None
        self.resize(_WIDTH, self._body.totalHeightForWidth(_WIDTH))
        square = frame_rect(self._grid.frame()).toRect()
        grid = QRect(self._grid.mapToGlobal(square.topLeft()), square.size())
        screen = self._grid.screen().availableGeometry()
        right, up = self.corner
        beside = grid.left() - self.width() - _APART
        if right > 0 and grid.right() + _APART + self.width() <= screen.right():
            beside = grid.right() + _APART
        elif right > 0:
            beside = grid.center().x() - self.width() - _APART
        elif beside < screen.left():
            beside = grid.center().x() + _APART if right else grid.left()
        top = grid.top() if up >= 0 else grid.bottom() - self.height()
        left = max(screen.left(), min(beside, screen.right() - self.width()))
        self.move(QPoint(left, max(screen.top(), min(top, screen.bottom() - self.height()))))
