"""The narrow column of Today: the last sessions on the grid, and this month."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from journal_app.domain.entry import EntryRow
from journal_app.domain.grid import Position
from journal_app.domain.practice import IntendedArea
from journal_app.services.journal import PeriodCounts
from journal_app.ui.numbers import count_text
from journal_app.ui.page import Desk
from journal_app.ui.widgets.card import Card
from journal_app.ui.widgets.flow_layout import FlowLayout
from journal_app.ui.widgets.grid_view import GridView, sessions_picture
from journal_app.ui.widgets.text import label


class LastSessionsCard(Card):
    """The last sessions as a path on the grid, with the intended area."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent=parent)
        self._desk = desk
        self.set_heading(self.tr("Last sessions"))
        self._grid = GridView(desk.themes, desk.words, self)
        self._grid.setMinimumHeight(250)
        self._empty = label(
            self.tr("Where you sat will show here once a session is placed on the grid."),
            "muted",
            self,
        )
        self.body.addWidget(self._grid, 1)
        self.body.addWidget(self._empty)

    def show_sessions(self, rows: tuple[EntryRow, ...], area: IntendedArea | None) -> None:
        """Draw the placed ones, oldest first; the newest is filled."""
        placed = [row for row in reversed(rows) if row.path]
        self._grid.setVisible(bool(placed))
        self._empty.setVisible(not placed)
        count = len(placed)
        heading = self.tr("Last %n session(s)", "", count) if placed else self.tr("Last sessions")
        self.set_heading(heading)
        words = self._desk.words
        picture = sessions_picture(placed, area, self._desk.orientation, words)
        said = ""
        if placed:
            last = picture.marks[-1]
            several = sum(len(row.path) > 1 for row in placed)
            where = words.position(Position.clamped(last.x, last.y))
            said = f"{where}. {words.averaged(several, of=count)}".strip()
        self._grid.set_picture(picture, said)


class MonthCard(Card):
    """Plain counts of this month; no goals, no comparison."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent=parent)
        self._desk = desk
        self.set_heading(self.tr("This month"))
        figures = FlowLayout(spacing=22)
        self._figures = tuple(self._figure(figures) for _ in range(3))
        self.body.addLayout(figures)

    def show_counts(self, counts: PeriodCounts) -> None:
        """Show sessions, hours and clients."""
        texts = (
            (count_text(counts.sessions), self.tr("sessions", "", counts.sessions)),
            (self._desk.words.hours(counts.minutes), self.tr("with clients")),
            (count_text(counts.clients), self.tr("clients", "", counts.clients)),
        )
        for (figure, name), (counted, named) in zip(self._figures, texts, strict=True):
            figure.setText(counted)
            name.setText(named)

    def _figure(self, figures: FlowLayout) -> tuple[QLabel, QLabel]:
        made = QWidget(self)
        stack = QVBoxLayout(made)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(0)
        figure, name = (label("", kind, made, wrap=False) for kind in ("figure", "muted"))
        stack.addWidget(figure)
        stack.addWidget(name)
        figures.addWidget(made)
        return figure, name
