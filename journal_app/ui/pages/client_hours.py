"""Sessions and hours with a client, by year, kind of agreement and of payment."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from journal_app.domain.client import Worked
from journal_app.domain.entry import PaidKind
from journal_app.ui.page import Desk
from journal_app.ui.widgets.card import Card
from journal_app.ui.widgets.laid_out import discard, show_at_once
from journal_app.ui.widgets.text import label


class HoursCard(Card):
    """A small table; hidden while there is no session."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent=parent)
        self._desk = desk
        self.set_heading(self.tr("Hours"))
        self._table = QWidget(self)
        self.body.addWidget(self._table)

    def show_worked(self, worked: tuple[Worked, ...]) -> None:
        """Show these lines."""
        self.setVisible(bool(worked))
        discard(self.body, self._table)
        self._table = QWidget(self)
        grid = QGridLayout(self._table)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        top = Qt.AlignmentFlag.AlignTop
        right = Qt.AlignmentFlag.AlignRight | top
        year = None
        for row, line in enumerate(worked):
            shown = "" if line.year == year else str(line.year)
            year = line.year
            grid.addWidget(label(shown, "muted", self._table, wrap=False), row, 0, top)
            grid.addWidget(label(self.what(line), "", self._table), row, 1)
            sessions = self._desk.words.sessions(line.sessions)
            grid.addWidget(label(sessions, "muted", self._table, wrap=False), row, 2, right)
            hours = self._desk.words.hours(line.minutes)
            grid.addWidget(label(hours, "", self._table, wrap=False), row, 3, right)
        self.body.addWidget(self._table)
        show_at_once((self._table,))

    def what(self, line: Worked) -> str:
        """The agreement and the payment of a line."""
        words = self._desk.words
        said = [words.agreement(line.agreement)] if line.agreement else []
        if line.paid:
            paid = words.paid(PaidKind(line.paid))
            said.append(paid[:1].lower() + paid[1:] if said else paid)
        return ", ".join(said) or self.tr("nothing said about agreement or payment")
