"""The left side of the journal: the year at a glance, this day earlier, the list."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from journal_app.services.browsing import OnThisDay
from journal_app.ui.models.entry_list_model import EntryListModel
from journal_app.ui.page import Desk
from journal_app.ui.pages.journal_actions import ActionBar
from journal_app.ui.read_only import writing
from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.calendar_strip import CalendarStrip
from journal_app.ui.widgets.entry_list import EntryList
from journal_app.ui.widgets.text import label

_LEAST_LINE = 40
"""Pixels a line that leads somewhere has at least."""


class JournalColumn(QWidget):
    """Puts the parts below one another; what they mean is wired by the page."""

    earlier_requested = Signal(str)
    widen_requested = Signal()
    import_requested = Signal()
    placing_requested = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        card = QFrame(self)
        card.setProperty("kind", "card")
        self.strip = CalendarStrip(desk.themes, desk.words, self)
        self.earlier = button("", "link", self._open_earlier, self)
        self._earlier_id = ""
        self.model = EntryListModel(desk, self)
        self.list = EntryList(desk, self.model, card)
        self.bin_note = label(self.tr("Kept for 30 days, then removed for good."), "muted", card)
        self.empty = label("", "muted", card)
        self.widen = button(
            self.tr("Take all filters away"), "link", self.widen_requested.emit, card
        )
        self.bring = writing(
            button(
                self.tr("Import sessions from another program"),
                "link",
                self.import_requested.emit,
                card,
            ),
            sessions=True,
        )
        self.placing = writing(button("", "link", self.placing_requested.emit, self), sessions=True)
        self._lines = dict.fromkeys((self.earlier, self.placing), "")
        """What they say in full."""
        for line in self._lines:
            line.setMinimumWidth(_LEAST_LINE)
        self.together = ActionBar(desk, card)
        inside = QVBoxLayout(card)
        inside.setContentsMargins(8, 8, 8, 8)
        inside.setSpacing(6)
        self.empty.setContentsMargins(10, 8, 10, 8)
        self.bin_note.setContentsMargins(10, 4, 10, 0)
        for part in (self.bin_note, self.empty):
            inside.addWidget(part)
        around = QHBoxLayout()
        around.setContentsMargins(10, 0, 10, 0)
        around.addWidget(self.widen)
        around.addWidget(self.bring)
        around.addStretch()
        inside.addLayout(around)
        self.widen.hide()
        self.bring.hide()
        self.placing.hide()
        inside.addWidget(self.list, 1)
        inside.addWidget(self.together)
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(8)
        stack.addWidget(self.strip)
        stack.addWidget(self.earlier)
        stack.addWidget(self.placing)
        stack.addWidget(card, 1)
        stack.addStretch()
        self._stack = stack
        self.earlier.hide()
        self.bin_note.hide()
        self._any = True
        self._filtered = False
        self._to_place = 0

    def show_earlier(self, found: OnThisDay | None) -> None:
        """The session of this day in an earlier year."""
        self._earlier_id = found.row.id if found else ""
        if found is not None:
            when = (
                self.tr("A year ago today: {0}")
                if found.years == 1
                else self.tr("%n years ago today: {0}", "", found.years)
            )
            what = [found.row.client, found.row.headline]
            text = when.format(" · ".join(part for part in what if part) or self.tr("a session"))
            self._say(self.earlier, text)
        self._arrange()

    def show_state(self, *, any_at_all: bool, filtered: bool, in_bin: bool) -> None:
        """What stands around the list: less while it is narrowed, nothing in an empty journal."""
        self._any, self._filtered = any_at_all, filtered
        self.bring.setVisible(not any_at_all)
        self.bin_note.setVisible(in_bin)
        self.strip.setVisible(any_at_all and not in_bin)
        self.list.setVisible(any_at_all)
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What can be gone to from here fits the width."""
        super().resizeEvent(event)
        self.fit_lines()

    def fit_lines(self) -> None:
        """Also in letters of another size."""
        for line, text in self._lines.items():
            shown = line.fontMetrics().elidedText(
                text, Qt.TextElideMode.ElideRight, self.width() - 16
            )
            line.setText(shown.replace("&", "&&"))

    def _say(self, line: QPushButton, text: str) -> None:
        """As much as there is room for; all of it shows where one rests on the line."""
        self._lines[line] = text
        line.setToolTip(text)
        self.fit_lines()

    def show_to_place(self, count: int) -> None:
        """How many imported sessions wait for a mark."""
        self._to_place = count
        self._say(self.placing, self.tr("Place %n session(s) you brought along", "", count))
        self._arrange()

    def _arrange(self) -> None:
        self.placing.setVisible(self._to_place > 0 and self._any and not self._filtered)
        self.earlier.setVisible(bool(self._earlier_id) and self._any and not self._filtered)
        self._stack.setStretch(self._stack.count() - 1, 0 if self._any else 1000)

    def _open_earlier(self) -> None:
        if self._earlier_id:
            self.earlier_requested.emit(self._earlier_id)
