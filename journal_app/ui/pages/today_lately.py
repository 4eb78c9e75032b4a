"""The last sessions, one row each."""

from __future__ import annotations

from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from journal_app.domain.entry import EntryRow
from journal_app.ui.dates import moment_text
from journal_app.ui.page import Desk
from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.card import Card, rule
from journal_app.ui.widgets.mini_grid import MiniGrid
from journal_app.ui.widgets.row_button import RowButton
from journal_app.ui.widgets.text import ElidedLabel, label


class LatelyCard(Card):
    """Rows that open an entry; the way to all of them.

    Args:
        most: rows there are at most. All are made at once, and shown when there is something to
            show in them.
    """

    entry_chosen = Signal(str)
    all_requested = Signal()

    def __init__(self, desk: Desk, parent: QWidget, most: int) -> None:
        super().__init__(parent=parent)
        self.set_heading(self.tr("Lately"))
        self._all = button(self.tr("all sessions"), "link-end", self.all_requested.emit, self)
        self.top.addWidget(self._all)
        text = self.tr("Your sessions will stand here. Log the first one when you like.")
        self._nothing = label(text, "muted", self)
        self._nothing.hide()
        rows = QVBoxLayout()
        rows.setSpacing(0)
        rows.addWidget(self._nothing)
        self._rows: list[tuple[QWidget, LatelyRow]] = []
        for _ in range(most):
            line, row = rule(self), LatelyRow(desk, self)
            row.clicked.connect(partial(self._choose, row))
            for part in (line, row):
                part.hide()
                rows.addWidget(part)
            self._rows.append((line, row))
        self.body.addLayout(rows)

    def show_rows(self, rows: tuple[EntryRow, ...], today: date) -> None:
        """Show these entries, or what will be here."""
        self._all.setVisible(bool(rows))
        self._nothing.setVisible(not rows)
        for number, (line, row) in enumerate(self._rows):
            row.show_entry(rows[number] if number < len(rows) else None, today)
            for part in (line, row):
                part.setVisible(number < len(rows))

    def _choose(self, row: LatelyRow) -> None:
        if row.entry is not None:
            self.entry_chosen.emit(row.entry.id)


class LatelyRow(RowButton):
    """A session: its small grid, the client, the first words, and when it was."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(spoken="", parent=parent)
        self._desk = desk
        self.entry: EntryRow | None = None
        """What is shown, or None."""
        self._grid = MiniGrid(desk.themes, desk.orientation, parent=self)
        self._code = ElidedLabel("", "strong", self)
        self._code.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        self._headline = ElidedLabel("", "", self)
        self._place = ElidedLabel("", "muted", self)
        self._when = label("", "muted", self, wrap=False)
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 10, 0, 10)
        across.setSpacing(12)
        across.addWidget(self._grid)
        across.addWidget(self._code)
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addWidget(self._headline)
        texts.addWidget(self._place)
        across.addLayout(texts, 1)
        across.addWidget(self._when, 0, Qt.AlignmentFlag.AlignRight)

    def show_entry(self, entry: EntryRow | None, today: date) -> None:
        """Show another session; with None nothing of one is kept."""
        self.entry = entry
        when = place = client = headline = ""
        if entry is not None:
            when = moment_text(entry.local_start, today)
            place = self.tr("not placed yet")
            if entry.quadrant:
                place = self._desk.words.quadrant(entry.quadrant)
            client = entry.client or self.tr("no client code")
            headline = entry.headline or self.tr("no words written")
        self.setAccessibleName(f"{client}, {when}: {headline} — {place}" if entry else "")
        path, late = ((), False) if entry is None else (entry.path, entry.late)
        self._grid.set_path(path, said=place, late=late)
        self._code.setFixedWidth(round(106 * self._desk.themes.theme.text_scale))
        for line, text in (
            (self._code, client),
            (self._headline, headline),
            (self._place, place),
        ):
            line.set_whole(text)
        self._when.setText(when)
