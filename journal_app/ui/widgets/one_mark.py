"""One place on the grid, meant and not yet sat in: a diamond put there by pointer or keys."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from journal_app.domain.grid import Orientation, Position
from journal_app.ui.theme import ThemeManager
from journal_app.ui.widgets.announce import announce
from journal_app.ui.widgets.area_input import AreaCanvas
from journal_app.ui.widgets.grid_data import GridPicture
from journal_app.ui.widgets.text import label
from journal_app.wording.words import Words


class OneMark(QWidget):
    """Empty until one chooses: no place is suggested."""

    changed = Signal()

    def __init__(
        self,
        themes: ThemeManager,
        words: Words,
        orientation: Orientation,
        name: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._words = words
        self.position: Position | None = None
        self.canvas = _DiamondCanvas(themes, words, orientation, self)
        self.canvas.setAccessibleName(name)
        self._said = label("", "small", self)
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(8)
        stack.addWidget(self.canvas, 1)
        stack.addWidget(self._said)
        self.canvas.chosen.connect(self._choose)
        self.setFocusProxy(self.canvas)
        self._say()

    def set_position(self, position: Position | None) -> None:
        """Show a place, or none. Tells nobody."""
        self.position = position
        self.canvas.show_area(position, self.canvas.half_width)
        self._say()

    def _choose(self, position: Position | None) -> None:
        if position != self.position:
            self.set_position(position)
            announce(self.canvas, self._said.text())
            self.changed.emit()

    def _say(self) -> None:
        if self.position is None:
            text = self.tr("Click where you mean to be, or use the arrow keys.")
        else:
            text = self._words.position(self.position)
            text = text[:1].upper() + text[1:]
        self._said.setText(text)
        self.canvas.setAccessibleDescription(text)


class _DiamondCanvas(AreaCanvas):
    def show_area(self, centre: Position | None, half_width: float) -> None:
        """Paint the diamond instead of an area."""
        self.centre, self.half_width = centre, half_width
        picture = GridPicture(orientation=self.orientation)
        self.show_picture(
            replace(picture, intention=None if centre is None else (centre.x, centre.y))
        )
