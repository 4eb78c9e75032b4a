"""The map: the two axes and what stands between them, to be read in peace."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from journal_app.ui.page import Desk, Page, column, scrolling
from journal_app.ui.pages.map_text import MapText
from journal_app.ui.widgets.card import Card, PageHeader
from journal_app.ui.widgets.grid_data import GridPicture
from journal_app.ui.widgets.grid_view import GridView
from journal_app.ui.widgets.prose import COLUMN
from journal_app.ui.widgets.text import label
from journal_app.wording.map_texts import MapTexts, map_texts

BESIDE_FROM = COLUMN + 486
"""A page narrower than this, at 100 %, has the grid above the text instead of beside it."""
LEAST_GRID, LARGEST_GRID = 370, 460


class MapPage(Page):
    """The text at the left; the grid beside it stays in view while one reads."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        texts = map_texts(desk.words.language)
        self.header = PageHeader(texts.title, "", self)
        self.header.subtitle.hide()
        self.picture = PictureCard(texts, desk, self)
        self.text = MapText(texts, desk, self)
        content = QWidget(self)
        self._column = column(content)
        self._column.setContentsMargins(0, 0, 0, 24)
        self._column.addWidget(self.text)
        self._column.addStretch(1)
        self._side = QVBoxLayout()
        self._side.setContentsMargins(0, 0, 0, 24)
        self._side.addStretch(1)
        self._beside = False
        self._column.insertWidget(0, self.picture)
        area = scrolling(content, self)
        area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        area.setAccessibleName(texts.title)
        across = QHBoxLayout()
        across.setSpacing(30)
        across.addWidget(area, 1)
        across.addLayout(self._side)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(26, 24, 26, 0)
        outer.setSpacing(14)
        outer.addWidget(self.header)
        outer.addLayout(across, 1)
        self._area = area
        self.setFocusProxy(area)

    @property
    def is_beside(self) -> bool:
        """Whether the grid stands beside the text."""
        return self._beside

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The grid beside the text where there is room for both."""
        super().resizeEvent(event)
        self._arrange()

    def retheme(self) -> None:
        """Another size of the writing needs another width."""
        self.text.fit()
        self._arrange()

    def _arrange(self) -> None:
        scale = max(1.0, self.desk.themes.theme.text_scale)
        beside = self.width() >= BESIDE_FROM * scale
        self.picture.set_largest(
            LARGEST_GRID if beside else max(LARGEST_GRID, self.text.maximumWidth())
        )
        if beside == self._beside:
            return
        self._beside = beside
        if beside:
            self._column.removeWidget(self.picture)
            self._side.insertWidget(0, self.picture)
            self._area.setMaximumWidth(self.text.maximumWidth())
        else:
            self._side.removeWidget(self.picture)
            self._column.insertWidget(0, self.picture)
            self._area.setMaximumWidth(16777215)


class PictureCard(Card):
    """The empty grid, the line that stands under every grid, and the question."""

    def __init__(self, texts: MapTexts, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent=parent)
        self.grid = GridView(desk.themes, desk.words, self)
        self.grid.set_picture(GridPicture(orientation=desk.orientation), texts.quadrants_title)
        question = texts.question
        self.body.addWidget(self.grid)
        self.body.addWidget(label(desk.words.heuristic(), "muted", self))
        self.body.addSpacing(6)
        self.body.addWidget(label(question.text, "strong", self))
        if question.original != question.text:
            self.body.addWidget(label(f"“{question.original}”", "small", self))
        self.body.addWidget(label(question.credit, "muted", self))

    def set_largest(self, width: int) -> None:
        """Be no wider than this."""
        self.setMaximumWidth(width)
        self.grid.setMinimumHeight(LEAST_GRID)
        self.grid.setMaximumHeight(LARGEST_GRID)
