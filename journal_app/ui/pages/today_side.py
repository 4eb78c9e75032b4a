"""The narrow column of Today: the last sessions on the grid, this month, drafts."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from journal_app.domain.entry import EntryRow, KeptDraft
from journal_app.domain.practice import IntendedArea
from journal_app.services.journal import PeriodCounts
from journal_app.ui.dates import day_text
from journal_app.ui.page import Desk
from journal_app.ui.widgets.buttons import button
from journal_app.ui.widgets.card import Card
from journal_app.ui.widgets.flow_layout import FlowLayout
from journal_app.ui.widgets.grid_view import GridView, sessions_picture
from journal_app.ui.widgets.rows import Rows
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
        self._grid.set_picture(sessions_picture(placed, area, self._desk.orientation))


class MonthCard(Card):
    """Plain counts of this month; no goals, no comparison."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent=parent)
        self._desk = desk
        self.set_heading(self.tr("This month"))
        self._figures = FlowLayout(spacing=22)
        self.body.addLayout(self._figures)

    def show_counts(self, counts: PeriodCounts) -> None:
        """Show sessions, hours, clients and referral talks."""
        self._figures.clear()
        hours = self._desk.words.number(counts.minutes / 60)
        for figure, name in (
            (str(counts.sessions), self.tr("sessions", "", counts.sessions)),
            (self.tr("{0} h").format(hours), self.tr("with clients")),
            (str(counts.clients), self.tr("clients", "", counts.clients)),
            (str(counts.referral_talks), self.tr("referral talks", "", counts.referral_talks)),
        ):
            self._figures.addWidget(self._figure(figure, name))

    def _figure(self, figure: str, name: str) -> QWidget:
        made = QWidget(self)
        stack = QVBoxLayout(made)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(0)
        stack.addWidget(label(figure, "figure", made, wrap=False))
        stack.addWidget(label(name, "muted", made, wrap=False))
        return made


class DraftsCard(Card):
    """Drafts that were not finished: go on, or set aside."""

    draft_chosen = Signal(object, bool)
    set_aside_requested = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent=parent)
        self._desk = desk
        self._rows = Rows(spacing=10)
        self.body.addLayout(self._rows)
        self.hide()

    def show_drafts(self, drafts: tuple[KeptDraft, ...], today: date) -> None:
        """Show what waits; nothing when nothing does."""
        self.setVisible(bool(drafts))
        self.set_heading(self.tr("%n unfinished draft(s)", "", len(drafts)))
        self._rows.show_rows(self._row(kept, today) for kept in drafts[:3])

    def _row(self, kept: KeptDraft, today: date) -> QWidget:
        draft = kept.draft
        made = QWidget(self)
        stack = QVBoxLayout(made)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(4)
        words = self.tr("%n word(s)", "", draft.word_count)
        placed = self.tr("marked on the grid") if draft.moments else self.tr("not yet marked")
        who = draft.client or self.tr("no client code")
        when = day_text(draft.local_start.date(), today)
        stack.addWidget(label(f"{who}, {when} — {words}, {placed}", "muted", made))
        across = QHBoxLayout()
        across.setSpacing(8)
        go_on = button(
            self.tr("Continue"), "link", lambda: self.draft_chosen.emit(draft, kept.edits), made
        )
        aside = button(
            self.tr("Set aside"), "link", lambda: self.set_aside_requested.emit(draft), made
        )
        for act in (go_on, aside):
            act.setAccessibleDescription(f"{who}, {when}")
            across.addWidget(act)
        across.addStretch(1)
        stack.addLayout(across)
        return made
