"""The map: the two axes and what stands between them, to be read in peace."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from journal_app.ui.page import Desk, Page, column, scrolling
from journal_app.ui.pages.map_text import MapText
from journal_app.ui.tasks import Steps
from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.card import Card, PageHeader
from journal_app.ui.widgets.flow_layout import FlowLayout
from journal_app.ui.widgets.grid_data import GridPicture
from journal_app.ui.widgets.grid_view import GridView
from journal_app.ui.widgets.tab_order import tab_as_read
from journal_app.ui.widgets.text import label
from journal_app.wording.map_texts import MapTexts, map_texts

AROUND, BETWEEN = 26, 18
LEAST_TEXT, LEAST_SIDE, LARGEST_SIDE = 556, 296, 460
"""Where both fit at 100 %, the grid stands beside the text; else above it."""
HIGHEST, LEAST_GRID = 460, 190
ABOVE_HEADING = 12


class MapPage(Page):
    """The text at the left; the grid beside it stays in view while one reads."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._beside = False
        self.build_up(self._making())

    def _making(self) -> Steps:
        desk = self.desk
        texts = map_texts(desk.words.language)
        self.header = PageHeader(texts.title, self.tr("Two questions, four places"), self)
        content = QWidget(self)
        area = scrolling(content, self, at_edge=True)
        area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        area.setAccessibleName(texts.title)
        yield
        self.picture = PictureCard(texts, desk, content)
        yield
        self.text = MapText(texts, desk, content)
        yield from self.text.making(texts)
        yield
        self._column = column(content)
        self._column.setContentsMargins(0, 0, 0, 24)
        self._column.addWidget(self.text)
        self._column.addStretch(1)
        self._side = QVBoxLayout()
        self._side.setContentsMargins(0, 0, 0, 24)
        self._side.addStretch(1)
        self._column.insertWidget(0, self.picture)
        across = QHBoxLayout()
        across.setSpacing(BETWEEN)
        across.addWidget(area, 100)
        across.addLayout(self._side)
        across.addStretch()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(AROUND, 24, AROUND, 0)
        outer.setSpacing(14)
        outer.addWidget(self.header)
        outer.addLayout(across, 1)
        self._area = area
        self.setFocusProxy(area)
        self.picture.jump_wanted.connect(self.go_to)
        tab_as_read(self, self.header)

    @property
    def is_beside(self) -> bool:
        """Whether the grid stands beside the text."""
        return self._beside

    def go_to(self, part: str) -> None:
        """Bring the heading of a part to the top; reading and the arrow keys go on from there."""
        heading = self.text.headings[part]
        content = self._area.widget()
        assert content is not None
        top = heading.mapTo(content, QPoint(0, 0)).y() - ABOVE_HEADING
        self._area.verticalScrollBar().setValue(top)
        heading.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def showEvent(self, event: QShowEvent) -> None:
        """The width is known only now."""
        super().showEvent(event)
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The grid beside the text where there is room for both."""
        super().resizeEvent(event)
        if self.is_built:
            self._arrange()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """To the beginning and to the end; the area itself knows the other keys."""
        bar = self._area.verticalScrollBar()
        ends = {Qt.Key.Key_Home: bar.minimum(), Qt.Key.Key_End: bar.maximum()}
        if event.key() in ends:
            bar.setValue(ends[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The text moves wherever the mouse is, as the bar at the edge says."""
        QApplication.sendEvent(self._area.verticalScrollBar(), event)

    def retheme(self) -> None:
        """Another size of the writing needs another width."""
        self._arrange()

    def _arrange(self) -> None:
        scale = max(1.0, self.desk.themes.theme.text_scale)
        room, widest = self.width() - 2 * AROUND, self.text.widest()
        side = min(LARGEST_SIDE, max(round(LEAST_SIDE * scale), room - widest - BETWEEN))
        high = self.height() - self.header.height() - 62
        beside = room >= (LEAST_TEXT + LEAST_SIDE) * scale + BETWEEN
        beside = beside and self.picture.fit(side, high)
        width = min(widest, room - side - BETWEEN if beside else room)
        if not beside:
            self.picture.fit(width, HIGHEST * 2)
        # The content is laid out in the width of the area: wider than the text, it cuts lines.
        self._area.setMaximumWidth(width)
        if beside == self._beside:
            return
        self._beside = beside
        if beside:
            self._column.removeWidget(self.picture)
            self._side.insertWidget(0, self.picture)
        else:
            self._side.removeWidget(self.picture)
            self._column.insertWidget(0, self.picture)
        tab_as_read(self, self.header)


class PictureCard(Card):
    """The empty grid, the line that stands under every grid, the question; ways to the parts."""

    jump_wanted = Signal(str)

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
        self.body.addSpacing(6)
        self.body.addWidget(label(texts.jumps_title, "field", self))
        self.jumps = {
            part: button(words, "chip", partial(self.jump_wanted.emit, part), self)
            for part, words in texts.jumps.items()
        }
        flow = FlowLayout(spacing=8)
        for made in self.jumps.values():
            flow.addWidget(made)
        self.body.addLayout(flow)

    def fit(self, width: int, height: int) -> bool:
        """Take this width; the grid is about square, or smaller where the height asks for it.

        Whether all of it has room then.
        """
        self.setFixedWidth(width)
        margins = self.body.contentsMargins()
        side = min(HIGHEST, width - margins.left() - margins.right() + 10)
        self.grid.setFixedHeight(side)
        over = self.body.totalHeightForWidth(width) - height
        if over > 0:
            self.grid.setFixedHeight(max(LEAST_GRID, side - over))
        return side - over >= LEAST_GRID
