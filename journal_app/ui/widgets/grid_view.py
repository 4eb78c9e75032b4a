"""A grid to look at."""

from __future__ import annotations

from PySide6.QtCore import QPointF
from PySide6.QtWidgets import QWidget

from journal_app.domain.grid import Orientation
from journal_app.ui.theme import ThemeManager
from journal_app.ui.widgets.grid_data import GridPicture
from journal_app.ui.widgets.grid_picture import nearest_mark
from journal_app.ui.widgets.grid_surface import GridSurface
from journal_app.wording.words import Words


class GridView(GridSurface):
    """Shows a picture. ``said`` is what it shows, in words, for a screen reader."""

    def __init__(
        self,
        themes: ThemeManager,
        words: Words,
        orientation: Orientation,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(themes, words, orientation, parent)
        self.setAccessibleName(self.tr("Grid"))

    def set_picture(self, picture: GridPicture, said: str = "") -> None:
        """Show another picture."""
        self.setAccessibleDescription(said)
        self.show_picture(picture)

    def tip_at(self, at: QPointF) -> str:
        """The label of the mark below the pointer, else what the pole means."""
        index = nearest_mark(self.frame(), self.picture, at)
        label = self.picture.marks[index].label if index is not None else ""
        return label or super().tip_at(at)
