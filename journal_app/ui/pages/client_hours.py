"""Sessions and hours with a client, by year, kind of agreement and of payment."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from journal_app.domain.client import Worked
from journal_app.domain.entry import PaidKind
from journal_app.ui.page import Desk
from journal_app.ui.tasks import Steps
from journal_app.ui.widgets.card import Card
from journal_app.ui.widgets.laid_out import discard, show_at_once
from journal_app.ui.widgets.text import label

ROWS_A_TURN = 4


class HoursCard(Card):
    """A small table; hidden while there is no session."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent=parent)
        self._desk = desk
        self.set_heading(self.tr("Hours"))
        self._table = QWidget(self)
        self._rows: list[tuple[QLabel, ...]] = []
        self._grid = grid = QGridLayout(self._table)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        self.body.addWidget(self._table)

    def showing(self, worked: tuple[Worked, ...]) -> Steps:
        """Show these lines, in the rows that are there; where more are needed, a few a turn."""
        words, year = self._desk.words, None
        while len(self._rows) > len(worked):
            for gone in self._rows.pop():
                discard(self._grid, gone)
        for at in range(len(self._rows), len(worked)):
            self._rows.append(self._row(at))
            if at % ROWS_A_TURN == 0:
                yield
        for row, line in zip(self._rows, worked, strict=True):
            shown = "" if line.year == year else str(line.year)
            year = line.year
            sessions, hours = words.sessions(line.sessions), words.hours(line.minutes)
            for one, text in zip(row, (shown, self.what(line), sessions, hours), strict=True):
                one.setText(text)
        self.setVisible(bool(worked))

    def _row(self, at: int) -> tuple[QLabel, ...]:
        top = Qt.AlignmentFlag.AlignTop
        right = Qt.AlignmentFlag.AlignRight | top
        year = label("", "muted", self._table, wrap=False)
        what = label("", "", self._table)
        sessions = label("", "muted", self._table, wrap=False)
        hours = label("", "", self._table, wrap=False)
        self._grid.addWidget(year, at, 0, top)
        self._grid.addWidget(what, at, 1)
        self._grid.addWidget(sessions, at, 2, right)
        self._grid.addWidget(hours, at, 3, right)
        row = (year, what, sessions, hours)
        show_at_once(row)
        return row

    def what(self, line: Worked) -> str:
        """The agreement and the payment of a line."""
        words = self._desk.words
        said = [words.agreement(line.agreement)] if line.agreement else []
        if line.paid:
            paid = words.paid(PaidKind(line.paid))
            said.append(paid[:1].lower() + paid[1:] if said else paid)
        return ", ".join(said) or self.tr("nothing said about agreement or payment")
