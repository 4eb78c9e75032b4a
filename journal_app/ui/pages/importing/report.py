"""What an import did, and what can be done next."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from journal_app.services.importing import ImportReport
from journal_app.ui.page import Desk
from journal_app.ui.widgets.announce import announce
from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.card import Card
from journal_app.ui.widgets.flow_layout import FlowLayout
from journal_app.ui.widgets.text import label


class ReportCard(Card):
    """Counts that add up; Undo; the way on."""

    undo_wanted = Signal(str)
    placing_requested = Signal()
    journal_requested = Signal()

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent=parent)
        self._desk = desk
        self._batch = ""
        self._said = label("", "", self)
        self.body.addWidget(self._said)
        row = FlowLayout(spacing=10)
        self.place = button(self.tr("Place some now"), "answer", self.placing_requested.emit, self)
        self.look = button(self.tr("See the journal"), "answer", self.journal_requested.emit, self)
        self.undo = button(
            self.tr("Take it all out again"), "", lambda: self.undo_wanted.emit(self._batch), self
        )
        for made in (self.place, self.look, self.undo):
            row.addWidget(made)
        self.body.addLayout(row)
        self.hide()

    def show_report(self, report: ImportReport, *, unplaced: bool, left_out: int = 0) -> None:
        """Show what was done; ``left_out`` are values without which sessions came in."""
        self._batch = report.batch_id
        self.set_heading(self.tr("%n session(s) imported", "", report.added))
        parts = [self.tr("%n session(s) read", "", report.read)]
        parts.append(self.tr("%n imported", "", report.added))
        if report.already_there:
            parts.append(self.tr("%n already there", "", report.already_there))
        if report.refused:
            parts.append(self.tr("%n not readable", "", report.refused))
        said = f"{', '.join(parts)}."
        if report.others:
            other = self.tr(
                "%n other record(s) came along: client codes, roles and the like.",
                "",
                report.others,
            )
            said = f"{said} {other}"
        if left_out and report.added:
            without = self.tr("%n value(s) that cannot be read stayed out.", "", left_out)
            said = f"{said} {without}"
        self._said.setText(said)
        self.place.setVisible(unplaced)
        self.undo.setVisible(bool(report.batch_id))
        self.show()
        (self.place if unplaced else self.look).setFocus()
        announce(self._said, said)
