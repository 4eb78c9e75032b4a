"""The cards of the drift page, and which of them stand there."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from journal_app.ui.page import Desk
from journal_app.ui.pages.drift_chart_card import DriftChartCard
from journal_app.ui.pages.drift_empty import DriftEmpty
from journal_app.ui.pages.drift_events import EventsCard
from journal_app.ui.pages.drift_grid_card import DriftGridCard
from journal_app.ui.pages.drift_past import PastReflections
from journal_app.ui.pages.drift_question import DriftQuestion
from journal_app.ui.pages.drift_waiting import DriftWaiting
from journal_app.ui.pages.step_card import StepCard
from journal_app.ui.tasks import Steps

ONE_COLUMN_BELOW = 900
LARGEST_GRID = 470
CHARTS_SHARE, GRID_SHARE = 630, 464
_SPACE = 18


class DriftBody(QWidget):
    """Charts beside the grid where there is room; the question, what came of it, and the events.

    Until the first sessions are read only the frames of charts and grid stand there.
    """

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._row: QBoxLayout | None = None

    def making(self) -> Steps:
        """Makes the cards, one after the other."""
        desk = self._desk
        self.waiting = DriftWaiting(desk.themes, self)
        yield
        self.charts = DriftChartCard(desk, self)
        yield
        self.months = DriftGridCard(desk, self)
        yield
        self.question = DriftQuestion(desk, self)
        self.steps = StepCard(desk, self)
        yield
        self.past = PastReflections(desk, self)
        self.events = EventsCard(desk, self)
        self.empty = DriftEmpty(desk.themes, self)
        yield
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 24)
        column.setSpacing(16)
        row = self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        row.setSpacing(_SPACE)
        for left in (self.waiting.charts, self.charts):
            row.addWidget(left, CHARTS_SHARE)
        for right in (self.waiting.grid, self.months):
            row.addWidget(right, GRID_SHARE)
        column.addLayout(row)
        for below in (self.empty, self.question, self.steps, self.past, self.events):
            column.addWidget(below)
        column.addStretch(1)
        for part in (self.charts, self.months, self.question, self.events):
            part.hide()

    def show_charts(self) -> None:
        """Show the charts of the newest sessions; what takes all of them keeps its place."""
        self.waiting.hide()
        self.months.wait()
        for part in (self.charts, self.months):
            part.show()

    def show_parts(self, *, there: bool, has_role: bool, narrowed: bool) -> None:
        """Show the cards that have something to say: sessions are there, a role is."""
        self.waiting.hide()
        for part in (self.charts, self.months, self.question):
            part.setVisible(there)
        self.events.setVisible(has_role)
        if not has_role:
            self.past.hide()
            self.steps.hide()
        self.empty.setVisible(not there)
        self.empty.say(narrowed=narrowed)

    def arrange(self) -> None:
        """Charts and grid stand one below the other where there is little room."""
        scale = max(1.0, self._desk.themes.theme.text_scale)
        narrow = self.width() < ONE_COLUMN_BELOW * scale or self.charts.is_table
        ways = QBoxLayout.Direction
        if self._row is not None:
            self._row.setDirection(ways.TopToBottom if narrow else ways.LeftToRight)
        # By itself in a row the grid would be larger than a window is high.
        self.months.grid.setMaximumHeight(round(LARGEST_GRID * scale))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """There may be room for one more card in a row, or for one less."""
        super().resizeEvent(event)
        if self._row is not None:
            self.arrange()
