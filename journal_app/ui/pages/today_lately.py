"""The last sessions, one row each."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from journal_app.domain.entry import EntryRow
from journal_app.ui.dates import moment_text
from journal_app.ui.page import Desk
from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.card import Card, rule
from journal_app.ui.widgets.mini_grid import MiniGrid
from journal_app.ui.widgets.row_button import RowButton
from journal_app.ui.widgets.rows import Rows
from journal_app.ui.widgets.text import ElidedLabel, label


class LatelyCard(Card):
    """Rows that open an entry; the way to all of them."""

    entry_chosen = Signal(str)
    all_requested = Signal()

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent=parent)
        self._desk = desk
        self.set_heading(self.tr("Lately"))
        self._all = button(self.tr("all sessions"), "link-end", self.all_requested.emit, self)
        self.top.addWidget(self._all)
        self._rows = Rows()
        self.body.addLayout(self._rows)

    def show_rows(self, rows: tuple[EntryRow, ...], today: date) -> None:
        """Show these entries, or what will be here."""
        self._all.setVisible(bool(rows))
        text = self.tr("Your sessions will stand here. Log the first one when you like.")
        shown: list[QWidget] = [] if rows else [label(text, "muted", self)]
        for row in rows:
            shown += [rule(self), self._row(row, today)]
        self._rows.show_rows(shown)

    def _row(self, row: EntryRow, today: date) -> RowButton:
        words = self._desk.words
        when = moment_text(row.local_start, today)
        place = words.quadrant(row.quadrant) if row.quadrant else self.tr("not placed yet")
        client = row.client or self.tr("no client code")
        headline = row.headline or self.tr("no words written")
        made = RowButton(f"{client}, {when}: {headline} — {place}", self)
        made.clicked.connect(lambda _checked=False, id=row.id: self.entry_chosen.emit(id))
        across = QHBoxLayout(made)
        across.setContentsMargins(0, 10, 0, 10)
        across.setSpacing(12)
        across.addWidget(
            MiniGrid(self._desk.themes, self._desk.orientation, row.path, said=place, late=row.late)
        )
        code = ElidedLabel(client, "strong")
        code.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        code.setFixedWidth(round(106 * self._desk.themes.theme.text_scale))
        across.addWidget(code)
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addWidget(ElidedLabel(headline))
        texts.addWidget(ElidedLabel(place, "muted"))
        across.addLayout(texts, 1)
        across.addWidget(label(when, "muted", wrap=False), 0, Qt.AlignmentFlag.AlignRight)
        return made
