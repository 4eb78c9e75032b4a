"""Where on the grid: a quadrant, an area that is drawn, or not placed yet."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from journal_app.domain.grid import Quadrant
from journal_app.ui.page import Desk
from journal_app.ui.widgets.area_picker import Area, AreaPicker
from journal_app.ui.widgets.buttons import chip
from journal_app.ui.widgets.flow_layout import FlowLayout
from journal_app.ui.widgets.popover import Popover
from journal_app.ui.widgets.text import label

WIDTH = 300


class PlacePopover(Popover):
    """The small grid to draw on, and the same as chips."""

    area_chosen = Signal(object)
    quadrant_chosen = Signal(object)
    unplaced_chosen = Signal()

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self.grid = AreaPicker(desk.themes, desk.words, desk.orientation, self)
        hint = label(self.tr("Draw an area, or click a quadrant."), "muted", self)
        self.body.addWidget(hint)
        self.body.addWidget(self.grid)
        self.setFixedWidth(WIDTH)
        flow = FlowLayout(spacing=6)
        self.chips = []
        for quadrant in Quadrant:
            made = chip(desk.words.quadrant(quadrant), parent=self)
            made.clicked.connect(lambda _on=False, quadrant=quadrant: self._take(quadrant))
            self.chips.append((quadrant, made))
            flow.addWidget(made)
        self.unplaced = chip(self.tr("Not placed yet"), parent=self)
        self.unplaced.clicked.connect(self._take_unplaced)
        flow.addWidget(self.unplaced)
        self.body.addLayout(flow)
        self.grid.area_drawn.connect(self._take_area)
        self.grid.quadrant_chosen.connect(self._take)
        self.setFocusProxy(self.grid)

    def offer(self, quadrant: Quadrant | None, area: Area | None, unplaced: bool) -> None:
        """Show what is chosen now."""
        self.grid.show_area(area)
        for own, made in self.chips:
            made.setChecked(own == quadrant)
        self.unplaced.setChecked(unplaced)

    def _take(self, quadrant: Quadrant) -> None:
        self.hide()
        self.quadrant_chosen.emit(quadrant)

    def _take_area(self, area: Area) -> None:
        self.hide()
        self.area_chosen.emit(area)

    def _take_unplaced(self) -> None:
        self.hide()
        self.unplaced_chosen.emit()
