"""The sessions, each with what it is for a scheme: it counts, or it does not and why."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from journal_app.domain.hours_scheme import Scheme, said
from journal_app.services.hours_told import JudgedSession, SessionPage, Shown
from journal_app.storage.hours_reads import Cursor
from journal_app.ui.dates import day_text
from journal_app.ui.page import Desk
from journal_app.ui.tasks import Steps, no_steps
from journal_app.ui.widgets.buttons import button, chip
from journal_app.ui.widgets.card import Card, rule
from journal_app.ui.widgets.flow_layout import FlowLayout
from journal_app.ui.widgets.laid_out import show_at_once, take_away
from journal_app.ui.widgets.menu_chip import MenuChip
from journal_app.ui.widgets.row_button import RowButton
from journal_app.ui.widgets.text import ElidedLabel, label

A_TURN = 5
"""Rows made in one turn of the window."""


class SessionsCard(Card):
    """Fifty at a time; a row leads to its entry."""

    wanted = Signal(str, object, object)
    """A scheme, which sessions (``Shown``), and from where to go on or None."""
    open_requested = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent=parent)
        self._desk = desk
        self._next: Cursor | None = None
        self._filling: Steps = no_steps()
        self._shown = Shown.ALL
        self.scheme = MenuChip(self.tr("Scheme"), "", self)
        self.scheme.chosen.connect(lambda _value: self.ask())
        self.filters: dict[Shown, QPushButton] = {}
        names = {
            Shown.ALL: self.tr("All"),
            Shown.COUNTS: self.tr("Counts"),
            Shown.NOT: self.tr("Does not count"),
            Shown.LEFT_OFF: self.tr("Left off the log"),
            Shown.IN_BIN: self.tr("In the bin"),
        }
        flow = FlowLayout(spacing=6)
        flow.addWidget(self.scheme)
        for shown, name in names.items():
            made = chip(name, checked=shown is Shown.ALL, parent=self)
            made.clicked.connect(lambda _on=False, shown=shown: self._choose(shown))
            self.filters[shown] = made
            flow.addWidget(made)
        self._none = label(self.tr("No session fits."), "muted", self)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self.more = button(self.tr("Show more"), "link", self._more, self)
        # Nothing is said of the sessions until they are known.
        self._none.hide()
        self.more.hide()
        self.body.addLayout(flow)
        self.body.addWidget(self._none)
        self.body.addLayout(self._rows)
        self.body.addWidget(self.more)

    def offer(self, schemes: Sequence[Scheme], chosen: str = "") -> None:
        """Offer these schemes; ``chosen`` or the one before is shown, else the first."""
        known = [one.id for one in schemes]
        wanted = chosen or self.scheme.value
        self.scheme.offer([(said(one.name, self._desk.language), one.id) for one in schemes])
        if wanted not in known:
            wanted = known[0] if known else None
        self.scheme.set_value(wanted)

    def ask(self) -> None:
        """Ask for the first sessions anew."""
        if isinstance(self.scheme.value, str):
            self.wanted.emit(self.scheme.value, self._shown, None)

    def show_page(self, page: SessionPage, *, further: bool) -> None:
        """Show sessions, below those that are there or in their place."""
        self._fill_up()
        if not further:
            take_away(self._rows)
        self._none.setVisible(not page.sessions and self._rows.count() == 0)
        self.more.hide()
        self._filling = self._fill(page)
        self._desk.tasks.in_steps(self._filling, context=self)

    def _fill(self, page: SessionPage) -> Steps:
        """A few rows a turn; the line for more comes below the last."""
        for first in range(0, len(page.sessions), A_TURN):
            made: list[QWidget] = []
            for one in page.sessions[first : first + A_TURN]:
                made += [rule(self), self._row(one)]
            for widget in made:
                self._rows.addWidget(widget)
            show_at_once(made)
            yield
        self._next = page.next
        self.more.setVisible(page.next is not None)

    def _fill_up(self) -> None:
        for _ in self._filling:
            pass

    def _choose(self, shown: Shown) -> None:
        self._shown = shown
        for one, made in self.filters.items():
            made.setChecked(one is shown)
        self.ask()

    def _more(self) -> None:
        if isinstance(self.scheme.value, str):
            self.wanted.emit(self.scheme.value, self._shown, self._next)

    def _row(self, one: JudgedSession) -> RowButton:
        words, facts = self._desk.words, one.session.facts
        today = self._desk.clock().astimezone().date()
        day = day_text(facts.day, today)
        length = words.minutes(facts.minutes) if facts.minutes else ""
        told = words.verdict(one.verdict, payment_said=facts.paid is not None)
        spoken = ", ".join(part for part in (day, one.session.client, length, told) if part)
        made = RowButton(spoken, self)
        made.clicked.connect(lambda: self.open_requested.emit(one.session.entry_id))
        row = QHBoxLayout(made)
        row.setContentsMargins(6, 7, 6, 7)
        row.setSpacing(12)
        for text, stretch in ((day, 3), (one.session.client, 3), (length, 2)):
            row.addWidget(ElidedLabel(text, "" if stretch == 3 else "muted", made), stretch)
        verdict = label(told, "muted", made)
        row.addWidget(verdict, 9)
        return made
