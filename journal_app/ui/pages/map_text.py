"""The texts of the map as one reads them: axes, quadrants, limits, the caveat, the sources."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from journal_app.domain.grid import Quadrant
from journal_app.ui.page import Desk
from journal_app.ui.tasks import Steps
from journal_app.ui.widgets.card import Card, rule
from journal_app.ui.widgets.grid_data import Point
from journal_app.ui.widgets.mini_grid import MiniGrid
from journal_app.ui.widgets.prose import COLUMN, prose
from journal_app.ui.widgets.text import ExactLabel, label
from journal_app.wording.map_texts import MapTexts, RespectsTable

_PLACES: dict[Quadrant, Point] = {
    Quadrant.AUTHORITATIVE_CAUSALITY: (-0.5, -0.5),
    Quadrant.AUTHORITATIVE_MEANING: (-0.5, 0.5),
    Quadrant.COLLABORATIVE_ANALYSIS: (0.5, -0.5),
    Quadrant.COLLABORATIVE_MEANING: (0.5, 0.5),
}
_AROUND = 28


class MapText(Card):
    """One column, no wider than one reads well."""

    def __init__(self, texts: MapTexts, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent=parent)
        self._desk = desk
        self.headings: dict[str, QLabel] = {}
        """The headings of the parts, by the names they have in the list of jumps."""
        self.body.setContentsMargins(_AROUND, 24, _AROUND, _AROUND)
        self.body.setSpacing(8)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)

    def making(self, texts: MapTexts) -> Steps:
        """Sets the text, one part after the other."""
        self._lead(texts)
        self._axes(texts)
        yield
        self._quadrants(texts)
        yield
        self._limits(texts)
        self._section("caveat", texts.caveat.title, texts.caveat.paragraphs)
        yield
        self._respects(texts.respects)
        self._section("disagreement", texts.disagreement.title, texts.disagreement.paragraphs)
        yield
        self._sources(texts)

    def widest(self) -> int:
        """The width that suits the size of the writing, in pixels."""
        return round(COLUMN * self._desk.themes.theme.text_scale) + 2 * _AROUND

    def _heading(self, name: str, text: str) -> None:
        self.body.addSpacing(18)
        made = self.headings[name] = label(text, "heading", self)
        self.body.addWidget(made)

    def _read(self, text: str, kind: str = "reading") -> None:
        self.body.addWidget(prose(text, kind, self))

    def _section(self, name: str, title: str, paragraphs: tuple[str, ...]) -> None:
        self._heading(name, title)
        for paragraph in paragraphs:
            self._read(paragraph)

    def _lead(self, texts: MapTexts) -> None:
        self._read(texts.lead)

    def _axes(self, texts: MapTexts) -> None:
        self._heading("axes", texts.axes_title)
        for axis in texts.axes:
            self.body.addSpacing(6)
            self.body.addWidget(label(axis.title, "strong", self))
            self._read(axis.question)
            for pole, text in axis.poles:
                self.body.addSpacing(2)
                self.body.addWidget(label(self._desk.words.pole(pole), "field", self))
                self._read(text)

    def _quadrants(self, texts: MapTexts) -> None:
        self._heading("quadrants", texts.quadrants_title)
        self._read(texts.quadrants_lead)
        desk = self._desk
        for quadrant in texts.quadrants:
            place = _PLACES[quadrant.quadrant]
            row = QHBoxLayout()
            row.setContentsMargins(0, 8, 0, 0)
            row.setSpacing(14)
            small = MiniGrid(
                desk.themes, desk.orientation, (place,), said=quadrant.title, parent=self
            )
            row.addWidget(small, 0, Qt.AlignmentFlag.AlignTop)
            column = QVBoxLayout()
            column.setSpacing(3)
            column.addWidget(label(quadrant.title, "strong", self))
            column.addWidget(prose(quadrant.text, parent=self))
            practised = f"{texts.practised_label} {', '.join(quadrant.practised)}."
            column.addWidget(label(practised, "muted", self))
            row.addLayout(column, 1)
            self.body.addLayout(row)

    def _limits(self, texts: MapTexts) -> None:
        self._heading("limits", texts.limits_title)
        for point in texts.limits:
            self.body.addSpacing(2)
            self.body.addWidget(label(point.title, "strong", self))
            self._read(point.text)

    def _respects(self, table: RespectsTable) -> None:
        self._heading("respects", table.title)
        self._read(table.lead)
        grid = QGridLayout()
        grid.setHorizontalSpacing(18)
        grid.setVerticalSpacing(8)
        for column, share in enumerate((2, 4, 4)):
            grid.setColumnStretch(column, share)
            grid.addWidget(label(table.columns[column], "field", self), 0, column)
        for number, row in enumerate(table.rows):
            grid.addWidget(rule(self), 2 * number + 1, 0, 1, 3)
            for column, text in enumerate((row.respect, row.therapy, row.coaching)):
                cell = label(text, "small-strong" if column == 0 else "", self)
                grid.addWidget(cell, 2 * number + 2, column, Qt.AlignmentFlag.AlignTop)
        self.body.addSpacing(4)
        self.body.addLayout(grid)
        self.body.addSpacing(4)
        self._read(table.note, "muted")

    def _sources(self, texts: MapTexts) -> None:
        """Addresses are text to be copied: this program opens none."""
        self._heading("sources", texts.sources_title)
        for source in texts.sources:
            self.body.addSpacing(2)
            self.body.addWidget(label(f"{source.credit}: {source.title}", "strong", self))
            where = ExactLabel("", self)
            where.setText(source.where)
            self.body.addWidget(where)
            self.body.addWidget(label(source.note, "muted", self))
        self.body.addSpacing(4)
        self._read(texts.sources_note, "muted")
